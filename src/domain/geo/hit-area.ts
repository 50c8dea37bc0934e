/** What a finger hits around a marker of a drawing: as much as the markers beside it leave. */
import type { Dot } from './project.ts';

/** Corners of what would be a circle. */
const corners = 12;

/**
 * Corners of the area around a dot in which no other dot is nearer, at most `radius` from it: so a tap on one never means
 * the other, and what the neighbours take on one side is there on the other. Whole units.
 */
export const hitArea = (dot: Dot, others: readonly Dot[], radius: number): Dot[] => {
  const around = Array.from({ length: corners }, (_, index): Dot => {
    const angle = (index / corners) * 2 * Math.PI;
    return { x: dot.x + radius * Math.cos(angle), y: dot.y + radius * Math.sin(angle) };
  });
  return others
    .reduce((area, other) => nearerTo(dot, other, area), around)
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
};

/** What is left of an area on this side of the line half way to another dot. */
const nearerTo = (dot: Dot, other: Dot, area: readonly Dot[]): Dot[] => {
  const middle = { x: (dot.x + other.x) / 2, y: (dot.y + other.y) / 2 };
  const beyond = ({ x, y }: Dot): number => (x - middle.x) * (other.x - dot.x) + (y - middle.y) * (other.y - dot.y);
  return area.flatMap((from, index) => {
    const to = area[(index + 1) % area.length] ?? from;
    const [start, end] = [beyond(from), beyond(to)];
    const kept = start <= 0 ? [from] : [];
    if (start <= 0 === end <= 0) return kept;
    const share = start / (start - end);
    return [...kept, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
  });
};
