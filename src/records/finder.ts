/** The finder: what its pages show, and the index its script fetches. */
import { isoDay } from '../i18n/dates.ts';
import { compareNames } from '../i18n/name-order.ts';
import { anyTime, findServices, type Found } from '../domain/finder/find.ts';
import { indexEntry } from '../domain/finder/index-entry.ts';
import { listOf, type ServiceList } from '../domain/finder/list.ts';
import type { FinderEntry, IndexTimes } from '../domain/finder/index-file.ts';
import { memoize } from '../domain/memoize.ts';
import { shownValue } from '../domain/freshness/published-fact.ts';
import { holidaysBetween } from '../domain/hours/holidays.ts';
import { epochMinutes } from '../domain/hours/wall-clock.ts';
import { codeOf } from '../domain/naming/code.ts';
import type { FinderChoice } from './choice-path.ts';
import { listedServices, readerServices, type ServiceRecord } from './services.ts';
import { buildDay, locales, site, timeZone, vocabulary } from './settings.ts';
import { municipalities, towns } from '../domain/geo/data/towns.ts';

/** Hours are computed for as long as the site counts as up to date, and a week more. */
const days = site.staleBuildDays + 7;
const firstDay = isoDay(buildDay);

/** From the first minute of the day of the build, in Denmark. */
export const finderTimes: IndexTimes = {
  built: epochMinutes(firstDay, 0, timeZone, 'start'),
  until: epochMinutes(firstDay, days * 1440, timeZone, 'end'),
};

const entriesOf = (records: readonly ServiceRecord[]): FinderEntry[] => {
  const lastDay = isoDay(new Date(buildDay.getTime() + (days + 1) * 86_400_000));
  const sources = {
    vocabulary,
    towns,
    firstDay,
    days,
    timeZone,
    // The night before the first day may still go on.
    holidays: holidaysBetween(isoDay(new Date(buildDay.getTime() - 86_400_000)), lastDay),
  };
  return records.map(({ id, service }) => indexEntry(service, codeOf(id), sources)).sort(compareNames);
};

/** By name: where nothing else decides, this order stands and nobody need sort names in the browser. */
export const finderEntries = memoize((): readonly FinderEntry[] => entriesOf(readerServices));

/** What a reader finds on a page before she has chosen anything there. */
export interface PageList extends ServiceList {
  found: readonly Found[];
}

/** Needs of professionals stand apart: their services are in no list for readers. */
const isForProfessionals = (need: string | undefined): boolean =>
  vocabulary.needs.some(({ id, audience }) => id === need && audience === 'professional');

/** All that a list shows in some way, best first. */
export const idsInList = ({ found, lines }: PageList): string[] => [
  ...new Set([...found, ...lines].map(({ service }) => service.id)),
];

/** The list of a page, as the finder of a browser would make it of the same choices. Made once for all languages. */
export const listFor = ({ need, area }: FinderChoice): PageList => listsOfNeed(need)(area);

const listsOfNeed = memoize((need: FinderChoice['need']) =>
  memoize((area: FinderChoice['area']) => makeList({ need, area })),
);

const makeList = ({ need, area }: FinderChoice): PageList => {
  const entries = isForProfessionals(need)
    ? entriesOf(listedServices.filter(({ service }) => service.audienceIs === 'reader' || service.needs[0] === need))
    : finderEntries();
  const criteria = { ...(need === undefined ? {} : { need }), ...(area === undefined ? {} : { area }) };
  const found = findServices(entries, criteria, anyTime);
  return {
    found,
    ...listOf(found, {
      areas: areaIds,
      hasPlace: area !== undefined,
      hasNeed: need !== undefined,
      isDivided: need !== undefined && area === undefined,
      helpLines: isForProfessionals(need) ? [] : helpLines(),
    }),
  };
};

/** The lines of the front page (site.yml, `helpLines`). */
const helpLines = memoize(() =>
  findServices(
    finderEntries().filter(({ id }) => site.helpLines.includes(id)),
    {},
    anyTime,
  ),
);

const areaIds = vocabulary.areas.map(({ id }) => id);

/** Languages a reader can ask for: those of the site and those spoken somewhere. */
export const languagesSpoken = (): string[] => {
  const spoken = readerServices.flatMap(({ service }) => shownValue(service.languages) ?? []);
  return [...new Set([...locales.map(({ tag }) => tag), ...spoken])].sort();
};

/** Middle of each part of the country: the mean of its municipalities. Parts without one in the map data are left out. */
export const areaMiddles = (): Record<string, { lat: number; lon: number }> =>
  Object.fromEntries(
    vocabulary.areas.flatMap(({ id, municipalities: names }) => {
      const its = municipalities.filter(({ name }) => names.includes(name));
      if (its.length === 0) return [];
      const mean = (of: (one: (typeof its)[number]) => number): number =>
        Math.round((its.reduce((sum, one) => sum + of(one), 0) / its.length) * 1000) / 1000;
      return [[id, { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) }]];
    }),
  );
