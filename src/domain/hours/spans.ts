/**
 * From the open stretches of single days to spans as people say them: "14:15 to 08:30" belongs to the evening it starts.
 */
import type { Hours, IsHoliday, Piece } from './read-hours.ts';

/**
 * Opening times on one day. `from` and `to` are wall-clock times HH:MM, `to` up to 24:00; with `overnight` it is a time
 * of the next day. `unsure` = perhaps open: say "ring first".
 */
export type Span = { from: string; to: string; overnight: boolean; unsure?: true };

/** The spans that start on a day (days since 1970-01-01), earliest first. */
export const spansOn = (hours: Hours, day: number, isHoliday: IsHoliday): Span[] => {
  const yesterday = hours.piecesOn(day - 1, isHoliday).at(-1);
  const today = hours.piecesOn(day, isHoliday);
  const tomorrow = hours.piecesOn(day + 1, isHoliday)[0];
  const isOneNight = (evening: Piece | undefined, morning: Piece | undefined): boolean =>
    evening?.to === 1440 &&
    morning?.from === 0 &&
    evening.unsure === morning.unsure &&
    // Only what the author wrote as one range is one: 16:00-24:00 and 00:00-08:00 stay two.
    hours.overnightRanges.has(`${evening.from}-${morning.to}`);
  return today
    .filter((piece, index) => !(index === 0 && isOneNight(yesterday, piece)))
    .map((piece) => {
      const overnight = isOneNight(piece, tomorrow);
      const to = overnight && tomorrow ? tomorrow.to : piece.to;
      return { from: clockText(piece.from), to: clockText(to), overnight, ...(piece.unsure && { unsure: true }) };
    });
};

/** Are these the same times? */
export const isSameTimes = (some: readonly Span[], others: readonly Span[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);

const clockText = (minuteOfDay: number): string =>
  [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
