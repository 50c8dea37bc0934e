/**
 * Who is asked about a service: the office of who runs it, else the service itself. A line that people in need ring is
 * asked about itself and nothing else: whoever asks it about others keeps somebody waiting who has no time.
 */
import { readablePhone } from '../../domain/text/phone.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Contact, Service } from '../../schemas/service.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { ServiceFacts } from '../reader/records.ts';
import { traitsOfKind } from './facts.ts';

/**
 * - office: of the organisation
 * - own: the service's own number or address
 * - line: the same, where people in need ring it
 * - website: only a page on which the office's number may stand
 * - none: nothing is known
 */
export interface Informant {
  is: 'office' | 'own' | 'line' | 'website' | 'none';
  ways: Way[];
}

export interface Way {
  type: Contact['type'];
  /** As it stands in the file. */
  value: string;
}

/** Whether a place is asked itself, at a number or address of its own. */
export const isAskedItself = ({ informant: { is } }: { informant: Informant }): boolean =>
  is === 'own' || is === 'line';

/** Whether a place is asked on a line that people in need ring. */
export const isAskedOnLine = ({ informant: { is } }: { informant: Informant }): boolean => is === 'line';

/** Whether people in need ring the numbers of a service: lines, shelters, and all that stand in for others. In doubt yes. */
export const isCrisisLine = (
  facts: Pick<Service, 'kind' | 'standsInFor'>,
  vocabulary: Pick<Vocabulary, 'kinds'>,
): boolean => facts.standsInFor !== undefined || traitsOfKind(facts, vocabulary).isHotline;

/** The office of an organisation, or the page on which to look for it. */
export const officeOf = (organisation: Organisation | undefined): Informant => {
  if (organisation === undefined) return { is: 'none', ways: [] };
  const { office = 'unknown', website } = organisation;
  if (office !== 'unknown') return { is: 'office', ways: office.map(({ type, value }) => ({ type, value })) };
  return website === 'unknown'
    ? { is: 'none', ways: [] }
    : { is: 'website', ways: [{ type: 'website', value: website }] };
};

/** Who is asked about one service. Never the number of another one. */
export const informantOf = (
  { facts }: ServiceFacts,
  organisation: Organisation | undefined,
  vocabulary: Pick<Vocabulary, 'kinds'>,
): Informant => {
  const office = officeOf(organisation);
  if (office.is === 'office') return office;
  const own = ownWays(facts);
  // A website of its own is no better than that of the organisation: somebody must still look for a number.
  if (own.some(({ type }) => type !== 'website' && type !== 'chat'))
    return { is: isCrisisLine(facts, vocabulary) ? 'line' : 'own', ways: own };
  const sites = [...own.filter(({ type }) => type === 'website'), ...office.ways];
  return sites.length === 0 ? { is: 'none', ways: [] } : { is: 'website', ways: sites.slice(0, 1) };
};

const ranks: readonly Contact['type'][] = ['phone', 'email', 'website'];

/** Numbers first, in the order of the file; then what one writes to, then pages. */
const ownWays = ({ contacts }: Service): Way[] => {
  const rank = ({ type }: Contact): number => ranks.indexOf(type);
  const list = Array.isArray(contacts) ? [...contacts].sort((a, b) => rank(a) - rank(b)) : [];
  const phones = list.filter(({ type }) => type === 'phone');
  // Nobody writes to a chat for readers to ask how it is.
  const ways = phones.length > 0 ? phones : list.filter(({ type }) => type === 'email' || type === 'website');
  return ways.map(({ type, value }) => ({ type, value }));
};

/** A number as it is read aloud, an address as it is. */
export const wayInWords = ({ type, value }: Way): string => (type === 'phone' ? readablePhone(value) : value);
