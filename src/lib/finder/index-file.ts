/**
 * The finder's index: all services of one language in one small file, fetched when a reader first filters. Columns
 * instead of objects, and tables for what repeats: about 40 bytes gzip a service.
 */
import { packAnswers, unpackAnswers } from './answers.ts';
import type { Candidate } from './candidate.ts';

/** A spot on the map: a street address, or the middle of a town. */
export interface Spot {
  town: string;
  /** WGS84 degrees, or undefined where nobody knows. */
  lat?: number;
  lon?: number;
}

/** Opening hours as the browser compares them: pairs of epoch minutes, open from the first to the second. */
export interface IndexHours {
  kind: 'hours' | 'always' | 'by-appointment' | 'ring-first' | 'unknown';
  freshness: 'fresh' | 'ageing' | 'old';
  intervals: readonly number[];
}

/** One service in the finder of a browser. */
export interface FinderEntry extends Candidate {
  /** Neutral code of its page. */
  code: string;
  kind: string;
  spots: readonly Spot[];
  /** Number to ring; `of` is the id of another service when it has none of its own. */
  phone?: { value: string; of?: string };
  /** 0 can be rung, 1 has a website, 2 only another line. */
  reach: number;
  hours: IndexHours;
}

type Row = readonly number[];

/** What stands in the file. One letter a column; every column has one value a service. */
export interface IndexFile {
  version: 1;
  /** Epoch minutes of the build. */
  built: number;
  needs: string[];
  areas: string[];
  kinds: string[];
  languages: string[];
  towns: string[];
  /** Tables of what repeats. */
  hours: [kind: IndexHours['kind'], freshness: IndexHours['freshness'], ...deltas: number[]][];
  phones: string[];
  /** Ids, names and codes, one a line. */
  ids: string;
  names: string;
  codes: string;
  /** kind */
  k: number[];
  /** needs, main one first */
  n: Row[];
  /** bits: areas, then national, fromAnywhere, confirmed */
  a: number[];
  /** answers in base 3 */
  q: number[];
  /** languages; [] is unknown */
  l: Row[];
  /** spots: town, latitude and longitude in 1/10,000 degrees less 54 and 7; 0 0 is unknown */
  s: Row[];
  /** phone and 1 + row of the service it belongs to; [] is none */
  p: Row[];
  /** reach */
  r: number[];
  /** hours */
  h: number[];
}

/** Collects values and gives each its place in a table. */
const table = <T>(keyOf: (value: T) => string = String): { rows: T[]; add: (value: T) => number } => {
  const places = new Map<string, number>();
  const rows: T[] = [];
  return {
    rows,
    add: (value) => {
      const key = keyOf(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, rows.length);
      return rows.push(value) - 1;
    },
  };
};

const scale = 10_000;
const origin = { lat: 54, lon: 7 };

const deltasOf = (numbers: readonly number[], start: number): number[] =>
  numbers.map((number, index) => number - (index === 0 ? start : (numbers[index - 1] ?? 0)));

const sumsOf = (deltas: readonly number[], start: number): number[] => {
  let sum = start;
  return deltas.map((delta) => (sum += delta));
};

/** Packs the entries. `built` in epoch minutes; ids that phones point to must be among the entries. */
export const encodeIndex = (entries: readonly FinderEntry[], built: number): IndexFile => {
  const needs = table<string>();
  const areas = table<string>();
  const kinds = table<string>();
  const languages = table<string>();
  const towns = table<string>();
  const phones = table<string>();
  const hours = table<IndexFile['hours'][number]>((row) => row.join());
  const rowOf = new Map(entries.map(({ id }, row) => [id, row]));
  for (const entry of entries) entry.areas.forEach((area) => areas.add(area));
  const areaCount = areas.rows.length;
  const bits = (entry: FinderEntry): number =>
    entry.areas.reduce((sum, area) => sum + 2 ** areas.add(area), 0) +
    [entry.national, entry.fromAnywhere, entry.confirmed].reduce(
      (sum, is, index) => sum + (is ? 2 ** (areaCount + index) : 0),
      0,
    );
  const spotRow = ({ town, lat, lon }: Spot): number[] => [
    towns.add(town),
    lat === undefined ? 0 : Math.round((lat - origin.lat) * scale),
    lon === undefined ? 0 : Math.round((lon - origin.lon) * scale),
  ];
  const phoneRow = ({ phone }: FinderEntry): number[] =>
    phone === undefined ? [] : [phones.add(phone.value), phone.of === undefined ? 0 : 1 + (rowOf.get(phone.of) ?? -1)];
  const columns = {
    k: entries.map(({ kind }) => kinds.add(kind)),
    n: entries.map((entry) => entry.needs.map((need) => needs.add(need))),
    a: entries.map(bits),
    q: entries.map(packAnswers),
    l: entries.map((entry) => (entry.languages === 'unknown' ? [] : entry.languages.map((tag) => languages.add(tag)))),
    s: entries.map(({ spots }) => spots.flatMap(spotRow)),
    p: entries.map(phoneRow),
    r: entries.map(({ reach }) => reach),
    h: entries.map((entry) =>
      hours.add([entry.hours.kind, entry.hours.freshness, ...deltasOf(entry.hours.intervals, built)]),
    ),
  };
  return {
    version: 1,
    built,
    needs: needs.rows,
    areas: areas.rows,
    kinds: kinds.rows,
    languages: languages.rows,
    towns: towns.rows,
    hours: hours.rows,
    phones: phones.rows,
    ids: entries.map(({ id }) => id).join('\n'),
    names: entries.map(({ name }) => name).join('\n'),
    codes: entries.map(({ code }) => code).join('\n'),
    ...columns,
  };
};

const at = <T>(rows: readonly T[], index: number | undefined): T | undefined =>
  index === undefined ? undefined : rows[index];

const has = (bits: number, bit: number): boolean => Math.floor(bits / 2 ** bit) % 2 === 1;

const spotsOf = (row: Row, towns: readonly string[]): Spot[] => {
  const spots: Spot[] = [];
  for (let index = 0; index + 2 < row.length + 1; index += 3) {
    const [town, lat = 0, lon = 0] = row.slice(index, index + 3);
    const known = lat !== 0 || lon !== 0;
    spots.push({
      town: at(towns, town) ?? '',
      ...(known ? { lat: origin.lat + lat / scale, lon: origin.lon + lon / scale } : {}),
    });
  }
  return spots;
};

/** The opposite of `encodeIndex`. Throws for a file of another version, which the caller treats as missing. */
export const decodeIndex = (file: IndexFile): FinderEntry[] => {
  if (file.version !== 1) throw new Error('This index was made by another version of the site.');
  const ids = file.ids === '' ? [] : file.ids.split('\n');
  const names = file.names.split('\n');
  const codes = file.codes.split('\n');
  const areaCount = file.areas.length;
  return ids.map((id, row) => {
    const bits = file.a[row] ?? 0;
    const { remote, ...answers } = unpackAnswers(file.q[row] ?? 0);
    const [phone, owner = 0] = file.p[row] ?? [];
    const number = at(file.phones, phone);
    const of = owner === 0 ? undefined : ids[owner - 1];
    const [kind = 'unknown', freshness = 'old', ...deltas] = at(file.hours, file.h[row]) ?? [];
    const spoken = (file.l[row] ?? []).flatMap((index) => at(file.languages, index) ?? []);
    return {
      id,
      name: names[row] ?? '',
      code: codes[row] ?? '',
      kind: at(file.kinds, file.k[row]) ?? '',
      needs: (file.n[row] ?? []).flatMap((index) => at(file.needs, index) ?? []),
      areas: file.areas.filter((_area, index) => has(bits, index)),
      national: has(bits, areaCount),
      fromAnywhere: has(bits, areaCount + 1),
      confirmed: has(bits, areaCount + 2),
      remote: remote === 'yes',
      ...answers,
      languages: spoken.length === 0 ? 'unknown' : spoken,
      spots: spotsOf(file.s[row] ?? [], file.towns),
      ...(number === undefined ? {} : { phone: { value: number, ...(of === undefined ? {} : { of }) } }),
      reach: file.r[row] ?? 2,
      hours: { kind, freshness, intervals: sumsOf(deltas, file.built) },
    };
  });
};
