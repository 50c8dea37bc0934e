/** What the finder shows for a set of wishes: runs in the browser, over the entries of the index. */
import { nearness, sortKm, type Nearness, type Whereabouts } from '../geo/nearest.ts';
import type { Point } from '../geo/distance.ts';
import { nextChange, openState, type OpenState } from '../hours/state.ts';
import type { FinderEntry, IndexTimes, Spot } from './index-file.ts';
import { reasonsFor, type Match, type Reason, type Wishes } from './match.ts';
import { inRankOrder } from './rank.ts';

/** Wishes of a reader who may have said where she is. */
export interface FinderWishes extends Wishes {
  near?: Whereabouts;
}

/** One place that fits, with what its card says about the wishes. */
export interface Found extends Match {
  candidate: FinderEntry;
  /** Wishes to which nobody knows the answer: "not known, ask". */
  notKnown: readonly Reason['wish'][];
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
 * 0 near, or comes there, or is rung from anywhere; 1 in the next towns, or nobody knows where; 2 far. Far places stay
 * in the list: some travel far not to be seen.
 */
const placeRank = ({ km, covers }: Nearness, { fromAnywhere }: FinderEntry): number => {
  if (fromAnywhere || covers === true || (km !== undefined && km <= nearKm)) return 0;
  return km === undefined || km <= nextKm ? 1 : 2;
};

const hasPoint = (spot: Spot): spot is Spot & Point => spot.lat !== undefined && spot.lon !== undefined;

const nearnessOf = (entry: FinderEntry, near: Whereabouts): Nearness =>
  nearness({ points: entry.spots.filter(hasPoint), areas: entry.covers, municipalities: entry.municipalities }, near);

/** The next minute at which a place of the list opens or closes; undefined when none does any more. */
export const changeAfter = (entries: readonly FinderEntry[], now: number): number | undefined => {
  const changes = new Set(entries.map(({ hours }) => hours)).values();
  const ahead = [...changes].flatMap(({ intervals }) => nextChange(intervals, now) ?? []);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};

/** When a service is open at the reader's time. Past the computed days nothing is claimed. */
export const openStateOf = ({ hours }: FinderEntry, { now, built, until }: Clock): OpenState =>
  now > until ? { is: 'unknown' } : openState({ ...hours, now, buildTime: built });

/**
 * Everything that does not clash with the wishes, best first: near before far, where she has said where she is; confirmed
 * before unconfirmed; fewest unknown answers; main need; can be rung; open; distance; then as they come.
 *
 * @param entries by name, as the index holds them: equal places stay in that order
 */
export const findPlaces = (entries: readonly FinderEntry[], wishes: FinderWishes, clock: Clock): Found[] => {
  const { near } = wishes;
  const openAt = openStates(clock);
  const found: Found[] = [];
  for (const candidate of entries) {
    const reasons = reasonsFor(candidate, wishes);
    if (reasons.some(isNo)) continue;
    const match: Found = { candidate, reasons, notKnown: notKnownIn(reasons), open: openAt(candidate) };
    if (near !== undefined) match.nearness = nearnessOf(candidate, near);
    found.push(match);
  }
  return inRankOrder(found, {
    rankOf: (match) => rankOf(match, wishes.need),
    kmOf: (match) => (match.nearness === undefined ? Infinity : sortKm(match.nearness)),
  });
};

const isNo = ({ answer }: Reason): boolean => answer === 'no';

const isUnknown = ({ answer }: Reason): boolean => answer === 'unknown';

const nothing: Found['notKnown'] = [];

const notKnownIn = (reasons: readonly Reason[]): Found['notKnown'] =>
  reasons.some(isUnknown) ? reasons.filter(isUnknown).map(({ wish }) => wish) : nothing;

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
const rankOf = ({ candidate, nearness: near, notKnown, open }: Found, need: string | undefined): number => {
  let rank = near === undefined ? 0 : placeRank(near, candidate);
  rank = rank * 2 + (candidate.confirmed ? 0 : 1);
  rank = rank * mostWishes + notKnown.length;
  rank = rank * 2 + (need === undefined || candidate.needs[0] === need ? 0 : 1);
  rank = rank * 3 + candidate.reach;
  return rank * 5 + openRanks[open.is];
};

/** More than a reader can have at once: need, area, language and thirteen criteria. */
const mostWishes = 32;

/** One wish that can be given up. */
export type Wish =
  { is: 'need' | 'language' | 'area' } | { is: 'must'; criterion: NonNullable<Wishes['must']>[number] };

/** All wishes that can rule a place out, in the order of the filters. */
export const wishesIn = ({ need, area, language, must = [] }: Wishes): Wish[] => [
  ...(need === undefined ? [] : [{ is: 'need' as const }]),
  ...(area === undefined ? [] : [{ is: 'area' as const }]),
  ...must.map((criterion) => ({ is: 'must' as const, criterion })),
  ...(language === undefined ? [] : [{ is: 'language' as const }]),
];

export const without = <T extends Wishes>(wishes: T, wish: Wish): T => {
  if (wish.is === 'must') {
    return { ...wishes, must: (wishes.must ?? []).filter((criterion) => criterion !== wish.criterion) };
  }
  return { ...wishes, [wish.is]: undefined };
};

/** For a reader who finds nothing: which single wish to give up, and how many places that opens, most first. */
export const wishesToDrop = (entries: readonly FinderEntry[], wishes: Wishes): { wish: Wish; count: number }[] =>
  wishesIn(wishes)
    .map((wish) => {
      const rest = without(wishes, wish);
      const fits = (entry: FinderEntry): boolean => reasonsFor(entry, rest).every(({ answer }) => answer !== 'no');
      return { wish, count: entries.filter(fits).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** Lines of the whole country that can be rung whatever the wishes are, best first; shown when nothing fits. */
export const nationalLines = (entries: readonly FinderEntry[], wishes: FinderWishes, clock: Clock): Found[] => {
  const lines = entries.filter(({ fromAnywhere, reach }) => fromAnywhere && reach === 0);
  const isClash = (entry: FinderEntry): number =>
    reasonsFor(entry, wishes).filter(({ answer }) => answer === 'no').length;
  return findPlaces(lines, {}, clock).sort((a, b) => isClash(a.candidate) - isClash(b.candidate));
};
