/** Places ready to be shown: what a reader may see of each, and how she gets hold of it. */
import { finderServiceOf } from '../domain/finder/finder-service.ts';
import { groupByArea, type AreaGroup } from '../domain/finder/group.ts';
import { matchServices, type Criteria } from '../domain/finder/match.ts';
import { orderMatches, type OrderFacts } from '../domain/finder/order.ts';
import { compareNames } from '../i18n/name-order.ts';
import { reachOf, wayInto, type WayIn } from '../domain/service/contact-route.ts';
import { allOrganisations, listedServices, serviceFacts, servicesById, type ServiceRecord } from './records.ts';
import { buildDay, site, vocabulary } from './settings.ts';

/** Ways into a service, its own or the line to ring instead. */
export const wayIntoService = async (id: string): Promise<WayIn> => {
  const { facts } = await serviceById(id);
  return wayInto(id, facts, {
    services: await serviceFacts(),
    organisations: await allOrganisations(),
    vocabulary,
    limits: site.freshness,
    now: buildDay,
  });
};

/** A service by its id; throws for an id nobody has written, which `check:content` reports in plain words. */
export const serviceById = async (id: string): Promise<ServiceRecord> => {
  const record = (await servicesById()).get(id);
  if (record === undefined) throw new Error(`There is no service "${id}".`);
  return record;
};

/** What a list made at build is ordered by beside the answers: how services can be reached. */
export const orderFacts = async (records: readonly ServiceRecord[]): Promise<OrderFacts> => {
  const levels = new Map<string, number>();
  for (const { id } of records) levels.set(id, reachOf(await wayIntoService(id)));
  return { contactLevel: (id) => levels.get(id) ?? Number.MAX_SAFE_INTEGER, compareNames };
};

/** Services for readers that fit the criteria, grouped by part of the country, best first. */
export const groupedMatches = async (criteria: Criteria, areas: readonly string[]): Promise<AreaGroup[]> => {
  const records = (await listedServices()).filter(
    ({ facts }) => facts.audienceIs === 'reader' || criteria.need === facts.needs[0],
  );
  const services = records.map(({ id, facts }) => finderServiceOf(id, facts, vocabulary));
  const matches = orderMatches(matchServices(services, criteria), await orderFacts(records), criteria.need);
  return groupByArea(matches, areas);
};
