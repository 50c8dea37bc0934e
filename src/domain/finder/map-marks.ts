/** The markers of the map at a zoom level. */
import { clusterPoints, worldAt } from '../geo/clusters.ts';
import type { Point } from '../geo/distance.ts';
import { freeDot } from '../geo/free-dot.ts';
import type { Dot } from '../geo/project.ts';
import type { MapGroups, MapService, ServiceAtPosition } from './map-services.ts';

/** One marker; x and y in pixels of the whole world at the zoom level. */
export interface Mark extends Dot {
  /** service: one service, cluster: several, area: those of a part of the country that come to the reader or cover it. */
  kind: 'service' | 'cluster' | 'area';
  /** Each service once. */
  services: MapService[];
  /** One for each of its services at each of its positions; the same at every zoom level and in every list. */
  keys: ReadonlySet<string>;
  /** Names of the towns, the ones with most services first. */
  towns: string[];
  /** Where its services are. */
  points: readonly Point[];
  /** Id of the part of the country, for kind area. */
  area?: string;
}

/**
 * Prepares the markers of a list of services; the function it gives back makes those of a zoom level, from north to
 * south. No two boxes of `size` pixels overlap, and all services of `groups.positions` and `groups.areas` are there.
 */
export const prepareMarks = (
  groups: MapGroups,
  areaMiddles: Readonly<Record<string, Point>>,
  size: number,
): ((zoom: number) => Mark[]) => {
  const clustersAt = clusterPoints(groups.positions, size);
  const known = new Map<number, Mark[]>();
  const make = (zoom: number): Mark[] => {
    const { project } = worldAt(zoom);
    const marks = clustersAt(zoom).map(({ x, y, members }) => positionMark({ x, y }, members));
    for (const [area, services] of groups.areas) {
      const middle = areaMiddles[area];
      if (middle === undefined) continue;
      marks.push({
        ...freeDot(project(middle), marks, size),
        kind: 'area',
        services,
        keys: new Set(services.map(({ id }) => `${id} ${area}`)),
        towns: [],
        points: [middle],
        area,
      });
    }
    return marks.sort((a, b) => a.y - b.y || a.x - b.x);
  };
  // Dragging the map asks for the same zoom level again and again.
  return (zoom) => {
    const marks = known.get(zoom) ?? make(zoom);
    known.set(zoom, marks);
    return marks;
  };
};

const positionMark = (dot: Dot, members: readonly ServiceAtPosition[]): Mark => {
  const services = [...new Set(members.map(({ service }) => service))];
  return {
    ...dot,
    kind: services.length === 1 ? 'service' : 'cluster',
    services,
    keys: new Set(members.map(({ service, lat, lon }) => `${service.id} ${lat} ${lon}`)),
    towns: townsOf(members),
    points: members,
  };
};

/** Each town once, "København Ø" not beside "København". */
const townsOf = (members: readonly ServiceAtPosition[]): string[] => {
  const counts = new Map<string, number>();
  for (const { town } of members) if (town !== '') counts.set(town, (counts.get(town) ?? 0) + 1);
  return [...counts]
    .filter(([name]) => !districts.test(name) || !counts.has(name.replace(districts, '')))
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
};

/** The letters of a postal district. */
const districts = / \p{Lu}{1,2}$/u;

/** Ids of the services of a marker. */
export const idsOf = ({ services }: Pick<Mark, 'services'>): string[] => services.map(({ id }) => id);

/** Whether a marker stands for one of the services and positions of another. */
export const isSharing = ({ keys }: Pick<Mark, 'keys'>, wanted: ReadonlySet<string>): boolean =>
  [...keys].some((key) => wanted.has(key));

/**
 * The first whole zoom level above `zoom` at which the services of a marker stand at more than one marker, or undefined
 * if none up to `last` parts them.
 */
export const zoomThatParts = (
  mark: Mark,
  marksAt: (zoom: number) => readonly Mark[],
  zoom: number,
  last: number,
): number | undefined => {
  for (let next = Math.floor(zoom) + 1; next <= last; next += 1) {
    const parts = marksAt(next).filter((other) => isSharing(other, mark.keys));
    if (parts.length > 1) return next;
  }
  return undefined;
};
