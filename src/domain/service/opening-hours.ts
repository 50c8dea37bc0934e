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

/** Hours that nobody can read count as unknown; `check:content` has said so. */
export const publishHours = (
  osm: string | undefined,
  ringFirst: 'yes' | 'no' | 'unknown' | undefined,
  check: Check | undefined,
  rules: AgeRules,
  readTable: ReadTable,
): PublishedHours => {
  const fact = publishFact(osm, check, 'hours', rules);
  if (fact.is === 'hidden') return fact;
  const table = readTable(fact.value);
  if (!table.ok || table.is === 'unknown') return { is: 'hidden', why: 'unknown' };
  return { ...fact, value: { osm: fact.value, table, ringFirst: ringFirst === 'yes' || fact.age !== 'fresh' } };
};
