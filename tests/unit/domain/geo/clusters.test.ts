import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints, mergeClose, type Cluster } from '../../../../src/domain/geo/clusters.ts';

const size = 48;
const zooms = [5, 5.75, 6, 7.25, 9, 15];
const dane = fc.record({
  lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
  lon: fc.double({ min: 8, max: 15.2, noNaN: true }),
});

const overlaps = (clusters: readonly Cluster<unknown>[]): number =>
  clusters.flatMap((a, at) =>
    clusters.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size),
  ).length;

describe('markers that share a place', () => {
  it('never lie on each other, at any zoom level', () => {
    fc.assert(
      fc.property(fc.array(dane, { maxLength: 120 }), fc.constantFrom(...zooms), (points, zoom) => {
        expect(overlaps(clusterPoints(points, size)(zoom))).toBe(0);
      }),
    );
  });

  it('hold every place exactly once, at any zoom level', () => {
    fc.assert(
      fc.property(fc.array(dane, { maxLength: 120 }), fc.constantFrom(...zooms), (points, zoom) => {
        const members = clusterPoints(points, size)(zoom).flatMap((cluster) => cluster.members);
        expect(members).toHaveLength(points.length);
        expect(new Set(members)).toEqual(new Set(points));
      }),
    );
  });

  it('are one for equal places, even fully zoomed in', () => {
    const twins = [
      { lat: 55.676, lon: 12.566 },
      { lat: 55.676, lon: 12.566 },
    ];
    expect(clusterPoints(twins, size)(15)).toMatchObject([{ members: twins }]);
  });

  it('are apart where there is room: Aarhus and Odense on a whole country', () => {
    const cities = [
      { lat: 56.157, lon: 10.211 },
      { lat: 55.396, lon: 10.388 },
    ];
    expect(clusterPoints(cities, size)(7)).toHaveLength(2);
  });

  it('are none without places', () => {
    expect(clusterPoints([], size)(6)).toEqual([]);
  });

  it('stand in the middle of what they join, nearer to where most is', () => {
    const three = { x: 0, y: 0, members: ['a', 'b', 'c'] };
    const one = { x: 40, y: 20, members: ['d'] };
    expect(mergeClose([three, one], size)).toEqual([{ x: 10, y: 5, members: ['a', 'b', 'c', 'd'] }]);
  });

  it('are joined with a third that only the joined ones reach', () => {
    const row = [0, 40, 66].map((x) => ({ x, y: 0, members: [x] }));
    expect(mergeClose(row, size)).toHaveLength(1);
  });

  it('of 5,000 services are ready while a finger lifts', () => {
    const points = Array.from({ length: 5000 }, (_, at) => ({ lat: 54.6 + (at % 71) / 24, lon: 8 + (at % 101) / 24 }));
    const before = performance.now();
    const at = clusterPoints(points, size);
    at(6);
    at(9);
    // 60 ms where this was written; what compares every service with every other takes seconds.
    expect(performance.now() - before).toBeLessThan(600);
  });
});
