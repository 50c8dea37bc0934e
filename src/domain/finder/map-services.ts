/** What of a list of services stands where on the map, so that the map shows neither more nor fewer than the list. */
import type { Point } from '../geo/distance.ts';
import type { Spot } from './index-file.ts';

/** A service as the map knows it. */
export interface MapPlace {
  id: string;
  name: string;
  /** Short words: what it is, in the reader's language. */
  what: string;
  spots: readonly Spot[];
  /** Ids of the parts of the country it has a place in or works in. */
  areas: readonly string[];
  /** Serves the whole country. */
  national: boolean;
}

/** A service at one of its places. */
export interface PlacedSpot extends Point {
  place: MapPlace;
  town: string;
}

export interface MapGroups {
  /** One row a place of a service: several towns, several rows. */
  spots: PlacedSpot[];
  /** By id of a part of the country: services that come to the reader or cover it and have no spot of their own. */
  areas: Map<string, MapPlace[]>;
  /** Lines of the whole country, and services of which nobody knows where they are. */
  elsewhere: MapPlace[];
}

/**
 * Sorts services into what the map can show. Every service is in one of the three groups, however odd its data: one
 * that is left out would be in the list and not on the map.
 */
export function groupForMap(
  places: readonly MapPlace[],
  /** Whether a point lies on the part of the earth that is drawn. */
  isDrawn: (point: Point) => boolean,
  /** Whether a part of the country has a middle to put a marker at. */
  hasMiddle: (area: string) => boolean,
): MapGroups {
  const groups: MapGroups = { spots: [], areas: new Map(), elsewhere: [] };
  for (const place of places) {
    const spots = spotsOn(place, isDrawn);
    const areas = place.national ? [] : place.areas.filter(hasMiddle);
    if (spots.length > 0) groups.spots.push(...spots);
    else if (areas.length === 0) groups.elsewhere.push(place);
    else for (const area of areas) groups.areas.set(area, [...(groups.areas.get(area) ?? []), place]);
  }
  return groups;
}

const spotsOn = (place: MapPlace, isDrawn: (point: Point) => boolean): PlacedSpot[] =>
  place.spots.flatMap(({ town, lat, lon }) => {
    if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return [];
    return isDrawn({ lat, lon }) ? [{ place, town, lat, lon }] : [];
  });
