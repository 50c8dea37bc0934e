/**
 * Plain words for what opening_hours.js says about a text. Its own sentences are long, and some joke.
 */

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

/** One sentence for a warning type of the library. */
export const wordsForWarning = (type: string): string =>
  wordsByWarning[type] ?? 'It is not written exactly in the OpenStreetMap way.';

const wordsByWarning: Readonly<Record<string, string>> = {
  additional_rule_which_evaluates_to_closed: 'Put a semicolon, not a comma, before a rule that ends in off.',
  hour_min_separator: 'Hours and minutes are separated by a colon.',
  nothing_useful: 'There is an empty rule, perhaps a semicolon at the end.',
  omit_ko: "Leave out the word for o'clock.",
  strange_24_7: '24/7 stands alone, without exceptions.',
  vague: 'A rule has days but no times.',
  without_minutes: 'Times need minutes.',
  word_error_correction: 'A word or sign is not the one OpenStreetMap uses.',
};

/**
 * One sentence for an error of the library. It throws plain strings: the text up to the place where it stopped
 * reading, an arrow, and an explanation for programmers; it has no codes, so this reads its words.
 *
 * @example wordsForError('Mo 25 <--- (…)') // 'It makes no sense after "Mo 25".'
 */
export const wordsForError = (thrown: unknown): string => {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  if (said.includes('additional rule')) return 'PH and dates each need a rule of their own. Write: PH off; Dec 24 off';
  const readSoFar = said.match(/^(.*?)\s*<---/s)?.[1]?.trim();
  return readSoFar ? `It makes no sense after "${readSoFar}".` : 'It says no days and no times.';
};
