/** The markers in the window: made anew when the map has moved, kept where nothing has changed. */
import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet/dist/leaflet-src.esm.js';
import { idsOf, isSharing, type Mark } from '../../../domain/finder/map-marks.ts';
import type { Dot } from '../../../domain/geo/project.ts';
import { inWindow, isNearWindow } from './in-window.ts';
import { createMarkButton, markSize, setPicked } from './mark-button.ts';

export interface ShownMark {
  mark: Mark;
  /** In pixels of the window. */
  at: Dot;
  marker: Marker;
  button: HTMLButtonElement;
}

/** Takes the markers of the zoom level and their names; gives those in the window and half a window around it. */
export type DrawMarks = (marks: readonly Mark[], names: readonly string[], picked: ReadonlySet<string>) => ShownMark[];

export const createMarkers = (map: LeafletMap, press: (shown: ShownMark) => void): DrawMarks => {
  let shown = new Map<string, ShownMark>();
  const draw = (mark: Mark, name: string, at: Dot): ShownMark => {
    const button = createMarkButton(mark, name);
    const icon = new DivIcon({ html: button, className: 'map-mark-box', iconSize: [markSize, markSize] });
    const marker = new Marker(map.unproject([mark.x, mark.y]), { icon, interactive: false, keyboard: false });
    const made = { mark, at, marker: marker.addTo(map), button };
    button.addEventListener('click', () => {
      press(made);
    });
    return made;
  };
  return (marks, names, picked) => {
    const next = new Map<string, ShownMark>();
    for (const [index, mark] of marks.entries()) {
      const at = inWindow(map, mark);
      if (!isNearWindow(map, at)) continue;
      const key = `${names[index] ?? ''} ${mark.x} ${mark.y} ${map.getZoom()} ${idsOf(mark).join(' ')}`;
      const known = shown.get(key);
      shown.delete(key);
      const made = known === undefined ? draw(mark, names[index] ?? '', at) : { ...known, at };
      setPicked(made.button, isSharing(mark, picked));
      next.set(key, made);
    }
    for (const { marker } of shown.values()) marker.remove();
    shown = next;
    inOrder([...next.values()]);
    return [...next.values()];
  };
};

/** A screen reader reads markers as they stand in the document: from north to south. */
const inOrder = (shown: readonly ShownMark[]): void => {
  const boxes = shown.flatMap(({ marker }) => marker.getElement() ?? []);
  const pane = boxes[0]?.parentElement;
  if (pane === undefined || pane === null || boxes.every((box, at) => pane.children[at] === box)) return;
  const focused = document.activeElement;
  pane.append(...boxes);
  // Taking a button out of the document takes the focus from it.
  if (focused instanceof HTMLElement && pane.contains(focused)) focused.focus({ preventScroll: true });
};
