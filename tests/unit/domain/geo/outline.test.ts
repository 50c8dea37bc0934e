import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, clipRing, coarsen, pathOf } from '../../../../src/domain/geo/outline.ts';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
const dots = fc.array(fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }), {
  minLength: 3,
  maxLength: 30,
});

describe('an outline', () => {
  it('is cut at a box', () => {
    expect(areaOf(clipRing(square, { left: 5, top: -5, right: 20, bottom: 5 }))).toBe(25);
    expect(clipRing(square, { left: 20, top: 0, right: 30, bottom: 10 })).toEqual([]);
  });

  it('stays inside the box it is cut at', () => {
    fc.assert(
      fc.property(dots, (ring) => {
        for (const { x, y } of clipRing(ring, { left: -10, top: -10, right: 10, bottom: 10 })) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });

  it('made coarser keeps its ends and loses what hardly shows', () => {
    const line = [0, 1, 2, 3, 4].map((x) => ({ x, y: x === 2 ? 0.1 : 0 }));
    expect(coarsen(line, 0.2)).toEqual([line[0], line[4]]);
    expect(coarsen(line, 0.05)).toContain(line[2]);
  });

  it('as a path is short and closed', () => {
    expect(pathOf([square])).toBe('M0 0h10v10h-10z');
    expect(
      pathOf([
        [
          { x: 1.04, y: 1 },
          { x: 3, y: -2.55 },
        ],
      ]),
    ).toBe('M1 1l2-3.5z');
    expect(pathOf([])).toBe('');
  });
});
