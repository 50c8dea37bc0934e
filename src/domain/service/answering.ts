/** When somebody answers a number: hours never stand beside a number they are not about. */
import type { ShownFact } from '../freshness/published-fact.ts';
import { canBeRung, type PublishedContact } from './contacts.ts';
import type { OpeningHours, PublishedHours } from './opening-hours.ts';
import type { PublishedService } from './published.ts';

/** Hours at which some numbers are answered. */
export interface Answering {
  /** The numbers they hold for; none where they hold for all. */
  numbers: readonly string[];
  hours: ShownFact<OpeningHours>;
}

/**
 * Known hours of all numbers, each once. A number of which nobody knows when it answers counts: hours of another one are
 * then not those of all.
 */
export const answeringHours = (
  contacts: readonly Pick<PublishedContact, 'type' | 'value' | 'hours'>[],
): Answering[] => {
  const rung = contacts.filter(canBeRung);
  const known = rung.flatMap(({ value, hours }) => (hours.is === 'shown' ? [{ value, hours }] : []));
  const groups = [...Map.groupBy(known, ({ hours: { value, on, age } }) => `${value.osm} ${on} ${age}`).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const isAll = group.length === rung.length;
    return [{ numbers: isAll ? [] : [...new Set(group.map(({ value }) => value))], hours: first.hours }];
  });
};

/** The numbers that stand on a card: its first; where it has one for each part of the country, all of these. */
export const cardContacts = (own: readonly PublishedContact[]): readonly PublishedContact[] => {
  const [first] = own.some(canBeRung) ? own.filter(canBeRung) : own;
  if (first === undefined) return [];
  return first.areas === undefined ? [first] : own.filter(({ areas }) => areas !== undefined);
};

/** Hours beside a line: those of its number, or of all its numbers where they are alike; never those of a house. */
export const lineHours = (contacts: readonly PublishedContact[]): ShownFact<OpeningHours> | undefined => {
  const [own] = answeringHours(contacts);
  return own?.numbers.length === 0 ? own.hours : undefined;
};

/** Hours as a card says them: when the house is open, or when its number is answered. */
export interface CardHours {
  are: 'open' | 'answers';
  hours: PublishedHours;
}

/**
 * The hours beside the number of a card: its own where it has any, never those of the house instead.
 *
 * @param contacts those that stand on the card
 * @returns undefined where several numbers are answered at different hours
 */
export const cardHours = (
  { hours, hasLocation }: Pick<PublishedService, 'hours' | 'hasLocation'>,
  contacts: readonly PublishedContact[],
): CardHours | undefined => {
  const answering = answeringHours(contacts);
  const [own] = answering;
  if (own !== undefined) return own.numbers.length === 0 ? { are: 'answers', hours: own.hours } : undefined;
  const [first] = contacts;
  // Without a place to come to, it is open when somebody answers.
  return { are: 'open', hours: hasLocation === 'no' && first !== undefined ? first.hours : hours };
};
