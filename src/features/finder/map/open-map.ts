/** The finder's map. Loaded on a tap; everything it draws comes with it, from this site. */
import { type Mark, prepareMarks } from '../../../domain/finder/map-marks.ts';
import { groupForMap, type MapGroups } from '../../../domain/finder/map-services.ts';
import type { Point } from '../../../domain/geo/distance.ts';
import { drawCoast } from './coast.ts';
import { createFrame, limitZoomButtons } from './frame.ts';
import { createHere } from './here.ts';
import { boxAround, isInWindow } from './in-window.ts';
import { markSize } from './mark-button.ts';
import { createMarkerGroup } from './marker-group.ts';
import type { FinderMap, MapOptions } from './options.ts';
import { addStreets } from './street-tiles.ts';
import { createTownNames } from './town-names.ts';
import { createView, fitTo, hasSize, isOnMap, limitZoom, stepOut } from './view.ts';
import { watchSize } from './watch-size.ts';
import { tameWheel } from './wheel.ts';

export type { MapService } from '../../../domain/finder/map-services.ts';
export type { FinderMap, MapOptions } from './options.ts';

export const openMap = (options: MapOptions): FinderMap => {
  const { container, say, areaName, areaMiddles } = options;
  const frame = createFrame(options);
  const map = createView(frame.window);
  drawCoast(map);
  const drawNames = createTownNames(map);
  const moveHere = createHere(map, say('map.here'));
  const markers = createMarkerGroup(map, frame.elsewhere, options);
  tameWheel(map, container);

  /** What the view is fitted to. */
  let points: readonly Point[] = [];
  /** true: the container had no size when the markers came, as in a part of the page that is folded away. */
  let mustFit = false;
  /** true: the streets name the towns. */
  let hasStreets = false;
  let isFitting = false;
  /** The view after it was fitted; another one is of the reader's own making. */
  let fitted = '';
  const view = (): string => [map.getZoom(), map.getCenter()].join(' ');

  const nameOf = ({ area, towns }: Mark): string => (area === undefined ? (towns[0] ?? '') : areaName(area));
  const draw = (): void => {
    if (isFitting) return;
    const shown = [...markers.draw()].sort((a, b) => b.mark.services.length - a.mark.services.length);
    const names = shown.map(({ mark, at }) => ({
      name: isInWindow(map, at) ? nameOf(mark) : '',
      isTown: mark.area === undefined,
      box: boxAround(at),
    }));
    drawNames(names, !hasStreets);
    limitZoomButtons(frame, map.getZoom() < map.getMaxZoom(), map.getZoom() > map.getMinZoom());
  };

  const fit = (): void => {
    mustFit = !hasSize(map);
    if (mustFit) return;
    isFitting = true;
    fitTo(map, points);
    // A marker of a part of the country may have been moved aside, out of the window.
    while (!markers.isWholeInWindow() && stepOut(map));
    isFitting = false;
    fitted = view();
    draw();
  };

  frame.zoomIn.addEventListener('click', () => map.zoomIn(1, { animate: false }));
  frame.zoomOut.addEventListener('click', () => map.zoomOut(1, { animate: false }));
  map.on('moveend', draw);
  const stopWatching = watchSize(frame.window, () => {
    // A phone is turned: what fitted before shall fit again.
    const isFitted = fitted === view();
    map.invalidateSize({ animate: false });
    limitZoom(map);
    if (mustFit || isFitted) fit();
    else draw();
  });
  if (options.tiles !== undefined) {
    void addStreets(map, options.tiles, options.lang).then((isDrawn) => {
      if (!frame.window.isConnected) return;
      hasStreets = isDrawn;
      draw();
    });
  }

  return {
    show: (services, here) => {
      const groups = groupForMap(services, isOnMap, (area) => areaMiddles[area] !== undefined);
      markers.set(
        prepareMarks(groups, areaMiddles, markSize),
        groups.elsewhere.map(({ id }) => id),
      );
      moveHere(here);
      points = pointsOf(groups, areaMiddles, here);
      fit();
    },
    focusMarker: () => {
      markers.focus();
    },
    remove: () => {
      stopWatching();
      map.remove();
      container.textContent = '';
      container.classList.remove('map');
    },
  };
};

const pointsOf = (groups: MapGroups, areaMiddles: MapOptions['areaMiddles'], here: Point | undefined): Point[] => [
  ...groups.positions,
  ...[...groups.areas.keys()].flatMap((area) => areaMiddles[area] ?? []),
  ...(here !== undefined && isOnMap(here) ? [here] : []),
];
