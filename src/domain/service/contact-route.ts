/** How a reader gets hold of a service: nobody may be left with a card that leads nowhere (design, section 4). */
import { canBeRung, type PublishedContact } from './contacts.ts';

export interface ContactRoute {
  /** Its own contacts that may be shown. */
  own: readonly PublishedContact[];
  /** true: a number of its own can be rung. */
  canRing: boolean;
  /** Website of the organisation that runs it, if there is no website of its own. */
  organisation?: { name: string; website: string };
  /** The line to ring instead, if there is no number of its own. */
  instead?: { id: string; name: string; contacts: readonly PublishedContact[] };
}

/** What has to be known of a service to find the way to it. */
export interface Reachable {
  id: string;
  name: string;
  /** Those that may be shown; none where it is closed for good. */
  contacts: readonly PublishedContact[];
  /** Parts of the country it is in. */
  areas: readonly string[];
  /** Id of the service to ring when this one cannot be reached. */
  fallback?: string | undefined;
  /** Who runs it; the website as in the file. */
  organisation?: { name: string; website: string } | undefined;
}

/** Lines that serve only part of the country are offered only there. */
const servesAny = (contact: PublishedContact, areas: readonly string[]): boolean =>
  contact.areas === undefined || areas.length === 0 || contact.areas.some((area) => areas.includes(area));

/** Follows `fallback` until somebody can be rung; the visited set stops circles. */
const lineInstead = (
  { id, areas, fallback }: Reachable,
  services: ReadonlyMap<string, Reachable>,
): ContactRoute['instead'] => {
  const visited = new Set([id]);
  let next = fallback;
  while (next !== undefined && !visited.has(next)) {
    visited.add(next);
    const current = services.get(next);
    const contacts = (current?.contacts ?? []).filter((contact) => canBeRung(contact) && servesAny(contact, areas));
    if (current !== undefined && contacts.length > 0) return { id: current.id, name: current.name, contacts };
    next = current?.fallback;
  }
  return undefined;
};

/** All ways to reach a service, its own first. */
export const contactRouteTo = (service: Reachable, services: ReadonlyMap<string, Reachable>): ContactRoute => {
  const { contacts: own, organisation } = service;
  const canRing = own.some(canBeRung);
  const hasWebsite = own.some(({ type }) => type === 'website');
  const instead = canRing ? undefined : lineInstead(service, services);
  return {
    own,
    canRing,
    ...(organisation !== undefined && organisation.website !== 'unknown' && !hasWebsite ? { organisation } : {}),
    ...(instead === undefined ? {} : { instead }),
  };
};

/** The same ways, without lines that serve only other parts of the country; unchanged where none would be left. */
export const servingArea = (route: ContactRoute, area: string | undefined): ContactRoute => {
  const near = (contacts: readonly PublishedContact[]): readonly PublishedContact[] => {
    const serving = contacts.filter(({ areas }) => areas === undefined || area === undefined || areas.includes(area));
    return serving.length === 0 ? contacts : serving;
  };
  return {
    ...route,
    own: near(route.own),
    ...(route.instead === undefined ? {} : { instead: { ...route.instead, contacts: near(route.instead.contacts) } }),
  };
};

/** The number a line of text gives: its own, else that of the line to ring instead. */
export const firstPhone = ({ own, instead }: ContactRoute): PublishedContact | undefined =>
  [...own, ...(instead?.contacts ?? [])].find(({ type }) => type === 'phone');

/** Rank for ordering lists: 0 can be rung, 1 has a website, 2 only another line. */
export const contactLevel = ({ canRing, own, organisation }: ContactRoute): 0 | 1 | 2 =>
  canRing ? 0 : own.length > 0 || organisation !== undefined ? 1 : 2;
