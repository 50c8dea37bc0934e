/** Open data of given services, as /data/ would hand it out. */
import { openService } from '../../src/exports/open-service.ts';
import type { PublishedService } from '../../src/domain/service/published.ts';
import type { OpenData } from '../../src/schemas/open-data.ts';

export const openDataOf = (...services: readonly PublishedService[]): OpenData => ({
  $schema: 'services.schema.json',
  title: 'Fyr',
  built: '2026-11-22',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  words: {
    needs: { sleep: { da: 'Et sted at sove', en: 'A place to sleep' } },
    kinds: { 'drop-in': { da: 'Værested', en: 'Drop-in place' } },
    areas: {},
    lines: {},
    subjects: {},
  },
  services: services.map((service) => openService(service, { da: 'En seng; varme, og te' })),
});
