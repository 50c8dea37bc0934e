/** From which zoom on a web map has room for the name of a town. */
import type { Point } from './distance.ts';
import { isOverlapping, labelBox } from './labels.ts';
import type { Box } from './outline.ts';
import { fitBounds } from './project.ts';

/** The whole country on a phone. */
const firstZoom = 6;
/** From here on there is room for every town. */
const lastZoom = 10;

/** Pixels: text of 13 px in the middle of its town, with air around it. */
const fontSize = 13;
const air = 6;

/** A village does not stand in for the city next to it just because its name has room: people by zoom. */
const fewestPeople: Readonly<Record<number, number>> = { 6: 20_000, 7: 7000, 8: 1500 };

const world = { west: -180, east: 180, south: -85.0511, north: 85.0511 };

/** The first zoom (256 px tiles) at which each name fits among those before it; the most important comes first. */
export const labelZooms = (towns: readonly (Point & { name: string; people: number })[]): number[] => {
  const zooms = towns.map(() => lastZoom);
  for (let zoom = lastZoom - 1; zoom >= firstZoom; zoom -= 1) {
    const { project } = fitBounds(world, 256 * 2 ** zoom);
    const placed: Box[] = [];
    for (const [at, town] of towns.entries()) {
      if (town.people < (fewestPeople[zoom] ?? 0)) continue;
      const box = labelBox(town.name, { ...project(town), anchor: 'middle' }, fontSize);
      const airy = { left: box.left - air, top: box.top - air, right: box.right + air, bottom: box.bottom + air };
      if (placed.some((other) => isOverlapping(airy, other))) continue;
      placed.push(airy);
      zooms[at] = zoom;
    }
  }
  return zooms;
};
