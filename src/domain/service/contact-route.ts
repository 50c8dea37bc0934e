/** How a reader gets hold of a place: nobody may be left with a card that leads nowhere (design, section 4). */
import type { Organisation } from '../../schemas/organisation.ts';
import type { Service } from '../../schemas/service.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { shownContacts, type FreshnessLimits, type ShownContact } from '../freshness/present.ts';
import { areasOf } from '../finder/finder-service.ts';

export interface WayIn {
  /** Its own contacts that may be shown. */
  own: ShownContact[];
  /** true: a number of its own can be rung. */
  canRing: boolean;
  /** Website of the organisation that runs it, if there is no website of its own. */
  organisation?: { name: string; website: string };
  /** The line to ring instead, if there is no number of its own. */
  instead?: { id: string; name: string; contacts: ShownContact[] };
}

export interface WayInSources {
  services: ReadonlyMap<string, Service>;
  organisations: ReadonlyMap<string, Organisation>;
  vocabulary: Vocabulary;
  limits: FreshnessLimits;
  now: Date;
}

const canBeRung = ({ contact }: ShownContact): boolean => contact.type === 'phone' || contact.type === 'sms';

const contactsOf = (service: Service, sources: WayInSources): ShownContact[] => {
  const kind = sources.vocabulary.kinds.find(({ id }) => id === service.kind);
  return shownContacts(service, kind?.freshness ?? 'hotline', sources.limits, sources.now);
};

/** Lines that serve only part of the country are offered only there. */
const servesAny = ({ contact }: ShownContact, areas: readonly string[]): boolean =>
  contact.areas === undefined || areas.length === 0 || contact.areas.some((area) => areas.includes(area));

/** Follows `fallback` until somebody can be rung; the visited set stops circles. */
const lineInstead = (id: string, service: Service, sources: WayInSources): WayIn['instead'] => {
  const areas = areasOf(service, sources.vocabulary);
  const visited = new Set([id]);
  let current: Service | undefined = service;
  while (current !== undefined) {
    const mainNeed: string | undefined = current.needs[0];
    const next: string | undefined =
      current.fallback ?? sources.vocabulary.needs.find((need) => need.id === mainNeed)?.fallback;
    if (next === undefined || visited.has(next)) return undefined;
    visited.add(next);
    current = sources.services.get(next);
    if (current === undefined) return undefined;
    const contacts = contactsOf(current, sources).filter((shown) => canBeRung(shown) && servesAny(shown, areas));
    if (contacts.length > 0 && current.status.is !== 'closed') return { id: next, name: current.name, contacts };
  }
  return undefined;
};

/** All ways to reach a service at `now`, its own first. */
export const wayInto = (id: string, service: Service, sources: WayInSources): WayIn => {
  // A closed place is not rung, whatever its file still says.
  const own = service.status.is === 'closed' ? [] : contactsOf(service, sources);
  const canRing = own.some(canBeRung);
  const hasWebsite = own.some(({ contact }) => contact.type === 'website');
  const organisation = sources.organisations.get(service.organisation);
  const instead = canRing ? undefined : lineInstead(id, service, sources);
  return {
    own,
    canRing,
    ...(organisation !== undefined && organisation.website !== 'unknown' && !hasWebsite
      ? { organisation: { name: organisation.name, website: organisation.website } }
      : {}),
    ...(instead === undefined ? {} : { instead }),
  };
};

/** The same ways, without lines that serve only other parts of the country; unchanged where none would be left. */
export const servingArea = (wayIn: WayIn, area: string | undefined): WayIn => {
  const near = (contacts: ShownContact[]): ShownContact[] => {
    const serving = contacts.filter(
      ({ contact }) => contact.areas === undefined || area === undefined || contact.areas.includes(area),
    );
    return serving.length === 0 ? contacts : serving;
  };
  return {
    ...wayIn,
    own: near(wayIn.own),
    ...(wayIn.instead === undefined ? {} : { instead: { ...wayIn.instead, contacts: near(wayIn.instead.contacts) } }),
  };
};

/** Rank for ordering lists: 0 can be rung, 1 has a website, 2 only another line. */
export const reachOf = (wayIn: WayIn): number =>
  wayIn.canRing ? 0 : wayIn.own.length > 0 || wayIn.organisation !== undefined ? 1 : 2;
