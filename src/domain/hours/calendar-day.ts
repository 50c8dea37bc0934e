/**
 * Calendar days as whole numbers (days since 1970-01-01), so that "the next day" is `+ 1` and no time zone and no
 * change of the clock can get in between.
 */

const millisecondsPerDay = 86_400_000;

/**
 * Number of a date, in days since 1970-01-01.
 *
 * @example dayNumber('1970-01-02') // 1
 */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);

/**
 * Date (YYYY-MM-DD) of a day number.
 *
 * @example dateOfDay(1) // '1970-01-02'
 */
export const dateOfDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** Weekday of a day number: 0 is Monday, 6 is Sunday. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;
