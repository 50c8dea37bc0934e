/** Distances on the earth. */

/** A place on the earth: degrees, WGS84, as phones and GeoNames give them. */
export interface Point {
  lat: number;
  lon: number;
}

/** Mean radius of the earth in km (IUGG). The error of a sphere is below 0.6 %, far below the rounding in words. */
const earthRadiusKm = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Kilometres as the crow flies.
 *
 * @example distanceKm({ lat: 55.676, lon: 12.566 }, { lat: 56.157, lon: 10.211 }) // 156.7
 */
export const distanceKm = (from: Point, to: Point): number => {
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2);
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon ** 2;
  // Rounding may lift the root above 1 for points on opposite sides of the earth.
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
};
