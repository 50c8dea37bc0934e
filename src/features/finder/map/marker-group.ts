/** All markers as one group: one stop for the Tab key, one picked marker, and the button for what has no place. */
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { idsOf, isSharing, type Mark, zoomThatParts } from '../../../domain/finder/map-marks.ts';
import { namesOf } from '../../../domain/finder/mark-names.ts';
import { noteDrags } from './drags.ts';
import { inWindow, isInWindow } from './in-window.ts';
import { joinNames } from './join-names.ts';
import { markSize, setIds, setPicked } from './mark-button.ts';
import { createMarkers, type ShownMark } from './markers.ts';
import type { MapOptions } from './options.ts';
import { createRoving } from './roving.ts';
import { hasSize, zoomTo } from './view.ts';

export interface MarkerGroup {
  /** Takes the markers by zoom level, and the services that have no place on the map. */
  set: (marksAt: (zoom: number) => Mark[], elsewhere: readonly string[]) => void;
  /** Draws and gives what is in and around the window now. */
  draw: () => ShownMark[];
  /** Whether all markers can be seen. */
  isWholeInWindow: () => boolean;
  /** To the picked marker, else the first. */
  focus: () => void;
}

const nothing: ReadonlySet<string> = new Set();

export const createMarkerGroup = (
  map: LeafletMap,
  elsewhere: HTMLButtonElement,
  { container, locale, say, write, areaName, onPick }: MapOptions,
): MarkerGroup => {
  const list = joinNames(locale);
  const isDrag = noteDrags(map);
  let marksAt: (zoom: number) => Mark[] = () => [];
  let idsElsewhere: readonly string[] = [];
  let shown: ShownMark[] = [];
  /** Keys of the picked marker. */
  let picked = nothing;

  const shownWith = (keys: ReadonlySet<string>): ShownMark | undefined =>
    shown.find(({ mark }) => isSharing(mark, keys));
  const focused = (): ShownMark | undefined => shown.find(({ button }) => button === document.activeElement);

  const bringIntoView = ({ x, y }: Mark): void => {
    map.panInside(map.unproject([x, y]), { padding: [markSize, markSize], animate: false });
  };
  const roving = createRoving(container, (button) => {
    const found = shown.find((one) => one.button === button);
    if (found) bringIntoView(found.mark);
  });

  const pick = (keys: ReadonlySet<string>, ids: readonly string[], button: HTMLElement): void => {
    picked = keys;
    for (const one of shown) setPicked(one.button, isSharing(one.mark, keys));
    setPicked(elsewhere, button === elsewhere);
    onPick(ids, button);
  };

  const drawMarkers = createMarkers(map, ({ mark, button }) => {
    if (isDrag()) return;
    const zoom = mark.kind === 'cluster' ? zoomThatParts(mark, marksAt, map.getZoom(), map.getMaxZoom()) : undefined;
    if (zoom === undefined) {
      pick(mark.keys, idsOf(mark), button);
      return;
    }
    zoomTo(map, mark.points, zoom);
    const inside = shownWith(mark.keys);
    if (inside) roving.focus(inside.button);
  });
  elsewhere.addEventListener('click', () => {
    pick(nothing, idsElsewhere, elsewhere);
  });

  return {
    set: (marks, ids) => {
      marksAt = marks;
      idsElsewhere = ids;
      elsewhere.hidden = ids.length === 0;
      elsewhere.replaceChildren(...(ids.length === 0 ? [] : [write('map.elsewhere', { count: ids.length })]));
      setIds(elsewhere, ids);
    },
    draw: () => {
      if (!hasSize(map)) return [];
      const before = focused();
      const marks = marksAt(map.getZoom());
      shown = drawMarkers(marks, namesOf(marks, { say, areaName, list }), picked);
      const inView = shown.filter(({ at }) => isInWindow(map, at));
      const stop = [focused(), shownWith(picked)].find((one) => one !== undefined && inView.includes(one)) ?? inView[0];
      const buttons = shown.map(({ button }) => button);
      roving.set(elsewhere.hidden ? buttons : [...buttons, elsewhere], stop?.button);
      // Zooming replaces all markers; the focus stays with the services it was on.
      if (before && !before.button.isConnected) shownWith(before.mark.keys)?.button.focus({ preventScroll: true });
      return shown;
    },
    isWholeInWindow: () => marksAt(map.getZoom()).every((mark) => isInWindow(map, inWindow(map, mark))),
    focus: () => {
      if (elsewhere.getAttribute('aria-current') !== null && !elsewhere.hidden) {
        roving.focus(elsewhere);
        return;
      }
      const all = marksAt(map.getZoom());
      const wanted = all.find((mark) => isSharing(mark, picked)) ?? all[0];
      if (wanted) bringIntoView(wanted);
      const button = wanted && shownWith(wanted.keys)?.button;
      if (button) roving.focus(button);
      else if (!elsewhere.hidden) roving.focus(elsewhere);
    },
  };
};
