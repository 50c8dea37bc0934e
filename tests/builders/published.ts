/** Services behind the gate, for tests of what is made of them. */
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Service } from '../../src/schemas/service.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { publishServices, type PublishedService } from '../../src/domain/service/published.ts';
import { buildDay, limits } from './days.ts';
import { makeService, makeVocabulary } from './service.ts';

interface Surroundings {
  /** Other services by id. */
  services?: Readonly<Record<string, Service>>;
  organisations?: Readonly<Record<string, Organisation>>;
  vocabulary?: Vocabulary;
}

/** What may be shown of a service, `house` by id, on the build day of all tests. */
export const publish = (
  service: Service,
  { services = {}, organisations = {}, vocabulary = makeVocabulary() }: Surroundings = {},
): PublishedService => {
  const published = publishServices({
    services: new Map(Object.entries({ house: service, ...services })),
    organisations: new Map(Object.entries(organisations)),
    vocabulary,
    limits,
    now: buildDay,
  });
  const house = published.get('house');
  if (house === undefined) throw new Error('The gate lost a service.');
  return house;
};

/** A service of which nothing is known except what is given, behind the gate. */
export const makePublished = (fields: Parameters<typeof makeService>[0] = {}): PublishedService =>
  publish(makeService(fields));
