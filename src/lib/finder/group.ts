/** Lists by part of the country, for pages that work without JavaScript. */
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
 * Groups matches: what can be used from anywhere first, because a number that works beats a house one cannot find;
 * then the parts of the country in the given order. Empty groups are left out. Services of unknown place come last,
 * under `unknown`.
 */
export const groupByArea = (matches: readonly Match[], areas: readonly string[]): AreaGroup[] => {
  const shown = new Set<string>();
  const take = (area: string, belongs: (match: Match) => boolean): AreaGroup => {
    const here = matches.filter(belongs);
    const group = {
      area,
      matches: here.filter(({ candidate }) => !shown.has(candidate.id)),
      also: here.filter(({ candidate }) => shown.has(candidate.id)),
    };
    for (const { candidate } of here) shown.add(candidate.id);
    return group;
  };
  const groups = [
    take('national', ({ candidate }) => candidate.national && candidate.areas.length === 0),
    ...areas.map((area) => take(area, ({ candidate }) => candidate.areas.includes(area))),
    take('unknown', ({ candidate }) => candidate.areas.length === 0 && !candidate.national),
  ];
  return groups.filter((group) => group.matches.length + group.also.length > 0);
};
