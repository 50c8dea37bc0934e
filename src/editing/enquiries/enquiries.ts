/** Whom to ring before the site goes public: one call a service, the most harmful to be wrong first. */
import { ageOf } from '../../domain/freshness/age.ts';
import { publishServices, type PublishedService } from '../../domain/service/published.ts';
import { readablePhone } from '../../domain/text/phone.ts';
import { danish } from '../../i18n/danish.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Service } from '../../schemas/service.ts';
import type { Records, ServiceFacts } from '../reader/records.ts';
import { type Fact, factsOf, traitsOfKind } from './facts.ts';
import { type Reason, whyOpen } from './open-facts.ts';

/** How much harm a wrong fact does; the order of the list. */
export const urgencies = ['stand-in', 'hotline', 'other', 'professional'] as const;
export type Urgency = (typeof urgencies)[number];

export interface OpenFact extends Omit<Fact, 'subject'> {
  subject: Fact['subject'] | 'website';
  why: Reason;
}

export interface Enquiry {
  id: string;
  name: string;
  urgency: Urgency;
  /** Name of the organisation that runs it. */
  organisation?: string;
  /** It has a phone number, however old. */
  canRing: boolean;
  /** Its phone numbers; without one its other addresses. Somebody must begin somewhere. */
  ways: string[];
  /** Another line that may know, where it has no number of its own. */
  instead?: { name: string; ways: string[] };
  open: OpenFact[];
}

/** All services that are not closed and have something open. */
export const enquiriesOf = (content: Records, now: Date): Enquiry[] => {
  const services = content.services.filter(({ facts }) => facts.status.is !== 'closed');
  const ordered = [...services].sort(harmOrder(content));
  const published = publishServices({
    services: new Map(content.services.map(({ id, facts }) => [id, facts])),
    organisations: content.organisations,
    vocabulary: content.vocabulary,
    limits: content.site.freshness,
    now,
  });
  const enquiries = ordered.map((service) => enquiryTo(service, published.get(service.id), content, now));
  const seen = new Set<string>();
  return enquiries
    .map((enquiry) => {
      // One call clears the website for all services of an organisation.
      const organisation = services.find(({ id }) => id === enquiry.id)?.facts.organisation ?? 'unknown';
      const website = seen.has(organisation) ? [] : websiteOf(organisation, content, now);
      seen.add(organisation);
      return { ...enquiry, open: [...enquiry.open, ...website] };
    })
    .filter(({ open }) => open.length > 0);
};

const enquiryTo = (
  service: ServiceFacts,
  published: PublishedService | undefined,
  content: Records,
  now: Date,
): Enquiry => {
  const { id, facts } = service;
  const limits = content.site.freshness;
  const traits = traitsOfKind(facts, content.vocabulary);
  const all = factsOf(service, traits, { limits, now });
  const organisation = content.organisations.get(facts.organisation);
  const ways = waysOf(facts, organisation);
  const canRing = Array.isArray(facts.contacts) && facts.contacts.some(({ type }) => type === 'phone');
  const instead = canRing ? undefined : published?.contactRoute.instead;
  return {
    id,
    name: facts.name,
    urgency: urgencyOf(service, traits.isHotline, content),
    ...(organisation === undefined ? {} : { organisation: organisation.name }),
    canRing,
    ways,
    ...(instead === undefined
      ? {}
      : { instead: { name: instead.name, ways: instead.contacts.map(({ value }) => readablePhone(value)) } }),
    open: all.flatMap((fact) => {
      const why = whyOpen(fact, facts, now);
      return why === undefined ? [] : [{ ...fact, why }];
    }),
  };
};

/** Phones first; without one, whatever else there is. */
const waysOf = ({ contacts }: Service, organisation: Organisation | undefined): string[] => {
  const list = Array.isArray(contacts) ? contacts : [];
  const phones = list.filter(({ type }) => type === 'phone').map(({ value }) => readablePhone(value));
  const others = list.filter(({ type }) => type !== 'phone').map(({ value }) => value);
  const website = organisation === undefined || organisation.website === 'unknown' ? [] : [organisation.website];
  return [...new Set(phones.length > 0 ? phones : [...others, ...website])];
};

/** A line that stands in for others harms most when it is wrong. */
const urgencyOf = ({ id, facts }: ServiceFacts, isHotline: boolean, content: Records): Urgency => {
  if (facts.standsInFor !== undefined || content.site.helpLines.includes(id)) return 'stand-in';
  if (facts.audienceIs === 'professional') return 'professional';
  return isHotline ? 'hotline' : 'other';
};

/** By urgency; among those the line on every page, then hotlines, and what one organisation runs stays together. */
const harmOrder = (content: Records) => {
  const rank = (service: ServiceFacts): string => {
    const { id, facts } = service;
    const { isHotline } = traitsOfKind(facts, content.vocabulary);
    const urgency = urgencies.indexOf(urgencyOf(service, isHotline, content));
    return `${urgency}${id === content.site.helpLines[0] ? 0 : 1}${isHotline ? 0 : 1}`;
  };
  const nameOf = ({ facts }: ServiceFacts): string => content.organisations.get(facts.organisation)?.name ?? facts.name;
  return (a: ServiceFacts, b: ServiceFacts): number =>
    rank(a).localeCompare(rank(b)) ||
    nameOf(a).localeCompare(nameOf(b), danish) ||
    a.facts.name.localeCompare(b.facts.name, danish);
};

const websiteOf = (id: string, { organisations, site }: Records, now: Date): OpenFact[] => {
  const organisation = organisations.get(id);
  if (organisation === undefined) return [];
  const { website, check } = organisation;
  const age = ageOf(check, site.freshness.conditions, now);
  const why = website === 'unknown' ? 'unknown' : age === 'old' || age === 'unchecked' ? age : undefined;
  if (why === undefined) return [];
  return [
    {
      subject: 'website',
      field: 'website',
      value: website,
      of: organisation.name,
      state: why,
      why,
      ...(check === undefined ? {} : { check }),
      at: { file: `organisations/${id}.yml`, path: ['website'] },
    },
  ];
};
