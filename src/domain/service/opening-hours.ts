/** Opening hours that may be shown, read once. */
import type { Check } from '../../schemas/shared.ts';
import { publishFact, type AgeRules, type PublishedFact } from '../freshness/published-fact.ts';
import type { WeeklyTable } from '../hours/weekly.ts';

export type HoursTable = Extract<WeeklyTable, { ok: true }>;

export interface OpeningHours {
  /** As it stands in the file, in OSM syntax. */
  osm: string;
  /** The same as people know it from a door. */
  table: HoursTable;
  /** true: the reader is told to ring before she comes. */
  ringFirst: boolean;
}

export type PublishedHours = PublishedFact<OpeningHours>;

/** Reads hours in OSM syntax as seen from the day of the build; many services share some hundreds of timetables. */
export type ReadTable = (osm: string) => WeeklyTable;

/** Old ones are shown as words with their year and are never computed. Hours that nobody can read count as unknown; `check:content` has said so. */
export const publishHours = (
  osm: string | undefined,
  ringFirst: 'yes' | 'no' | 'unknown' | undefined,
  check: Check | undefined,
  rules: AgeRules,
  readTable: ReadTable,
): PublishedHours => {
  const fact = publishFact(osm, check, 'hours', rules);
  if (fact.is === 'hidden') return fact;
  const read = readTable(fact.value);
  if (!read.ok || read.is === 'unknown') return { is: 'hidden', why: 'unknown' };
  const table = fact.age === 'old' ? asItWas(read) : read;
  if (table === undefined) return { is: 'hidden', why: 'too-old' };
  return { ...fact, value: { osm: fact.value, table, ringFirst: ringFirst === 'yes' || fact.age !== 'fresh' } };
};

/**
 * The year that old hours are told with, "in 2020: …", whatever tag stands beside them: nobody may take them for today's.
 *
 * @returns YYYY; undefined where the hours may be said in the present tense, or are not shown
 */
export const pastYear = (hours: PublishedHours): string | undefined =>
  hours.is === 'shown' && hours.age === 'old' ? hours.on.slice(0, 4) : undefined;

/** Old hours say how it was in their year, and nothing about a date ahead; undefined where dates are all they are. */
const asItWas = (table: HoursTable): HoursTable | undefined => {
  if (table.is === 'varies') return undefined;
  if (table.is !== 'weekly') return table;
  const { holidays, ...week } = table;
  // That nobody knows the holidays of some year is no news.
  const known = holidays === undefined || holidays.is === 'not-stated' ? {} : { holidays };
  return { ...week, ...known, exceptions: [] };
};
