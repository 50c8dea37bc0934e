/** Reads the finder's index, in the browser. */
import type { Interval } from '../hours/opening.ts';
import { unpackAnswers } from './answers.ts';
import {
  indexVersion,
  positionOrigin,
  positionScale,
  type FinderEntry,
  type HoursRow,
  type IndexFile,
  type IndexHours,
  type IndexTimes,
  type Row,
  type Spot,
} from './index-file.ts';

/** Throws for a file of another version, which the caller treats as missing. */
export const decodeIndex = (file: IndexFile): FinderEntry[] => {
  if (file.version !== indexVersion) throw new Error('This index was made by another version of the site.');
  const ids = file.ids === '' ? [] : file.ids.split('\n');
  const names = file.names.split('\n');
  const codes = file.codes.split('\n');
  const areaCount = file.areas.length;
  // Many places share their hours; each timetable is unpacked once.
  const hours = file.hours.map((row) => hoursOf(row, file));
  const named = (row: Row | undefined, list: readonly string[]): string[] =>
    (row ?? []).flatMap((index) => list[index] ?? []);
  const known = new Map<number, string[]>();
  const areasIn = (bits: number): string[] => {
    const areas = known.get(bits) ?? file.areas.filter((_area, index) => has(bits, index));
    known.set(bits, areas);
    return areas;
  };
  return ids.map((id, row) => {
    const bits = file.a[row] ?? 0;
    const { remote, ...answers } = unpackAnswers(file.q[row] ?? 0);
    const spoken = named(file.l[row], file.languages);
    return {
      id,
      name: names[row] ?? '',
      code: codes[row] ?? '',
      kind: file.kinds[file.k[row] ?? -1] ?? '',
      needs: named(file.n[row], file.needs),
      areas: areasIn(bits),
      national: has(bits, areaCount),
      fromAnywhere: has(bits, areaCount + 1),
      confirmed: has(bits, areaCount + 2),
      covers: areasIn(file.c[row] ?? 0),
      municipalities: named(file.m[row], file.municipalities),
      remote: remote === 'yes',
      ...answers,
      languages: spoken.length === 0 ? 'unknown' : spoken,
      spots: spotsOf(file.s[row] ?? [], file.towns),
      reach: file.r[row] ?? 2,
      hours: hours[file.h[row] ?? -1] ?? { kind: 'unknown', freshness: 'old', intervals: [] },
    };
  });
};

const has = (bits: number, bit: number): boolean => Math.floor(bits / 2 ** bit) % 2 === 1;

const hoursOf = ([kind, freshness, sure, unsure]: HoursRow, times: IndexTimes): IndexHours => {
  const intervals = intervalsOf(sure, times);
  for (const interval of intervalsOf(unsure, times)) intervals.push({ ...interval, unsure: true });
  return { kind, freshness, intervals: unsure.length === 0 ? intervals : intervals.sort((a, b) => a.from - b.from) };
};

/** What ends where the computed days end may go on after that: `cut`. */
const intervalsOf = (steps: Row, { built, until }: IndexTimes): Interval[] => {
  const intervals: Interval[] = [];
  let instant = built;
  for (let index = 0; index + 1 < steps.length; index += 2) {
    const from = instant + (steps[index] ?? 0);
    const to = from + (steps[index + 1] ?? 0);
    intervals.push(to === until ? { from, to, cut: true } : { from, to });
    instant = to;
  }
  return intervals;
};

const spotsOf = (row: Row, towns: readonly string[]): Spot[] => {
  const spots: Spot[] = [];
  for (let index = 0; index + 2 < row.length; index += 3) {
    const town = towns[row[index] ?? -1] ?? '';
    const [lat = 0, lon = 0] = [row[index + 1], row[index + 2]];
    const isKnown = lat !== 0 || lon !== 0;
    spots.push(
      isKnown
        ? { town, lat: positionOrigin.lat + lat / positionScale, lon: positionOrigin.lon + lon / positionScale }
        : { town },
    );
  }
  return spots;
};
