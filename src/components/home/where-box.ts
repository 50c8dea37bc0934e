/**
 * `<hv-where-box>`: finds the part of the country of a town, a postcode or the phone's position, and leads to its page.
 * Nothing is written anywhere and nothing is sent: what is typed stays in the field, and goes when the page is left.
 *
 * What it shares with the finder is the towns, loaded when somebody wants to say where she is, and how a phone is asked for
 * its position, which stands in the script of every page (build/one-start.ts): another file would be one request more
 * (requirement B1).
 */
import { positionAsker } from '../element/position.ts';
import { danish } from '../../i18n/danish.ts';
import type * as towns from '../../features/finder/towns.ts';

type Towns = typeof towns;

class HvWhereBox extends HTMLElement {
  connectedCallback(): void {
    const find = (selector: string): HTMLElement | null => this.querySelector(selector);
    const [areas, box, found, offers, here] = ['areas', 'box', 'found', 'offers', 'here'].map((name) =>
      find(`[data-${name}]`),
    );
    const field = this.querySelector('input');
    if (areas && box && found && offers && here && field) enhance({ areas, box, found, offers, here, field });
  }
}

interface Hooks {
  /** The fold with the parts of the country. */
  areas: HTMLElement;
  box: HTMLElement;
  /** What hangs under the box, over the page: nothing moves. */
  found: HTMLElement;
  offers: HTMLElement;
  here: HTMLElement;
  field: HTMLInputElement;
}

const enhance = ({ areas, box, found, offers, here, field }: Hooks): void => {
  const links = [...areas.querySelectorAll<HTMLAnchorElement>('a[data-area]')];
  const linkTo = (area: string | undefined): HTMLAnchorElement | undefined =>
    links.find((link) => link.dataset['area'] === area);
  let loading: Promise<Towns | undefined> | undefined;
  const position = positionAsker();

  const say = (key?: string): void => {
    for (const saying of found.querySelectorAll<HTMLElement>('[data-say]'))
      saying.hidden = saying.dataset['say'] !== key;
    found.hidden = key === undefined;
  };

  const clear = (): void => {
    position.forget();
    field.value = '';
    offers.textContent = '';
    say();
  };

  /** Loaded once. Without the towns there are the parts of the country. */
  const load = async (): Promise<Towns | undefined> => {
    loading ??= import('../../features/finder/towns.ts').catch(() => undefined);
    const loaded = await loading;
    if (loaded === undefined) {
      loading = undefined;
      say('townsMissing');
      areas.hidden = false;
    }
    return loaded;
  };

  const suggest = async (): Promise<void> => {
    position.forget();
    const loaded = await load();
    if (loaded === undefined) return;
    const labels = new Map(links.map((link) => [link.dataset['area'] ?? '', link.textContent.trim()]));
    const isEmpty = field.value.trim() === '';
    const items = isEmpty
      ? []
      : loaded.whereMeant(field.value, labels).flatMap((meant) => {
          const area = meant.is === 'area' ? meant.area : loaded.whereaboutsOfTown(meant.town).area;
          const link = linkTo(area);
          return link === undefined ? [] : [itemFor(link, meant.is === 'town' ? meant.town.name : undefined)];
        });
    offers.textContent = '';
    offers.append(...items);
    say(isEmpty ? undefined : items.length === 0 ? 'none' : 'choose');
  };

  const takePosition = async ({ latitude, longitude }: GeolocationCoordinates): Promise<void> => {
    const loaded = await load();
    if (loaded === undefined) return;
    const at = loaded.whereaboutsOfPoint({ lat: latitude, lon: longitude });
    if (at === undefined) return say('abroad');
    const link = linkTo(at.area);
    if (link === undefined) return say('unavailable');
    clear();
    link.click();
  };

  const locate = (): void => {
    offers.textContent = '';
    say('waiting');
    position.ask((coords) => void takePosition(coords), say);
  };

  field.addEventListener('focus', () => void load());
  field.addEventListener('input', () => void suggest());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear();
    // Enter takes the likeliest; there is no form it could send.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    offers.querySelector('a')?.click();
  });
  here.addEventListener('click', locate);
  // When the Back button shows the page again, nothing is left of what was typed.
  window.addEventListener('pagehide', clear);
  areas.hidden = true;
  box.hidden = false;
};

/** A link to the page of a part of the country, with the town that was meant before its name. */
const itemFor = (link: HTMLAnchorElement, town: string | undefined): HTMLLIElement => {
  const own = document.createElement('a');
  own.href = link.href;
  const area = document.createElement('span');
  area.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
  if (town !== undefined) {
    const name = document.createElement('bdi');
    name.lang = danish;
    name.translate = false;
    name.textContent = town;
    own.append(name, ' ');
    area.className = 'home-found-area';
  }
  own.append(area);
  const item = document.createElement('li');
  item.append(own);
  return item;
};

customElements.define('hv-where-box', HvWhereBox);
