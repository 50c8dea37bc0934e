/** How many facts are new, old or not known, for the page about the state of the site. */
import type { Records } from '../reader/records.ts';
import { type Fact, factsOf, traitsOfKind } from './facts.ts';

export type FactCounts = Record<Fact['state'], number>;

/** In the order of the page. */
export const factStates = ['fresh', 'ageing', 'old', 'unchecked', 'unknown', 'asked'] as const;

/** All facts of all services, those of closed ones left out. */
export const countByState = (
  { services, vocabulary, site }: Pick<Records, 'services' | 'vocabulary' | 'site'>,
  now: Date,
): FactCounts => {
  const counts: FactCounts = { fresh: 0, ageing: 0, old: 0, unchecked: 0, unknown: 0, asked: 0 };
  for (const service of services) {
    if (service.facts.status.is === 'closed') continue;
    const facts = factsOf(service, traitsOfKind(service.facts, vocabulary), { limits: site.freshness, now });
    for (const { state } of facts) counts[state] += 1;
  }
  return counts;
};
