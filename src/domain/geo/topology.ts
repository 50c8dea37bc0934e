/** Reads the TopoJSON of src/domain/geo/data/coast.json: polygons that share their borders. */
import type { Point } from './distance.ts';

interface MultiPolygon {
  type: 'MultiPolygon';
  /** Polygons of rings of numbers of arcs; -1 is arc 0 backwards, -2 arc 1 backwards and so on. */
  arcs: number[][][];
}

export interface Topology<Name extends string = string> {
  type: 'Topology';
  transform: { scale: number[]; translate: number[] };
  objects: Record<Name, MultiPolygon>;
  /** Lines of points: the first in steps of the grid, each later one as a step from the one before. */
  arcs: number[][][];
}

/** denmark: the country; neighbours: what is drawn faintly around it, as one land. */
export type Coast = Topology<'denmark' | 'neighbours'>;

/** One outline: the first ring is land, later rings are holes in it. */
export type Polygon<T = Point> = T[][];

export const readArcs = ({ arcs, transform }: Topology): Point[][] => {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [left = 0, bottom = 0] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return { lat: y * scaleY + bottom, lon: x * scaleX + left };
    });
  });
};

/** The polygons of one object, its arcs sewn together. `arcs` may have been projected or made coarser before. */
export const polygonsOf = <Name extends string, T>(
  { objects }: Topology<Name>,
  name: Name,
  arcs: readonly (readonly T[])[],
): Polygon<T>[] => objects[name].arcs.map((rings) => rings.map((ring) => sewRing(ring, arcs)));

/** Neighbouring arcs share a point; it is taken once. The ring is left open: its last point is not its first. */
export const sewRing = <T>(ring: readonly number[], arcs: readonly (readonly T[])[]): T[] =>
  ring.flatMap((index) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    return (index < 0 ? [...arc].reverse() : arc).slice(0, -1);
  });
