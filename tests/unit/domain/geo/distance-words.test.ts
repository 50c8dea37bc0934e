import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceInWords } from '../../../../src/domain/geo/distance-words.ts';

describe('a distance in words', () => {
  it.each([
    [0, 'distance.under', 1],
    [0.99, 'distance.under', 1],
    [1, 'distance.about', 1],
    [2.6, 'distance.about', 3],
    [12.3, 'distance.about', 12],
    [19.6, 'distance.about', 20],
    [22.4, 'distance.about', 20],
    [38, 'distance.about', 40],
    [99, 'distance.about', 100],
    [118, 'distance.about', 120],
    [156.7, 'distance.about', 160],
  ])('of %d km is %s %i', (km, key, rounded) => {
    expect(distanceInWords(km)).toEqual({ key, km: rounded });
  });

  it.each([NaN, Infinity, -1])('does not exist for %d', (km) => {
    expect(distanceInWords(km)).toBeUndefined();
  });

  it('never makes something further away sound nearer', () => {
    const km = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(km, km, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((one) => distanceInWords(one)?.km ?? NaN);
        expect(near).toBeLessThanOrEqual(far ?? NaN);
      }),
    );
  });
});
