/** A marker as a button. */
import { idsOf, type Mark } from '../../../domain/finder/map-marks.ts';

/** Pixels: a marker is this wide and high, so that a thumb hits it. */
export const markSize = 48;

/** From here on a number has two digits and needs more room. */
const many = 10;

/** Clusters and parts of the country show their number, a single service shows a dot. The words are in the name. */
export const createMarkButton = (mark: Mark, name: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `map-mark map-mark-${mark.kind}`;
  button.classList.toggle('map-mark-many', mark.services.length >= many);
  button.setAttribute('aria-label', name);
  button.title = name;
  setIds(button, idsOf(mark));
  const face = document.createElement('span');
  face.setAttribute('aria-hidden', 'true');
  if (mark.kind !== 'service') face.textContent = String(mark.services.length);
  button.append(face);
  return button;
};

/** The services a marker stands for: tests compare them with the list. */
export const setIds = (button: HTMLElement, ids: readonly string[]): void => {
  button.dataset['ids'] = ids.join(' ');
};

/** Told by a ring as well as by a colour. */
export const setPicked = (button: HTMLElement, isPicked: boolean): void => {
  if (isPicked) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
};
