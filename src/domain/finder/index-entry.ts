/** One service as the finder's index holds it: only what its card may say on the day of the build. */
import { ageOf, checkOf } from '../freshness/age.ts';
import { showHours, type FreshnessLimits } from '../freshness/present.ts';
import type { Town } from '../geo/gazetteer.ts';
import type { Holiday } from '../hours/holidays.ts';
import { openIntervals, type OpenIntervals } from '../hours/opening.ts';
import type { Service } from '../../schemas/service.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import { finderServiceOf } from './finder-service.ts';
import type { FinderEntry, IndexHours, MapPosition } from './index-file.ts';
import { positionsOf } from '../service/positions.ts';
import { reachOf, type WayIn } from '../service/contact-route.ts';

export interface EntrySources {
  vocabulary: Vocabulary;
  limits: FreshnessLimits;
  towns: readonly Town[];
  /** The build's day. */
  now: Date;
  /** First day (YYYY-MM-DD) and number of days for which hours are computed. */
  firstDay: string;
  days: number;
  timeZone: string;
  holidays: readonly Holiday[];
}

const unknownHours: IndexHours = { kind: 'unknown', freshness: 'old', intervals: [] };

/** Two months of one timetable take milliseconds, and thousands of services share some hundreds of them. */
const computed = new WeakMap<EntrySources, Map<string, OpenIntervals>>();

const intervalsFrom = (osm: string, sources: EntrySources): OpenIntervals => {
  const { firstDay, days, timeZone, holidays } = sources;
  const known = computed.get(sources) ?? new Map<string, OpenIntervals>();
  computed.set(sources, known);
  const open = known.get(osm) ?? openIntervals(osm, firstDay, days, timeZone, holidays);
  known.set(osm, open);
  return open;
};

/** Hours in OSM syntax as intervals; what cannot be read counts as unknown, and `check:content` has said so. */
const hoursFrom = (
  osm: string,
  freshness: IndexHours['freshness'],
  isRingFirst: boolean,
  sources: EntrySources,
): IndexHours => {
  const open = intervalsFrom(osm, sources);
  if (!open.ok) return unknownHours;
  const { kind, intervals } = open;
  if (isRingFirst && (kind === 'hours' || kind === 'always')) return { kind: 'ring-first', freshness, intervals: [] };
  return { kind, freshness, intervals: kind === 'hours' ? intervals : [] };
};

/** Hours of the house; for what is only rung, those of its first number. A place closed for now claims nothing. */
const hoursOf = (service: Service, wayIn: WayIn, sources: EntrySources): IndexHours => {
  if (service.status.is !== 'open' && service.status.is !== 'unconfirmed') return unknownHours;
  if (service.places !== 'none') {
    const hours = showHours(service.hours, sources.limits, sources.now);
    if (hours.is === 'by-appointment') return { kind: 'by-appointment', freshness: 'fresh', intervals: [] };
    if (hours.open === undefined || hours.age === 'unchecked') return unknownHours;
    return hoursFrom(hours.open, hours.age, hours.ringFirst, sources);
  }
  const rung = wayIn.own.find(({ contact }) => contact.type === 'phone');
  if (rung?.contact.hours === undefined || rung.contact.hours === 'unknown') return unknownHours;
  const age = ageOf(checkOf(rung.contact, 'hours'), sources.limits.hours, sources.now);
  if (age !== 'fresh' && age !== 'ageing') return unknownHours;
  return hoursFrom(rung.contact.hours, age, false, sources);
};

/** To four decimals, 11 m: enough to find a door, and half the bytes. */
const rounded = ({ lat, lon, ...position }: MapPosition): MapPosition =>
  lat === undefined || lon === undefined
    ? position
    : { ...position, lat: Math.round(lat * 10_000) / 10_000, lon: Math.round(lon * 10_000) / 10_000 };

/** @param code neutral code of the service's page */
export const indexEntry = (
  id: string,
  service: Service,
  code: string,
  wayIn: WayIn,
  sources: EntrySources,
): FinderEntry => {
  const area = service.area === 'unknown' ? undefined : service.area;
  return {
    ...finderServiceOf(id, service, sources.vocabulary),
    code,
    kind: service.kind,
    positions: positionsOf(service, sources.towns, sources.limits, sources.now).map(rounded),
    covers: area?.areas ?? [],
    municipalities: area?.municipalities ?? [],
    contactLevel: reachOf(wayIn),
    hours: hoursOf(service, wayIn, sources),
  };
};
