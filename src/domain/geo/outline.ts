/** Work on outlines in a flat drawing. */
import type { Dot } from './project.ts';

/** Corners of an upright box. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * A line with fewer points that strays from the first by less than a tolerance (Douglas and Peucker). Ends stay, so lines
 * that meet still meet.
 */
export const coarsen = (line: readonly Dot[], tolerance: number): Dot[] => {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let farthest = 0;
  let stray = 0;
  for (const [at, dot] of line.entries()) {
    const distance = distanceToSegment(dot, first, last);
    if (distance > stray) [farthest, stray] = [at, distance];
  }
  if (stray < tolerance) return [first, last];
  const before = coarsen(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...coarsen(line.slice(farthest), tolerance)];
};

const distanceToSegment = (dot: Dot, start: Dot, end: Dot): number => {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((dot.x - start.x) * dx + (dot.y - start.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(dot.x - start.x - t * dx, dot.y - start.y - t * dy);
};

/** The part of a ring inside a box (Sutherland and Hodgman). Empty if nothing is inside. */
export const clipRing = (ring: readonly Dot[], { left, top, right, bottom }: Box): Dot[] => {
  const atX = (x: number) => (a: Dot, b: Dot) => ({ x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) });
  const atY = (y: number) => (a: Dot, b: Dot) => ({ x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y });
  const left4 = clipSide(ring, ({ x }) => x >= left, atX(left));
  const top4 = clipSide(left4, ({ y }) => y >= top, atY(top));
  const right4 = clipSide(top4, ({ x }) => x <= right, atX(right));
  return clipSide(right4, ({ y }) => y <= bottom, atY(bottom));
};

const clipSide = (ring: readonly Dot[], isInside: (dot: Dot) => boolean, cross: (a: Dot, b: Dot) => Dot): Dot[] =>
  ring.flatMap((dot, at) => {
    const before = ring.at(at - 1) ?? dot;
    const entered = isInside(before) === isInside(dot) ? [] : [cross(before, dot)];
    return isInside(dot) ? [...entered, dot] : entered;
  });

/** Area of a ring in square units, whichever way round it runs. */
export const areaOf = (ring: readonly Dot[]): number =>
  Math.abs(
    ring.reduce((sum, { x, y }, at) => {
      const before = ring.at(at - 1) ?? { x, y };
      return sum + before.x * y - x * before.y;
    }, 0) / 2,
  );

/**
 * Closed rings as path data, in steps of a tenth of a unit: whole numbers with one decimal, each relative to the last.
 *
 * @example pathOf([[{ x: 1, y: 1 }, { x: 3, y: 1 }, { x: 3, y: 2.5 }]]) // 'M1 1h2v1.5z'
 */
export const pathOf = (rings: readonly (readonly Dot[])[]): string => rings.map(ringPath).join('');

const ringPath = (ring: readonly Dot[]): string => {
  let [lastX, lastY] = [0, 0];
  let path = '';
  for (const dot of ring) {
    const [x, y] = [Math.round(dot.x * 10), Math.round(dot.y * 10)];
    const [dx, dy] = [x - lastX, y - lastY];
    if (path === '') path = `M${x / 10} ${y / 10}`;
    else if (dx === 0 && dy === 0) continue;
    else if (dy === 0) path += `h${dx / 10}`;
    else if (dx === 0) path += `v${dy / 10}`;
    else path += `l${dx / 10}${dy < 0 ? '' : ' '}${dy / 10}`;
    [lastX, lastY] = [x, y];
  }
  return path === '' ? '' : `${path}z`;
};
