/** Lists by part of the country, for pages that work without JavaScript. */
import type { FinderService } from './finder-service.ts';
import type { Match } from './match.ts';

export interface AreaGroup {
  /** Id of a part of the country, or `national` for what can be used from anywhere. */
  area: string;
  /** Shown in full. */
  matches: Match[];
  /** Already shown in full in an earlier group; here only a short line, so that nobody misses it. */
  also: Match[];
}

/**
 * Groups matches in the given order of parts of the country, `national` being one of them: on the page of a need it
 * comes first, because a number that works beats a house one cannot find. A service stands in full in the first group
 * it belongs to, and as a short line in the later ones. Empty groups are left out; services of which nobody knows where they are come last,
 * under `unknown`.
 */
export const groupByArea = (matches: readonly Match[], areas: readonly string[]): AreaGroup[] => {
  const shown = new Set<string>();
  // A house that takes people from the whole country stands with its town, where that is in the list.
  const isForAll = ({ fromAnywhere, national, areas: its }: FinderService): boolean =>
    fromAnywhere || (national && !its.some((area) => areas.includes(area)));
  const take = (area: string, belongs: (match: Match) => boolean): AreaGroup => {
    const here = matches.filter(belongs);
    const group = {
      area,
      matches: here.filter(({ service }) => !shown.has(service.id)),
      also: here.filter(({ service }) => shown.has(service.id)),
    };
    for (const { service } of here) shown.add(service.id);
    return group;
  };
  const groups = [
    ...areas.map((area) =>
      take(area, ({ service }) => (area === 'national' ? isForAll(service) : service.areas.includes(area))),
    ),
    take('unknown', ({ service }) => service.areas.length === 0 && !service.national),
  ];
  return groups.filter((group) => group.matches.length + group.also.length > 0);
};
