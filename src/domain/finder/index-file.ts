/**
 * The finder's index: all services of one language in one JSON file, fetched when a reader first filters.
 *
 * A column a field and each timetable once, so that equal values stand side by side. Measured with 5,000 invented
 * services, bytes gzip (brotli) a service, and parsing with reading as a multiple of sorting 5,000 words: an object a
 * service 154 (47) and 20; these columns 47 (34) and 12; the same packed into numbers and tables of words 35 (29) and 12,
 * for 240 lines more. tests/unit/domain/finder/index-size.test.ts holds the limit of 60 bytes.
 */
import type { Interval } from '../hours/opening.ts';
import type { HoursFreshness, OpenStateInput } from '../hours/state.ts';
import type { MapPosition } from '../service/positions.ts';
import type { FinderService } from './finder-service.ts';

/** Opening hours as the browser compares them. */
export interface IndexHours {
  kind: OpenStateInput['kind'];
  freshness: HoursFreshness;
  intervals: readonly Interval[];
  /** They are when its number is answered, not when a house is open. */
  areOfNumber?: true;
}

/** One service in the finder of a browser. No field may be left out: the fields of the first are the columns of all. */
export interface FinderEntry extends FinderService {
  /** Neutral code of its page. */
  code: string;
  kind: string;
  positions: readonly MapPosition[];
  /** Ids of the parts of the country in which it comes to people or works, whether or not it has a location there. */
  covers: readonly string[];
  /** Names of the municipalities it works in. */
  municipalities: readonly string[];
  /** 0 can be rung, 1 has an open door, 2 has another contact of its own, 3 is only known by name. */
  contactLevel: number;
  hours: IndexHours;
}

/** When the file was made and how far its hours reach, in epoch minutes. */
export interface IndexTimes {
  built: number;
  until: number;
}

/** What stands in the file. */
export interface IndexFile extends IndexTimes {
  version: typeof indexVersion;
  timetables: readonly IndexHours[];
  /** By field of FinderEntry, one value a service; `hours` is the row of a timetable. */
  columns: Readonly<Record<string, readonly unknown[]>>;
}

const indexVersion = 6;

/** Numbers to ring are not in it: they stand on the cards, with their age. */
export const writeIndex = (entries: readonly FinderEntry[], times: IndexTimes): IndexFile => {
  const timetables: IndexHours[] = [];
  const known = new Map<string, number>();
  const rows = entries.map((entry) => {
    const key = JSON.stringify(entry.hours);
    const hours = known.get(key) ?? timetables.push(entry.hours) - 1;
    known.set(key, hours);
    return { ...entry, hours };
  });
  const fields = Object.keys(rows[0] ?? {}) as (keyof FinderEntry)[];
  return {
    version: indexVersion,
    ...times,
    timetables,
    columns: Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])),
  };
};

/** Throws for a file of another version of the site, which the caller treats as missing. Equal hours are one object. */
export const readIndex = ({ version, timetables, columns }: IndexFile): FinderEntry[] => {
  if (version !== indexVersion) throw new Error('This index was made by another version of the site.');
  const fields = Object.entries(columns);
  return (columns['id'] ?? []).map((_id, row) => {
    const entry: Record<string, unknown> = {};
    for (const [field, column] of fields) entry[field] = column[row];
    entry['hours'] = timetables[Number(entry['hours'])];
    return entry as unknown as FinderEntry;
  });
};
