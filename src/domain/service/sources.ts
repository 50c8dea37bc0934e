/** All checks behind a service, group by group, for the list of sources. */
import type { Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';

export interface PublishedSource {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  on: string;
  how: Check['how'];
  /** Left out where its own words tell what may not be shown. */
  source?: string;
  /** Further sources that say the same. */
  evidence: readonly string[];
  /** A newer source that says something else. */
  contradicted?: { on: string; source?: string };
}

export interface SourceGroup {
  group:
    'contacts' | 'place' | 'hours' | 'area' | 'audience' | 'needs' | 'conditions' | 'languages' | 'referral' | 'status';
  /** Each source once; empty where nobody has checked. */
  checks: readonly PublishedSource[];
}

interface Checked {
  check?: Check | undefined;
  checks?: Record<string, Check> | undefined;
}

const ofGroup = (group: Checked | string): Check[] =>
  typeof group === 'string' ? [] : [...(group.check ? [group.check] : []), ...Object.values(group.checks ?? {})];

/** Each source of a day once, with all that confirms it. */
const unique = (checks: readonly Check[]): Check[] => {
  const found = new Map<string, Check>();
  for (const check of checks) {
    const key = JSON.stringify([check.on, check.how, check.source, check.contradicted]);
    const evidence = [...(found.get(key)?.evidence ?? []), ...(check.evidence ?? [])];
    found.set(key, { ...check, evidence: [...new Set(evidence)] });
  }
  return [...found.values()];
};

const listed = <T>(list: readonly T[] | string): readonly T[] => (typeof list === 'string' ? [] : list);

/**
 * Groups that are unknown as a whole stay in the list with no checks: not knowing is shown too.
 *
 * @param isWithheld whether a text tells what may not be shown (withheld.ts)
 */
export const publishSources = (service: Service, isWithheld: (text: string) => boolean): SourceGroup[] => {
  const inWords = (source: string): { source?: string } => (isWithheld(source) ? {} : { source });
  const published = (checks: readonly Check[]): PublishedSource[] =>
    unique(checks).map(({ on, how, source, evidence = [], contradicted }) => ({
      on,
      how,
      ...inWords(source),
      evidence: evidence.filter((other) => !isWithheld(other)),
      ...(contradicted === undefined ? {} : { contradicted: { on: contradicted.on, ...inWords(contradicted.source) } }),
    }));
  return [
    { group: 'contacts', checks: published(listed(service.contacts).flatMap(ofGroup)) },
    { group: 'place', checks: published(listed(service.places).flatMap(ofGroup)) },
    { group: 'hours', checks: published(ofGroup(service.hours)) },
    { group: 'area', checks: published(ofGroup(service.area)) },
    { group: 'audience', checks: published(ofGroup(service.audience)) },
    { group: 'needs', checks: published([service.needsCheck]) },
    { group: 'conditions', checks: published(ofGroup(service.conditions)) },
    { group: 'languages', checks: published(ofGroup(service.languages)) },
    { group: 'referral', checks: published(ofGroup(service.referral)) },
    { group: 'status', checks: published(ofGroup(service.status)) },
  ];
};
