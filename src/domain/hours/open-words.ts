/** Whether a place is open, as a key of an interface string and the time in it. Runs in the browser. */
import { dayNumber, weekdayOfDay } from './calendar-day.ts';
import type { OpenState } from './state.ts';

export interface OpenWords {
  key: string;
  /** A clock time, with the weekday or the date where it is not today. */
  time?: string;
}

/** How times are written on the page. */
export interface ClockStyle {
  /** BCP 47 tag in which times are written (i18n/languages.ts). */
  locale: string;
  /** Of the place: its clock is the one people live by there, wherever the phone is. */
  timeZone: string;
  /** Seven names in the page's language, Monday first, for a browser that does not know the language. */
  weekdays: readonly string[];
}

/**
 * Nothing for what is not known: the card says so among what nobody knows.
 *
 * @param now the reader's clock, in epoch minutes
 * @param isRung a line one rings, not a house one goes to
 * @example openWords({ is: 'open', until: 29_700_000 }, 29_699_000, false, { locale: 'da', … })
 */
export const openWords = (state: OpenState, now: number, isRung: boolean, style: ClockStyle): OpenWords | undefined => {
  const at = (instant: number): string => clockTime(instant, now, style);
  switch (state.is) {
    case 'open': {
      if (state.until === null) return { key: isRung ? 'open.answers' : 'open.now' };
      return { key: isRung ? 'open.answersUntil' : 'open.nowUntil', time: at(state.until) };
    }
    case 'closed':
      return { key: isRung ? 'open.answersLater' : 'open.later', time: at(state.opensAt) };
    case 'by-appointment':
      return { key: 'hours.byAppointment' };
    case 'ring-first':
      // One rings it anyway.
      return isRung ? undefined : { key: 'hours.ringFirst' };
    case 'unknown':
      return undefined;
  }
};

/** Formatting takes an old phone long, and the cards of a list share a few clock times. */
const known = { now: 0, texts: new Map<string, string>() };

const clockTime = (instant: number, now: number, style: ClockStyle): string => {
  if (known.now !== now) Object.assign(known, { now, texts: new Map<string, string>() });
  const key = `${instant} ${style.locale} ${style.timeZone}`;
  const text = known.texts.get(key) ?? timeInWords(instant, now, style);
  known.texts.set(key, text);
  return text;
};

/**
 * A clock time; with the weekday from tomorrow on, while the name can only mean its first coming; later with the date,
 * and with the year where it is another one. Western digits in every language, as in the timetables of the site.
 */
const timeInWords = (instant: number, now: number, { locale, timeZone, weekdays }: ClockStyle): string => {
  const then = dateIn(timeZone, instant);
  const today = dateIn(timeZone, now);
  const daysAhead = dayNumber(then) - dayNumber(today);
  const isNear = daysAhead >= 0 && daysAhead < 7;
  const isOtherYear = !isNear && then.slice(0, 4) !== today.slice(0, 4);
  // Where a browser does not know a language it takes that of the phone, and a page in two languages is no help.
  if (Intl.DateTimeFormat.supportedLocalesOf([locale]).length === 0) {
    const [year = '', month = '', day = ''] = then.split('-');
    const date = `${Number(day)}.${Number(month)}.${isOtherYear ? year : ''}`;
    const clock = formatIn('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, instant);
    const words = [...(daysAhead === 0 ? [] : [weekdays[weekdayOfDay(dayNumber(then))]]), ...(isNear ? [] : [date])];
    return [...words, clock].join(' ');
  }
  return formatIn(
    `${locale}-u-ca-gregory-nu-latn`,
    timeZone,
    {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(daysAhead === 0 ? {} : { weekday: 'long' }),
      ...(isNear ? {} : { day: 'numeric', month: 'long' }),
      ...(isOtherYear ? { year: 'numeric' } : {}),
    },
    instant,
  );
};

/** Date YYYY-MM-DD on the wall of the place. */
const dateIn = (timeZone: string, instant: number): string =>
  formatIn('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }, instant);

const formatIn = (locale: string, timeZone: string, parts: Intl.DateTimeFormatOptions, instant: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone, ...parts }).format(instant * 60_000);
