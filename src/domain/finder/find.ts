/** What the finder shows for a set of criteria: runs in the browser, over the entries of the index. */
import { nearness, orderKm, type Nearness, type Whereabouts } from '../geo/nearest.ts';
import type { Point } from '../geo/distance.ts';
import { nextChange, openState, type OpenState } from '../hours/state.ts';
import type { MapPosition } from '../service/positions.ts';
import type { FinderEntry, IndexTimes } from './index-file.ts';
import { groupRank, isElsewhere, needRank, reasonsFor, type Match, type Reason, type Criteria } from './match.ts';
import { inRankOrder } from './rank.ts';

/** Criteria of a reader who may have said where she is. */
export interface FinderCriteria extends Criteria {
  near?: Whereabouts;
}

/** One service that fits, with what its card says about the criteria. */
export interface Found extends Match {
  service: FinderEntry;
  /** Criteria to which nobody knows the answer: "not known, ask". */
  notKnown: readonly Reason['criterion'][];
  open: OpenState;
  /** Only where the reader has said where she is. */
  nearness?: Nearness;
}

/** The reader's clock, in epoch minutes, with the times of the index. */
export interface Clock extends IndexTimes {
  now: number;
}

const openRanks: Record<OpenState['is'], number> = {
  open: 0,
  'ring-first': 1,
  'by-appointment': 2,
  unknown: 3,
  closed: 4,
};

/** A town within this is in reach of a bus; half an hour by car. As the crow flies. */
const nearKm = 30;
const nextKm = 70;

/**
 * 0 near, or comes there, or is rung from anywhere; 1 in the next towns, or nobody knows where; 2 far. Far services stay
 * in the list: some travel far not to be seen.
 */
const nearRank = ({ km, covers }: Nearness, { fromAnywhere }: FinderEntry): number => {
  if (fromAnywhere || covers === true || (km !== undefined && km <= nearKm)) return 0;
  return km === undefined || km <= nextKm ? 1 : 2;
};

const hasPoint = (position: MapPosition): position is MapPosition & Point =>
  position.lat !== undefined && position.lon !== undefined;

const nearnessOf = (entry: FinderEntry, near: Whereabouts): Nearness =>
  nearness(
    { points: entry.positions.filter(hasPoint), areas: entry.covers, municipalities: entry.municipalities },
    near,
  );

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
 * Everything that does not clash with the criteria, best first: near before far, where she has said where she is or chosen a part of the country; confirmed
 * before unconfirmed; for her group before for all, and that before what is for others; fewest unknown answers; main need; can be rung; open; distance; then as they come.
 *
 * @param entries by name, as the index holds them: equal services stay in that order
 */
export const findServices = (entries: readonly FinderEntry[], criteria: FinderCriteria, clock: Clock): Found[] => {
  const { near } = criteria;
  const openAt = openStates(clock);
  const found: Found[] = [];
  for (const service of entries) {
    const reasons = reasonsFor(service, criteria);
    if (reasons.some(isNo)) continue;
    const match: Found = { service, reasons, notKnown: notKnownIn(reasons), open: openAt(service) };
    if (near !== undefined) match.nearness = nearnessOf(service, near);
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
const rankOf = ({ service, nearness: near, notKnown, open }: Found, criteria: Criteria): number => {
  let rank = near === undefined ? (isElsewhere(service, criteria) ? 2 : 0) : nearRank(near, service);
  rank = rank * 2 + (service.confirmed ? 0 : 1);
  rank = rank * 3 + groupRank(service, criteria);
  rank = rank * mostUnknown + Math.min(notKnown.length, mostUnknown - 1);
  rank = rank * 3 + needRank(service, criteria);
  rank = rank * 3 + service.contactLevel;
  return rank * 5 + openRanks[open.is];
};

/** Nine unknown answers or more are one and the same. */
const mostUnknown = 10;

/** One criterion that can be given up. */
export type Criterion =
  { is: 'need' | 'language' | 'area' } | { is: 'must'; question: NonNullable<Criteria['must']>[number] };

/** All criteria that can rule a service out, in the order of the filters. */
export const criteriaIn = ({ need, area, language, must = [] }: Criteria): Criterion[] => [
  ...(need === undefined ? [] : [{ is: 'need' as const }]),
  ...(area === undefined ? [] : [{ is: 'area' as const }]),
  ...must.map((question) => ({ is: 'must' as const, question })),
  ...(language === undefined ? [] : [{ is: 'language' as const }]),
];

export const without = <T extends Criteria>(criteria: T, criterion: Criterion): T => {
  if (criterion.is === 'must') {
    return { ...criteria, must: (criteria.must ?? []).filter((question) => question !== criterion.question) };
  }
  return { ...criteria, [criterion.is]: undefined };
};

/** For a reader who finds nothing: which single criterion to give up, and how many services that leaves, most first. */
export const criteriaToDrop = (
  entries: readonly FinderEntry[],
  criteria: Criteria,
): { criterion: Criterion; count: number }[] =>
  criteriaIn(criteria)
    .map((criterion) => {
      const rest = without(criteria, criterion);
      const fits = (entry: FinderEntry): boolean => reasonsFor(entry, rest).every(({ answer }) => answer !== 'no');
      return { criterion, count: entries.filter(fits).length };
    })
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
      entry.fromAnywhere &&
      entry.contactLevel === 0 &&
      groupRank(entry, criteria) < 2 &&
      !clashes(entry).some((criterion) => criterion === 'need' || whoQuestions.has(criterion)),
  );
  const { need } = criteria;
  const found = findServices(lines, need === undefined ? {} : { need }, clock);
  return found.sort((a, b) => clashes(a.service).length - clashes(b.service).length);
};
