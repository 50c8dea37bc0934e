/** What the finder's index says of the services of a site: tests compare the page with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readIndex, writeIndex, type FinderEntry, type IndexFile } from '../../../src/domain/finder/index-file.ts';
import { openIntervals } from '../../../src/domain/hours/opening.ts';
import { holidaysBetween } from '../../../src/domain/hours/holidays.ts';
import { epochMinutes } from '../../../src/domain/hours/wall-clock.ts';
import type { Site } from './sites.ts';

const indexFile = (site: Site, lang: string): IndexFile =>
  JSON.parse(readFileSync(join(site.folder, lang.toLowerCase(), 'find/list.json'), 'utf8')) as IndexFile;

export const entriesOf = (site: Site, lang: string): FinderEntry[] => readIndex(indexFile(site, lang));

export const entryOf = (site: Site, lang: string, id: string): FinderEntry => {
  const found = entriesOf(site, lang).find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`The index of the site "${site.name}" has no "${id}".`);
  return found;
};

const timeZone = 'Europe/Copenhagen';

/**
 * Serves the index as if it were made on another day, with one service at other hours: both clock changes lie outside
 * the days the fixture is computed for.
 *
 * @param hours OSM syntax
 * @param firstDay YYYY-MM-DD; the hours are computed for a week
 */
export const serveHours = async (
  page: Page,
  site: Site,
  lang: string,
  { id, hours, firstDay }: { id: string; hours: string; firstDay: string },
): Promise<void> => {
  const week = 7;
  const lastDay = new Date(Date.parse(firstDay) + week * 86_400_000).toISOString().slice(0, 10);
  const opening = openIntervals(hours, firstDay, week, timeZone, holidaysBetween(firstDay, lastDay));
  if (!opening.ok) throw new Error(`These hours cannot be read: ${hours}`);
  const built = epochMinutes(firstDay, 0, timeZone, 'start');
  const until = epochMinutes(firstDay, week * 1440, timeZone, 'end');
  const entries = entriesOf(site, lang).map((entry): FinderEntry =>
    entry.id === id
      ? { ...entry, hours: { kind: opening.kind, freshness: 'fresh', intervals: opening.intervals } }
      : { ...entry, hours: { kind: 'unknown', freshness: 'fresh', intervals: [] } },
  );
  const json = writeIndex(entries, { built, until });
  await page.route('**/list.json', (route) => route.fulfill({ json }));
};
