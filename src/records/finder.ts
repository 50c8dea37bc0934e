/** The finder: what its page shows, and the index its script fetches. */
import { isoDay } from '../i18n/dates.ts';
import { compareNames } from '../i18n/name-order.ts';
import { finderServiceOf } from '../domain/finder/finder-service.ts';
import { indexEntry } from '../domain/finder/index-entry.ts';
import type { FinderEntry, IndexTimes } from '../domain/finder/index-file.ts';
import { orderMatches } from '../domain/finder/order.ts';
import { shownValue } from '../domain/freshness/published-fact.ts';
import { pickable, type Town } from '../domain/geo/gazetteer.ts';
import { holidaysBetween } from '../domain/hours/holidays.ts';
import { epochMinutes } from '../domain/hours/wall-clock.ts';
import { codeOf } from '../domain/naming/code.ts';
import { areaOfMunicipality } from '../domain/service/areas.ts';
import { orderFacts, readerServices, type ServiceRecord } from './services.ts';
import { buildDay, site, timeZone, vocabulary } from './settings.ts';
import { municipalities, towns } from '../domain/geo/data/towns.ts';

/** Every town and municipality a reader may pick that lies in a part of the country this site knows, by name. */
export const townsToPick = (): { town: Town; area: string }[] =>
  pickable(towns, municipalities)
    .flatMap((town) => {
      const area = areaOfMunicipality(town.municipality, vocabulary);
      return area === undefined ? [] : [{ town, area }];
    })
    .sort((a, b) => compareNames(a.town, b.town));

/** All services for readers, in the order of a list nobody has filtered. */
export const finderList = (): ServiceRecord[] => {
  const matches = readerServices.map((record) => ({
    record,
    service: finderServiceOf(record.service, vocabulary),
    reasons: [],
  }));
  return orderMatches(matches, orderFacts(readerServices)).map(({ record }) => record);
};

/** Hours are computed for as long as the site counts as up to date, and a week more. */
const days = site.staleBuildDays + 7;
const firstDay = isoDay(buildDay);

/** From the first minute of the day of the build, in Denmark. */
export const finderTimes: IndexTimes = {
  built: epochMinutes(firstDay, 0, timeZone, 'start'),
  until: epochMinutes(firstDay, days * 1440, timeZone, 'end'),
};

/** By name: where nothing else decides, the browser keeps this order and need not sort names. */
export const finderEntries = (): FinderEntry[] => {
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
  const entries = readerServices.map(({ id, service }) => indexEntry(service, codeOf(id), sources));
  return entries.sort(compareNames);
};

/** Languages a reader can ask for: those of the site and those spoken somewhere. */
export const languagesSpoken = (): string[] => {
  const spoken = readerServices.flatMap(({ service }) => shownValue(service.languages) ?? []);
  return [...new Set(spoken)].sort();
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
