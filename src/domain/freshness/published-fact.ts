/** A fact as a reader may see it: shown with its age, or hidden with the reason. The table of design section 4. */
import type { Site } from '../../schemas/site.ts';
import type { Check } from '../../schemas/shared.ts';
import { ageOf, isStrong, type Age } from './age.ts';

export type FreshnessLimits = Site['freshness'];

/** What the age of a fact is judged by. */
export interface AgeRules {
  limits: FreshnessLimits;
  /** The build's day. */
  now: Date;
}

/** Rows of the table. Each has its limits in site.yml under the same name. */
export type Subject = 'hotline' | 'number' | 'hours' | 'address' | 'conditions';

export interface Dated {
  age: Exclude<Age, 'unchecked'>;
  /** Date of the check: YYYY, YYYY-MM or YYYY-MM-DD. */
  on: string;
}

export interface ShownFact<T> extends Dated {
  is: 'shown';
  value: T;
}

export interface HiddenFact {
  is: 'hidden';
  /** unchecked: known, but nobody says who looked; too-old: nobody has confirmed it for too long. */
  why: 'unknown' | 'unchecked' | 'too-old' | 'secret';
}

export type PublishedFact<T> = ShownFact<T> | HiddenFact;

/** What happens to a fact that is old. `if-strong`: shown where the evidence is strong. */
const whenOld: Readonly<Record<Subject, 'shown' | 'if-strong' | 'hidden'>> = {
  hotline: 'if-strong',
  number: 'if-strong',
  hours: 'hidden',
  address: 'hidden',
  conditions: 'shown',
};

/** Whether something checked so may be shown, and how old it is. */
export const judgeAge = (
  check: Check | undefined,
  subject: Subject,
  { limits, now }: AgeRules,
): (Dated & { is: 'shown' }) | HiddenFact => {
  const age = ageOf(check, limits[subject], now);
  if (check === undefined || age === 'unchecked') return { is: 'hidden', why: 'unchecked' };
  const rule = whenOld[subject];
  if (age === 'old' && (rule === 'hidden' || (rule === 'if-strong' && !isStrong(check)))) {
    return { is: 'hidden', why: 'too-old' };
  }
  return { is: 'shown', age, on: check.on };
};

/** The values a fact may have once it is known. */
export type Known<T> = Exclude<T, 'unknown' | undefined>;

/** One fact of a file, `unknown` and left out included, as it may be shown. */
export const publishFact = <T>(
  value: T,
  check: Check | undefined,
  subject: Subject,
  rules: AgeRules,
): PublishedFact<Known<T>> => {
  if (value === undefined || value === 'unknown') return { is: 'hidden', why: 'unknown' };
  const judged = judgeAge(check, subject, rules);
  return judged.is === 'hidden' ? judged : { ...judged, value: value as Known<T> };
};

/** The value of a fact that is shown, else undefined. */
export const shownValue = <T>(fact: PublishedFact<T>): T | undefined => (fact.is === 'shown' ? fact.value : undefined);
