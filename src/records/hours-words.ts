/** Opening hours in words, all in one language. */
import { isoDay } from '../i18n/dates.ts';
import { formatLocales } from '../i18n/languages.ts';
import { holidaysBetween } from '../domain/hours/holidays.ts';
import { weeklyTable } from '../domain/hours/weekly.ts';
import { hoursRows, type HoursLabels, type HoursRow } from '../domain/hours/hours-words.ts';
import type { Context } from './context.ts';
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
  'contact.hours',
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

const dayInMilliseconds = 86_400_000;

/** Hours in OSM syntax as rows of words; no rows for hours nobody can read, which `check:content` reports. */
export const hoursInWords = async (osm: string | undefined, context: Context): Promise<HoursInWords> => {
  const own = await contextWithAll(keys, context);
  const today = isoDay(context.now);
  const yearAhead = isoDay(new Date(context.now.getTime() + 366 * dayInMilliseconds));
  const table = osm === undefined ? undefined : weeklyTable(osm, today, holidaysBetween(today, yearAhead));
  if (!table?.ok) return { rows: [], lang: own.lang, varies: false };
  const rows = hoursRows(table, formatLocales(own.lang), hoursLabels(own));
  return { rows, lang: own.lang, varies: table.is === 'varies' };
};
