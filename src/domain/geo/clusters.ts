/** Puts together what would lie on top of each other on a map. */
import Supercluster from 'supercluster';
import type { Point } from './distance.ts';
import { fitBounds, type Dot, type Projection } from './project.ts';

/** Points that share one marker; x and y in pixels of the whole world at a zoom level. */
export interface Cluster<T> extends Dot {
  members: T[];
}

const world = { west: -180, south: -85.0511, east: 180, north: 85.0511 };

/** Further in, points are few enough in a window to be joined one by one; each level costs time before the first marker. */
const lastIndexed = 9;

/** The world at a zoom level of a web map (256 px tiles), in pixels from its upper left corner. */
export const worldAt = (zoom: number): Projection => fitBounds(world, 256 * 2 ** zoom);

/**
 * Indexes points once; the function it gives back makes the clusters of any zoom level, whole or not. The middles of
 * two clusters are at least `size` pixels apart across or down, so boxes of that size never overlap.
 */
export const clusterPoints = <T extends Point>(
  points: readonly T[],
  size: number,
): ((zoom: number) => Cluster<T>[]) => {
  const index = new Supercluster<{ at: number }, { at: number }>({ radius: size, extent: 256, maxZoom: lastIndexed });
  index.load(
    points.map(({ lat, lon }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { at },
    })),
  );
  const pointsAt = (features: readonly { properties: { at: number } }[]): T[] =>
    features.flatMap(({ properties }) => points[properties.at] ?? []);
  return (zoom) => {
    const { project } = worldAt(zoom);
    const clusters = index.getClusters([-180, -90, 180, 90], Math.floor(zoom)).map((feature): Cluster<T> => {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      const leaves = 'cluster_id' in properties ? index.getLeaves(properties.cluster_id, Infinity) : [feature];
      return { ...project({ lat, lon }), members: pointsAt(leaves) };
    });
    return mergeClose(clusters, size);
  };
};

/**
 * Joins clusters whose boxes overlap until none do: the middles supercluster gives may be closer than its radius.
 * The middle of what is joined is weighted by the number of members.
 */
export const mergeClose = <T>(clusters: readonly Cluster<T>[], size: number): Cluster<T>[] => {
  const sorted = clusters.map((cluster) => ({ ...cluster })).sort((a, b) => a.x - b.x || a.y - b.y);
  const kept: Cluster<T>[] = [];
  for (const cluster of sorted) {
    const close = closeTo(cluster, kept, size);
    const other = kept[close];
    if (other === undefined) kept.push(cluster);
    else kept[close] = joined(other, cluster);
  }
  // A joined cluster has moved: it may now lie on a third one, and the order from left to right may be broken.
  return kept.length === clusters.length ? kept : mergeClose(kept, size);
};

const joined = <T>(a: Cluster<T>, b: Cluster<T>): Cluster<T> => {
  const [m, n] = [a.members.length, b.members.length];
  return {
    x: (a.x * m + b.x * n) / (m + n),
    y: (a.y * m + b.y * n) / (m + n),
    members: [...a.members, ...b.members],
  };
};

/** Looked for from the right: once the gap is as wide as a box, all further left are too far away. */
const closeTo = ({ x, y }: Dot, sorted: readonly Dot[], size: number): number => {
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const other = sorted[at];
    if (other === undefined || x - other.x >= size) return -1;
    if (Math.abs(y - other.y) < size) return at;
  }
  return -1;
};
