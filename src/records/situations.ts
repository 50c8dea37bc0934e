/** Numbers of a situation of professionals, as they may be shown. */
import { yearsOf, shownOf, type Years } from '../domain/freshness/years.ts';
import type { PublishedContact } from '../domain/service/contacts.ts';
import { townOfLine } from '../domain/service/towns.ts';
import type { Situation } from '../schemas/vocabulary.ts';
import { serviceById } from './services.ts';
import { emergencyNumber, vocabulary } from './settings.ts';

export interface SituationNumbers {
  /** The first number, and that of every town: what fits into one line. */
  heads: readonly { number: string; town?: string }[];
  /** Numbers of a line that has one for every part of the country. */
  byArea: readonly PublishedContact[];
  years: Years | undefined;
}

/** The situation a guide is about: the only one that leads to it. */
export const situationOfGuide = (guide: string): Situation | undefined => {
  const [one, ...more] = (vocabulary.situations ?? []).filter((situation) => situation.guide === guide);
  return more.length > 0 ? undefined : one;
};

/** The situation in which one rings this service and no other: its words speak to professionals, not to the reader. */
export const situationOfLine = (service: string): Situation | undefined =>
  (vocabulary.situations ?? []).find(
    ({ ring: [first, ...more], guide, need }) =>
      first?.is === 'service' && first.id === service && more.length === 0 && guide === undefined && need === undefined,
  );

/** Services without a number that may be shown are left out. */
export const numbersOf = ({ ring }: Pick<Situation, 'ring'>): SituationNumbers => {
  const lines = ring.flatMap(({ is, id }): { number: string; town?: string; contact?: PublishedContact }[] => {
    if (is === 'emergency') return [{ number: emergencyNumber(id) }];
    const { service } = serviceById(id);
    const contact = service.contactRoute.own.find(({ type }) => type === 'phone');
    // Of a large town the district is no help.
    const own = townOfLine(service);
    const town = own && (service.locations[0]?.municipality ?? own);
    return contact === undefined ? [] : [{ number: contact.value, contact, ...(town === undefined ? {} : { town }) }];
  });
  const byArea = ring.flatMap(({ is, id }) =>
    is === 'service'
      ? serviceById(id).service.contactRoute.own.filter(({ type, areas }) => type === 'phone' && areas !== undefined)
      : [],
  );
  const contacts = lines.flatMap(({ contact }) => contact ?? []);
  return {
    heads: byArea.length > 0 ? [] : lines.filter(({ town }, index) => index === 0 || town !== undefined),
    byArea,
    years: yearsOf(byArea.length > 0 ? byArea : contacts.flatMap((one) => [one, ...shownOf([one.hours])])),
  };
};
