/**
 * The gate. Raw facts, limits and the day become what may be shown; pages, finder, map, lists and exports read only this.
 * Whether something may be shown is decided here and nowhere else.
 */
import type { Organisation } from '../../schemas/organisation.ts';
import { audienceFields, conditionFields, type Service } from '../../schemas/service.ts';
import type { Subject, Vocabulary } from '../../schemas/vocabulary.ts';
import { checkOf } from '../freshness/age.ts';
import { publishFact, type AgeRules, type FreshnessLimits, type Known } from '../freshness/published-fact.ts';
import type { Dated, PublishedFact } from '../freshness/published-fact.ts';
import { shownOf, yearsOf, type Years } from '../freshness/years.ts';
import { dateOfDay, dayNumber } from '../hours/calendar-day.ts';
import { holidaysBetween } from '../hours/holidays.ts';
import { weeklyTable } from '../hours/weekly.ts';
import { memoize } from '../memoize.ts';
import { areasOf, municipalitiesOf } from './areas.ts';
import { contactRouteTo, type ContactRoute, type Routed } from './contact-route.ts';
import { publishContacts, type PublishedContact } from './contacts.ts';
import { publishLocations, type PublishedLocation } from './locations.ts';
import { publishHours, type PublishedHours, type ReadTable } from './opening-hours.ts';
import { publishSources, type SourceGroup } from './sources.ts';
import { onlyFor } from './stand-in.ts';
import { turnedAway, type TurnedAway } from './turned-away.ts';
import { isListed, isRunning, publishStatus, type PublishedStatus } from './status.ts';
import { withheldFrom } from './withheld.ts';

type Conditions = Exclude<Service['conditions'], 'unknown'>;
type Audience = Exclude<Service['audience'], 'unknown'>;

/** Each field of a group, as it may be shown. */
type PublishedFields<G, F extends keyof G> = { [field in F]: PublishedFact<Known<G[field]>> };

/** Which part of the country a service works in. */
export interface PublishedArea {
  covers: 'national' | 'areas' | 'municipalities';
  areas: readonly string[];
  municipalities: readonly string[];
}

/** One service as anybody may see it: plain data, safe to write into any file of the site. */
export interface PublishedService {
  id: string;
  /** Official name, never translated. */
  name: string;
  /** Ids of the vocabulary; the main need first. */
  kind: string;
  needs: readonly string[];
  audienceIs: Service['audienceIs'];
  status: PublishedStatus;
  /** Name of the organisation that runs it. */
  runBy?: string;
  contactRoute: ContactRoute;
  /** Where it is a line for one thing: id of the subject. */
  subject?: string;
  /** Whom a fact speaks against, even one too weak to be shown: for them the service comes after others. */
  mayTurnAway: readonly TurnedAway[];
  /** The only people it is for; left out where it is for more, or nobody knows. */
  only?: Subject['only'];
  /** no: it is only rung or written to, or comes to people. */
  hasLocation: 'yes' | 'no' | 'unknown';
  locations: readonly PublishedLocation[];
  /** Left out where it is unknown. */
  area?: PublishedArea;
  /** Ids of the parts of the country it has a location in or works in, in the order of the vocabulary. */
  areas: readonly string[];
  hours: PublishedHours;
  conditions: PublishedFields<Conditions, (typeof conditionFields)[number]>;
  audience: PublishedFields<Audience, (typeof audienceFields)[number]>;
  languages: PublishedFact<readonly string[]>;
  referral: {
    self: PublishedFact<'yes' | 'no'>;
    professionals: PublishedFact<'call' | 'write' | 'through'>;
    /** Service that opens the door, if one cannot come oneself. */
    through?: { id: string; name: string; isListed: boolean };
  };
  /** By block: the years of what is shown in it, where not all is fresh. */
  years: Partial<Record<Block, Years>>;
  sources: readonly SourceGroup[];
}

type Block = 'contacts' | 'locations' | 'hours' | 'conditions' | 'audience' | 'languages' | 'referral';

export interface PublishSources {
  /** By id, closed ones included. */
  services: ReadonlyMap<string, Service>;
  /** By id. */
  organisations: ReadonlyMap<string, Organisation>;
  vocabulary: Vocabulary;
  limits: FreshnessLimits;
  /** The build's day. */
  now: Date;
}

/** All services by id, closed ones included. */
export const publishServices = (sources: PublishSources): ReadonlyMap<string, PublishedService> => {
  const readTable = tableReader(sources.now);
  const drafts = [...sources.services].map(([id, facts]) => draft(id, facts, sources, readTable));
  const lines = drafts.map(({ reachable }) => reachable).filter(({ standsInFor }) => standsInFor !== undefined);
  return new Map(
    drafts.map(({ service, reachable }) => [
      service.id,
      { ...service, contactRoute: contactRouteTo(reachable, lines, sources.vocabulary) },
    ]),
  );
};

/** All but the way to it, which leads over other services. */
interface Draft {
  service: Omit<PublishedService, 'contactRoute'>;
  reachable: Routed;
}

const draft = (id: string, facts: Service, sources: PublishSources, readTable: ReadTable): Draft => {
  const { vocabulary, organisations, limits, now } = sources;
  const rules = { limits, now };
  const status = publishStatus(facts, dayOf(now));
  const contacts = isListed({ status }) ? contactsOf(facts, vocabulary, rules, readTable) : [];
  const locations = publishLocations(facts, rules);
  const hours = hoursOf(facts, rules, readTable);
  const areas = areasOf(facts, vocabulary);
  const organisation = organisations.get(facts.organisation);
  const conditions = publishFields(facts.conditions, conditionFields, rules);
  const audience = publishFields(facts.audience, audienceFields, rules);
  const languages = publishFields(facts.languages, ['spoken'], rules).spoken;
  const referral = publishFields(facts.referral, ['self', 'professionals'], rules);
  return {
    reachable: {
      id,
      name: facts.name,
      contacts,
      areas,
      municipalities: municipalitiesOf(facts),
      needs: facts.needs,
      audience: facts.audience,
      instead: facts.instead,
      standsInFor: isRunning(status) ? facts.standsInFor : undefined,
      organisation: organisation && { name: organisation.name, website: organisation.website },
    },
    service: {
      id,
      name: facts.name,
      kind: facts.kind,
      needs: facts.needs,
      ...subjectOf(facts, vocabulary),
      mayTurnAway: turnedAway(facts.audience),
      audienceIs: facts.audienceIs,
      status,
      ...(organisation === undefined ? {} : { runBy: organisation.name }),
      hasLocation: facts.places === 'unknown' ? 'unknown' : facts.places === 'none' ? 'no' : 'yes',
      locations,
      ...areaOf(facts),
      areas,
      hours,
      conditions,
      audience,
      languages,
      referral: { ...referral, ...throughOf(facts, sources) },
      years: yearsByBlock({
        contacts,
        locations: shownOf(locations.map(({ address }) => address)),
        hours: shownOf([hours]),
        conditions: shownOf(Object.values(conditions)),
        audience: shownOf(Object.values(audience)),
        languages: shownOf([languages]),
        referral: shownOf(Object.values(referral)),
      }),
      sources: publishSources(facts, withheldFrom(facts, { contacts, locations, hours })),
    },
  };
};

/** What a line is for, and for whom only. */
const subjectOf = (
  { standsInFor, audience }: Service,
  { subjects }: Vocabulary,
): Pick<PublishedService, 'subject' | 'only'> => {
  const subject = subjects.find(({ id }) => id === standsInFor?.subject);
  const only = subject?.only ?? onlyFor(audience);
  return { ...(subject === undefined ? {} : { subject: subject.id }), ...(only === undefined ? {} : { only }) };
};

/** In doubt the numbers of a kind age as fast as those of a hotline. */
const contactsOf = (
  facts: Service,
  { kinds }: Vocabulary,
  rules: AgeRules,
  readTable: ReadTable,
): PublishedContact[] => {
  const isOther = kinds.find(({ id }) => id === facts.kind)?.freshness === 'other';
  return publishContacts(facts, isOther ? 'number' : 'hotline', rules, readTable);
};

const hoursOf = ({ hours }: Service, rules: AgeRules, readTable: ReadTable): PublishedHours =>
  hours === 'unknown'
    ? { is: 'hidden', why: 'unknown' }
    : publishHours(hours.open, hours.ringFirst, checkOf(hours, 'open'), rules, readTable);

const areaOf = ({ area }: Service): { area?: PublishedArea } =>
  area === 'unknown' || area.covers === 'unknown'
    ? {}
    : { area: { covers: area.covers, areas: area.areas ?? [], municipalities: area.municipalities ?? [] } };

const throughOf = (
  { referral }: Service,
  { services }: PublishSources,
): Pick<PublishedService['referral'], 'through'> => {
  const id = referral === 'unknown' || referral.through === 'unknown' ? undefined : referral.through;
  const through = id === undefined ? undefined : services.get(id);
  return id === undefined || through === undefined
    ? {}
    : { through: { id, name: through.name, isListed: isListed(through) } };
};

const yearsByBlock = (blocks: Record<Block, readonly Dated[]>): PublishedService['years'] =>
  Object.fromEntries(
    Object.entries(blocks).flatMap(([block, dated]) => {
      const years = yearsOf(dated);
      return years === undefined ? [] : [[block, years]];
    }),
  );

/** The fields of a group that may be unknown as a whole. */
const publishFields = <G extends Parameters<typeof checkOf>[0], F extends keyof G & string>(
  group: G | 'unknown',
  fields: readonly F[],
  rules: AgeRules,
): PublishedFields<G, F> => {
  const factOf = (field: F): PublishedFact<Known<G[F]>> =>
    group === 'unknown'
      ? { is: 'hidden', why: 'unknown' }
      : publishFact(group[field], checkOf(group, field), 'conditions', rules);
  return Object.fromEntries(fields.map((field) => [field, factOf(field)])) as PublishedFields<G, F>;
};

/** Reads each timetable once, however many services share it. */
const tableReader = (now: Date): ReadTable => {
  const today = dayOf(now);
  const holidays = holidaysBetween(today, dateOfDay(dayNumber(today) + 366));
  return memoize((osm: string) => weeklyTable(osm, today, holidays));
};

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
