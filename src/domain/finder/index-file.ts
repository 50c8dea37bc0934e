/**
 * The finder's index: all services of one language in one small file, fetched when a reader first filters. Columns
 * instead of objects, and tables for what repeats: about 40 bytes gzip a service.
 */
import type { Interval } from '../hours/opening.ts';
import type { HoursFreshness, OpenStateInput } from '../hours/state.ts';
import type { Candidate } from './finder-service.ts';

/** A spot on the map: a street address, or the middle of a town. */
export interface Spot {
  town: string;
  /** WGS84 degrees, or undefined where nobody knows. */
  lat?: number;
  lon?: number;
}

/** Opening hours as the browser compares them. */
export interface IndexHours {
  kind: OpenStateInput['kind'];
  freshness: HoursFreshness;
  intervals: readonly Interval[];
}

/** One service in the finder of a browser. */
export interface FinderEntry extends Candidate {
  /** Neutral code of its page. */
  code: string;
  kind: string;
  spots: readonly Spot[];
  /** Ids of the parts of the country in which it comes to people or works, whether or not it has a place there. */
  covers: readonly string[];
  /** Names of the municipalities it works in. */
  municipalities: readonly string[];
  /** 0 can be rung, 1 has a website, 2 only another line. */
  reach: number;
  hours: IndexHours;
}

export type Row = readonly number[];

/** kind, freshness, then the sure and the unsure intervals: pairs of minutes, each as a step from the one before. */
export type HoursRow = readonly [IndexHours['kind'], HoursFreshness, Row, Row];

/** When the file was made and how far its hours reach, in epoch minutes. */
export interface IndexTimes {
  built: number;
  until: number;
}

/** What stands in the file. One letter a column; every column has one value a service. */
export interface IndexFile extends IndexTimes {
  version: 2;
  needs: string[];
  areas: string[];
  kinds: string[];
  languages: string[];
  towns: string[];
  municipalities: string[];
  hours: HoursRow[];
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
  /** bits: areas it covers */
  c: number[];
  /** municipalities it works in */
  m: Row[];
  /** answers in base 3 */
  q: number[];
  /** languages; [] is unknown */
  l: Row[];
  /** spots: town, latitude and longitude in 1/10,000 degrees less 54 and 7; 0 0 is unknown */
  s: Row[];
  /** reach */
  r: number[];
  /** hours */
  h: number[];
}

export const indexVersion = 2;

/** Positions are whole numbers of 1/10,000 degree (11 m) from here. */
export const positionScale = 10_000;
export const positionOrigin = { lat: 54, lon: 7 };
