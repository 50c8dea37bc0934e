/** The drawing of the country that stands on the page without JavaScript: made once, the same in every language. */
import { linkableTowns, townsWithHelp } from '../domain/finder/map-towns.ts';
import { memoize } from '../domain/memoize.ts';
import { areaOfMunicipality } from '../domain/service/areas.ts';
import { positionsOf } from '../domain/service/positions.ts';
import { type Label, labelBox } from '../domain/geo/labels.ts';
import type { Box } from '../domain/geo/outline.ts';
import type { Dot } from '../domain/geo/project.ts';
import { buildSvgMap, type SvgMap } from '../domain/geo/svg-map.ts';
import type { Coast } from '../domain/geo/topology.ts';
import coast from '../domain/geo/data/coast.json';
import { readerServices } from './services.ts';
import { vocabulary } from './settings.ts';
import { towns } from '../domain/geo/data/towns.ts';

export interface LinkedTown extends Dot {
  id: string;
  name: string;
  /** Id of its part of the country. */
  area: string;
  label: Label;
}

export interface StaticMap extends Pick<SvgMap, 'viewBox' | 'land' | 'neighbours' | 'frame'> {
  links: LinkedTown[];
  /** Towns too close to a more important one, or without room for their name. */
  dots: Dot[];
}

/** Units of the drawing, which is 320 wide: letters, and half of what a finger hits (24 px where 320 are 284 px). */
const fontSize = 14;
export const hitRadius = 14;
/** Units between a name and the edge. */
const edge = 4;

const build = (): StaticMap | undefined => {
  const withHelp = townsWithHelp(
    readerServices.map(({ service }) => positionsOf(service, towns)),
    towns,
  );
  // Content of another country has no town here, and this country means nothing to it.
  if (withHelp.length === 0) return undefined;
  const drawing = buildSvgMap(coast as Coast, withHelp);
  const dots = drawing.towns.flatMap(({ id, x, y }) => {
    const town = withHelp.find((one) => one.id === id);
    return town === undefined ? [] : [{ town, name: town.name, x, y, within: paperOf(drawing, { x, y }) }];
  });
  const labels = linkableTowns(dots, { fontSize, dotRadius: hitRadius });
  const links = [...labels].flatMap(([{ town, x, y }, label]) => {
    const area = areaOfMunicipality(town.municipality, vocabulary);
    return area === undefined ? [] : [{ id: town.id, name: town.name, x, y, label, area }];
  });
  return {
    ...drawing,
    links,
    dots: drawing.towns.filter((dot) => links.every((link) => link.id !== dot.id && !isUnderName(dot, link))),
  };
};

/** A dot that shows through the name of another town looks like that town. */
const isUnderName = ({ x, y }: Dot, { name, label }: LinkedTown): boolean => {
  const { left, top, right, bottom } = labelBox(name, label, fontSize);
  return x > left && x < right && y > top && y < bottom;
};

/** A name stays on its side of the frame around Bornholm. */
const paperOf = ({ frame, viewBox }: SvgMap, { x, y }: Dot): Box => {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const isFramed = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  return isFramed ? frame : { left, top, right: left + width - edge, bottom: top + height };
};

/** Undefined if no town with help is in Denmark. */
export const staticMap = memoize(build);
