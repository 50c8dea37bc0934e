/** How old a fact is, and what that does to it (limits: site.yml, `freshness`). */
import type { Limits } from '../../schemas/site.ts';
import type { Check } from '../../schemas/shared.ts';

export type Age = 'fresh' | 'ageing' | 'old' | 'unchecked';

const dayInMilliseconds = 86_400_000;

/** First day of a date that may be only a year or a month: the older reading is the careful one. */
const firstDay = (vagueDate: string): number => {
  const [year, month = '01', day = '01'] = vagueDate.split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`);
};

/** Whole days from a date (YYYY, YYYY-MM or YYYY-MM-DD) to `now`; never below zero. */
export const daysSince = (vagueDate: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - firstDay(vagueDate)) / dayInMilliseconds));

/** The age class of a checked fact at `now`. A fact nobody checked is `unchecked`, however new it looks. */
export const ageOf = (check: Check | undefined, limits: Limits, now: Date): Age => {
  if (check === undefined) return 'unchecked';
  const days = daysSince(check.on, now);
  if (days <= limits.fresh) return 'fresh';
  return days <= limits.ageing ? 'ageing' : 'old';
};

/**
 * Strong evidence outlives the age limit (design, section 4): the organisation or an authority said so, somebody rang,
 * or two independent sources agree; and nothing newer says otherwise.
 */
export const isStrong = (check: Check): boolean =>
  !isContradicted(check) &&
  (check.how === 'called' ||
    check.how === 'organisation' ||
    check.how === 'authority' ||
    (check.evidence?.length ?? 0) > 0);

/** Whether a source that is newer says something else. Of two dates in the same year or month either may be the newer. */
export const isContradicted = ({ on, contradicted }: Check): boolean => {
  if (contradicted === undefined) return false;
  const exactness = Math.min(on.length, contradicted.on.length);
  return contradicted.on.slice(0, exactness) >= on.slice(0, exactness);
};

/** The check that stands behind one field of a group: its own, else the group's, where that was about the field. */
export const checkOf = (
  { check, checks }: { check?: Check | undefined; checks?: Record<string, Check> | undefined },
  field?: string,
): Check | undefined => {
  if (field === undefined) return check;
  return checks?.[field] ?? (check?.asked?.includes(field) === false ? undefined : check);
};
