/** The parts of the map's box: the window, and under it a bar with zoom, what has no place. */
import type { MapOptions } from './options.ts';

export interface Frame {
  /** Leaflet's part. */
  window: HTMLElement;
  /** Shows services that have no place on the map; hidden while there are none. */
  elsewhere: HTMLButtonElement;
  zoomIn: HTMLButtonElement;
  zoomOut: HTMLButtonElement;
}

/** Fills an empty container. The bar stands beside the map and not on it, so that it covers no marker. */
export const createFrame = ({ container, say, write }: Pick<MapOptions, 'container' | 'say' | 'write'>): Frame => {
  const hint = element('p', 'map-hint', write('map.keys'));
  hint.id = 'map-keys';
  const markers = element('div', 'map-window');
  markers.setAttribute('role', 'group');
  markers.setAttribute('aria-label', say('map.label'));
  markers.setAttribute('aria-describedby', hint.id);
  const frame: Frame = {
    window: markers,
    elsewhere: button('map-elsewhere'),
    zoomIn: button('map-zoom', '+', say('map.zoomIn')),
    zoomOut: button('map-zoom', '−', say('map.zoomOut')),
  };
  frame.elsewhere.hidden = true;
  const bar = element('div', 'map-bar');
  bar.append(frame.elsewhere, frame.zoomIn, frame.zoomOut);
  container.classList.add('map');
  container.append(frame.window, bar, hint);
  return frame;
};

/** A button that can do nothing more keeps the focus, so it is not disabled but says so. */
export const limitZoomButtons = ({ zoomIn, zoomOut }: Frame, canZoomIn: boolean, canZoomOut: boolean): void => {
  zoomIn.setAttribute('aria-disabled', String(!canZoomIn));
  zoomOut.setAttribute('aria-disabled', String(!canZoomOut));
};

const element = (name: string, className: string, ...words: Node[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...words);
  return made;
};

const button = (className: string, text = '', name?: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  if (name !== undefined) made.setAttribute('aria-label', name);
  return made;
};
