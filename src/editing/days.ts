/** Days as people and spreadsheets write them, the day before the month as in Denmark. */

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A day as YYYY-MM-DD; undefined where it is none.
 *
 * @example dayOf('3. december 2026') // '2026-12-03'
 * @example dayOf('3/12/26') // '2026-12-03'
 */
export const dayOf = (text: string): string | undefined => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s+\d{1,2}[:.]\d\d([:.]\d\d)?$/, '')
    .replace(/^(?:\p{L}+dag|den|d\.)\s+(?:den\s+)?/u, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d\d)$/.exec(plain);
  if (numbers) return day(wholeYear(numbers[3]), numbers[2], numbers[1]);
  const words = /^(\d{1,2})\.?\s*(?:of\s+)?(\p{L}{3,})\.?,?\s*(\d{4}|\d\d)$/u.exec(plain);
  if (words) return day(wholeYear(words[3]), monthOf(words[2] ?? ''), words[1]);
  const american = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(plain);
  if (american) return day(american[3], monthOf(american[1] ?? ''), american[2]);
  // A spreadsheet that forgot that it is a day shows days since the end of 1899.
  if (/^[45]\d{4}$/.test(plain)) return new Date(Date.UTC(1899, 11, 30 + Number(plain))).toISOString().slice(0, 10);
  return undefined;
};

const wholeYear = (year = ''): string => (year.length === 2 ? `20${year}` : year);

/** @example monthOf('dec') // '12' */
const monthOf = (word: string): string => {
  const at = [months, english]
    .map((names) => names.findIndex((name) => name.startsWith(word)))
    .find((index) => index >= 0);
  return at === undefined ? '' : String(at + 1);
};

const day = (year = '', month = '', date = ''): string | undefined => {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  // A day that does not exist rolls over to another one.
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
};
