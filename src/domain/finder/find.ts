/** What the finder shows for a set of criteria: at build and in the browser, over the same entries. */
import { nearness, orderKm, type Nearness, type Whereabouts } from '../geo/nearest.ts';
import type { Point } from '../geo/distance.ts';
import { nextChange, openState, type OpenState } from '../hours/state.ts';
import type { MapPosition } from '../service/positions.ts';
import type { Answer } from './finder-service.ts';
import type { FinderEntry, IndexTimes } from './index-file.ts';
import { groupRank, isElsewhere, needRank, reasonsFor, type Match, type Reason, type Criteria } from './match.ts';
import { inRankOrder } from './rank.ts';

/** Criteria of a reader who may have said where she is: by a part of the country, or nearer than that. */
export interface FinderCriteria extends Criteria {
  near?: Whereabouts;
}

/** One service that fits, with what its card says about the criteria. */
export interface Found extends Match {
  service: FinderEntry;
  /** Criteria to which nobody knows the answer: "ask". */
  notKnown: readonly Reason['criterion'][];
  /** It is known to fit: every answer is yes, it runs, and it is for her as much as for others. Else she must ask. */
  isKnown: boolean;
  /** It runs, is in reach of her, and is not for others: nothing has to be asked before she goes there. */
  isThere: boolean;
  open: OpenState;
  /** Only where the reader has said where she is. */
  nearness?: Nearness;
}

/** The reader's clock, in epoch minutes, with the times of the index. */
export interface Clock extends IndexTimes {
  now: number;
}

/** Of a page made at build: it may be read at any time, so nothing is said to be open. */
export const anyTime: Clock = { now: Infinity, built: 0, until: 0 };

const openRanks: Record<OpenState['is'], number> = {
  open: 0,
  'ring-first': 1,
  'by-appointment': 2,
  unknown: 3,
  closed: 4,
};

/** A town within this is in reach of a bus; half an hour by car. As the crow flies. */
const nearKm = 30;

const hasPoint = (position: MapPosition): position is MapPosition & Point =>
  position.lat !== undefined && position.lon !== undefined;

const nearnessOf = (entry: FinderEntry, near: Whereabouts): Nearness =>
  nearness(
    { points: entry.positions.filter(hasPoint), areas: entry.covers, municipalities: entry.municipalities },
    near,
  );

const isNear = ({ km, covers }: Nearness): boolean => covers === true || (km !== undefined && km <= nearKm);

/** Whether a service is there for somebody at a place: near it, in its part of the country, or for the whole country. */
const isThere = (entry: FinderEntry, near: Whereabouts, how: Nearness): Answer => {
  if (isNear(how) || entry.national || (near.area !== undefined && entry.areas.includes(near.area))) return 'yes';
  const isNowhere = entry.areas.length === 0 && entry.positions.length === 0 && entry.municipalities.length === 0;
  return isNowhere ? 'unknown' : 'no';
};

/** The answers to all criteria, where she is among them. */
const answersOf = (entry: FinderEntry, criteria: FinderCriteria, how: Nearness | undefined): Reason[] => {
  const reasons = reasonsFor(entry, criteria);
  const { near } = criteria;
  if (near === undefined || how === undefined) return reasons;
  return [...reasons, { criterion: 'area', answer: isThere(entry, near, how) }];
};

/** The next minute at which a service of the list opens or closes; undefined when none does any more. */
export const changeAfter = (entries: readonly FinderEntry[], now: number): number | undefined => {
  const changes = new Set(entries.map(({ hours }) => hours)).values();
  const ahead = [...changes].flatMap(({ intervals }) => nextChange(intervals, now) ?? []);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};

/** When a service is open at the reader's time. Past the computed days nothing is claimed. */
export const openStateOf = ({ hours }: FinderEntry, { now, built, until }: Clock): OpenState =>
  now > until ? { is: 'unknown' } : openState({ ...hours, now, buildTime: built });

/**
 * Everything that does not clash with the criteria, best first: what lies elsewhere and takes people from the whole country
 * last; known to fit before perhaps; near before the rest of her part of the country; for her group before for all, and that
 * before what is for others; main need; a number before an open door before another contact before none; open; distance; then
 * as they come. Where she has said where she is, what is in other parts of the country is left out.
 *
 * @param entries by name, as the index holds them: equal services stay in that order
 */
export const findServices = (entries: readonly FinderEntry[], criteria: FinderCriteria, clock: Clock): Found[] => {
  const { near } = criteria;
  const openAt = openStates(clock);
  const found: Found[] = [];
  for (const service of entries) {
    const how = near === undefined ? undefined : nearnessOf(service, near);
    const reasons = answersOf(service, criteria, how);
    if (reasons.some(isNo)) continue;
    const notKnown = notKnownIn(reasons);
    const isForHer = service.confirmed && groupRank(service, criteria) < 2;
    const isKnown = isForHer && notKnown.length === 0;
    const isHere = !notKnown.includes('area') && !isFar(service, how, criteria);
    const match: Found = { service, reasons, notKnown, isKnown, isThere: isForHer && isHere, open: openAt(service) };
    if (how !== undefined) match.nearness = how;
    found.push(match);
  }
  return inRankOrder(found, {
    rankOf: (match) => rankOf(match, criteria),
    kmOf: (match) => (match.nearness === undefined ? Infinity : orderKm(match.nearness)),
  });
};

const isNo = ({ answer }: Reason): boolean => answer === 'no';

const isUnknown = ({ answer }: Reason): boolean => answer === 'unknown';

const nothing: Found['notKnown'] = [];

const notKnownIn = (reasons: readonly Reason[]): Found['notKnown'] =>
  reasons.some(isUnknown) ? reasons.filter(isUnknown).map(({ criterion }) => criterion) : nothing;

/** Thousands of services share some hundreds of timetables: each is looked at once. */
const openStates = (clock: Clock): ((entry: FinderEntry) => OpenState) => {
  const known = new Map<FinderEntry['hours'], OpenState>();
  return (entry) => {
    const state = known.get(entry.hours) ?? openStateOf(entry, clock);
    known.set(entry.hours, state);
    return state;
  };
};

/** Each answer weighs more than all that come after it, like the digits of a number. */
const rankOf = (match: Found, criteria: FinderCriteria): number => {
  const { service, open } = match;
  let rank = isFar(service, match.nearness, criteria) ? 1 : 0;
  rank = rank * doubts + doubtOf(match);
  rank = rank * 2 + (isInReach(match) ? 0 : 1);
  rank = rank * 3 + groupRank(service, criteria);
  rank = rank * 3 + needRank(service, criteria);
  rank = rank * 4 + service.contactLevel;
  return rank * 5 + openRanks[open.is];
};

/** It takes people from the whole country and lies in another part of it. */
const isFar = (service: FinderEntry, how: Nearness | undefined, { area, near }: FinderCriteria): boolean => {
  if (how !== undefined && isNear(how)) return false;
  const here = area ?? near?.area;
  return here !== undefined && isElsewhere(service, { area: here });
};

const isInReach = ({ service, nearness: how }: Found): boolean =>
  how === undefined || service.fromAnywhere || isNear(how);

const doubts = 6;

/** 0 known to fit; then by how many answers are missing, four and more being the same; last what perhaps is gone. */
const doubtOf = ({ service, isKnown, notKnown }: Found): number => {
  if (isKnown) return 0;
  return service.confirmed ? Math.min(Math.max(notKnown.length, 1), doubts - 2) : doubts - 1;
};

/** One criterion that can be given up; `area` is also the town she chose and the place she is at. */
export type Criterion =
  { is: 'need' | 'language' | 'area' } | { is: 'must'; question: NonNullable<Criteria['must']>[number] };

/** All criteria that can rule a service out, in the order of the filters. */
export const criteriaIn = ({ need, area, near, language, must = [] }: FinderCriteria): Criterion[] => [
  ...(need === undefined ? [] : [{ is: 'need' as const }]),
  ...(area === undefined && near === undefined ? [] : [{ is: 'area' as const }]),
  ...must.map((question) => ({ is: 'must' as const, question })),
  ...(language === undefined ? [] : [{ is: 'language' as const }]),
];

export const without = (criteria: FinderCriteria, criterion: Criterion): FinderCriteria => {
  if (criterion.is === 'must') {
    return { ...criteria, must: (criteria.must ?? []).filter((question) => question !== criterion.question) };
  }
  const rest = { ...criteria };
  if (criterion.is === 'need') delete rest.need;
  if (criterion.is === 'language') delete rest.language;
  if (criterion.is === 'area') {
    delete rest.area;
    delete rest.near;
  }
  return rest;
};

/** For a reader who finds nothing: which single criterion to give up, and how many services that leaves, most first. */
export const criteriaToDrop = (
  entries: readonly FinderEntry[],
  criteria: FinderCriteria,
): { criterion: Criterion; count: number }[] =>
  criteriaIn(criteria)
    .map((criterion) => ({ criterion, count: findServices(entries, without(criteria, criterion), anyTime).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** What says who a reader is. The rest is what she wishes, and can be given up. */
const whoQuestions = new Set<Reason['criterion']>([
  'women',
  'men',
  'trans',
  'under18',
  'trafficked',
  'seeksAsylum',
  'noPapers',
]);

/**
 * Lines of the whole country that can be rung and are for the need and for the reader, best first; shown when nothing fits
 * all she has chosen. May be empty: a line for something else, or for others, helps less than none.
 */
export const nationalLines = (entries: readonly FinderEntry[], criteria: FinderCriteria, clock: Clock): Found[] => {
  const clashes = (entry: FinderEntry): Reason['criterion'][] =>
    reasonsFor(entry, criteria).flatMap(({ criterion, answer }) => (answer === 'no' ? [criterion] : []));
  const lines = entries.filter(
    (entry) =>
      shapeOf(entry) === 'line' &&
      groupRank(entry, criteria) < 2 &&
      !clashes(entry).some((criterion) => criterion === 'need' || whoQuestions.has(criterion)),
  );
  const { need } = criteria;
  const found = findServices(lines, need === undefined ? {} : { need }, clock);
  return found.sort((a, b) => clashes(a.service).length - clashes(b.service).length);
};

/**
 * How a service stands in a list: a number that is rung from anywhere is a line; what she can ring, go to or write to is a card; of the
 * rest only the name is known.
 */
export const shapeOf = ({ fromAnywhere, contactLevel }: ShapeFacts): 'line' | 'card' | 'brief' => {
  if (fromAnywhere && contactLevel === 0) return 'line';
  return contactLevel === nameOnly ? 'brief' : 'card';
};

type ShapeFacts = Pick<FinderEntry, 'fromAnywhere' | 'contactLevel'>;

const nameOnly = 3;
