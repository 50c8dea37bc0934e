/**
 * Opening hours in words. Names of days come from Intl, all other words from the caller: translators own them.
 */
import { memoize } from '../memoize.ts';
import { dayNumber } from './calendar-day.ts';
import type { Span } from './spans.ts';
import type { DatedSpans, HolidayRow, WeeklyTable } from './weekly.ts';

/** Words in the reader's language. */
export interface HoursLabels {
  everyDay: string;
  closed: string;
  /** Open 24 hours. */
  dayAndNight: string;
  publicHolidays: string;
  /** Of public holidays: the hours of that weekday hold. */
  asUsual: string;
  /** Of public holidays: the hours are not known, ask. */
  notStated: string;
  /** Follows a time: 14:15–08:30 the next day. */
  nextDay: string;
  byAppointment: string;
  ringFirst: string;
  unknown: string;
  /** Seven names, Monday first, for a language that Intl does not know. */
  weekdays?: readonly string[];
}

/** One line of a table. `days` is empty where one line says all. */
export interface HoursRow {
  days: string;
  times: string[];
}

/**
 * Lines of the table in a language.
 *
 * @param locales BCP 47 tags in which dates may be written; Intl takes the first it knows (i18n/languages.ts)
 * @example hoursRows(table, ['da', 'en-GB'], labels) // [{ days: 'mandag–fredag', times: ['09:00–16:00'] }, …]
 */
export const hoursRows = (
  table: Extract<WeeklyTable, { ok: true }>,
  locales: readonly string[],
  labels: HoursLabels,
): HoursRow[] => {
  if (table.is === 'always') return [{ days: '', times: [labels.dayAndNight] }];
  if (table.is === 'by-appointment') return [{ days: '', times: [labels.byAppointment] }];
  if (table.is === 'unknown') return [{ days: '', times: [labels.unknown] }];
  const datedRow = ({ from, to, spans }: DatedSpans): HoursRow => ({
    days: datesInWords(from, to, locales),
    times: timesInWords(spans, locales, labels),
  });
  if (table.is === 'varies') {
    return table.nextDates.length > 0 ? table.nextDates.map(datedRow) : [{ days: '', times: [labels.unknown] }];
  }
  const dayRows = table.groups.map(({ first, last, spans }) => {
    const times = timesInWords(spans, locales, labels);
    // "Open day and night" says by itself that it is every day.
    const isAlways = first === 0 && last === 6 && times[0] === labels.dayAndNight;
    return { days: isAlways ? '' : daysInWords(first, last, locales, labels), times };
  });
  const { holidays } = table;
  const holidayRows =
    holidays === undefined ? [] : [{ days: labels.publicHolidays, times: holidayInWords(holidays, locales, labels) }];
  return [...dayRows, ...holidayRows, ...table.exceptions.map(datedRow)];
};

/** Weekdays from `first` to `last` (0 is Monday), as in `mandag–fredag`. */
export const daysInWords = (first: number, last: number, locales: readonly string[], labels: HoursLabels): string => {
  if (first === 0 && last === 6) return labels.everyDay;
  const names = labels.weekdays ?? weekdayNames(locales);
  const name = (weekday: number) => names[weekday] ?? '';
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
};

/**
 * Spans as `09:00–16:00`: 24 hours and Western digits in every language, so that they can be shown to staff. Between
 * right-to-left words the pair is isolated, or the bidi rules would print the closing time first.
 */
export const timesInWords = (spans: readonly Span[], locales: readonly string[], labels: HoursLabels): string[] => {
  if (spans.length === 0) return [labels.closed];
  const isolate = (clock: string) => (isRightToLeft(locales) ? `\u2066${clock}\u2069` : clock);
  return spans.map(({ from, to, overnight, unsure }) => {
    const isWholeDay = from === '00:00' && to === '24:00';
    // "Day and night, ring first" would promise more than "perhaps, at any hour".
    if (isWholeDay && unsure) return labels.ringFirst;
    const times = isWholeDay
      ? labels.dayAndNight
      : `${isolate(`${from}–${to}`)}${overnight ? ` ${labels.nextDay}` : ''}`;
    return unsure ? `${times}, ${labels.ringFirst}` : times;
  });
};

const holidayInWords = (row: HolidayRow, locales: readonly string[], labels: HoursLabels): string[] => {
  if (row.is === 'own') return timesInWords(row.spans, locales, labels);
  if (row.is === 'closed') return [labels.closed];
  return [row.is === 'same' ? labels.asUsual : labels.notStated];
};

/** The seven names in a language, Monday first. */
export const weekdayNames = (locales: readonly string[]): readonly string[] => namesIn(locales.join());

/** Every timetable of a site asks for the same. */
const namesIn = memoize((locales: string): readonly string[] => {
  const { format } = dateFormat(locales.split(','), { weekday: 'long' });
  // 1970-01-05 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => format(day * millisecondsPerDay));
});

/** One date with its weekday, several without. */
const datesInWords = (from: string, to: string, locales: readonly string[]): string => {
  const [first, last] = [from, to].map((date) => dayNumber(date) * millisecondsPerDay);
  if (from === to) return dateFormat(locales, { weekday: 'long', day: 'numeric', month: 'long' }).format(first);
  return dateFormat(locales, { day: 'numeric', month: 'long' }).formatRange(first ?? 0, last ?? 0);
};

/** Never the calendar, digits or zone of the machine: Thai and Persian would count other years and months. */
const dateFormat = (locales: readonly string[], parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat([...locales], { ...parts, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });

const isRightToLeft = ([locale = 'und']: readonly string[]): boolean =>
  ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(new Intl.Locale(locale).maximize().script ?? '');

const millisecondsPerDay = 86_400_000;
