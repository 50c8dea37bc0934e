/**
 * What we accept of OpenStreetMap's opening_hours syntax, looked at as text. No library, no dates.
 */

/** What sort of answer the text is. `hours` = times by weekday or date. */
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
  text
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 ? part : part.replace(/\bPH\b/g, weekdays.join(','))))
    .join('');

/**
 * Time ranges written across midnight, as `from-to` in minutes after midnight.
 *
 * @example overnightRangesIn('Mo-Su 14:15-08:30') // Set { '855-510' }
 */
export const overnightRangesIn = (text: string): Set<string> => {
  const ranges = [...withoutComments(text).matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].map(
    ([, fromHour, fromMinute, toHour, toMinute]) => ({
      from: Number(fromHour) * 60 + Number(fromMinute),
      to: Number(toHour) * 60 + Number(toMinute),
    }),
  );
  const overnight = ranges.filter(({ from, to }) => to > 1440 || to <= from);
  return new Set(overnight.map(({ from, to }) => `${from}-${to > 1440 ? to - 1440 : to}`));
};

/** Why a text that the library would accept is refused all the same, in plain words; undefined if it is not. */
export const reasonToRefuse = (text: string): string | undefined =>
  refusals.find(({ pattern }) => pattern.test(withoutComments(text)))?.reason;

const refusals = [
  { pattern: /\bSH\b/i, reason: 'School holidays (SH) differ between municipalities. Write the dates instead.' },
  {
    pattern: /\b(sunrise|sunset|dawn|dusk)\b/i,
    reason: 'Times that follow the sun differ from day to day. Write clock times.',
  },
  {
    pattern: /\|\|/,
    reason: 'What follows || cannot be shown in a table. Leave it out, and say in `ringFirst` if one should ring.',
  },
  { pattern: /\b(ph|Ph|pH)\b/, reason: 'Public holidays are written with capital letters: PH.' },
  {
    pattern: /\bPH\s*[+-]\s*\d+\s*day|\bPH\s+(Mo|Tu|We|Th|Fr|Sa|Su)\b|\b(Mo|Tu|We|Th|Fr|Sa|Su)\s+PH\b/,
    reason: 'PH stands alone or after a comma. Write: Sa,Su,PH 09:00-15:00',
  },
];
