/** How many facts are new, old or not known, for the page about the state of the site. */
import type { ReleaseContent } from './content.ts';
import { factsOf, subjects } from './facts.ts';
import type { Fact, Subject } from './facts.ts';

export type FactCounts = Record<Fact['state'], number>;

/** Facts by what they are about, services that are closed left out. Subjects without any fact are left out too. */
export function factsByAge(
  { services, vocabulary, site }: Pick<ReleaseContent, 'services' | 'vocabulary' | 'site'>,
  now: Date,
): { subject: Subject; counts: FactCounts }[] {
  const facts = services
    .filter((service) => service.facts.status.is !== 'closed')
    .flatMap((service) => {
      const kind = vocabulary.kinds.find(({ id }) => id === service.facts.kind);
      const sort = { isHotline: kind?.freshness !== 'other', isVisited: kind?.reached === 'there' };
      return factsOf(service, sort, { limits: site.freshness, now });
    });
  return subjects.flatMap((subject) => {
    const own = facts.filter((fact) => fact.subject === subject);
    if (own.length === 0) return [];
    const counts = noFacts();
    for (const { state } of own) counts[state] += 1;
    return [{ subject, counts }];
  });
}

/** All subjects taken together. */
export function totalByAge(rows: readonly { counts: FactCounts }[]): FactCounts {
  const total = noFacts();
  for (const { counts } of rows) for (const state of factStates) total[state] += counts[state];
  return total;
}

/** In the order of the page. */
export const factStates = ['fresh', 'ageing', 'old', 'unchecked', 'unknown', 'asked'] as const;

const noFacts = (): FactCounts => ({ fresh: 0, ageing: 0, old: 0, unchecked: 0, unknown: 0, asked: 0 });
