/** Which names a map shows, and where, so that none lies under a marker or on another name. */
import { isOverlapping, labelBox } from './labels.ts';
import type { Box } from './outline.ts';
import type { Dot } from './project.ts';

/** A name that belongs to a marker and stands beside it. */
export interface MarkName {
  name: string;
  /** What the marker covers, in pixels; also of a marker without a name to write. */
  box: Box;
}

/** A town without a marker: its name stands on it. */
export interface TownName extends Dot {
  name: string;
}

/** A name and its middle, in pixels. */
export interface PlacedName<T> {
  of: T;
  at: Dot;
}

/** Pixels: as the zoom levels of towns.json were made for. */
const fontSize = 13;

/** Pixels from the edge of a marker to the middle of a name above or below it. */
const beside = 9;

/**
 * Names of markers first, then of towns, each in the order of their importance. Those for which there is no room inside
 * `view`, and towns whose name stands already, are left out.
 */
export const placeNames = <M extends MarkName, T extends TownName>(
  marks: readonly M[],
  towns: readonly T[],
  view: Box,
): { marks: PlacedName<M>[]; towns: PlacedName<T>[] } => {
  const taken = marks.map(({ box }) => box);
  const written = new Set<string>();
  const place = <N extends { name: string }>(of: N, positions: readonly Dot[]): PlacedName<N>[] => {
    if (of.name === '' || written.has(of.name)) return [];
    const at = positions.find((position) => {
      const box = boxOf(of.name, position);
      return isInside(box, view) && !taken.some((other) => isOverlapping(box, other));
    });
    if (at === undefined) return [];
    written.add(of.name);
    taken.push(boxOf(of.name, at));
    return [{ of, at }];
  };
  return {
    marks: marks.flatMap((mark) => place(mark, positionsBeside(mark))),
    towns: towns.flatMap((town) => place(town, [{ x: town.x, y: town.y }])),
  };
};

/** labelBox takes the baseline, which lies about a third of the letters' size below their middle. */
const boxOf = (name: string, { x, y }: Dot): Box =>
  labelBox(name, { x, y: y + fontSize * 0.3, anchor: 'middle' }, fontSize);

/** Below, above, to either side. */
const positionsBeside = ({ name, box: { left, top, right, bottom } }: MarkName): Dot[] => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const own = boxOf(name, { x, y });
  const half = (own.right - own.left) / 2 + 2;
  return [
    { x, y: bottom + beside },
    { x, y: top - beside },
    { x: right + half, y },
    { x: left - half, y },
  ];
};

const isInside = (box: Box, view: Box): boolean =>
  box.left >= view.left && box.top >= view.top && box.right <= view.right && box.bottom <= view.bottom;
