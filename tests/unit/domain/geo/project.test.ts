import { describe, expect, it } from 'vitest';
import { fitBounds } from '../../../../src/domain/geo/project.ts';

describe('a projection', () => {
  const world = fitBounds({ west: -180, east: 180, south: -85.0511, north: 85.0511 }, 256);

  it('is that of web maps: one square tile for the world', () => {
    expect(Math.abs(world.height - 256)).toBeLessThanOrEqual(1);
    expect(world.project({ lat: 0, lon: 0 }).x).toBeCloseTo(128, 3);
    expect(world.project({ lat: 0, lon: 0 }).y).toBeCloseTo(128, 3);
  });

  it('fits the corners inside the margin', () => {
    const { project, height } = fitBounds({ west: 8, east: 13, south: 54.5, north: 57.8 }, 320, 10);
    expect(project({ lat: 57.8, lon: 8 })).toEqual({ x: 10, y: 10 });
    const { x, y } = project({ lat: 54.5, lon: 13 });
    expect(x).toBeCloseTo(310, 6);
    expect(height - y).toBeGreaterThanOrEqual(10);
    expect(height - y).toBeLessThan(11);
  });
});
