import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../../src/domain/geo/distance.ts';
import { town } from './denmark.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance', () => {
  it.each([
    ['København', 'Aarhus', 157],
    ['København', 'Odense', 140],
    ['Odense', 'Svendborg', 40],
    ['Aalborg', 'Aarhus', 101],
    ['Esbjerg', 'København', 259],
    ['Rønne', 'København', 148],
    ['Skagen', 'Padborg', 328],
  ])('from %s to %s is about %i km', (from, to, km) => {
    expect(Math.abs(distanceKm(town(from), town(to)) - km)).toBeLessThan(3);
  });

  it('is one degree of latitude in 111.2 km', () => {
    expect(distanceKm({ lat: 55, lon: 10 }, { lat: 56, lon: 10 })).toBeCloseTo(111.195, 2);
  });

  it('is half way round the earth at most', () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20015.1, 0);
  });

  it('is nothing to the same point, and the same there and back', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      }),
    );
  });

  it('is never shorter by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });
});
