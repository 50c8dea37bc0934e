/** The real services behind the gate, and in the finder, without Astro and without building the site. */
import { fileURLToPath } from 'node:url';
import { indexEntry } from '../../src/domain/finder/index-entry.ts';
import type { FinderEntry } from '../../src/domain/finder/index-file.ts';
import { compareNames } from '../../src/i18n/name-order.ts';
import { holidaysBetween } from '../../src/domain/hours/holidays.ts';
import { codeOf } from '../../src/domain/naming/code.ts';
import { publishServices, type PublishedService } from '../../src/domain/service/published.ts';
import { isListed } from '../../src/domain/service/status.ts';
import { readRecords } from '../../src/editing/reader/read-records.ts';
import type { Records } from '../../src/editing/reader/records.ts';
import type { Service } from '../../src/schemas/service.ts';
import { realTowns } from './real-settings.ts';

export interface RealServices {
  records: Records;
  /** By id, as in the files. */
  facts: ReadonlyMap<string, Service>;
  /** By id, closed ones included. */
  published: ReadonlyMap<string, PublishedService>;
  /** Those for readers, by name, as the finder holds them. */
  entries: readonly FinderEntry[];
}

/** @param today YYYY-MM-DD; how old the facts are counts from here */
export const realServices = (today: string): RealServices => {
  const folder = fileURLToPath(new URL('../../content/', import.meta.url));
  const read = readRecords(folder, 'content', today);
  if (read === undefined) throw new Error('The content has mistakes: npm run check:content explains them.');
  const { content: records } = read;
  const facts = new Map(records.services.map((service) => [service.id, service.facts]));
  const published = publishServices({
    services: facts,
    organisations: records.organisations,
    vocabulary: records.vocabulary,
    limits: records.site.freshness,
    now: new Date(`${today}T12:00:00Z`),
  });
  const sources = {
    vocabulary: records.vocabulary,
    towns: realTowns,
    firstDay: today,
    days: 1,
    timeZone: 'Europe/Copenhagen',
    holidays: holidaysBetween(today, today),
  };
  const entries = [...published.values()]
    .filter((service) => isListed(service) && service.audienceIs === 'reader')
    .map((service) => indexEntry(service, codeOf(service.id), sources))
    .sort(compareNames);
  return { records, facts, published, entries };
};
