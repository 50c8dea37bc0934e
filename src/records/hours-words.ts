/** Opening hours in words, all in one language. */
import { hoursRows, type HoursLabels, type HoursRow } from '../domain/hours/hours-words.ts';
import { formatLocales } from '../i18n/languages.ts';
import { pastYear, type HoursTable, type PublishedHours } from '../domain/service/opening-hours.ts';
import type { Translated } from '../i18n/translator.ts';
import { contextOf, type Context } from './context.ts';
import { contextWithAll } from './one-language.ts';

const keys = [
  'hours.everyDay',
  'hours.closed',
  'hours.always',
  'hours.holidays',
  'hours.asUsual',
  'hours.overnight',
  'hours.byAppointment',
  'hours.ringFirst',
  'hours.then',
  'contact.hours',
  'contact.hoursThen',
  'contact.dayAndNight',
  'condition.unknown',
];

const hoursLabels = ({ t }: Context): HoursLabels => ({
  everyDay: t('hours.everyDay'),
  closed: t('hours.closed'),
  dayAndNight: t('hours.always'),
  publicHolidays: t('hours.holidays'),
  asUsual: t('hours.asUsual'),
  notStated: t('condition.unknown'),
  nextDay: `(${t('hours.overnight')})`,
  byAppointment: t('hours.byAppointment'),
  ringFirst: t('hours.ringFirst'),
  unknown: t('condition.unknown'),
});

export interface HoursInWords {
  rows: HoursRow[];
  /** Language of the rows. */
  lang: string;
  /** true: the weeks differ and the rows are the next dates. */
  varies: boolean;
}

/** A timetable as rows of words; no rows for hours that are not shown. */
export const hoursInWords = (table: HoursTable | undefined, context: Context): HoursInWords => {
  const own = contextWithAll(keys, context);
  if (table === undefined) return { rows: [], lang: own.lang, varies: false };
  const rows = hoursRows(table, formatLocales(own.lang), hoursLabels(own));
  return { rows, lang: own.lang, varies: table.is === 'varies' };
};

/**
 * What fits into one line. On other days it is closed, which a list of days says by itself; what is the same on several
 * days is said once: "Saturday–Sunday, public holidays 09:00–15:00".
 */
export const rowsInLine = ({ rows, lang }: HoursInWords): string => {
  const closed = contextOf(lang).t('hours.closed');
  const open = rows.filter(({ times }) => times.join() !== closed);
  const daysByTimes = new Map<string, string[]>();
  for (const { days, times } of open.length === 0 ? rows : open) {
    const said = times.join(', ');
    daysByTimes.set(said, [...(daysByTimes.get(said) ?? []), days]);
  }
  return [...daysByTimes].map(([times, days]) => `${days.join(', ')} ${times}`.trim()).join('; ');
};

/** Hours without their year; undefined where nobody knows them or no two weeks are alike. */
const saidInLine = (hours: PublishedHours, context: Context): Translated | undefined => {
  if (hours.is === 'hidden') return undefined;
  const { table } = hours.value;
  const words = hoursInWords(table, context);
  if (words.varies || words.rows.length === 0) return undefined;
  const text = table.is === 'always' ? contextOf(words.lang).t('contact.dayAndNight') : rowsInLine(words);
  return { text, lang: words.lang };
};

/**
 * When a line answers or a house is open, in one line.
 *
 * @param year YYYY, said with the hours; left out: that of old ones
 * @returns undefined where nobody knows or no two weeks are alike
 */
export const hoursInLine = (
  hours: PublishedHours,
  context: Context,
  year: string | undefined = pastYear(hours),
): Translated | undefined => {
  const isAlways = hours.is === 'shown' && hours.value.table.is === 'always';
  if (isAlways && year === undefined) return context.translate('contact.dayAndNight');
  const said = saidInLine(hours, context);
  if (said === undefined) return undefined;
  const { lang } = said;
  const text = year === undefined ? said.text : `${contextOf(lang).t('hours.then', { years: year })} ${said.text}`;
  return { text: text.charAt(0).toLocaleUpperCase(lang) + text.slice(1), lang };
};

/**
 * When a number is answered, as a sentence that says so, lest it be taken for when a house is open.
 *
 * @param year YYYY, said with the hours; left out: that of old ones
 * @returns undefined where nobody knows or no two weeks are alike
 */
export const answersInLine = (
  hours: PublishedHours,
  context: Context,
  year: string | undefined = pastYear(hours),
): Translated | undefined => {
  const said = saidInLine(hours, context);
  if (said === undefined) return undefined;
  const { t } = contextOf(said.lang);
  const text =
    year === undefined
      ? t('contact.hours', { hours: said.text })
      : t('contact.hoursThen', { hours: said.text, years: year });
  return { text, lang: said.lang };
};
