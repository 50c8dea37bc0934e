/** Places ready to be shown: what a reader may see of each, and how she gets hold of it. */
import { candidateOf } from '../lib/finder/candidate.ts';
import { groupByArea, type AreaGroup } from '../lib/finder/group.ts';
import { matchServices, type Wishes } from '../lib/finder/match.ts';
import { orderMatches } from '../lib/finder/order.ts';
import { reachOf, wayInto, type WayIn } from '../lib/finder/way-in.ts';
import { allOrganisations, allServices, listedServices, type ServiceRecord } from './records.ts';
import { buildDay, site, vocabulary } from './settings.ts';

/** Ways into a service, its own or the line to ring instead. */
export const wayIntoService = async (id: string): Promise<WayIn> => {
  const services = new Map((await allServices()).map((record) => [record.id, record.facts]));
  const service = services.get(id);
  if (service === undefined) throw new Error(`There is no service "${id}".`);
  return wayInto(id, service, {
    services,
    organisations: await allOrganisations(),
    vocabulary,
    limits: site.freshness,
    now: buildDay,
  });
};

/** A service by its id; throws for an id nobody has written, which `check:content` reports in plain words. */
export const serviceById = async (id: string): Promise<ServiceRecord> => {
  const record = (await allServices()).find((service) => service.id === id);
  if (record === undefined) throw new Error(`There is no service "${id}".`);
  return record;
};

/** Services for readers that fit the wishes, grouped by part of the country, best first. */
export const groupedMatches = async (wishes: Wishes, areas: readonly string[]): Promise<AreaGroup[]> => {
  const records = (await listedServices()).filter(
    ({ facts }) => facts.audienceIs === 'reader' || wishes.need === facts.needs[0],
  );
  const reach = new Map<string, number>();
  for (const { id } of records) reach.set(id, reachOf(await wayIntoService(id)));
  const candidates = records.map(({ id, facts }) => candidateOf(id, facts, vocabulary));
  const matches = orderMatches(
    matchServices(candidates, wishes),
    { reach: (id) => reach.get(id) ?? Number.MAX_SAFE_INTEGER },
    wishes.need,
  );
  return groupByArea(matches, areas);
};
