/** Where markers are in the window of the map, in pixels from its upper left corner. */
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { Box } from '../../../domain/geo/outline.ts';
import type { Dot } from '../../../domain/geo/project.ts';

/** From the middle of a marker to its drawn edge; what a finger hits is a little larger. */
const drawnHalf = 21;

/** Place in the window of what stands at a pixel of the world. */
export const inWindow = (map: LeafletMap, { x, y }: Dot): Dot => {
  const corner = map.getPixelBounds().min ?? { x: 0, y: 0 };
  return { x: x - corner.x, y: y - corner.y };
};

/** Whether most of a marker can be seen and hit. */
export const isInWindow = (map: LeafletMap, { x, y }: Dot): boolean => isWithin(map, { x, y }, -drawnHalf / 2);

/** Whether a marker is so near that it comes into the window with one drag or one key. */
export const isNearWindow = (map: LeafletMap, { x, y }: Dot): boolean =>
  isWithin(map, { x, y }, Math.max(map.getSize().x, map.getSize().y) / 2);

const isWithin = (map: LeafletMap, { x, y }: Dot, around: number): boolean => {
  const size = map.getSize();
  return x >= -around && y >= -around && x <= size.x + around && y <= size.y + around;
};

export const boxAround = ({ x, y }: Dot): Box => ({
  left: x - drawnHalf,
  top: y - drawnHalf,
  right: x + drawnHalf,
  bottom: y + drawnHalf,
});
