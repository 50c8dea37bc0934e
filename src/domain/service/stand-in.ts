/**
 * Which line to offer where a service has no number of its own: one whose own subject is what people want there, which
 * serves the place and is for all who may read it. A number that leads a frightened person to the wrong desk is worse
 * than none, so in doubt there is none (design, section 4).
 */
import type { Service } from '../../schemas/service.ts';
import type { Subject, Vocabulary } from '../../schemas/vocabulary.ts';
import { canBeRung, type PublishedContact } from './contacts.ts';

/** A service as the other side of the search: without a number, or a line for those without. */
export interface Reachable {
  id: string;
  name: string;
  /** Those that may be shown; none where it is closed for good. */
  contacts: readonly PublishedContact[];
  /** Parts of the country it is in. */
  areas: readonly string[];
  /** Municipalities it is in or works in, those of secret places left out. */
  municipalities: readonly string[];
  /** The main one first. */
  needs: readonly string[];
  /** Who is received, however old the fact: whoever was turned away in 2021 is not sent there. */
  audience: Service['audience'];
  /** Subject its file asks for, or `none`. */
  instead?: string | undefined;
  /** Left out where it is no line for others, or is closed for now. */
  standsInFor?: Service['standsInFor'];
}

export interface StandIn {
  id: string;
  name: string;
  /** Id of the subject. */
  subject: string;
  /** Ids of the needs the subject covers. */
  covers: readonly string[];
  /** Parts of the country it is for; left out for the whole country. */
  areas?: readonly string[];
  /** Numbers that serve the place, at least one. */
  contacts: readonly PublishedContact[];
}

/** Why no line is offered, and for which subject it was looked for. */
export interface NoStandIn {
  /**
   * `none-fits`: the file, or the list of needs, says so; `no-line`: none of this subject can be rung; `elsewhere`: those
   * there are serve other places; `not-for-all`: some who read this would be turned away.
   */
  why: 'none-fits' | 'no-line' | 'elsewhere' | 'not-for-all';
  subject?: string;
}

type Choice = { instead: StandIn } | { noLine: NoStandIn };

/** @param services in any order: the same line is chosen each time */
export const chooseStandIn = (
  service: Reachable,
  services: readonly Reachable[],
  { needs, subjects }: Pick<Vocabulary, 'needs' | 'subjects'>,
): Choice => {
  const wanted = service.instead ?? needs.find(({ id }) => id === service.needs[0])?.instead;
  const subject = subjects.find(({ id }) => id === wanted);
  if (subject === undefined) return { noLine: { why: 'none-fits' } };
  const none = (why: NoStandIn['why']): Choice => ({ noLine: { why, subject: subject.id } });
  const lines = services.filter(
    ({ id, standsInFor, contacts }) =>
      id !== service.id && standsInFor?.subject === subject.id && contacts.some(canBeRung),
  );
  if (lines.length === 0) return none('no-line');
  const here = lines.flatMap((line) => {
    const contacts = servingContacts(line, service);
    return contacts.length === 0 ? [] : [{ line, contacts }];
  });
  if (here.length === 0) return none('elsewhere');
  const [best] = here.filter(({ line }) => isForAllOf(service, line, subject)).sort(byNearness);
  if (best === undefined) return none('not-for-all');
  const { line, contacts } = best;
  return {
    instead: {
      id: line.id,
      name: line.name,
      subject: subject.id,
      covers: subject.covers,
      ...(line.standsInFor?.municipalities === undefined ? {} : { areas: line.areas }),
      contacts,
    },
  };
};

/** A line of the town before one of the country; equal ones by id, so that a page does not change by chance. */
const byNearness = ({ line: a }: { line: Reachable }, { line: b }: { line: Reachable }): number => {
  const isNational = ({ standsInFor }: Reachable): number => (standsInFor?.municipalities === undefined ? 1 : 0);
  return isNational(a) - isNational(b) || (a.id < b.id ? -1 : 1);
};

/** Numbers that serve wherever the service is; none where the line is for other towns than all of its own. */
const servingContacts = (line: Reachable, { areas, municipalities }: Reachable): PublishedContact[] => {
  const only = line.standsInFor?.municipalities;
  const isHere =
    only === undefined || (municipalities.length > 0 && municipalities.every((name) => only.includes(name)));
  return isHere ? line.contacts.filter((contact) => canBeRung(contact) && servesAny(contact, areas)) : [];
};

/** Numbers for a part of the country are offered only there; where nobody knows the part, with their labels. */
const servesAny = (contact: PublishedContact, areas: readonly string[]): boolean =>
  contact.areas === undefined || areas.length === 0 || contact.areas.some((area) => areas.includes(area));

/** Whether nobody whom the service receives would be turned away by the line, as far as known. */
const isForAllOf = (service: Reachable, line: Reachable, subject: Subject): boolean => {
  const [theirs, its] = [known(service.audience), known(line.audience)];
  const only = subject.only ?? onlyFor(line.audience);
  if (only !== undefined && onlyFor(service.audience) !== only) return false;
  if (its.stay === 'lawful' && theirs.stay === 'any') return false;
  if (isBelow(theirs.ageFrom, its.ageFrom) || isBelow(its.ageTo, theirs.ageTo)) return false;
  return (['women', 'men', 'trans'] as const).every((who) => theirs[who] !== 'yes' || its[who] !== 'no');
};

/** The only people whom a service receives, where its facts say so of one group. */
export const onlyFor = (audience: Service['audience']): Subject['only'] => {
  const { trafficked, ageTo } = known(audience);
  if (trafficked === 'only') return 'trafficked';
  return typeof ageTo === 'number' && ageTo < 18 ? 'under18' : undefined;
};

type Audience = Exclude<Service['audience'], 'unknown'>;

const known = (audience: Service['audience']): Partial<Audience> => (audience === 'unknown' ? {} : audience);

/** Whether both are known, and the first is lower. */
const isBelow = (age: Audience['ageTo'] | undefined, other: Audience['ageTo'] | undefined): boolean =>
  typeof age === 'number' && typeof other === 'number' && age < other;
