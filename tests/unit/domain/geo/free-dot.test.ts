import { describe, expect, it } from 'vitest';
import { freeDot } from '../../../../src/domain/geo/free-dot.ts';

const wanted = { x: 100, y: 100 };

describe('the marker of a part of the country', () => {
  it('stands in the middle of it where nothing else does', () => {
    expect(freeDot(wanted, [{ x: 200, y: 100 }], 48)).toEqual(wanted);
  });

  it('moves aside, and not far, where a town has a marker', () => {
    const taken = [{ x: 110, y: 95 }];
    const { x, y } = freeDot(wanted, taken, 48);
    expect(Math.max(Math.abs(x - 110), Math.abs(y - 95))).toBeGreaterThanOrEqual(48);
    expect(Math.hypot(x - 100, y - 100)).toBeLessThan(100);
  });

  it('stays where it belongs if there is no room anywhere', () => {
    const full = Array.from({ length: 40 * 40 }, (_, at) => ({
      x: (at % 40) * 20 - 300,
      y: Math.floor(at / 40) * 20 - 300,
    }));
    expect(freeDot(wanted, full, 48)).toEqual(wanted);
  });
});
