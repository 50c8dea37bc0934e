/** Services as they may be shown: their facts behind the gate, once a build, and their texts. */
import { publishServices, type PublishedService } from '../domain/service/published.ts';
import { pageFacts, type PageFacts } from '../domain/service/page-facts.ts';
import { referralPanel, type ReferralPanel } from '../domain/service/referral-panel.ts';
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

/** The state or a municipality. */
const isAuthority = ({ kind }: PublishedService): boolean =>
  vocabulary.kinds.find(({ id }) => id === kind)?.authority === true;

/** What the page of a service says about it. */
export const factsOf = (service: PublishedService): PageFacts => pageFacts(service, isAuthority(service));

/** What a professional has to know to refer somebody to it. */
export const referralPanelOf = (service: PublishedService): ReferralPanel =>
  referralPanel(service, isAuthority(service));
