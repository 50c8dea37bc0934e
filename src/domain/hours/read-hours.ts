/**
 * Reads opening hours written in OpenStreetMap's syntax. The only file that touches opening_hours.js.
 *
 * Three things the library would get wrong are kept away from it: the zone (see utc-date.ts); the Danish holidays
 * (it is never told of one: near a holiday that is a Tuesday `PH` is replaced by `Tu`, elsewhere by a weekday that is
 * not near); and guesses (a text it has to repair is refused, with the repaired text as advice).
 */
import OpeningHours from 'opening_hours';
import { weekdayOfDay } from './calendar-day.ts';
import { harmlessWarnings, wordsForError, wordsForWarning } from './library-words.ts';
import {
  type HoursKind,
  kindOfText,
  namesHolidays,
  overnightRangesIn,
  reasonToRefuse,
  replaceHolidays,
} from './osm-syntax.ts';
import { withUtcDate } from './utc-date.ts';

/** A stretch of one day, in minutes after midnight (0 to 1440). `unsure` = perhaps open: the source itself says so. */
export type Piece = { from: number; to: number; unsure: boolean };

/** Says whether a day (days since 1970-01-01) is a public holiday. */
export type IsHoliday = (day: number) => boolean;

export type Hours = {
  kind: HoursKind;
  /** Does the text say what happens on public holidays? */
  namesHolidays: boolean;
  /** Time ranges written across midnight, as `from-to` in minutes after midnight. */
  overnightRanges: ReadonlySet<string>;
  /** False if some weeks may differ from others, holidays apart. */
  isSameEveryWeek: boolean;
  /** The open stretches of one day (days since 1970-01-01), earliest first. */
  piecesOn: (day: number, isHoliday: IsHoliday) => Piece[];
};

export type Failure = { ok: false; message: string };
export type ReadHours = { ok: true; hours: Hours } | Failure;

/**
 * Reads a text such as `Mo-Fr 09:00-16:00; PH off`, `24/7`, `by-appointment` or `unknown`. Never throws.
 *
 * @example readHours('Mo-Fr 9-16') // { ok: false, message: '… Write: Mo-Fr 09:00-16:00' }
 */
export const readHours = (text: string): ReadHours => {
  const trimmed = text.trim();
  const kind = kindOfText(trimmed);
  if (kind === 'by-appointment' || kind === 'unknown') return { ok: true, hours: { ...hoursWithoutTimes, kind } };
  const reason = reasonToRefuse(trimmed);
  if (reason !== undefined) return failure(trimmed, reason);
  try {
    return withUtcDate(() => readTimes(trimmed, kind));
  } catch (thrown) {
    return failure(trimmed, wordsForError(thrown));
  }
};

const readTimes = (text: string, kind: HoursKind): ReadHours => {
  const parsers = new Map<string, OpeningHours>();
  /** Parsing is slow, and a year asks for the same handful of texts again and again. */
  const parse = (holidayWeekdays: readonly string[]): OpeningHours => {
    const resolved = replaceHolidays(text, holidayWeekdays);
    const parsed = parsers.get(resolved) ?? new OpeningHours(resolved, null, { ...parseOptions });
    parsers.set(resolved, parsed);
    return parsed;
  };
  // Judged as the author wrote it; what the library believes about `PH` is not asked for.
  const asWritten = new OpeningHours(text, null, { ...parseOptions });
  const complaint = asWritten.getStructuredWarnings().find(({ type }) => !harmlessWarnings.has(type));
  if (complaint) return failure(text, wordsForWarning(complaint.type), repairedText(asWritten, text));
  return {
    ok: true,
    hours: {
      kind,
      namesHolidays: kind === 'always' || namesHolidays(text),
      overnightRanges: overnightRangesIn(text),
      isSameEveryWeek: parse(['Mo']).isWeekStable(),
      piecesOn: (day, isHoliday) => {
        const near = [day - 1, day].filter(isHoliday);
        // Three days off is a weekday that can neither match on the day nor spill over from the night before.
        const stands = near.length > 0 ? near : [day + 3];
        return withUtcDate(() => piecesOfDay(parse(stands.map(weekdayCode)), day));
      },
    },
  };
};

const piecesOfDay = (parsed: OpeningHours, day: number): Piece[] => {
  const midnight = day * 1440;
  const minuteOfDay = (date: Date) => Math.round(date.getTime() / 60_000) - midnight;
  return parsed
    .getOpenIntervals(new Date(midnight * 60_000), new Date((midnight + 1440) * 60_000))
    .map(([from, to, unsure]) => ({ from: minuteOfDay(from), to: minuteOfDay(to), unsure }));
};

const hoursWithoutTimes: Omit<Hours, 'kind'> = {
  namesHolidays: false,
  overnightRanges: new Set(),
  isSameEveryWeek: true,
  piecesOn: () => [],
};

/** What the library takes the text for, if that can be read without a complaint. */
const repairedText = (asWritten: OpeningHours, text: string): string | undefined => {
  const repaired = asWritten.prettifyValue();
  return repaired !== text && readHours(repaired).ok ? repaired : undefined;
};

const failure = (text: string, reason: string, repaired?: string): Failure => ({
  ok: false,
  message: `The opening hours "${text}" cannot be read. ${reason}${repaired === undefined ? '' : ` Write: ${repaired}`}`,
});

const weekdayCode = (day: number): string => ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][weekdayOfDay(day)] ?? 'Mo';

const parseOptions = { mode: 0, tag_key: 'opening_hours', map_value: undefined, warnings_severity: 4, locale: 'en' };
