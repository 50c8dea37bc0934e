/** Whether help is near: a location to go to, or an area in which it comes to you. */
import { distanceKm, type Point } from './distance.ts';
import type { Town } from './gazetteer.ts';

/** What of a service is on the map. */
export interface Coverage {
  /** Public addresses and middles of towns; nothing of a secret location. */
  points: readonly (Point & { isMiddle?: true })[];
  /** Ids of the parts of the country in which it works. */
  areas: readonly string[];
  /** Names of the municipalities in which it works. */
  municipalities: readonly string[];
}

/** Where somebody is. Municipality and area are missing for a point outside the country. */
export interface Whereabouts {
  point: Point;
  municipality?: string;
  area?: string;
}

export interface Nearness {
  /** To the nearest location one can go to, or to the middle of its town, as the crow flies: to put in order. */
  km?: number;
  /** The same where it may be said: the middle of a town is not a place. */
  saidKm?: number;
  /** It works where the point is: counts as near. */
  covers?: true;
}

/** Further than this from every town is not in Denmark or at sea; the emptiest heath is 13 km from a town. */
const nearestTownKm = 30;

/** As far as the next country's towns across the Sound; Anholt, the island furthest out, is 46 km from a town. */
const abroadKm = 60;

/** Whether somebody is so far from every town of the country that no distance to its services is of any use. */
export const isAbroad = (point: Point, towns: readonly Point[], km = abroadKm): boolean =>
  !towns.some((town) => distanceKm(point, town) <= km);

/** How near a service is. Empty if nobody knows, or if it serves the whole country and is neither near nor far. */
export const nearness = (
  { points, areas, municipalities }: Coverage,
  { point, municipality, area }: Whereabouts,
): Nearness => {
  let km = Infinity;
  let isMiddle = false;
  for (const one of points) {
    const distance = distanceKm(point, one);
    if (distance < km) [km, isMiddle] = [distance, one.isMiddle === true];
  }
  const covers =
    (area !== undefined && areas.includes(area)) ||
    (municipality !== undefined && municipalities.includes(municipality));
  return {
    ...(Number.isFinite(km) && { km }),
    ...(Number.isFinite(km) && !isMiddle && { saidKm: km }),
    ...(covers && { covers }),
  };
};

/** What comes to you is as good as a location in the next town. */
const comesToYouKm = 10;

/** Kilometres to sort by: what works here comes before what is far away, then the nearest first, unknown last. */
export const orderKm = ({ km, covers }: Nearness): number =>
  Math.min(km ?? Number.MAX_VALUE, covers === true ? comesToYouKm : Number.MAX_VALUE);

/**
 * Municipality of a point: that of the nearest town, since the data hold no borders. Right in towns; on a border it may
 * name the neighbour, so it is good for ranking and not for saying "you are in …".
 */
export const whereaboutsOf = (
  point: Point,
  towns: readonly Town[],
  areaOf: (municipality: string) => string | undefined,
): Whereabouts => {
  let nearest: Town | undefined;
  let nearestKm = nearestTownKm;
  for (const town of towns) {
    const km = distanceKm(point, town);
    if (km < nearestKm) [nearest, nearestKm] = [town, km];
  }
  if (nearest === undefined) return { point };
  const area = areaOf(nearest.municipality);
  return { point, municipality: nearest.municipality, ...(area !== undefined && { area }) };
};
