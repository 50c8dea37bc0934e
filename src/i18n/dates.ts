/** Dates in words, Gregorian and with Western digits whatever the language (requirement M10). */
import { memoize } from '../domain/memoize.ts';
import { formatLocales, isoLocale } from './languages.ts';

const calendar = '-u-ca-gregory-nu-latn';

/** Making a format takes a hundred times as long as using it. */
const formatOf = memoize((lang: string) =>
  memoize((showDay: boolean) => {
    const locales = formatLocales(lang).map((locale) => `${locale}${calendar}`);
    return new Intl.DateTimeFormat(locales, {
      year: 'numeric',
      month: 'long',
      ...(showDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  }),
);

/**
 * A date as exact as it is known: year, month and year, or day.
 *
 * @param vagueDate YYYY, YYYY-MM or YYYY-MM-DD
 * @param precision `month` hides the day, for sentences such as "last confirmed in May 2026"
 * @example formatVagueDate('2020-03-16', 'en') // '16 March 2020'
 */
export const formatVagueDate = (vagueDate: string, lang: string, precision: 'full' | 'month' = 'full'): string => {
  const [year = '', month, day] = vagueDate.split('-');
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  const showDay = precision === 'full' && day !== undefined;
  return formatOf(lang)(showDay).format(date);
};

/**
 * One year, or the first and the last. Between right-to-left words the pair is isolated, or the last would stand first.
 *
 * @example formatYears({ from: '2018', to: '2022' }, 'ltr') // '2018–2022'
 */
export const formatYears = ({ from, to }: { from: string; to: string }, dir: 'ltr' | 'rtl'): string => {
  if (from === to) return from;
  return dir === 'rtl' ? `\u2066${from}–${to}\u2069` : `${from}–${to}`;
};

/** A calendar day from a Date, read in UTC. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The calendar day that a moment falls on at a place: late in the evening it is already the next day east of Greenwich.
 *
 * @param timeZone IANA name, `Europe/Copenhagen`
 * @returns YYYY-MM-DD
 */
export const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(isoLocale, { timeZone }).format(moment);
