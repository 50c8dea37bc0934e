/** In which order services that fit are shown. */
import type { Match } from './match.ts';

export interface OrderFacts {
  /** Lower is better: 0 own number can be rung, 1 only a website, 2 only somebody else's line. */
  reach: (id: string) => number;
  /** Lower is better: 0 open … ; leave out where nobody can know, as in a page made at build. */
  openState?: (id: string) => number;
  /** Kilometres, or undefined where no distance is known. */
  distance?: (id: string) => number | undefined;
}

const unknownAnswers = (match: Match): number => match.reasons.filter(({ answer }) => answer === 'unknown').length;

/** Primary wish first: a service whose main need is the one asked for comes before one that also does it. */
const needRank = (match: Match, need: string | undefined): number =>
  need === undefined ? 0 : match.candidate.needs[0] === need ? 0 : 1;

/**
 * Sorts by: confirmed before unconfirmed; fewest unknown answers; main need; can be rung; open; near; name.
 * Nothing is left out, and equal services keep alphabetical order, so that a page does not change by chance.
 */
export const orderMatches = (matches: readonly Match[], facts: OrderFacts, need?: string): Match[] => {
  const keys = (match: Match): number[] => [
    match.candidate.confirmed ? 0 : 1,
    unknownAnswers(match),
    needRank(match, need),
    facts.reach(match.candidate.id),
    facts.openState?.(match.candidate.id) ?? 0,
    facts.distance?.(match.candidate.id) ?? Number.MAX_SAFE_INTEGER,
  ];
  return [...matches].sort((a, b) => {
    const keysOfA = keys(a);
    const keysOfB = keys(b);
    const difference = keysOfA.findIndex((key, index) => key !== keysOfB[index]);
    if (difference >= 0) return (keysOfA[difference] ?? 0) - (keysOfB[difference] ?? 0);
    return a.candidate.name.localeCompare(b.candidate.name, 'da');
  });
};
