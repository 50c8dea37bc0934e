/** In which order services that fit are shown. */
import { groupRank, isElsewhere, needRank, type Criteria, type Match } from './match.ts';

export interface OrderFacts {
  /** Lower is better: 0 own number can be rung, 1 only a website, 2 only somebody else's line. */
  contactLevel: (id: string) => number;
  /** Lower is better: 0 near or reached from anywhere … ; leave out where she has not said where she is. */
  nearRank?: (id: string) => number;
  /** Lower is better: 0 open … ; leave out where nobody can know, as in a page made at build. */
  openRank?: (id: string) => number;
  /** Kilometres, or undefined where no distance is known. */
  distance?: (id: string) => number | undefined;
  /** Alphabetical order of the language the names are in (i18n/name-order.ts). */
  compareNames: (a: { name: string }, b: { name: string }) => number;
}

const unknownAnswers = (match: Match): number => match.reasons.filter(({ answer }) => answer === 'unknown').length;

/**
 * Sorts by: near before far, where she has said where she is, or chosen a part of the country; confirmed before unconfirmed; for her group before
 * for all, and that before what is for others; fewest unknown answers; main need; can be rung; open; distance; name. Nothing is left out, and equal services keep alphabetical order, so that a
 * page does not change by chance.
 */
export const orderMatches = <T extends Match>(
  matches: readonly T[],
  facts: OrderFacts,
  criteria: Criteria = {},
): T[] => {
  const keysOf = (match: Match): number[] => [
    facts.nearRank?.(match.service.id) ?? (isElsewhere(match.service, criteria) ? 2 : 0),
    match.service.confirmed ? 0 : 1,
    groupRank(match.service, criteria),
    unknownAnswers(match),
    needRank(match.service, criteria),
    facts.contactLevel(match.service.id),
    facts.openRank?.(match.service.id) ?? 0,
    facts.distance?.(match.service.id) ?? Number.MAX_SAFE_INTEGER,
  ];
  // Thousands of services are sorted on old phones: each one's keys are counted once.
  const keyed = matches.map((match) => ({ match, keys: keysOf(match) }));
  return keyed
    .sort((a, b) => compareKeys(a.keys, b.keys) || facts.compareNames(a.match.service, b.match.service))
    .map(({ match }) => match);
};

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
