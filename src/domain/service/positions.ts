/** Where a service may be put on a map: never more exact than what its card says. */
import { showPlace, type FreshnessLimits } from '../freshness/present.ts';
import { townNamed } from '../geo/town-named.ts';
import type { Town } from '../geo/gazetteer.ts';
import type { Service } from '../../schemas/service.ts';
import type { MapPosition } from '../finder/index-file.ts';

/**
 * One position a place, in the order of the file. A street that is shown gives its position; a street that is hidden, too
 * old or unknown gives the middle of the town; a town nobody has a position for gives a position without one; a secret
 * place gives nothing.
 */
export const positionsOf = (
  { places }: Pick<Service, 'places'>,
  towns: readonly Town[],
  limits: FreshnessLimits,
  now: Date,
): MapPosition[] =>
  (Array.isArray(places) ? places : []).flatMap((place) => {
    const { street, town, visibility } = showPlace(place, limits, now);
    if (visibility === 'secret' || town === 'unknown') return [];
    const { position, municipality } = place;
    if (street !== undefined && position !== undefined && position !== 'unknown') return [{ town, ...position }];
    const middle = townNamed(town, municipality === 'unknown' ? undefined : municipality, towns);
    return [middle === undefined ? { town } : { town, lat: middle.lat, lon: middle.lon }];
  });
