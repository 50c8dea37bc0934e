/**
 * What we accept of OpenStreetMap's opening_hours syntax, looked at as text. No library, no dates.
 */

/** What kind of answer the text is. `hours` = times by weekday or date. */
export type HoursKind = 'hours' | 'always' | 'by-appointment' | 'unknown';

/** Kind of a trimmed text. */
export const kindOfText = (text: string): HoursKind => {
  if (text === '24/7') return 'always';
  if (text === 'by-appointment' || /^"[^"]*\bappointment\b[^"]*"$/i.test(text)) return 'by-appointment';
  // A comment alone is no time. OpenStreetMap reads it as "perhaps, at any hour", which helps nobody.
  return text === 'unknown' || /^"[^"]*"$/.test(text) ? 'unknown' : 'hours';
};

/** The text with every comment emptied, so that words inside comments are not taken for rules. */
export const withoutComments = (text: string): string => text.replace(/"[^"]*"/g, '""');

/** Does the text say what happens on public holidays? */
export const namesHolidays = (text: string): boolean => /\bPH\b/.test(withoutComments(text));

/**
 * The text with `PH` replaced by weekdays; comments stay as they are.
 *
 * @example replaceHolidays('Mo-Fr 09:00-16:00; PH off', ['Th', 'Fr']) // 'Mo-Fr 09:00-16:00; Th,Fr off'
 */
export const replaceHolidays = (text: string, weekdays: readonly string[]): string =>
  outsideComments(text, (part) => part.replace(/\bPH\b/g, weekdays.join(',')));

/** The text with everything but its comments changed. */
export const outsideComments = (text: string, change: (part: string) => string): string =>
  text
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

const clockRange = /(\d\d):(\d\d)-(\d\d):(\d\d)|\d\d:\d\d\+/g;

/** Gives each clock range outside comments a new form. `to` may be past 1440; both are undefined for an open end. */
const replaceRanges = (text: string, write: (range: string, from?: number, to?: number) => string): string =>
  outsideComments(text, (part) =>
    part.replace(
      clockRange,
      (range: string, fromHour?: string, fromMinute?: string, toHour?: string, toMinute?: string) => {
        if (fromHour === undefined) return write(range);
        const from = Number(fromHour) * 60 + Number(fromMinute);
        const to = Number(toHour) * 60 + Number(toMinute);
        return write(range, from, to <= from ? to + 1440 : to);
      },
    ),
  );

/**
 * The part of each night before midnight: what a day shows when the nights of its evening are cut at 24:00.
 *
 * @example eveningsOf('Mo-Fr 09:00-12:00,20:00-08:00') // 'Mo-Fr 09:00-12:00,20:00-24:00'
 */
export const eveningsOf = (text: string): string =>
  replaceRanges(text, (range, _, to = 0) => (to > 1440 ? range.replace(/-.*/, '-24:00') : range));

/**
 * The part of each night after midnight, written on the day of its **evening**; everything else becomes the last minute
 * of the day, which no night reaches. So a rule that closes or changes a day takes the whole night of its evening.
 *
 * @example morningsOf('Mo-Fr 09:00-12:00,20:00-08:00') // 'Mo-Fr 23:59-24:00,00:00-08:00'
 */
export const morningsOf = (text: string): string =>
  replaceRanges(text, (_, __, to = 0) => (to > 1440 ? `00:00-${clockText(to - 1440)}` : '23:59-24:00'));

/** Does anything in the text go on after midnight? */
export const hasNights = (text: string): boolean => /(?<!\d)00:00-/.test(withoutComments(morningsOf(text)));

/**
 * Minutes after midnight as HH:MM, up to 24:00.
 *
 * @example clockText(510) // '08:30'
 */
export const clockText = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What is wrong with a text; whoever shows it finds the words (editing/lint/content/rules/hours.ts). */
export type HoursFaultName =
  | 'always-alone'
  | 'capitals'
  | 'colon'
  | 'comma-before-off'
  | 'easter'
  | 'empty-rule'
  | 'holidays-alone'
  | 'holidays-and-dates'
  | 'minutes'
  | 'no-sense'
  | 'no-times'
  | 'nothing-said'
  | 'o-clock'
  | 'other'
  | 'otherwise'
  | 'school-holidays'
  | 'sun'
  | 'word';

export interface HoursFault {
  name: HoursFaultName;
  /** What could still be read, for `no-sense`; else empty. */
  after: string;
}

/** Why a text that the library would accept is refused all the same, with what to write if that is known. */
export const refusalOf = (text: string): { fault: HoursFault; write: string | undefined } | undefined => {
  const found = refusals.find(({ pattern }) => pattern.test(withoutComments(text)));
  return found && { fault: { name: found.name, after: '' }, write: found.repair?.(text) };
};

interface Refusal {
  pattern: RegExp;
  name: HoursFaultName;
  repair?: (text: string) => string;
}

const refusals: readonly Refusal[] = [
  { pattern: /\bSH\b/i, name: 'school-holidays' },
  {
    pattern: /\b(sunrise|sunset|dawn|dusk)\b/i,
    name: 'sun',
  },
  { pattern: /\beaster\b/i, name: 'easter' },
  {
    pattern: /\|\|/,
    name: 'otherwise',
    repair: (text) => text.replace(/\s*\|\|.*$/s, ''),
  },
  {
    pattern: /\b(ph|Ph|pH)\b/,
    name: 'capitals',
    repair: (text) => outsideComments(text, (part) => part.replace(/\bph\b/gi, 'PH')),
  },
  {
    pattern: /\bPH\s*[+-]\s*\d+\s*day|\bPH\s+(Mo|Tu|We|Th|Fr|Sa|Su)\b|\b(Mo|Tu|We|Th|Fr|Sa|Su)\s+PH\b/,
    name: 'holidays-alone',
    repair: (text) => text.replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\s+PH\b/g, '$1,PH'),
  },
];
