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
  /** unchecked: known, but nobody says who looked; too-old: old, and the evidence is weak. */
  why: 'unknown' | 'unchecked' | 'too-old' | 'secret';
}

export type PublishedFact<T> = ShownFact<T> | HiddenFact;

/**
 * Whether something checked so may be shown, and how old it is: age marks, doubt hides. Old facts are shown where the
 * evidence is strong; a fact that nobody checked never.
 */
export const judgeAge = (
  check: Check | undefined,
  subject: Subject,
  { limits, now }: AgeRules,
): (Dated & { is: 'shown' }) | HiddenFact => {
  const age = ageOf(check, limits[subject], now);
  if (check === undefined || age === 'unchecked') return { is: 'hidden', why: 'unchecked' };
  return age === 'old' && !isStrong(check) ? { is: 'hidden', why: 'too-old' } : { is: 'shown', age, on: check.on };
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
