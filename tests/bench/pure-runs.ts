/** How long the finder's functions take in Node, as multiples of work any machine does: sorting 5,000 words. */
import { gzipSync } from 'node:zlib';
import { findServices, type FinderCriteria } from '../../src/domain/finder/find.ts';
import {
  readIndex,
  writeIndex,
  type FinderEntry,
  type IndexFile,
  type IndexTimes,
} from '../../src/domain/finder/index-file.ts';
import { median } from './median.ts';

export interface PureRow {
  what: string;
  /** Milliseconds at work, the median. */
  work: number;
  /** The same as a multiple of the sorting. */
  ratio: number;
  /** How many services were found. */
  services?: number;
}

const criteria: Readonly<Record<string, FinderCriteria>> = {
  everything: {},
  free: { must: ['free'] },
  doctor: { need: 'doctor' },
  'Southern Jutland': { area: 'sydjylland' },
  Thai: { language: 'th' },
  'near Kolding': { near: { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' } },
  'bed, free, no name, near Kolding': {
    need: 'sleep',
    must: ['free', 'noName'],
    near: { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' },
  },
};

/** Milliseconds the process worked; what else runs on the machine hardly counts. */
const workOf = (act: () => unknown, times = 15): number =>
  median(
    Array.from({ length: times }, () => {
      const before = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );

/** Bytes of the index a service, gzip. */
export const bytesPerService = (file: IndexFile, services: number): number =>
  gzipSync(JSON.stringify(file), { level: 9 }).length / services;

/** @param now the reader's clock, in epoch minutes */
export const pureRuns = (entries: readonly FinderEntry[], times: IndexTimes, now: number): PureRow[] => {
  const words = entries.map(({ name, code }) => `${code} ${name}`);
  const sorting = workOf(() => [...words].sort());
  const row = (what: string, work: number): PureRow => ({ what, work, ratio: work / sorting });
  const text = JSON.stringify(writeIndex(entries, times));
  const file = JSON.parse(text) as IndexFile;
  const read = readIndex(file);
  return [
    row('sort 5,000 words', sorting),
    row(
      'write',
      workOf(() => writeIndex(entries, times), 5),
    ),
    row(
      'parse',
      workOf(() => JSON.parse(text) as unknown),
    ),
    row(
      'read',
      workOf(() => readIndex(file)),
    ),
    ...Object.entries(criteria).map(([what, wanted]) => {
      const find = () => findServices(read, wanted, { ...times, now });
      return { ...row(`find: ${what}`, workOf(find)), services: find().length };
    }),
  ];
};
