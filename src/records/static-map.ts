/** The drawing of the country that stands beside every list: made once, the same in every language. */
import { mergeNear, townsWithHelp } from '../domain/finder/map-towns.ts';
import { memoize } from '../domain/memoize.ts';
import { areaOfMunicipality } from '../domain/service/areas.ts';
import { positionsOf } from '../domain/service/positions.ts';
import { hitArea } from '../domain/geo/hit-area.ts';
import { type Label, placeLabels } from '../domain/geo/labels.ts';
import type { Box } from '../domain/geo/outline.ts';
import type { Dot } from '../domain/geo/project.ts';
import { buildSvgMap, type SvgMap } from '../domain/geo/svg-map.ts';
import type { Coast } from '../domain/geo/topology.ts';
import coast from '../domain/geo/data/coast.json';
import { readerServices } from './services.ts';
import { vocabulary } from './settings.ts';
import { towns } from '../domain/geo/data/towns.ts';

export interface TownMark extends Dot {
  name: string;
  /** Id of its part of the country. */
  area: string;
  /** Ids of the services there. */
  ids: readonly string[];
  /** Corners of what a finger hits, as SVG writes them. */
  hit: string;
  /** Left out where there is no room for the name. */
  label?: Label;
}

export interface StaticMap extends Pick<SvgMap, 'viewBox' | 'land' | 'neighbours' | 'frame'> {
  marks: TownMark[];
}

/** Units of the drawing, which is 320 wide: letters and the marker. */
const fontSize = 11;
export const markRadius = 8.5;
/** From the middle of a marker to the edge of what a finger hits: 44 px wide on a phone of 360 where one town is near. */
const hitRadius = 30;
/** Units between a name and the edge. */
const edge = 4;

const build = (): StaticMap | undefined => {
  const help = townsWithHelp(
    readerServices.map(({ id, service }) => ({ id, positions: positionsOf(service, towns) })),
    towns,
  );
  // Content of another country has no town here, and this country means nothing to it.
  if (help.length === 0) return undefined;
  const {
    viewBox,
    land,
    neighbours,
    frame,
    isLand,
    towns: dots,
  } = buildSvgMap(
    coast as Coast,
    help.map(({ town }) => town),
  );
  const marks = dots.flatMap(({ id, x, y }) => {
    const one = help.find(({ town }) => town.id === id);
    const area = one && areaOfMunicipality(one.town.municipality, vocabulary);
    return one === undefined || area === undefined ? [] : [{ name: one.town.name, area, ids: one.ids, x, y }];
  });
  const kept = mergeNear(marks, 2 * markRadius).map((mark) => ({ ...mark, within: paperOf({ frame, viewBox }, mark) }));
  const labels = placeLabels(kept, { fontSize, dotRadius: markRadius, most: Infinity, isLand });
  return {
    viewBox,
    land,
    neighbours,
    frame,
    marks: kept.map((mark) => {
      const label = labels.get(mark);
      const { name, area, ids, x, y } = mark;
      return { name, area, ids, x, y, hit: hitOf(mark, kept), ...(label === undefined ? {} : { label }) };
    }),
  };
};

const hitOf = (mark: Dot, all: readonly Dot[]): string =>
  hitArea(
    mark,
    all.filter((one) => one !== mark),
    hitRadius,
  )
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');

/** A name stays on its side of the frame around Bornholm. */
const paperOf = ({ frame, viewBox }: Pick<SvgMap, 'frame' | 'viewBox'>, { x, y }: Dot): Box => {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const isFramed = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  return isFramed ? frame : { left, top, right: left + width - edge, bottom: top + height };
};

/** Undefined if no town with help is in Denmark. */
export const staticMap = memoize(build);
