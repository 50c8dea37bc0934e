/**
 * From the clock on the wall of a place to an instant, and back.
 *
 * Twice a year the clock on the wall is not honest, and we choose the reading that sends nobody in vain:
 * - spring: a time that does not exist (02:30 on 2026-03-29 in Denmark) moves forward by the hour that was skipped;
 * - autumn: a time that exists twice (02:30 on 2026-10-25) is the first one when a place opens, the second when it closes.
 */
import { Temporal } from 'temporal-polyfill';

/** Does the time open or close something? It decides which of two equal clock times is meant. */
export type Edge = 'start' | 'end';

/**
 * Instant of a wall-clock time, in minutes since 1970-01-01T00:00Z.
 *
 * @param date YYYY-MM-DD on the wall of the place
 * @param minuteOfDay minutes after midnight on that wall, 0 to 1440; 1440 is midnight at the end of the day
 * @param timeZone IANA name, `Europe/Copenhagen`
 */
export const epochMinutes = (date: string, minuteOfDay: number, timeZone: string, edge: Edge): number => {
  const wallTime = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minuteOfDay });
  // "compatible" is "later" for a skipped time and "earlier" for a doubled one.
  const disambiguation = edge === 'start' ? 'compatible' : 'later';
  return wallTime.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds / 60_000;
};

/**
 * What the wall of a place shows at an instant: date YYYY-MM-DD and minutes after midnight (0 to 1439).
 *
 * @param instant minutes since 1970-01-01T00:00Z
 */
export const wallClock = (instant: number, timeZone: string): { date: string; minuteOfDay: number } => {
  const there = Temporal.Instant.fromEpochMilliseconds(instant * 60_000).toZonedDateTimeISO(timeZone);
  return { date: there.toPlainDate().toString(), minuteOfDay: there.hour * 60 + there.minute };
};
