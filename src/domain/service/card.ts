/** What a card says of a service in few words: for whom, where, and how old that is. Keys of interface strings. */
import { shownValue, type Dated, type PublishedFact } from '../freshness/published-fact.ts';
import { shownOf, yearsOf, type Years } from '../freshness/years.ts';
import type { PublishedContact } from './contacts.ts';
import type { PublishedService } from './published.ts';
import { isConfirmed, type PublishedStatus } from './status.ts';
import { statedTraits } from './traits.ts';

/** A few words of the interface. */
export interface Phrase {
  key: string;
  values?: Record<string, number>;
}

/** Where a service is, as a card says it. */
export type CardWhere =
  | { is: 'address'; street: string; town?: string }
  /** Towns; `why` is the key of why there is no street, where that is not simply unknown. */
  | { is: 'towns'; towns: readonly string[]; why?: string }
  | { is: 'secret' }
  | { is: 'comes'; areas: readonly string[]; municipalities: readonly string[] }
  | { is: 'remote' };

/** How sure a card is; left out where it tells nothing that has an age. */
export type CardAge =
  { is: 'confirmed' } | { is: 'dated'; years: Years } | { is: 'doubtful'; key: string; years?: Years };

type Audience = PublishedService['audience'];

const isYes = (fact: PublishedFact<'yes' | 'no'>): boolean => shownValue(fact) === 'yes';
const isNo = (fact: PublishedFact<'yes' | 'no'>): boolean => shownValue(fact) === 'no';

/** "Women", "only women", "women and men", "everybody": who is known to be received. */
const genders = ({ women, men, trans }: Audience): Phrase[] => {
  if ([women, men, trans].every(isYes)) return [{ key: 'serviceCard.whom.all' }];
  if (isYes(women) && isNo(men)) return [{ key: `serviceCard.whom.onlyWomen` }];
  if (isYes(men) && isNo(women)) return [{ key: `serviceCard.whom.onlyMen` }];
  return Object.entries({ women, men, trans }).flatMap(([who, fact]) =>
    isYes(fact) ? [{ key: `serviceCard.whom.${who}` }] : [],
  );
};

const ages = ({ ageFrom, ageTo }: Audience): Phrase[] => {
  const [from, to] = [shownValue(ageFrom), shownValue(ageTo)];
  if (typeof to === 'number') {
    return from === undefined
      ? [{ key: 'serviceCard.whom.ageTo', values: { to } }]
      : [{ key: 'serviceCard.whom.ageFromTo', values: { from, to } }];
  }
  // From birth on is no condition.
  return from === undefined || from === 0 ? [] : [{ key: 'serviceCard.whom.ageFrom', values: { from } }];
};

/** For whom a service is, and what else is stated about it; what nobody knows stands on its page. */
export const cardWhom = ({ audience, conditions }: PublishedService): Phrase[] => {
  const stay = shownValue(audience.stay);
  return [
    ...genders(audience),
    ...ages(audience),
    ...(stay === undefined ? [] : [{ key: `serviceCard.whom.stay.${stay}` }]),
    ...(shownValue(audience.trafficked) === 'only' ? [{ key: 'serviceCard.whom.trafficked' }] : []),
    ...statedTraits(conditions)
      // Said already.
      .filter((key) => key !== 'serviceCard.noPapers' || stay !== 'any')
      .map((key) => ({ key })),
  ];
};

/** @param area part of the country the list is about: of several addresses that one counts */
export const cardWhere = (service: PublishedService, isIn: (municipality: string) => boolean): CardWhere[] => {
  const { locations, hasLocation, area } = service;
  const near = locations.filter(({ municipality }) => municipality !== undefined && isIn(municipality));
  const shown = near.length > 0 ? near : locations;
  const addresses = shown.flatMap(({ address, town }): CardWhere[] =>
    address.is === 'shown'
      ? [{ is: 'address', street: address.value.street, ...(town === undefined ? {} : { town }) }]
      : [],
  );
  // Two streets are read at a glance; of more the towns are enough.
  if (addresses.length > 0 && addresses.length <= 2 && addresses.length === shown.length) return addresses;
  const towns = [...new Set(shown.flatMap(({ town }) => town ?? []))];
  const isHidden = shown.every(({ visibility }) => visibility === 'town');
  if (towns.length > 0) return [{ is: 'towns', towns, ...(isHidden ? { why: 'where.town' } : {}) }];
  if (locations.some(({ visibility }) => visibility === 'secret')) return [{ is: 'secret' }];
  const covered = (area?.areas.length ?? 0) + (area?.municipalities.length ?? 0);
  if (area !== undefined && covered > 0) {
    return [{ is: 'comes', areas: area.areas, municipalities: area.municipalities }];
  }
  return hasLocation === 'no' ? [{ is: 'remote' }] : [];
};

/** Keys by status of what perhaps is not there. */
const doubts: Partial<Record<PublishedStatus['is'], string>> = {
  unconfirmed: 'serviceCard.perhapsGone',
  'perhaps-open-again': 'serviceCard.perhapsClosed',
  'temporarily-closed': 'serviceCard.closedNow',
};

/**
 * The one tag of a card: whether the service is still there, and from which years its facts are.
 *
 * @param contacts those that stand on the card
 */
export const cardAge = (service: PublishedService, contacts: readonly PublishedContact[]): CardAge | undefined => {
  const { locations, conditions, audience, hours, status } = service;
  const dated: Dated[] = [
    ...contacts,
    ...shownOf([...locations.map(({ address }) => address), ...Object.values(conditions), hours]),
    ...shownOf(Object.values(audience)),
  ];
  const years = yearsOf(dated);
  const doubt = doubts[status.is];
  if (doubt !== undefined) return { is: 'doubtful', key: doubt, ...(years === undefined ? {} : { years }) };
  if (years !== undefined) return { is: 'dated', years };
  return dated.length > 0 && isConfirmed(status) ? { is: 'confirmed' } : undefined;
};
