/** The finder's index of the invented country, as the build would make it, without building a site. */
import type { FinderEntry, IndexTimes } from '../../src/domain/finder/index-file.ts';
import { indexEntry } from '../../src/domain/finder/index-entry.ts';
import { compareNames } from '../../src/i18n/name-order.ts';
import { publishServices } from '../../src/domain/service/published.ts';
import { holidaysBetween } from '../../src/domain/hours/holidays.ts';
import { epochMinutes } from '../../src/domain/hours/wall-clock.ts';
import { codeOf } from '../../src/domain/naming/code.ts';
import { inventCountry, type InventedCountry } from './invented-country.ts';
import { realLines, realSite, realTowns, realVocabulary } from './real-settings.ts';

/** Noon of the day all ages are counted to, as in the fixture of the build tests. */
export const inventedDay = new Date('2026-11-22T12:00:00Z');

/** Services in all 98 municipalities, the same each time. */
export const inventedCountry = (count = 5000): InventedCountry =>
  inventCountry({
    count,
    seed: 20261122,
    vocabulary: realVocabulary,
    towns: realTowns,
    today: inventedDay,
    lines: realLines,
  });

const timeZone = 'Europe/Copenhagen';
const days = realSite.staleBuildDays + 7;
const firstDay = inventedDay.toISOString().slice(0, 10);

export const inventedTimes: IndexTimes = {
  built: epochMinutes(firstDay, 0, timeZone, 'start'),
  until: epochMinutes(firstDay, days * 1440, timeZone, 'end'),
};

export const inventedEntries = ({ services, organisations }: InventedCountry): FinderEntry[] => {
  const published = publishServices({
    services,
    organisations,
    vocabulary: realVocabulary,
    limits: realSite.freshness,
    now: inventedDay,
  });
  const hours = {
    vocabulary: realVocabulary,
    towns: realTowns,
    firstDay,
    days,
    timeZone,
    holidays: holidaysBetween(firstDay, '2027-02-01'),
  };
  const entries = [...published].map(([id, service]) => indexEntry(service, codeOf(id), hours));
  return entries.sort(compareNames);
};
