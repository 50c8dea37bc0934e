import { describe, expect, it } from 'vitest';
import { weekdayNames } from '../../../../src/domain/hours/hours-words.ts';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import { openIntervals } from '../../../../src/domain/hours/opening.ts';
import { openState } from '../../../../src/domain/hours/state.ts';
import { openWords } from '../../../../src/domain/hours/open-words.ts';

const zone = 'Europe/Copenhagen';
const minutes = (iso: string): number => Date.parse(iso) / 60_000;
/** Sunday, 13:00 in Denmark. */
const now = minutes('2026-11-22T12:00:00Z');
const styleOf = (locale: string) => ({ locale, timeZone: zone, weekdays: weekdayNames([locale, 'en-GB']) });
const inDanish = (state: Parameters<typeof openWords>[0], isRung = false) =>
  openWords(state, now, isRung, styleOf('da'));

describe('whether a place is open, in words', () => {
  it('names the Danish time it closes today', () => {
    expect(inDanish({ is: 'open', until: minutes('2026-11-22T15:00:00Z') })).toEqual({
      key: 'open.nowUntil',
      time: '16.00',
    });
  });

  it('names the day where it is another', () => {
    expect(inDanish({ is: 'closed', opensAt: minutes('2026-11-23T08:00:00Z') })?.time).toMatch(/^mandag.*09\.00$/);
  });

  it('counts the day in Denmark, not where the phone is', () => {
    // Half past midnight in Denmark, still the 22nd in UTC.
    expect(inDanish({ is: 'closed', opensAt: minutes('2026-11-22T23:30:00Z') })?.time).toMatch(/^mandag/);
  });

  it.each([
    ['We[1] 18:00-20:00', '2026-12-10', '12:00', 'onsdag den 6. januar 2027 kl. 18.00'],
    ['Mo-Fr 09:00-15:00; PH off; Dec 21-Jan 3 off', '2026-12-22', '12:00', 'mandag den 4. januar 2027 kl. 09.00'],
    // The 24th and 31st are days on which many close: neither is promised.
    ['Th 18:00-20:00', '2026-12-18', '12:00', 'torsdag den 7. januar 2027 kl. 18.00'],
    ['Mo-Su 00:00-24:00; Dec 24 off', '2026-12-09', '12:00', 'torsdag 24. december kl. 00.00'],
    ['Th 18:00-20:00', '2026-12-03', '20:30', 'torsdag 10. december kl. 18.00'],
    ['Th 18:00-20:00', '2026-12-04', '00:30', 'torsdag 18.00'],
  ])('names the date where the weekday would mislead: %s on %s at %s', (hours, date, time, expected) => {
    const holidays = holidaysBetween('2026-12-01', '2027-03-01');
    const opening = openIntervals(hours, '2026-12-01', 67, zone, holidays);
    if (!opening.ok) throw new Error(opening.fault.name);
    const at = minutes(`${date}T${time}:00+01:00`);
    const { kind, intervals } = opening;
    const state = openState({ kind, intervals, freshness: 'fresh', now: at, buildTime: at });
    expect(openWords(state, at, false, styleOf('da'))?.time).toBe(expected);
  });

  it('keeps to the language of the page where the browser does not know it', () => {
    const style = {
      ...styleOf('xx'),
      weekdays: ['ataasinngorneq', 'marlunngorneq', 'pingasunngorneq', '', '', '', ''],
    };
    const wednesday = { is: 'closed', opensAt: minutes('2026-11-25T08:00:00Z') } as const;
    const january = { is: 'closed', opensAt: minutes('2027-01-06T08:00:00Z') } as const;
    expect(openWords(wednesday, now, false, style)?.time).toBe('pingasunngorneq 09:00');
    expect(openWords(january, now, false, style)?.time).toBe('pingasunngorneq 6.1.2027 09:00');
  });

  it('has no end where none is known', () => {
    expect(inDanish({ is: 'open', until: null })).toEqual({ key: 'open.now' });
  });

  it.each([
    [{ is: 'open', until: null }, 'open.answers'],
    [{ is: 'closed', opensAt: now + 60 }, 'open.answersLater'],
  ] as const)('speaks of answering for a line one rings: %o', (state, key) => {
    expect(inDanish(state, true)?.key).toBe(key);
  });

  it('says that one comes by appointment, or rings first', () => {
    expect(inDanish({ is: 'by-appointment' })?.key).toBe('hours.byAppointment');
    expect(inDanish({ is: 'ring-first' })?.key).toBe('hours.ringFirst');
    expect(inDanish({ is: 'ring-first' }, true)).toBeUndefined();
  });

  it('claims nothing where nothing is known', () => {
    expect(inDanish({ is: 'unknown' })).toBeUndefined();
  });

  it('writes Western digits in every language', () => {
    const state = { is: 'open', until: minutes('2026-11-22T15:00:00Z') } as const;
    for (const lang of ['ar', 'th', 'en', 'fa', 'am'])
      expect(openWords(state, now, false, styleOf(lang))?.time).toMatch(/16[.:]00/);
  });
});
