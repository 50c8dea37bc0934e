/**
 * From opening hours to intervals of time that a browser can compare without knowing anything of zones or holidays.
 */
import { dateOfDay, dayNumber } from './calendar-day.ts';
import type { Holiday } from './holidays.ts';
import type { HoursKind } from './osm-syntax.ts';
import { type Failure, type Hours, readHours } from './read-hours.ts';
import { epochMinutes } from './wall-clock.ts';

/**
 * A stretch of time, in minutes since 1970-01-01T00:00Z; `from` belongs to it, `to` does not.
 * `unsure` = perhaps open: say "ring first". `cut` = it ends only because the computed days end.
 */
export interface Interval {
  from: number;
  to: number;
  unsure?: true;
  cut?: true;
}

export type OpenIntervals = { ok: true; kind: HoursKind; intervals: Interval[] } | Failure;

/**
 * When a place is open during `days` days. Intervals are sorted, do not overlap, and touch only where sureness changes.
 * A holiday the text says nothing about, and a day on which many places close, makes its hours `unsure`, the night
 * that begins on its evening included.
 *
 * @param text OSM syntax, `24/7`, `by-appointment` or `unknown`
 * @param from first day (YYYY-MM-DD) on the wall of the place
 * @param timeZone IANA name, `Europe/Copenhagen`
 * @param holidays must cover the days asked for and the one before, see `holidaysBetween`
 */
export const openIntervals = (
  text: string,
  from: string,
  days: number,
  timeZone: string,
  holidays: readonly Holiday[],
): OpenIntervals => {
  const read = readHours(text);
  if (!read.ok) return read;
  const { hours } = read;
  const firstDay = dayNumber(from);
  const calendar = holidayCalendar(hours, holidays);
  const intervals: Interval[] = [];
  const begin = epochMinutes(from, 0, timeZone, 'start');
  const end = epochMinutes(from, days * 1440, timeZone, 'end');
  // The night before the first day may still go on in its morning.
  for (let day = firstDay - 1; day < firstDay + days; day += 1) {
    const date = dateOfDay(day);
    for (const piece of hours.piecesOn(day, calendar.isHoliday)) {
      const start = Math.max(begin, epochMinutes(date, piece.from, timeZone, 'start'));
      const stop = Math.min(end, epochMinutes(date, piece.to, timeZone, 'end'));
      // Hours that lie wholly within a skipped hour do not take place.
      if (start < stop) addInterval(intervals, start, stop, piece.unsure || calendar.isUnsure(day));
    }
  }
  const last = intervals.at(-1);
  if (last?.to === end) last.cut = true;
  return { ok: true, kind: hours.kind, intervals };
};

/** What the holidays mean for one set of hours. Days are counted from 1970-01-01. */
export const holidayCalendar = (hours: Hours, holidays: readonly Holiday[]) => {
  const daysOf = (kind: Holiday['kind']) =>
    new Set(holidays.filter((holiday) => holiday.kind === kind).map(({ date }) => dayNumber(date)));
  const statutory = daysOf('statutory');
  const oftenClosed = daysOf('often-closed');
  return {
    isHoliday: (day: number) => statutory.has(day),
    isUnsure: (day: number) => {
      if (hours.kind === 'always') return false;
      return statutory.has(day) ? !hours.namesHolidays : oftenClosed.has(day);
    },
  };
};

/** Joins a new interval to the last one where both are equally sure. In the doubled hour of autumn two can overlap. */
const addInterval = (intervals: Interval[], start: number, end: number, unsure: boolean): void => {
  const last = intervals.at(-1);
  if (last && start <= last.to && (last.unsure === true) === unsure) {
    last.to = Math.max(last.to, end);
    return;
  }
  const from = Math.max(start, last?.to ?? start);
  if (from < end) intervals.push({ from, to: end, ...(unsure && { unsure }) });
};
