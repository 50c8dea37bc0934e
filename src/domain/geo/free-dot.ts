/** Room for a marker that may stand anywhere near its place. */
import type { Dot } from './project.ts';

/** Tried in turn, in steps of a marker: the place itself, then all around it, further and further out. */
const steps: readonly (readonly [across: number, down: number])[] = Array.from(
  { length: 6 },
  (_, ring) => ring,
).flatMap((ring) =>
  ring === 0
    ? [[0, 0] as const]
    : Array.from({ length: 8 * ring }, (__, turn) => {
        const angle = (turn / (8 * ring)) * 2 * Math.PI;
        return [Math.cos(angle) * ring, Math.sin(angle) * ring] as const;
      }),
);

/**
 * The nearest place to `wanted` at which a box of `size` overlaps none of the boxes of that size around `taken`; `wanted`
 * itself where all is full. For markers of a whole part of the country, which have no exact place.
 */
export const freeDot = (wanted: Dot, taken: readonly Dot[], size: number): Dot => {
  const isFree = (dot: Dot): boolean =>
    taken.every(({ x, y }) => Math.abs(x - dot.x) >= size || Math.abs(y - dot.y) >= size);
  return (
    steps
      .map(([across, down]) => ({ x: wanted.x + across * size * 0.75, y: wanted.y + down * size * 0.75 }))
      .find(isFree) ?? wanted
  );
};
