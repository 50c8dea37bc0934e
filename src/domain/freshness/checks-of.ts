/** All checks behind a service, group by group, for the list of sources. */
import type { Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';

export interface GroupChecks {
  group:
    'contacts' | 'place' | 'hours' | 'area' | 'audience' | 'needs' | 'conditions' | 'languages' | 'referral' | 'status';
  /** Each source once; empty where nobody has checked. */
  checks: Check[];
}

interface Checked {
  check?: Check | undefined;
  checks?: Record<string, Check> | undefined;
}

const ofGroup = (group: Checked | string): Check[] =>
  typeof group === 'string' ? [] : [...(group.check ? [group.check] : []), ...Object.values(group.checks ?? {})];

const unique = (checks: readonly Check[]): Check[] => [
  ...new Map(checks.map((check) => [`${check.on} ${check.how} ${check.source}`, check])).values(),
];

const listed = <T>(list: readonly T[] | string): readonly T[] => (typeof list === 'string' ? [] : list);

/** Groups that are unknown as a whole stay in the list with no checks: not knowing is shown too. */
export const checksOf = (service: Service): GroupChecks[] => [
  { group: 'contacts', checks: unique(listed(service.contacts).flatMap(ofGroup)) },
  { group: 'place', checks: unique(listed(service.places).flatMap(ofGroup)) },
  { group: 'hours', checks: unique(ofGroup(service.hours)) },
  { group: 'area', checks: unique(ofGroup(service.area)) },
  { group: 'audience', checks: unique(ofGroup(service.audience)) },
  { group: 'needs', checks: [service.needsCheck] },
  { group: 'conditions', checks: unique(ofGroup(service.conditions)) },
  { group: 'languages', checks: unique(ofGroup(service.languages)) },
  { group: 'referral', checks: unique(ofGroup(service.referral)) },
  { group: 'status', checks: unique(ofGroup(service.status)) },
];
