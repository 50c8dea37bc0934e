/** Whom to ring before the site goes public: one call a service, the most harmful to be wrong first. */
import { danish } from '../../i18n/danish.ts';
import type { Records, ServiceFacts } from '../reader/records.ts';
import { factsOf, stateOf, traitsOfKind } from './facts.ts';
import { type Informant, informantOf } from './informants.ts';
import { type KnownFact, type OpenFact, whyOpen } from './open-facts.ts';
import { firstQuestions, laterFacts, type Question } from './topics.ts';

/** How much harm a wrong fact does; the order of the list. */
export const urgencies = ['stand-in', 'hotline', 'other', 'professional'] as const;
export type Urgency = (typeof urgencies)[number];

export interface Enquiry {
  id: string;
  name: string;
  urgency: Urgency;
  /** Who runs it, where that is known. */
  organisationId?: string;
  /** Name of the organisation that runs it. */
  organisation?: string;
  /** Who is asked about it. */
  informant: Informant;
  /** All that is open; then the first questions of it, and what can wait. */
  open: OpenFact[];
  first: Question[];
  later: OpenFact[];
}

/** All services that are not closed and have something open. */
export const enquiriesOf = (content: Records, now: Date): Enquiry[] => {
  const services = content.services.filter(({ facts }) => facts.status.is !== 'closed');
  const seen = new Set<string>();
  return services
    .sort(harmOrder(content))
    .map((service) => {
      // One call clears the website for all services of an organisation.
      const { organisation } = service.facts;
      const website = seen.has(organisation) ? [] : websiteOf(organisation, content, now);
      seen.add(organisation);
      return enquiryTo(service, website, content, now);
    })
    .filter(({ open }) => open.length > 0);
};

const enquiryTo = (service: ServiceFacts, website: readonly OpenFact[], content: Records, now: Date): Enquiry => {
  const { id, facts } = service;
  const limits = content.site.freshness;
  const traits = traitsOfKind(facts, content.vocabulary);
  const all = factsOf(service, traits, { limits, now });
  const organisation = content.organisations.get(facts.organisation);
  const own = all.flatMap((fact) => {
    const why = whyOpen(fact, facts, now);
    return why === undefined ? [] : [{ ...fact, why }];
  });
  const open = [...own, ...website];
  return {
    id,
    name: facts.name,
    urgency: urgencyOf(service, traits.isHotline, content),
    ...(organisation === undefined ? {} : { organisationId: facts.organisation, organisation: organisation.name }),
    informant: informantOf(service, organisation, content.vocabulary),
    open,
    first: firstQuestions(open),
    later: laterFacts(open),
  };
};

/** A line that stands in for others harms most when it is wrong. */
const urgencyOf = ({ id, facts }: ServiceFacts, isHotline: boolean, content: Records): Urgency => {
  if (facts.standsInFor !== undefined || content.site.helpLines.includes(id)) return 'stand-in';
  if (facts.audienceIs === 'professional') return 'professional';
  return isHotline ? 'hotline' : 'other';
};

/** By urgency; among those the line on every page, then what serves the whole country, then hotlines; what one organisation runs stays together. */
const harmOrder = (content: Records) => {
  const rank = (service: ServiceFacts): string => {
    const { id, facts } = service;
    const { isHotline } = traitsOfKind(facts, content.vocabulary);
    const urgency = urgencies.indexOf(urgencyOf(service, isHotline, content));
    const isNational = facts.area !== 'unknown' && facts.area.covers === 'national';
    return `${urgency}${id === content.site.helpLines[0] ? 0 : 1}${isNational ? 0 : 1}${isHotline ? 0 : 1}`;
  };
  const nameOf = ({ facts }: ServiceFacts): string => content.organisations.get(facts.organisation)?.name ?? facts.name;
  return (a: ServiceFacts, b: ServiceFacts): number =>
    rank(a).localeCompare(rank(b)) ||
    nameOf(a).localeCompare(nameOf(b), danish) ||
    a.facts.name.localeCompare(b.facts.name, danish);
};

/** The website of an organisation as a fact, open or not; undefined where there is no such organisation. */
export const websiteFact = (id: string, { organisations, site }: Records, now: Date): KnownFact | undefined => {
  const organisation = organisations.get(id);
  if (organisation === undefined) return undefined;
  const { name, website, check } = organisation;
  return {
    subject: 'website',
    field: 'website',
    value: website,
    of: name,
    state: stateOf(website, check, site.freshness.conditions, now),
    ...(check === undefined ? {} : { check }),
    row: 'conditions',
    at: { file: `organisations/${id}.yml`, path: ['website'] },
  };
};

const websiteOf = (id: string, content: Records, now: Date): OpenFact[] => {
  const fact = websiteFact(id, content, now);
  const why = fact?.state;
  return fact !== undefined && (why === 'unknown' || why === 'old' || why === 'unchecked') ? [{ ...fact, why }] : [];
};
