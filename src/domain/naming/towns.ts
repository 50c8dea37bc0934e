/** Towns of a service for its title. */
import type { Service } from '../../schemas/service.ts';

/** At most this many towns; a longer title is cut by every browser anyway. */
const mostTowns = 3;

/** Names of the towns a service stands in, without secret places and without repeats. */
export const townsOf = (service: Service): string[] => {
  const places = Array.isArray(service.places) ? service.places : [];
  const towns = places
    .filter(({ visibility }) => visibility !== 'secret')
    .flatMap(({ town }) => (town === undefined || town === 'unknown' ? [] : [town]));
  const unique = [...new Set(towns)];
  return unique.length > mostTowns ? [] : unique;
};
