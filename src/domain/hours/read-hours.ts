/**
 * Reads opening hours written in OpenStreetMap's syntax. The only file that touches opening_hours.js.
 *
 * Three things the library would get wrong are kept away from it: the zone (see utc-date.ts); the Danish holidays
 * (it is never told of one: near a holiday that is a Tuesday `PH` is replaced by `Tu`, elsewhere by a weekday that is
 * not near); and guesses (a text it has to repair is refused, with the repaired text as advice).
 */
import OpeningHours from 'opening_hours';
import { weekdayOfDay } from './calendar-day.ts';
import { faultOfError, faultOfWarning, harmlessWarnings } from './library-words.ts';
import {
  type HoursFault,
  type HoursKind,
  kindOfText,
  eveningsOf,
  hasNights,
  morningsOf,
  namesHolidays,
  refusalOf,
  replaceHolidays,
} from './osm-syntax.ts';
import { memoize } from '../memoize.ts';
import { withUtcDate } from './utc-date.ts';
import { osmFromWritten } from './written-hours.ts';

/**
 * A stretch that begins on a day, in minutes after its midnight. A night belongs to the evening on which it begins: its
 * `to` is over 1440. `unsure` = perhaps open: the source itself says so.
 */
export interface Piece {
  from: number;
  to: number;
  unsure: boolean;
}

/** Says whether a day (days since 1970-01-01) is a public holiday. */
export type IsHoliday = (day: number) => boolean;

export interface Hours {
  kind: HoursKind;
  /** Does the text say what happens on public holidays? */
  namesHolidays: boolean;
  /** False if some weeks may differ from others, holidays apart. */
  isSameEveryWeek: boolean;
  /** The stretches that begin on a day (days since 1970-01-01), earliest first. */
  piecesOn: (day: number, isHoliday: IsHoliday) => Piece[];
}

/** `fault` is what is wrong, `write` a text that can be read and most likely means the same. */
export interface Failure {
  ok: false;
  fault: HoursFault;
  write: string | undefined;
}
export type ReadHours = { ok: true; hours: Hours } | Failure;

/**
 * Reads a text such as `Mo-Fr 09:00-16:00; PH off`, `24/7`, `by-appointment` or `unknown`. Never throws.
 *
 * @example readHours('Mo-Fr 9-16') // { ok: false, fault: { name: 'minutes', … }, write: 'Mo-Fr 09:00-16:00' }
 */
export const readHours = (text: string): ReadHours => {
  const trimmed = text.trim();
  const kind = kindOfText(trimmed);
  if (kind === 'by-appointment' || kind === 'unknown') return { ok: true, hours: { ...hoursWithoutTimes, kind } };
  const refusal = refusalOf(trimmed);
  if (refusal !== undefined) return failure(trimmed, refusal.fault, refusal.write);
  try {
    return withUtcDate(() => readTimes(trimmed, kind));
  } catch (thrown) {
    return failure(trimmed, faultOfError(thrown));
  }
};

const readTimes = (text: string, kind: HoursKind): ReadHours => {
  const evenings = eveningsOf(text);
  const mornings = hasNights(text) ? morningsOf(text) : undefined;
  const parse = memoizedParser();
  // Judged as the author wrote it; what the library believes about `PH` is not asked for.
  const asWritten = new OpeningHours(text, null, { ...parseOptions });
  const complaint = asWritten.getStructuredWarnings().find(({ type }) => !harmlessWarnings.has(type));
  if (complaint) {
    const whole = text.replace('24/7', 'Mo-Su 00:00-24:00');
    return failure(text, faultOfWarning(complaint.type), whole === text ? asWritten.prettifyValue() : whole);
  }
  return {
    ok: true,
    hours: {
      kind,
      namesHolidays: kind === 'always' || namesHolidays(text),
      isSameEveryWeek: [evenings, mornings ?? evenings].every((part) =>
        parse(replaceHolidays(part, ['Mo'])).isWeekStable(),
      ),
      piecesOn: (day, isHoliday) => {
        // Three days off is a weekday that the day is not.
        const holiday = [weekdayCode(isHoliday(day) ? day : day + 3)];
        const piecesOf = (part: string): Piece[] => piecesOfDay(parse(replaceHolidays(part, holiday)), day);
        return withUtcDate(() => withNights(piecesOf(evenings), mornings === undefined ? [] : piecesOf(mornings)));
      },
    },
  };
};

/** Parsing is slow, and a year asks for the same handful of texts again and again. */
const memoizedParser = (): ((text: string) => OpeningHours) =>
  memoize((text: string) => new OpeningHours(text, null, { ...parseOptions }));

/** The stretches of a day, its last one going on into the morning that belongs to it (see morningsOf). */
const withNights = (evenings: readonly Piece[], mornings: readonly Piece[]): Piece[] => {
  const morning = mornings.find(({ from, to }) => from === 0 && to < 1439);
  return evenings.map((piece) =>
    morning !== undefined && piece.to === 1440
      ? { from: piece.from, to: 1440 + morning.to, unsure: piece.unsure || morning.unsure }
      : piece,
  );
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
  isSameEveryWeek: true,
  piecesOn: () => [],
};

/** The first of the repairs that can itself be read is offered; ours knows Danish, where the library guesses. */
const failure = (text: string, fault: HoursFault, repaired?: string): Failure => {
  const write = [osmFromWritten(text), repaired].find(
    (other) => other !== undefined && other !== '' && other !== text && readHours(other).ok,
  );
  return { ok: false, fault, write };
};

const weekdayCode = (day: number): string => ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][weekdayOfDay(day)] ?? 'Mo';

const parseOptions = { mode: 0, tag_key: 'opening_hours', map_value: undefined, warnings_severity: 4, locale: 'en' };
