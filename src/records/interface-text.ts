/** Strings of the interface with values in them, which come out in one language with the sentence. */
import type { Years } from '../domain/freshness/years.ts';
import { memoize } from '../domain/memoize.ts';
import { formatVagueDate, formatYears } from '../i18n/dates.ts';
import type { Translated, Values } from '../i18n/translator.ts';
import { contextOf, type Context } from './context.ts';

/** Dates and parts of the country have other words in each language. */
export type Value =
  string | number | { date: string; precision?: 'full' | 'month' } | { areas: readonly string[] } | { years: Years };

/**
 * A string in the reader's language, else in the next of her chain that has it, its values in the same: no sentence
 * mixes two (M5). Throws for a key nobody has written.
 */
export const interfaceText = (context: Context, key: string, values?: Readonly<Record<string, Value>>): Translated =>
  values === undefined ? context.translate(key) : textsOf(context)(JSON.stringify([key, values]));

/** A few hundred dates and numbers stand in all the sentences of a site, on thousands of pages. */
const textsOf = memoize((context: Context) =>
  memoize((question: string): Translated => {
    const [key, values] = JSON.parse(question) as [string, Record<string, Value>];
    const entries = Object.entries(values);
    // Numbers choose the plural form and with it the key.
    const numbers = Object.fromEntries(entries.filter(([, value]) => typeof value === 'number')) as Values;
    const own = contextOf(context.translate(key, numbers).lang);
    return own.translate(key, Object.fromEntries(entries.map(([name, value]) => [name, inWords(value, own)])));
  }),
);

const inWords = (value: Value, { lang, locale, t }: Context): string | number => {
  if (typeof value !== 'object') return value;
  if ('date' in value) return formatVagueDate(value.date, lang, value.precision);
  if ('years' in value) return formatYears(value.years, locale.dir);
  return value.areas.map((area) => t(`area.${area}`)).join(', ');
};
