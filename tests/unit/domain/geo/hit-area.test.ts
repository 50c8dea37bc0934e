import { expect, test } from 'vitest';
import { hitArea } from '../../../../src/domain/geo/hit-area.ts';
import type { Dot } from '../../../../src/domain/geo/project.ts';

const distance = (a: Dot, b: Dot): number => Math.hypot(a.x - b.x, a.y - b.y);
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const dot = { x: 100, y: 100 };
const near = { x: 126, y: 108 };

test('Alone, a dot is hit all around it', () => {
  const area = hitArea(dot, [{ x: 300, y: 100 }], 30);
  expect(spread(area.map(({ x }) => x))).toBe(60);
  expect(spread(area.map(({ y }) => y))).toBeGreaterThanOrEqual(58);
});

test('Beside another, each keeps what is nearer to it, and is as wide as a finger all the same', () => {
  for (const [one, other] of [
    [dot, near],
    [near, dot],
  ] as const) {
    const area = hitArea(one, [other], 30);
    // Rounded to whole units.
    for (const corner of area) expect(distance(corner, one)).toBeLessThanOrEqual(distance(corner, other) + 1.5);
    expect(spread(area.map(({ x }) => x))).toBeGreaterThanOrEqual(42);
    expect(spread(area.map(({ y }) => y))).toBeGreaterThanOrEqual(44);
  }
});

test('Between two others, what is left is narrow and still around it', () => {
  const area = hitArea(dot, [near, { x: 72, y: 100 }], 30);
  const xs = area.map(({ x }) => x);
  expect(Math.min(...xs)).toBe(86);
  expect(Math.max(...xs)).toBeLessThan(126);
});
