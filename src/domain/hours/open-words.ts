/** Whether a place is open, as a key of an interface string and the time in it. Runs in the browser. */
import type { OpenState } from './state.ts';

export interface OpenWords {
  key: string;
  /** A clock time, with the weekday where it is not today. */
  time?: string;
}

/**
 * Nothing for what is not known: the card says so among what nobody knows.
 *
 * @param now the reader's clock, in epoch minutes
 * @param isRung a line one rings, not a house one goes to
 * @param timeZone of the place: its clock is the one people live by there, wherever the phone is
 * @example openWords({ is: 'open', until: 29_700_000 }, 29_699_000, false, 'da', 'Europe/Copenhagen')
 */
export const openWords = (
  state: OpenState,
  now: number,
  isRung: boolean,
  lang: string,
  timeZone: string,
): OpenWords | undefined => {
  const at = (instant: number): string => clockTime(instant, now, lang, timeZone);
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

const clockTime = (instant: number, now: number, lang: string, timeZone: string): string => {
  if (known.now !== now) Object.assign(known, { now, texts: new Map<string, string>() });
  const key = `${instant} ${lang} ${timeZone}`;
  const text = known.texts.get(key) ?? formatTime(instant, now, lang, timeZone);
  known.texts.set(key, text);
  return text;
};

const formatTime = (instant: number, now: number, lang: string, timeZone: string): string => {
  const date = new Date(instant * 60_000);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const isToday = day.format(date) === day.format(new Date(now * 60_000));
  // British order and Western digits, as in the timetables of the site.
  const locale = `${lang === 'en' ? 'en-GB' : lang}-u-ca-gregory-nu-latn`;
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isToday ? {} : { weekday: 'long' }),
  }).format(date);
};
