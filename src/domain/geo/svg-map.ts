/** Denmark as a drawing: what stands on the page before the map is opened, and without JavaScript. */
import type { Point } from './distance.ts';
import { type Label, placeLabels } from './labels.ts';
import { areaOf, type Box, clipRing, coarsen, pathOf } from './outline.ts';
import { type Bounds, type Dot, fitBounds, type Projection } from './project.ts';
import { type Coast, polygonsOf, readArcs } from './topology.ts';

export interface MapTown extends Point {
  id: string;
  name: string;
}

export interface SvgMap {
  viewBox: string;
  /** Denmark, as path data. Bornholm stands in the frame. */
  land: string;
  /** Norway, Sweden, Germany and so on, as path data: draw it below the frame. */
  neighbours: string;
  /** Box around Bornholm, which lies far to the east: fill it with the colour of the sea. */
  frame: Box;
  /** Whether there is Danish land at a point of the drawing. */
  isLand: (dot: Dot) => boolean;
  /** In the order given. */
  towns: { id: string; x: number; y: number; label?: Label }[];
}

export interface SvgMapSizes {
  /** Units of the viewBox: the width in px of the narrowest phone, so that names fit there. */
  width: number;
  fontSize: number;
  dotRadius: number;
  /** At most this many names. */
  labels: number;
}

const usualSizes: SvgMapSizes = { width: 320, fontSize: 13, dotRadius: 5, labels: 12 };

/** Denmark without Bornholm, with a little sea. */
const mainland: Bounds = { west: 7.95, south: 54.52, east: 12.95, north: 57.8 };
/** Bornholm with Christiansø, and room for a name below it. */
const bornholm: Bounds = { west: 14.58, south: 54.89, east: 15.32, north: 55.36 };

/** Everything of Denmark east of this (degrees) is Bornholm and its rocks. */
const bornholmFrom = 14;

/** Units drawn beyond each edge: a box of other proportions than the drawing shows them, and land cut off looks broken. */
const beyond = 110;

/** Units: a coast may stray by less than a device pixel on a phone, neighbours by a little more. */
const landTolerance = 1;
const neighbourTolerance = 1.5;
/** Square units, about as many km²: smaller islands are specks. */
const smallestIsland = 2.5;
/** Ringkøbing Fjord is drawn, a lake in the woods is not. */
const smallestLake = 12;

/** Towns in the order of their importance: the first that have room get a name. */
export const buildSvgMap = (coast: Coast, towns: readonly MapTown[], sizes: Partial<SvgMapSizes> = {}): SvgMap => {
  const { width, fontSize, dotRadius, labels: most } = { ...usualSizes, ...sizes };
  const main = fitBounds(mainland, width);
  const frame = frameOf(main);
  const shift = shiftInto(frame, main);
  const isBornholm = ({ lon }: Point): boolean => lon > bornholmFrom;
  const place = (point: Point): Dot => (isBornholm(point) ? shift(main.project(point)) : main.project(point));

  const whole: Box = { left: 0, top: 0, right: width, bottom: main.height };
  const dots = towns.map((town) => ({
    ...place(town),
    id: town.id,
    name: town.name,
    within: isBornholm(town) ? frame : whole,
  }));
  // The town in the frame first: without its name, it is a frame around a nameless island.
  const byNeed = [...dots].sort((a, b) => Number(a.within !== frame) - Number(b.within !== frame));
  const labels = placeLabels(byNeed, { fontSize, dotRadius, most });

  const land = outlines(coast, 'denmark', place, landTolerance, whole);
  return {
    viewBox: `0 0 ${width} ${main.height}`,
    land: pathOf(land),
    neighbours: pathOf(outlines(coast, 'neighbours', main.project, neighbourTolerance, whole)),
    isLand: (dot) => isInRings(dot, land),
    frame,
    towns: dots.map((dot) => {
      const label = labels.get(dot);
      return { id: dot.id, ...inTenths(dot), ...(label && { label: { ...inTenths(label), anchor: label.anchor } }) };
    }),
  };
};

const outlines = (
  coast: Coast,
  name: 'denmark' | 'neighbours',
  place: (point: Point) => Dot,
  tolerance: number,
  { left, top, right, bottom }: Box,
): Dot[][] => {
  const arcs = readArcs(coast).map((arc) => coarsen(arc.map(place), tolerance));
  const box = { left: left - beyond, top: top - beyond, right: right + beyond, bottom: bottom + beyond };
  return polygonsOf(coast, name, arcs).flatMap((polygon) =>
    polygon
      .map((ring) => clipRing(ring, box))
      .filter((ring, at) => areaOf(ring) >= (at === 0 ? smallestIsland : smallestLake)),
  );
};

/** A line from the point to the right crosses the shores an odd number of times: lakes and fjords are no land. */
const isInRings = ({ x, y }: Dot, rings: readonly (readonly Dot[])[]): boolean => {
  let isInside = false;
  for (const ring of rings) {
    for (const [at, a] of ring.entries()) {
      const b = ring[(at + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
    }
  }
  return isInside;
};

/** In the upper right corner, over Sweden, where no part of Denmark lies. */
const frameOf = ({ project, width }: Projection): Box => {
  const corner = project({ lat: bornholm.north, lon: bornholm.west });
  const opposite = project({ lat: bornholm.south, lon: bornholm.east });
  const inset = 3;
  const right = width - inset;
  return {
    left: tenths(right - (opposite.x - corner.x)),
    top: inset,
    right,
    bottom: tenths(inset + opposite.y - corner.y),
  };
};

const shiftInto = (frame: Box, { project }: Projection): ((dot: Dot) => Dot) => {
  const corner = project({ lat: bornholm.north, lon: bornholm.west });
  return ({ x, y }) => ({ x: x - corner.x + frame.left, y: y - corner.y + frame.top });
};

const inTenths = ({ x, y }: Dot): Dot => ({ x: tenths(x), y: tenths(y) });

const tenths = (value: number): number => Math.round(value * 10) / 10;
