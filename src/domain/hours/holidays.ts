/**
 * Danish holidays, our own list. The one inside opening_hours.js calls 5 June and 24 December public holidays.
 *
 * Two kinds: the ten statutory days, and four days that are ordinary in law but on which many places close.
 * Store Bededag is not here: it ended on 1 January 2024 (law L 13, passed in February 2023).
 */
import { dateOfDay, dayNumber } from './calendar-day.ts';

/** `statutory` = what `PH` means in opening hours; `often-closed` = nobody can know without asking. */
export type HolidayKind = 'statutory' | 'often-closed';

/** One holiday. `date` is YYYY-MM-DD; `id` is stable, so that its name can be translated. */
export interface Holiday {
  date: string;
  kind: HolidayKind;
  id: HolidayId;
}

export type HolidayId = (typeof fixedDays)[number]['id'] | (typeof easterDays)[number]['id'];

/** Years for which somebody looked at the law. Later years follow the same rules until somebody looks again. */
export const holidayYears = { first: 2026, last: 2029 } as const;

const fixedDays = [
  { id: 'new-years-day', kind: 'statutory', monthDay: '01-01' },
  { id: 'labour-day', kind: 'often-closed', monthDay: '05-01' },
  { id: 'constitution-day', kind: 'often-closed', monthDay: '06-05' },
  { id: 'christmas-eve', kind: 'often-closed', monthDay: '12-24' },
  { id: 'christmas-day', kind: 'statutory', monthDay: '12-25' },
  { id: 'second-christmas-day', kind: 'statutory', monthDay: '12-26' },
  { id: 'new-years-eve', kind: 'often-closed', monthDay: '12-31' },
] as const;

/** `after` = days after Easter Sunday. */
const easterDays = [
  { id: 'maundy-thursday', after: -3 },
  { id: 'good-friday', after: -2 },
  { id: 'easter-sunday', after: 0 },
  { id: 'easter-monday', after: 1 },
  { id: 'ascension-day', after: 39 },
  { id: 'whit-sunday', after: 49 },
  { id: 'whit-monday', after: 50 },
] as const;

/**
 * Easter Sunday of a year (YYYY-MM-DD), by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).
 *
 * @example easterSunday(2026) // '2026-04-05'
 */
export const easterSunday = (year: number): string => {
  const century = Math.floor(year / 100);
  const leapShift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * (year % 19) + leapShift + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor(((year % 19) + 11 * epact + 22 * weekdayShift) / 451);
  return dateOfDay(dayNumber(`${year}-03-22`) + epact + weekdayShift - 7 * correction);
};

/**
 * The holidays from `from` to `to` (both YYYY-MM-DD, both included), earliest first. A date can stand twice:
 * 5 June 2028 is Whit Monday and Constitution Day. Not for years before 2024, when Store Bededag still stood.
 */
export const holidaysBetween = (from: string, to: string): Holiday[] => {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
  return years.flatMap(holidaysOfYear).filter(({ date }) => date >= from && date <= to);
};

const holidaysOfYear = (year: number): Holiday[] => {
  const easter = dayNumber(easterSunday(year));
  return [
    ...fixedDays.map(({ id, kind, monthDay }) => ({ id, kind, date: `${year}-${monthDay}` })),
    ...easterDays.map(({ id, after }) => ({ id, kind: 'statutory' as const, date: dateOfDay(easter + after) })),
  ].sort((a, b) => a.date.localeCompare(b.date, 'en') || b.kind.localeCompare(a.kind, 'en'));
};
