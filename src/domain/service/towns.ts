/** Towns of a service for its title. */
import type { PublishedService } from './published.ts';

/** At most this many towns; a longer title is cut by every browser anyway. */
const mostTowns = 3;

/** Names of the towns a service stands in, as far as they may be shown, without repeats. */
export const townsOf = ({ locations }: Pick<PublishedService, 'locations'>): string[] => {
  const towns = [...new Set(locations.flatMap(({ town }) => town ?? []))];
  return towns.length > mostTowns ? [] : towns;
};

/**
 * The towns that the title of a page may name: none where the address is kept from those who look for her, since the
 * browser's list keeps titles.
 */
export const townsForTitle = (service: Pick<PublishedService, 'locations'>): string[] =>
  service.locations.every(({ visibility }) => visibility === 'public') ? townsOf(service) : [];

/** The town that tells two lines with the same subject apart; undefined for a line of the whole country. */
export const townOfLine = ({ locations, area }: Pick<PublishedService, 'locations' | 'area'>): string | undefined =>
  area?.covers === 'national' ? undefined : locations.find(({ town }) => town !== undefined)?.town;
