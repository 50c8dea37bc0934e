/**
 * Is it open now? Runs in the browser: compares numbers, knows no zone, no holiday, no library.
 *
 * A wrong "open" costs somebody a journey, a wrong "closed" keeps somebody away who would have been let in.
 * So whatever is not known stays `unknown` or `ring-first`, never "closed".
 */
import type { Interval } from './opening.ts';

/** `open.until` and `closed.opensAt` are minutes since 1970-01-01T00:00Z; `until: null` = no end is known. */
export type OpenState =
  | { is: 'open'; until: number | null }
  | { is: 'closed'; opensAt: number }
  | { is: 'by-appointment' }
  | { is: 'ring-first' }
  | { is: 'unknown' };

/** How old the check of the hours is, by the limits in site.yml. */
export type HoursFreshness = 'fresh' | 'ageing' | 'old';

export interface OpenStateInput {
  /** As given by `openIntervals`; `ring-first` where the place asks people to ring also in opening hours. */
  kind: 'hours' | 'always' | 'by-appointment' | 'ring-first' | 'unknown';
  intervals: readonly Interval[];
  freshness: HoursFreshness;
  /** The reader's clock, in minutes since 1970-01-01T00:00Z. */
  now: number;
  /** When the site was built, in minutes since 1970-01-01T00:00Z. */
  buildTime: number;
}

/** The state to show. */
export const openState = ({ kind, intervals, freshness, now, buildTime }: OpenStateInput): OpenState => {
  if (!isPlausible(now, buildTime) || freshness === 'old' || kind === 'unknown') return { is: 'unknown' };
  if (kind === 'by-appointment') return { is: 'by-appointment' };
  if (kind === 'ring-first' || freshness === 'ageing') return { is: 'ring-first' };
  if (kind === 'always') return { is: 'open', until: null };
  return stateAmong(intervals, now);
};

/** A phone that was long without power believes it is 1970; a page may be read years after it was saved. */
const isPlausible = (now: number, buildTime: number): boolean => now >= buildTime && now <= buildTime + twoYears;

const twoYears = 2 * 365.25 * 1440;

const stateAmong = (intervals: readonly Interval[], now: number): OpenState => {
  const current = intervals.find(({ from, to }) => from <= now && now < to);
  if (current?.unsure) return { is: 'ring-first' };
  if (current) return { is: 'open', until: current.cut ? null : current.to };
  // Only a sure opening is promised. Without one ahead, nobody computed as far as now.
  const next = intervals.find(({ from, unsure }) => from > now && !unsure);
  return next ? { is: 'closed', opensAt: next.from } : { is: 'unknown' };
};

/**
 * When the state may next be another one, in epoch minutes: a page that is looked at asks again then. Undefined when
 * nothing that was computed changes any more.
 */
export const nextChange = (intervals: readonly Interval[], now: number): number | undefined => {
  const ahead = intervals.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
};
