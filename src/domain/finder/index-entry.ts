/** One service as the finder's index holds it: only what its card may say on the day of the build. */
import type { Town } from '../geo/gazetteer.ts';
import type { Holiday } from '../hours/holidays.ts';
import { openIntervals, type OpenIntervals } from '../hours/opening.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { shapeOf } from './find.ts';
import { finderServiceOf } from './finder-service.ts';
import type { FinderEntry, IndexHours } from './index-file.ts';
import { memoize } from '../memoize.ts';
import { cardContacts, cardHours } from '../service/answering.ts';
import { positionsOf, type MapPosition } from '../service/positions.ts';
import { contactLevel } from '../service/contact-route.ts';
import type { PublishedHours } from '../service/opening-hours.ts';
import type { PublishedService } from '../service/published.ts';

export interface EntrySources {
  vocabulary: Vocabulary;
  towns: readonly Town[];
  /** First day (YYYY-MM-DD) and number of days for which hours are computed. */
  firstDay: string;
  days: number;
  timeZone: string;
  holidays: readonly Holiday[];
}

const unknownHours: IndexHours = { kind: 'unknown', freshness: 'old', intervals: [] };

/** Two months of one timetable take milliseconds, and thousands of services share some hundreds of them. */
const intervalsFrom = memoize(({ firstDay, days, timeZone, holidays }: EntrySources) =>
  memoize((osm: string): OpenIntervals => openIntervals(osm, firstDay, days, timeZone, holidays)),
);

/** Hours as intervals; what cannot be read counts as unknown. */
const hoursFrom = (hours: PublishedHours, isRingFirst: boolean, sources: EntrySources): IndexHours => {
  if (hours.is === 'hidden') return unknownHours;
  const open = intervalsFrom(sources)(hours.value.osm);
  if (!open.ok) return unknownHours;
  const { kind, intervals } = open;
  // Old hours are no promise: somebody may be there, and one rings to hear.
  if (hours.age === 'old') return { kind: 'ring-first', freshness: 'ageing', intervals: [] };
  const freshness = hours.age;
  if (isRingFirst && (kind === 'hours' || kind === 'always')) return { kind: 'ring-first', freshness, intervals: [] };
  return { kind, freshness, intervals: kind === 'hours' ? intervals : [] };
};

/** The hours that stand beside it in a list, of its house or of its number. A place closed for now claims nothing. */
const hoursOf = (service: PublishedService, isLine: boolean, sources: EntrySources): IndexHours => {
  const { status, contactRoute } = service;
  if (status.is !== 'open' && status.is !== 'unconfirmed') return unknownHours;
  const said = cardHours(service, cardContacts(contactRoute.own));
  if (said === undefined) return unknownHours;
  const { are, hours } = said;
  if (are === 'answers') return { ...hoursFrom(hours, false, sources), areOfNumber: true };
  return isLine ? unknownHours : hoursFrom(hours, hours.is === 'shown' && hours.value.ringFirst, sources);
};

/** To four decimals, 11 m: enough to find a door, and half the bytes. */
const rounded = ({ lat, lon, ...position }: MapPosition): MapPosition =>
  lat === undefined || lon === undefined
    ? position
    : { ...position, lat: Math.round(lat * 10_000) / 10_000, lon: Math.round(lon * 10_000) / 10_000 };

/** @param code neutral code of the service's page */
export const indexEntry = (service: PublishedService, code: string, sources: EntrySources): FinderEntry => {
  const finderService = finderServiceOf(service, sources.vocabulary);
  const level = contactLevel(service);
  return {
    ...finderService,
    code,
    kind: service.kind,
    positions: positionsOf(service, sources.towns).map(rounded),
    covers: service.area?.areas ?? [],
    municipalities: service.area?.municipalities ?? [],
    contactLevel: level,
    hours: hoursOf(service, shapeOf({ ...finderService, contactLevel: level }) === 'line', sources),
  };
};
