/** The words of an opening-hours table in a language, taken from the interface strings. */
import type { HoursLabels } from '../lib/hours/words.ts';
import type { Translator } from '../i18n/translator.ts';

export const hoursLabels = ({ t }: Translator): HoursLabels => ({
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
