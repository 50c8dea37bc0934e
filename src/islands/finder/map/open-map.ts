/** The finder's map. Loaded on a tap; everything it draws comes with it, from this site. */
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { groupForMap, type MapGroups, type MapPlace } from '../../../lib/finder/map-places.ts';
import { idsOf, type Mark, prepareMarks, zoomThatParts } from '../../../lib/finder/map-marks.ts';
import { namesOf } from '../../../lib/finder/mark-names.ts';
import type { Point } from '../../../lib/geo/distance.ts';
import type { Box } from '../../../lib/geo/outline.ts';
import type { Dot } from '../../../lib/geo/project.ts';
import { drawCoast } from './coast.ts';
import { noteDrags } from './drags.ts';
import { createFrame, type Frame } from './frame.ts';
import { createHere } from './here.ts';
import { markSize, setIds, setPicked } from './mark-button.ts';
import { createMarkers, inWindow, type ShownMark } from './markers.ts';
import { createRoving } from './roving.ts';
import { joinNames, langOf } from './join-names.ts';
import { addStreets } from './street-tiles.ts';
import { createTownNames } from './town-names.ts';
import { createView, fitTo, hasSize, isOnMap, limitZoom, stepOut, zoomTo } from './view.ts';
import { watchSize } from './watch-size.ts';
import { tameWheel } from './wheel.ts';

export type { MapPlace } from '../../../lib/finder/map-places.ts';

export interface MapOptions {
  /** Empty; gets its size from the style sheet. */
  container: HTMLElement;
  /** Words of the page; `count` in the values chooses the plural. */
  say: (key: string, values?: Record<string, string | number>) => string;
  areaName: (area: string) => string;
  /** Middle of each part of the country; may lack some. */
  areaSpots: Readonly<Record<string, Point>>;
  /** Address of a PMTiles file beside the site, if there is one. */
  tiles?: string;
  /** A marker was picked: the page shows its cards. */
  onPick: (ids: readonly string[], marker: HTMLElement) => void;
}

export interface FinderMap {
  /** Replaces all markers and fits the view to them, without movement. */
  show: (places: readonly MapPlace[], here?: Point) => void;
  /** Back to the marker that was last picked, else to the first. */
  focusMarker: () => void;
  remove: () => void;
}

export const openMap = (options: MapOptions): FinderMap => {
  const { container, say, areaName, areaSpots } = options;
  const frame = createFrame(container, say);
  const map = createView(frame.window);
  drawCoast(map);
  const drawTownNames = createTownNames(map);
  const moveHere = createHere(map, say('map.here'));
  const dragged = noteDrags(map);
  tameWheel(map, container);
  const list = joinNames(langOf(container));

  let groups: MapGroups = { spots: [], areas: new Map(), elsewhere: [] };
  let marksAt: (zoom: number) => Mark[] = () => [];
  let names: readonly string[] = [];
  let here: Point | undefined;
  let shown: ShownMark[] = [];
  let picked: { ids: readonly string[]; isElsewhere: boolean } = { ids: [], isElsewhere: false };
  /** true: the streets name the towns. */
  let hasStreets = false;
  /** true: the container had no size when the markers came. */
  let mustFit = false;

  const shownOf = (ids: readonly string[]): ShownMark | undefined =>
    shown.find(({ mark }) => idsOf(mark).some((id) => ids.includes(id)));

  const roving = createRoving(container, (button) => {
    const found = shown.find((one) => one.button === button);
    if (found) map.panInside(found.marker.getLatLng(), { padding: [markSize, markSize], animate: false });
  });

  const update = (): void => {
    if (!hasSize(map)) return;
    const focused = shown.find(({ button }) => button === document.activeElement);
    const marks = marksAt(map.getZoom());
    names = namesOf(marks, { say, areaName, list });
    shown = drawMarks(marks, names, picked.ids);
    const inView = shown.filter(({ at }) => isInWindow(map, at));
    const stop = shown.find(({ button }) => button === document.activeElement) ?? shownOf(picked.ids);
    const buttons = shown.map(({ button }) => button);
    roving.set(
      frame.elsewhere.hidden ? buttons : [...buttons, frame.elsewhere],
      (stop !== undefined && inView.includes(stop) ? stop : inView[0])?.button,
    );
    // Zooming replaces all markers; the focus stays with the services it was on.
    if (focused && !focused.button.isConnected) shownOf(idsOf(focused.mark))?.button.focus({ preventScroll: true });
    const marked = [...inView].sort((a, b) => b.mark.places.length - a.mark.places.length);
    drawTownNames(
      marked.map(({ mark: { area, towns }, at }) => ({
        name: area === undefined ? (towns[0] ?? '') : areaName(area),
        isTown: area === undefined,
        box: boxAround(at),
      })),
      !hasStreets,
    );
    limitButtons(map, frame);
  };

  const pick = (ids: readonly string[], button: HTMLElement, isElsewhere: boolean): void => {
    picked = { ids, isElsewhere };
    for (const one of shown) {
      setPicked(
        one.button,
        idsOf(one.mark).some((id) => ids.includes(id)),
      );
    }
    setPicked(frame.elsewhere, isElsewhere);
    options.onPick(ids, button);
  };

  const drawMarks = createMarkers(map, ({ mark, button }) => {
    if (dragged()) return;
    const zoom = mark.kind === 'cluster' ? zoomThatParts(mark, marksAt, map.getZoom(), map.getMaxZoom()) : undefined;
    if (zoom === undefined) {
      pick(idsOf(mark), button, false);
      return;
    }
    zoomTo(map, mark.points, zoom);
    const inside = shownOf(idsOf(mark));
    if (inside) roving.focus(inside.button);
  });

  const fit = (): void => {
    mustFit = !hasSize(map);
    if (mustFit) return;
    const middles = [...groups.areas.keys()].flatMap((area) => areaSpots[area] ?? []);
    const extra = here !== undefined && isOnMap(here) ? [here] : [];
    fitTo(map, [...groups.spots, ...middles, ...extra]);
    // A marker of a part of the country may have been moved aside, out of the window.
    const isOut = (mark: Mark): boolean => !isInWindow(map, inWindow(map, mark));
    while (marksAt(map.getZoom()).some(isOut) && stepOut(map));
    update();
  };

  frame.elsewhere.addEventListener('click', () => {
    pick(
      groups.elsewhere.map(({ id }) => id),
      frame.elsewhere,
      true,
    );
  });
  frame.zoomIn.addEventListener('click', () => map.zoomIn(1, { animate: false }));
  frame.zoomOut.addEventListener('click', () => map.zoomOut(1, { animate: false }));
  map.on('moveend zoomend', update);
  if (options.tiles !== undefined) {
    void addStreets(map, options.tiles, langOf(container)).then((isDrawn) => {
      hasStreets = isDrawn;
      update();
    });
  }
  const stopWatching = watchSize(frame.window, () => {
    map.invalidateSize({ animate: false });
    limitZoom(map);
    if (mustFit) fit();
    else update();
  });

  return {
    show: (places, position) => {
      groups = groupForMap(places, isOnMap, (area) => areaSpots[area] !== undefined);
      marksAt = remembering(prepareMarks(groups, areaSpots, markSize));
      here = position;
      moveHere(here);
      const { length: count } = groups.elsewhere;
      frame.elsewhere.hidden = count === 0;
      frame.elsewhere.textContent = count === 0 ? '' : say('map.elsewhere', { count });
      setIds(
        frame.elsewhere,
        groups.elsewhere.map(({ id }) => id),
      );
      fit();
    },
    focusMarker: () => {
      const wanted = marksAt(map.getZoom()).find((mark) => idsOf(mark).some((id) => picked.ids.includes(id)));
      if (picked.isElsewhere && !frame.elsewhere.hidden) {
        roving.focus(frame.elsewhere);
        return;
      }
      if (wanted) map.panInside(map.unproject([wanted.x, wanted.y]), { padding: [markSize, markSize], animate: false });
      const button = (wanted && shownOf(idsOf(wanted)))?.button ?? shown[0]?.button;
      if (button) roving.focus(button);
      else (frame.elsewhere.hidden ? frame.zoomIn : frame.elsewhere).focus();
    },
    remove: () => {
      stopWatching();
      map.remove();
      container.textContent = '';
      container.classList.remove('map');
    },
  };
};

/** Pixels from the middle of a marker to its drawn edge. */
const drawnHalf = 21;

const boxAround = ({ x, y }: Dot): Box => ({
  left: x - drawnHalf,
  top: y - drawnHalf,
  right: x + drawnHalf,
  bottom: y + drawnHalf,
});

/** Whether most of a marker can be seen and hit. */
const isInWindow = (map: LeafletMap, { x, y }: Dot): boolean => {
  const size = map.getSize();
  const inset = drawnHalf / 2;
  return x >= inset && y >= inset && x <= size.x - inset && y <= size.y - inset;
};

/** A button that can do nothing keeps the focus, so it is not disabled but says so. */
const limitButtons = (map: LeafletMap, { zoomIn, zoomOut }: Frame): void => {
  zoomIn.setAttribute('aria-disabled', String(map.getZoom() >= map.getMaxZoom()));
  zoomOut.setAttribute('aria-disabled', String(map.getZoom() <= map.getMinZoom()));
};

/** Moving the map asks for the same zoom level again and again. */
const remembering = (marksAt: (zoom: number) => Mark[]): ((zoom: number) => Mark[]) => {
  const known = new Map<number, Mark[]>();
  return (zoom) => {
    const marks = known.get(zoom) ?? marksAt(zoom);
    known.set(zoom, marks);
    return marks;
  };
};
