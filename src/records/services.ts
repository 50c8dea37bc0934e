/** Services as they may be shown: their facts behind the gate, once a build, and their texts. */
import { finderServiceOf } from '../domain/finder/finder-service.ts';
import { groupByArea, type AreaGroup } from '../domain/finder/group.ts';
import { matchServices, type Criteria } from '../domain/finder/match.ts';
import { orderMatches, type OrderFacts } from '../domain/finder/order.ts';
import { compareNames } from '../i18n/name-order.ts';
import { contactLevel } from '../domain/service/contact-route.ts';
import { publishServices, type PublishedService } from '../domain/service/published.ts';
import { pageFacts, type PageFacts } from '../domain/service/page-facts.ts';
import { isListed } from '../domain/service/status.ts';
import { allOrganisations, textsById, type ServiceTextEntry } from './records.ts';
import { serviceFacts } from './service-facts.ts';
import { buildDay, site, vocabulary } from './settings.ts';

export interface ServiceRecord {
  id: string;
  service: PublishedService;
  /** By language tag. */
  texts: Readonly<Record<string, ServiceTextEntry>>;
}

const texts = await textsById('serviceTexts');

/** All services by id, closed ones included; made before anything is rendered, so that no component waits for them. */
const servicesById: ReadonlyMap<string, ServiceRecord> = new Map(
  [
    ...publishServices({
      services: serviceFacts,
      organisations: await allOrganisations(),
      vocabulary,
      limits: site.freshness,
      now: buildDay,
    }),
  ].map(([id, service]) => [id, { id, service, texts: texts.get(id) ?? {} }]),
);

/** Services that are listed: everything but the closed ones, which stay in the data with their reason. */
export const listedServices: readonly ServiceRecord[] = [...servicesById.values()].filter(({ service }) =>
  isListed(service),
);

/** Those of them that are for readers. */
export const readerServices: readonly ServiceRecord[] = listedServices.filter(
  ({ service }) => service.audienceIs === 'reader',
);

/** A service by its id; throws for an id nobody has written, which `check:content` reports in plain words. */
export const serviceById = (id: string): ServiceRecord => {
  const record = servicesById.get(id);
  if (record === undefined) throw new Error(`There is no service "${id}".`);
  return record;
};

/** What the page of a service says about it. */
export const factsOf = (service: PublishedService): PageFacts =>
  pageFacts(service, vocabulary.kinds.find(({ id }) => id === service.kind)?.authority === true);

/** What a list made at build is ordered by beside the answers: how services can be reached. */
export const orderFacts = (records: readonly ServiceRecord[]): OrderFacts => {
  const levels = new Map(records.map(({ id, service }) => [id, contactLevel(service.contactRoute)]));
  return { contactLevel: (id) => levels.get(id) ?? Number.MAX_SAFE_INTEGER, compareNames };
};

/** Services for readers that fit the criteria, grouped by part of the country, best first. */
export const groupedMatches = (criteria: Criteria, areas: readonly string[]): AreaGroup[] => {
  const records = listedServices.filter(
    ({ service }) => service.audienceIs === 'reader' || criteria.need === service.needs[0],
  );
  const services = records.map(({ service }) => finderServiceOf(service, vocabulary));
  const matches = orderMatches(matchServices(services, criteria), orderFacts(records), criteria);
  return groupByArea(matches, areas);
};
