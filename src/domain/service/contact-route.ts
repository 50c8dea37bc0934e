/** How a reader gets hold of a service, and what there is where it has no number (design, section 4). */
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { canBeRung, type PublishedContact } from './contacts.ts';
import type { PublishedLocation } from './locations.ts';
import { chooseStandIn, type NoStandIn, type Reachable, type StandIn } from './stand-in.ts';

export interface ContactRoute {
  /** Its own contacts that may be shown. */
  own: readonly PublishedContact[];
  /** true: a number of its own can be rung. */
  canRing: boolean;
  /** Website of the organisation that runs it, if there is no website of its own. */
  organisation?: { name: string; website: string };
  /** The line to ring where it has no number: its own subject is what people want there. Left out where none fits. */
  instead?: StandIn;
  /** Why none is offered where it has no number. */
  noLine?: NoStandIn;
}

/** What has to be known of a service to find the way to it. */
export interface Routed extends Reachable {
  /** Who runs it; the website as in the file. */
  organisation?: { name: string; website: string } | undefined;
}

/**
 * All ways to reach a service, its own first.
 *
 * @param lines services that stand in for others; any others among them change nothing
 */
export const contactRouteTo = (
  service: Routed,
  lines: readonly Reachable[],
  vocabulary: Pick<Vocabulary, 'needs' | 'subjects'>,
): ContactRoute => {
  const { contacts: own, organisation } = service;
  const canRing = own.some(canBeRung);
  const choice = canRing ? undefined : chooseStandIn(service, lines, vocabulary);
  const hasWebsite = own.some(({ type }) => type === 'website');
  return {
    own,
    canRing,
    ...(organisation !== undefined && organisation.website !== 'unknown' && !hasWebsite ? { organisation } : {}),
    ...choice,
  };
};

/** What a list is about. */
export interface ListSubject {
  area?: string | undefined;
  need?: string | undefined;
}

/**
 * The ways as they stand in a list: without numbers that serve only other parts of the country, and without a line that
 * does not cover the need of the list. A house with beds may have a line for beds, but not in the list for money.
 */
export const routeInList = (route: ContactRoute, { area, need }: ListSubject): ContactRoute => {
  const near = (contacts: readonly PublishedContact[]): readonly PublishedContact[] =>
    contacts.filter(({ areas }) => areas === undefined || area === undefined || areas.includes(area));
  const { instead, ...rest } = route;
  const own = near(route.own);
  const standIns = near(instead?.contacts ?? []);
  // Whoever has not said where she is must not get the number of somewhere else for the one of her region.
  const contacts =
    area === undefined && standIns.length > 1 ? standIns.filter((one) => one.areas === undefined) : standIns;
  const isHere = area === undefined || (instead?.areas?.includes(area) ?? true);
  const isRight = need === undefined || instead?.covers.includes(need) === true;
  return {
    ...rest,
    own,
    canRing: own.some(canBeRung),
    ...(instead === undefined || contacts.length === 0 || !isHere || !isRight
      ? {}
      : { instead: { ...instead, contacts } }),
  };
};

/** The number a line of text gives: its own, else that of the line to ring instead. */
export const firstPhone = ({ own, instead }: ContactRoute): PublishedContact | undefined =>
  [...own, ...(instead?.contacts ?? [])].find(({ type }) => type === 'phone');

/** Whose number that is. */
export const nameOfFirstPhone = ({ name, contactRoute }: { name: string; contactRoute: ContactRoute }): string =>
  contactRoute.canRing ? name : (contactRoute.instead?.name ?? name);

/** The best way to a service: its own number, an open door, another contact of its own; none where only its name is known. */
export type WayIn = 'number' | 'door' | 'other' | 'none';

/** An open door is an address anybody may see. The website of whoever runs it and the line of somebody else are no way in. */
export const wayInTo = ({ contactRoute, locations }: WithRoute): WayIn => {
  if (contactRoute.canRing) return 'number';
  if (locations.some(({ address }) => address.is === 'shown')) return 'door';
  return contactRoute.own.length > 0 ? 'other' : 'none';
};

interface WithRoute {
  contactRoute: Pick<ContactRoute, 'canRing' | 'own'>;
  locations: readonly Pick<PublishedLocation, 'address'>[];
}

/** Rank for ordering lists: 0 can be rung, 1 has an open door, 2 has another contact of its own, 3 is only known by name. */
export const contactLevel = (service: WithRoute): 0 | 1 | 2 | 3 => levels[wayInTo(service)];

const levels = { number: 0, door: 1, other: 2, none: 3 } as const;
