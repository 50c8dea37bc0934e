/** Where a service may be put on a map: never more exact than what its card says. */
import { townNamed } from '../geo/town-named.ts';
import type { Town } from '../geo/gazetteer.ts';
import type { PublishedService } from './published.ts';

/** A position on the map: a street address, or the middle of a town. */
export interface MapPosition {
  town: string;
  /** WGS84 degrees, or undefined where nobody knows. */
  lat?: number;
  lon?: number;
  /** It is only the middle of the town: good for the map and for putting in order, and no distance is said. */
  isMiddle?: true;
}

/**
 * One position a location, in the order of the file. An address that is shown gives its position; one that is hidden or
 * without a position gives the middle of the town; a town nobody has a position for gives a position without one; a secret
 * location gives nothing.
 */
export const positionsOf = (
  { locations }: Pick<PublishedService, 'locations'>,
  towns: readonly Town[],
): MapPosition[] =>
  locations.flatMap(({ town, municipality, address }): MapPosition[] => {
    if (town === undefined) return [];
    if (address.is === 'shown' && address.value.position !== undefined) return [{ town, ...address.value.position }];
    const middle = townNamed(town, municipality, towns);
    return [middle === undefined ? { town } : { town, lat: middle.lat, lon: middle.lon, isMiddle: true }];
  });
