/**
 * Opening hours as the table people know from a door: Monday first, equal days together, holidays in a row of their own.
 */
import { dateOfDay, dayNumber, weekdayOfDay } from './calendar-day.ts';
import type { Holiday } from './holidays.ts';
import { holidayCalendar } from './opening.ts';
import { type Failure, type Hours, readHours } from './read-hours.ts';
import { isSameTimes, type Span, spansOn } from './spans.ts';

/** Neighbouring weekdays with the same spans; 0 is Monday, both ends included. No spans = closed. */
export interface DayGroup {
  first: number;
  last: number;
  spans: Span[];
}

/** Dates (YYYY-MM-DD, both included) with spans of their own. No spans = closed. */
export interface DatedSpans {
  from: string;
  to: string;
  spans: Span[];
}

/** Public holidays. `same` = as on that weekday; `differs` = it depends on the weekday; `not-stated` = ask. */
export type HolidayRow = { is: 'closed' | 'same' | 'differs' | 'not-stated' } | { is: 'own'; spans: Span[] };

export type WeeklyTable =
  | { ok: true; is: 'always' }
  | { ok: true; is: 'by-appointment' }
  | { ok: true; is: 'unknown' }
  /** The weeks differ; the next dates are all that can be said. None = nothing ahead within a year. */
  | { ok: true; is: 'varies'; nextDates: DatedSpans[] }
  | {
      ok: true;
      is: 'weekly';
      days: Span[][];
      groups: DayGroup[];
      /** Left out where nothing is to be said of them. */
      holidays?: HolidayRow;
      exceptions: DatedSpans[];
    }
  | Failure;

/**
 * The weekly table of a text in OSM syntax.
 *
 * @param from the day (YYYY-MM-DD) from which weeks are compared and next dates are listed: the day of the build
 * @param holidays must cover a year from `from`, see `holidaysBetween`
 */
export const weeklyTable = (text: string, from: string, holidays: readonly Holiday[]): WeeklyTable => {
  const read = readHours(text);
  if (!read.ok) return read;
  const { hours } = read;
  if (hours.kind !== 'hours') return { ok: true, is: hours.kind };
  const firstDay = dayNumber(from);
  const monday = regularMonday(hours, firstDay - weekdayOfDay(firstDay));
  if (monday === undefined) return { ok: true, is: 'varies', nextDates: nextDates(hours, firstDay, holidays) };
  const days = weekFrom(hours, monday);
  return {
    ok: true,
    is: 'weekly',
    days,
    groups: groupDays(days),
    holidays: holidayRow(hours, monday, days),
    exceptions: hours.isSameEveryWeek ? [] : exceptionsTo(days, hours, firstDay),
  };
};

const weeksCompared = 53;
/** Two months of other hours in a year still leave a regular week to print; summer and winter hours do not. */
const weeksAlike = 44;
const datesListed = 6;
const noHoliday = () => false;

const weekFrom = (hours: Hours, monday: number): Span[][] =>
  Array.from({ length: 7 }, (_, weekday) => spansOn(hours, monday + weekday, noHoliday));

/** The Monday of a week that is like nearly all others of a year, if there is one. */
const regularMonday = (hours: Hours, monday: number): number | undefined => {
  if (hours.isSameEveryWeek) return monday;
  const mondaysByWeek = new Map<string, number[]>();
  for (let week = 0; week < weeksCompared; week += 1) {
    const key = JSON.stringify(weekFrom(hours, monday + week * 7));
    mondaysByWeek.set(key, [...(mondaysByWeek.get(key) ?? []), monday + week * 7]);
  }
  // Weeks without any hours are a gap or the past, not a timetable.
  const closedWeek = JSON.stringify(Array.from({ length: 7 }, () => []));
  const regular = [...mondaysByWeek].find(([key, mondays]) => key !== closedWeek && mondays.length >= weeksAlike);
  return regular?.[1][0];
};

const groupDays = (days: readonly Span[][]): DayGroup[] => {
  const groups: DayGroup[] = [];
  for (const [weekday, spans] of days.entries()) {
    const last = groups.at(-1);
    if (last && isSameTimes(last.spans, spans)) last.last = weekday;
    else groups.push({ first: weekday, last: weekday, spans });
  }
  return groups;
};

/** Asks each weekday: what if only this day were a holiday? */
const holidayRow = (hours: Hours, monday: number, days: readonly Span[][]): HolidayRow => {
  if (!hours.namesHolidays) return { is: 'not-stated' };
  const onHoliday = days.map((_, weekday) => spansOn(hours, monday + weekday, (day) => day === monday + weekday));
  const spans = onHoliday[0] ?? [];
  if (onHoliday.every((times) => times.length === 0)) return { is: 'closed' };
  if (onHoliday.every((times, weekday) => isSameTimes(times, days[weekday] ?? []))) return { is: 'same' };
  return onHoliday.every((times) => isSameTimes(times, spans)) ? { is: 'own', spans } : { is: 'differs' };
};

/** Dates of the coming year that do not follow the week. A weekend that is closed anyway does not interrupt a closure. */
const exceptionsTo = (days: readonly Span[][], hours: Hours, firstDay: number): DatedSpans[] => {
  const exceptions: DatedSpans[] = [];
  let isUnbroken = false;
  for (let day = firstDay; day < firstDay + 365; day += 1) {
    const spans = spansOn(hours, day, noHoliday);
    const last = exceptions.at(-1);
    isUnbroken &&= last !== undefined && isSameTimes(last.spans, spans);
    if (isSameTimes(spans, days[weekdayOfDay(day)] ?? [])) continue;
    if (last && isUnbroken) last.to = dateOfDay(day);
    else exceptions.push({ from: dateOfDay(day), to: dateOfDay(day), spans });
    isUnbroken = true;
  }
  return exceptions;
};

/** The next dates with hours; holidays nobody made a rule for are left out. */
const nextDates = (hours: Hours, firstDay: number, holidays: readonly Holiday[]): DatedSpans[] => {
  const { isHoliday, isUnsure } = holidayCalendar(hours, holidays);
  const dates: DatedSpans[] = [];
  for (let day = firstDay; day < firstDay + 365 && dates.length < datesListed; day += 1) {
    const spans = isUnsure(day) ? [] : spansOn(hours, day, isHoliday);
    if (spans.length > 0) dates.push({ from: dateOfDay(day), to: dateOfDay(day), spans });
  }
  return dates;
};
