/**
 * The open stretches of single days as people say them: "14:15 to 08:30" belongs to the evening it starts.
 */
import { clockText } from './osm-syntax.ts';
import type { Hours, IsHoliday } from './read-hours.ts';

/**
 * Opening times on one day. `from` and `to` are wall-clock times HH:MM, `to` up to 24:00; with `overnight` it is a time
 * of the next day. `unsure` = perhaps open: say "ring first".
 */
export interface Span {
  from: string;
  to: string;
  overnight: boolean;
  unsure?: true;
}

/** The spans that start on a day (days since 1970-01-01), earliest first. */
export const spansOn = (hours: Hours, day: number, isHoliday: IsHoliday): Span[] =>
  hours.piecesOn(day, isHoliday).map(({ from, to, unsure }) => ({
    from: clockText(from),
    to: clockText(to > 1440 ? to - 1440 : to),
    overnight: to > 1440,
    ...(unsure && { unsure: true as const }),
  }));

/** Are these the same times? */
export const isSameTimes = (some: readonly Span[], others: readonly Span[]): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
