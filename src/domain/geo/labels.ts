/** Names beside dots, so that none covers another. */
import type { Box } from './outline.ts';
import type { Dot } from './project.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Where a name stands: `x` is its start, middle or end (left to right, whatever the page), `y` its baseline. */
export interface Label extends Dot {
  anchor: Anchor;
}

export interface Labelled extends Dot {
  name: string;
  /** The name stays inside. */
  within: Box;
}

export interface LabelSizes {
  /** Height of the letters' box, in units of the drawing. */
  fontSize: number;
  /** From the middle of a dot to its rim. */
  dotRadius: number;
  /** At most this many names. */
  most: number;
  /** Whether there is land at a point of the drawing: a name stands on land rather than on water, where there is a choice. */
  isLand?: (dot: Dot) => boolean;
}

/** Widest average letter of the fonts a page may get, in font sizes; measured on Noto Sans and Liberation Sans bold. */
const letterWidth = 0.62;

/** Font sizes above and below the baseline, with a little air. */
const ascent = 0.85;
const descent = 0.3;

/** The paper a name covers. */
export const labelBox = (name: string, { x, y, anchor }: Label, fontSize: number): Box => {
  const width = name.length * letterWidth * fontSize;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - ascent * fontSize, right: left + width, bottom: y + descent * fontSize };
};

export const isOverlapping = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places names greedily, in the order given: the first that fit get one. A name covers no other name and no dot, and a
 * dot that nearly lies on a named one stays without, since nobody could tell whose name it is.
 */
export const placeLabels = <Town extends Labelled>(towns: readonly Town[], sizes: LabelSizes): Map<Town, Label> => {
  const { fontSize, dotRadius, most } = sizes;
  const labels = new Map<Town, Label>();
  const covered = towns.map((town) => dotBox(town, dotRadius));
  for (const town of towns) {
    const isCrowded = [...labels.keys()].some(({ x, y }) => Math.hypot(x - town.x, y - town.y) < fontSize);
    if (labels.size >= most || isCrowded) continue;
    const heap = heapAround(dotBox(town, dotRadius), covered.slice(0, towns.length));
    const free = positionsOf(town, heap, fontSize).filter((position) => {
      const box = labelBox(town.name, position, fontSize);
      return isInside(box, town.within) && !covered.some((other) => isOverlapping(box, other));
    });
    const label = driest(free, town.name, sizes);
    if (label === undefined) continue;
    labels.set(town, label);
    covered.push(labelBox(town.name, label, fontSize));
  }
  return labels;
};

/** The position with most land under the name; of equal ones the first. */
const driest = (free: readonly Label[], name: string, { fontSize, isLand }: LabelSizes): Label | undefined => {
  if (isLand === undefined) return free[0];
  const land = (label: Label): number => {
    const { left, top, right, bottom } = labelBox(name, label, fontSize);
    const across = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => left + share * (right - left));
    return across.filter((x) => isLand({ x, y: (top + bottom) / 2 })).length;
  };
  return free.reduce<Label | undefined>(
    (best, one) => (best !== undefined && land(best) >= land(one) ? best : one),
    undefined,
  );
};

/** The box around a dot and those that lie on it: København and its suburbs are one heap, and the name stands beside it. */
const heapAround = (own: Box, dots: readonly Box[]): Box =>
  dots.filter((dot) => isOverlapping(own, dot)).reduce(around, own);

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const dotBox = ({ x, y }: Dot, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.top >= within.top && box.right <= within.right && box.bottom <= within.bottom;

/** Beside the dots first, then below and above: centred, pushed in from the edge, to either side. */
const positionsOf = ({ name, x, y, within }: Labelled, heap: Box, fontSize: number): Label[] => {
  const gap = fontSize * 0.15;
  const level = y + ((ascent - descent) * fontSize) / 2;
  const [below, above] = [heap.bottom + ascent * fontSize, heap.top - descent * fontSize];
  const away = fontSize * 0.4;
  const half = (name.length * letterWidth * fontSize) / 2;
  const pushedIn = Math.max(within.left + half, Math.min(x, within.right - half));
  return [
    { x: heap.right + gap, y: level, anchor: 'start' },
    { x: heap.left - gap, y: level, anchor: 'end' },
    { x: pushedIn, y: below, anchor: 'middle' },
    { x: pushedIn, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'start' },
    { x, y: below, anchor: 'end' },
    { x, y: above, anchor: 'start' },
    { x, y: above, anchor: 'end' },
    // Clear of a dot that stands a little higher or lower.
    { x: pushedIn, y: below + away, anchor: 'middle' },
    { x: pushedIn, y: above - away, anchor: 'middle' },
  ];
};
