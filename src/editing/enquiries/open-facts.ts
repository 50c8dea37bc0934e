/** Which facts somebody must ask about before the site goes public, and why. */
import { daysSince } from '../../domain/freshness/age.ts';
import type { Service } from '../../schemas/service.ts';
import type { Fact } from './facts.ts';

/**
 * - unknown: nobody has found out
 * - unchecked: nobody says who looked
 * - old: older than the limit in site.yml
 * - not-rung: a phone number that nobody has called (requirement T9)
 * - due: a phone number that is to be called again (facts.yml, recheck)
 */
export type Reason = 'unknown' | 'unchecked' | 'old' | 'not-rung' | 'due';

/** A fact of a service, or the website of an organisation. */
export interface KnownFact extends Omit<Fact, 'subject'> {
  subject: Fact['subject'] | 'website';
}

export interface OpenFact extends KnownFact {
  why: Reason;
}

/** Why a fact is open; undefined when it is not. */
export const whyOpen = (fact: Fact, { recheck }: Pick<Service, 'recheck'>, now: Date): Reason | undefined => {
  if (fact.state === 'unknown' || fact.state === 'unchecked' || fact.state === 'old') return fact.state;
  if (fact.subject !== 'number' || fact.check === undefined) return undefined;
  if (fact.check.how !== 'called') return 'not-rung';
  const isPastDay =
    recheck.by !== undefined && recheck.by <= now.toISOString().slice(0, 10) && fact.check.on < recheck.by;
  return isPastDay || daysSince(fact.check.on, now) > recheck.everyDays ? 'due' : undefined;
};
