/** Names beside dots, so that none covers another. */
import { type Box } from './outline.ts';
import { type Dot } from './project.ts';

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
}

/** Widest average letter of the fonts a page may get, in font sizes; measured on Noto Sans and Liberation Sans bold. */
const letterWidth = 0.62;

/** Part of the font size above the baseline; the rest hangs below. */
const ascent = 0.78;

/** The paper a name covers. */
export function labelBox(name: string, { x, y, anchor }: Label, fontSize: number): Box {
  const width = name.length * letterWidth * fontSize;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - ascent * fontSize, right: left + width, bottom: y + (1 - ascent) * fontSize };
}

export const isOverlapping = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Places names greedily, in the order given: the first that fit get one. A name covers no other name and no dot but its
 * own, and a dot that nearly lies on a named one stays without, since nobody could tell whose name it is.
 */
export function placeLabels(towns: readonly Labelled[], sizes: LabelSizes): (Label | undefined)[] {
  const placed: Box[] = [];
  const named: Dot[] = [];
  const dots = towns.map((dot) => dotBox(dot, sizes.dotRadius));
  return towns.map((town, at) => {
    const isCrowded = named.some(({ x, y }) => Math.hypot(x - town.x, y - town.y) < sizes.fontSize);
    if (placed.length >= sizes.most || isCrowded) return undefined;
    const label = positionsOf(town, sizes).find((position) => {
      const box = labelBox(town.name, position, sizes.fontSize);
      const others = [...placed, ...dots.filter((_, index) => index !== at)];
      return isInside(box, town.within) && !others.some((other) => isOverlapping(box, other));
    });
    if (label === undefined) return undefined;
    placed.push(labelBox(town.name, label, sizes.fontSize));
    named.push(town);
    return label;
  });
}

const dotBox = ({ x, y }: Dot, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left && box.top >= within.top && box.right <= within.right && box.bottom <= within.bottom;

/** Beside the dot first, then below and above, then at its corners. */
const positionsOf = ({ x, y }: Dot, { fontSize, dotRadius }: LabelSizes): Label[] => {
  const gap = dotRadius + fontSize * 0.15;
  const middle = y + fontSize * (ascent - 0.5);
  const [below, above] = [y + gap + ascent * fontSize, y - gap - (1 - ascent) * fontSize];
  const [low, high] = [below - dotRadius * 0.6, above + dotRadius * 0.6];
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x: x + gap * 0.7, y: low, anchor: 'start' },
    { x: x + gap * 0.7, y: high, anchor: 'start' },
    { x: x - gap * 0.7, y: low, anchor: 'end' },
    { x: x - gap * 0.7, y: high, anchor: 'end' },
  ];
};
