/** In which order services that fit are shown. */
import type { Match } from './match.ts';

export interface OrderFacts {
  /** Lower is better: 0 own number can be rung, 1 only a website, 2 only somebody else's line. */
  reach: (id: string) => number;
  /** Lower is better: 0 near or reached from anywhere … ; leave out where no place was asked for. */
  placeRank?: (id: string) => number;
  /** Lower is better: 0 open … ; leave out where nobody can know, as in a page made at build. */
  openRank?: (id: string) => number;
  /** Kilometres, or undefined where no distance is known. */
  distance?: (id: string) => number | undefined;
}

const unknownAnswers = (match: Match): number => match.reasons.filter(({ answer }) => answer === 'unknown').length;

/** Primary wish first: a service whose main need is the one asked for comes before one that also does it. */
const needRank = (match: Match, need: string | undefined): number =>
  need === undefined ? 0 : match.candidate.needs[0] === need ? 0 : 1;

/**
 * Sorts by: near before far, where a place was asked for; confirmed before unconfirmed; fewest unknown answers; main
 * need; can be rung; open; distance; name. Nothing is left out, and equal services keep alphabetical order, so that a
 * page does not change by chance.
 */
export const orderMatches = <T extends Match>(matches: readonly T[], facts: OrderFacts, need?: string): T[] => {
  const keysOf = (match: Match): number[] => [
    facts.placeRank?.(match.candidate.id) ?? 0,
    match.candidate.confirmed ? 0 : 1,
    unknownAnswers(match),
    needRank(match, need),
    facts.reach(match.candidate.id),
    facts.openRank?.(match.candidate.id) ?? 0,
    facts.distance?.(match.candidate.id) ?? Number.MAX_SAFE_INTEGER,
  ];
  // Thousands of services are sorted on old phones: each one's keys are counted once.
  const keyed = matches.map((match) => ({ match, keys: keysOf(match) }));
  return keyed
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareNames(a.match.candidate, b.match.candidate))
    .map(({ match }) => match);
};

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const danish = new Intl.Collator('da');

/** Danish alphabetical order. */
export const compareNames = (a: { name: string }, b: { name: string }): number => danish.compare(a.name, b.name);
