/** Where the services of a list stand on the map. The map shows neither more nor fewer than the list. */
import type { Point } from '../geo/distance.ts';
import type { MapPosition } from '../service/positions.ts';

/** A service as the map knows it. */
export interface MapService {
  id: string;
  name: string;
  /** Short words: what it is, in the reader's language. */
  what: string;
  positions: readonly MapPosition[];
  /** Ids of the parts of the country it has a location in or works in. */
  areas: readonly string[];
  /** Serves the whole country. */
  national: boolean;
}

/** A service at one of its positions. */
export interface ServiceAtPosition extends Point {
  service: MapService;
  town: string;
}

export interface MapGroups {
  /** One row a position of a service: several towns, several rows. */
  positions: ServiceAtPosition[];
  /** By id of a part of the country: services that come to the reader or cover it and have no position of their own. */
  areas: Map<string, MapService[]>;
  /** Lines of the whole country, and services of which nobody knows where they are. */
  elsewhere: MapService[];
}

/**
 * Sorts services into what the map can show. Every service is in one of the three groups, however odd its data: one
 * that is left out would be in the list and not on the map.
 */
export const groupForMap = (
  services: readonly MapService[],
  /** Whether a point lies on the part of the earth that is drawn. */
  isDrawn: (point: Point) => boolean,
  /** Whether a part of the country has a middle to put a marker at. */
  hasMiddle: (area: string) => boolean,
): MapGroups => {
  const groups: MapGroups = { positions: [], areas: new Map(), elsewhere: [] };
  for (const service of services) {
    const positions = positionsOn(service, isDrawn);
    const areas = service.national ? [] : service.areas.filter(hasMiddle);
    if (positions.length > 0) groups.positions.push(...positions);
    else if (areas.length === 0) groups.elsewhere.push(service);
    else for (const area of areas) groups.areas.set(area, [...(groups.areas.get(area) ?? []), service]);
  }
  return groups;
};

const positionsOn = (service: MapService, isDrawn: (point: Point) => boolean): ServiceAtPosition[] =>
  service.positions.flatMap(({ town, lat, lon }) => {
    if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return [];
    return isDrawn({ lat, lon }) ? [{ service, town, lat, lon }] : [];
  });
