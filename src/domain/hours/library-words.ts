/**
 * What opening_hours.js says about a text, as names of faults. Its own sentences are long, and some joke.
 */
import type { HoursFault, HoursFaultName } from './osm-syntax.ts';

/**
 * Warnings that leave no doubt about the meaning. With any other the library has guessed, and a wrong guess sends
 * somebody to a closed door.
 */
export const harmlessWarnings: ReadonlySet<string> = new Set([
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'combine_rules',
  'date_past',
  'date_range_past',
  'public_holiday',
  'year_past',
]);

/** The fault behind a warning type of the library. */
export const faultOfWarning = (type: string): HoursFault => ({ name: faultsByWarning[type] ?? 'other', after: '' });

const faultsByWarning: Readonly<Record<string, HoursFaultName>> = {
  additional_rule_which_evaluates_to_closed: 'comma-before-off',
  hour_min_separator: 'colon',
  nothing_useful: 'empty-rule',
  omit_ko: 'o-clock',
  strange_24_7: 'always-alone',
  vague: 'no-times',
  without_minutes: 'minutes',
  word_error_correction: 'word',
};

/**
 * The fault behind an error of the library. It throws plain strings: the text up to the place where it stopped
 * reading, an arrow, and an explanation for programmers; it has no codes, so this reads its words.
 *
 * @example faultOfError('Mo 25 <--- (…)') // { name: 'no-sense', after: 'Mo 25' }
 */
export const faultOfError = (thrown: unknown): HoursFault => {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (said.includes('additional rule')) return { name: 'holidays-and-dates', after: '' };
  const readSoFar = said.match(/^(.*?)\s*<---/s)?.[1]?.trim();
  return readSoFar ? { name: 'no-sense', after: readSoFar } : { name: 'nothing-said', after: '' };
};
