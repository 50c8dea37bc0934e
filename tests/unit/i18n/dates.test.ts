import { describe, expect, it } from 'vitest';
import { dayIn, formatVagueDate, isoDay } from '../../../src/i18n/dates.ts';

describe('a date in words', () => {
  it.each([
    ['da', '2020-03-16', '16. marts 2020'],
    ['da', '2020-03', 'marts 2020'],
    ['da', '2020', '2020'],
    ['en', '2020-03-16', '16 March 2020'],
    ['en', '2020-03', 'March 2020'],
    ['th', '2026-11-22', '22 พฤศจิกายน 2026'],
    ['ar', '2026-11-22', '22 نوفمبر 2026'],
    ['fa', '2026-11-22', '22 نوامبر 2026'],
    ['en', '2024-02-29', '29 February 2024'],
  ])('in "%s": %s is as exact as it is known', (lang, on, words) => {
    expect(formatVagueDate(on, lang)).toBe(words);
  });

  it.each([
    ['2020-03-16', 'March 2020'],
    ['2020-03', 'March 2020'],
    ['2020', '2020'],
  ])('without its day: %s', (on, words) => {
    expect(formatVagueDate(on, 'en', 'month')).toBe(words);
  });

  it.each(['da', 'en', 'ar', 'fa', 'th', 'my', 'bn', 'am', 'hi'])(
    'in "%s" has Western digits and our years',
    (lang) => {
      expect(formatVagueDate('2026-11-22', lang)).toMatch(/22.*2026|2026.*22/);
    },
  );

  it('is the same day in every zone of the computer that builds', () => {
    expect(['2026-01-01', '2026-12-31'].map((on) => formatVagueDate(on, 'en'))).toEqual([
      '1 January 2026',
      '31 December 2026',
    ]);
  });
});

describe('the calendar day of a moment', () => {
  it.each([
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22T23:59:59Z', '2026-11-22'],
  ])('%s is %s', (moment, day) => {
    expect(isoDay(new Date(moment))).toBe(day);
  });
});

describe('the day in Denmark', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-11-22T12:00:00Z', '2026-11-22'],
  ])('at %s is %s', (moment, day) => {
    expect(dayIn(new Date(moment), 'Europe/Copenhagen')).toBe(day);
  });
});
