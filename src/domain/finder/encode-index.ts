/** Packs the services of a site into the finder's index, at build. */
import type { Interval } from '../hours/opening.ts';
import { packAnswers } from './answers.ts';
import {
  indexVersion,
  positionOrigin,
  positionScale,
  type FinderEntry,
  type HoursRow,
  type IndexFile,
  type IndexHours,
  type IndexTimes,
  type Spot,
} from './index-file.ts';

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

const hoursRow = ({ kind, freshness, intervals }: IndexHours, { built }: IndexTimes): HoursRow => {
  const stepsOf = (chosen: readonly Interval[]): number[] => {
    let last = built;
    return chosen
      .flatMap(({ from, to }) => [from, to])
      .map((instant) => {
        const step = instant - last;
        last = instant;
        return step;
      });
  };
  return [
    kind,
    freshness,
    stepsOf(intervals.filter(({ unsure }) => unsure !== true)),
    stepsOf(intervals.filter(({ unsure }) => unsure === true)),
  ];
};

/** Numbers are not in it: they stand on the cards, with their age. Hours must not reach beyond `times.until`. */
export const encodeIndex = (entries: readonly FinderEntry[], times: IndexTimes): IndexFile => {
  const needs = table<string>();
  const areas = table<string>();
  const kinds = table<string>();
  const languages = table<string>();
  const towns = table<string>();
  const municipalities = table<string>();
  const hours = table<HoursRow>((row) => JSON.stringify(row));
  for (const entry of entries) [...entry.areas, ...entry.covers].forEach((area) => areas.add(area));
  const bitsOf = (ids: readonly string[]): number => ids.reduce((sum, area) => sum + 2 ** areas.add(area), 0);
  const areaCount = areas.rows.length;
  const flags = ({ national, fromAnywhere, confirmed }: FinderEntry): number =>
    [national, fromAnywhere, confirmed].reduce((sum, is, index) => sum + (is ? 2 ** (areaCount + index) : 0), 0);
  const spotRow = ({ town, lat, lon }: Spot): number[] => [
    towns.add(town),
    lat === undefined ? 0 : Math.round((lat - positionOrigin.lat) * positionScale),
    lon === undefined ? 0 : Math.round((lon - positionOrigin.lon) * positionScale),
  ];
  const columns = {
    k: entries.map(({ kind }) => kinds.add(kind)),
    n: entries.map((entry) => entry.needs.map((need) => needs.add(need))),
    a: entries.map((entry) => bitsOf(entry.areas) + flags(entry)),
    c: entries.map((entry) => bitsOf(entry.covers)),
    m: entries.map((entry) => entry.municipalities.map((name) => municipalities.add(name))),
    q: entries.map(packAnswers),
    l: entries.map((entry) => (entry.languages === 'unknown' ? [] : entry.languages.map((tag) => languages.add(tag)))),
    s: entries.map(({ spots }) => spots.flatMap(spotRow)),
    r: entries.map(({ reach }) => reach),
    h: entries.map((entry) => hours.add(hoursRow(entry.hours, times))),
  };
  return {
    version: indexVersion,
    ...times,
    needs: needs.rows,
    areas: areas.rows,
    kinds: kinds.rows,
    languages: languages.rows,
    towns: towns.rows,
    municipalities: municipalities.rows,
    hours: hours.rows,
    ids: entries.map(({ id }) => id).join('\n'),
    names: entries.map(({ name }) => name).join('\n'),
    codes: entries.map(({ code }) => code).join('\n'),
    ...columns,
  };
};
