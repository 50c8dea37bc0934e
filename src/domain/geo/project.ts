/** From the earth to a flat drawing. */
import type { Point } from './distance.ts';

/** Position in a drawing: x to the right, y downwards, in units of its viewBox. */
export interface Dot {
  x: number;
  y: number;
}

/** Degrees, WGS84. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Projection {
  project: (point: Point) => Dot;
  width: number;
  height: number;
}

/** Web-Mercator, so that the drawing has the shapes of the map that replaces it; from degrees to radians. */
const mercator = ({ lat, lon }: Point): Dot => ({
  x: (lon * Math.PI) / 180,
  y: -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
});

/** Fits bounds into a drawing of a width, with the same margin on all sides; the height follows. */
export const fitBounds = (bounds: Bounds, width: number, margin = 0): Projection => {
  const { x: left, y: top } = mercator({ lat: bounds.north, lon: bounds.west });
  const { x: right, y: bottom } = mercator({ lat: bounds.south, lon: bounds.east });
  const scale = (width - 2 * margin) / (right - left);
  const project = (point: Point): Dot => {
    const { x, y } = mercator(point);
    return { x: margin + (x - left) * scale, y: margin + (y - top) * scale };
  };
  return { project, width, height: Math.ceil((bottom - top) * scale + 2 * margin) };
};
