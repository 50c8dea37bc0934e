import { describe, expect, test } from 'vitest';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import { weeklyTable } from '../../../../src/domain/hours/weekly.ts';
import { daysInWords, type HoursLabels, hoursRows } from '../../../../src/domain/hours/hours-words.ts';

const labels: HoursLabels = {
  everyDay: 'EVERY-DAY',
  closed: 'CLOSED',
  dayAndNight: 'DAY-AND-NIGHT',
  publicHolidays: 'HOLIDAYS',
  asUsual: 'AS-USUAL',
  notStated: 'ASK',
  nextDay: 'NEXT-DAY',
  byAppointment: 'APPOINTMENT',
  ringFirst: 'RING-FIRST',
  unknown: 'UNKNOWN',
};

const rowsOf = (text: string, locale: string) => {
  const table = weeklyTable(text, '2026-11-22', holidaysBetween('2026-01-01', '2029-12-31'));
  if (!table.ok) throw new Error(table.fault.name);
  return hoursRows(table, [locale, 'en-GB'], labels).map(({ days, times }) => `${days}: ${times.join(', ')}`);
};

describe('a table in words', () => {
  test.each([
    [
      'Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00',
      ['mandag–fredag: 08:30–16:00', 'lørdag–søndag: 09:00–15:00', 'HOLIDAYS: 09:00–15:00'],
    ],
    ['Mo-Su 14:15-08:30', ['EVERY-DAY: 14:15–08:30 NEXT-DAY', 'HOLIDAYS: ASK']],
    [
      'Mo-Fr 00:00-08:00,16:00-24:00; Sa,Su,PH 00:00-24:00',
      ['mandag–fredag: 00:00–08:00, 16:00–24:00', 'lørdag–søndag: DAY-AND-NIGHT', 'HOLIDAYS: DAY-AND-NIGHT'],
    ],
    ['Mo-Su 10:00-12:00; PH off', ['EVERY-DAY: 10:00–12:00', 'HOLIDAYS: CLOSED']],
    ['Mo-Su,PH 10:00-12:00', ['EVERY-DAY: 10:00–12:00', 'HOLIDAYS: AS-USUAL']],
    ['Mo-Su 10:00-12:00 "ring"', ['EVERY-DAY: 10:00–12:00, RING-FIRST', 'HOLIDAYS: ASK']],
    ['Mo-Su 10:00-12:00; PH unknown', ['EVERY-DAY: 10:00–12:00', 'HOLIDAYS: RING-FIRST']],
    ['Mo-Su 10:00-12:00; 2026 Dec 24 off', ['EVERY-DAY: 10:00–12:00', 'HOLIDAYS: ASK', 'torsdag 24. december: CLOSED']],
    ['Mo-Su 10:00-12:00; 2026 Dec 21-31 off', ['EVERY-DAY: 10:00–12:00', 'HOLIDAYS: ASK', '21.–31. december: CLOSED']],
    ['24/7', [': DAY-AND-NIGHT']],
    ['Mo-Su 00:00-24:00; PH off', [': DAY-AND-NIGHT', 'HOLIDAYS: CLOSED']],
    ['by-appointment', [': APPOINTMENT']],
    ['unknown', [': UNKNOWN']],
    ['2024 Mo 10:00-12:00', [': UNKNOWN']],
  ])('%s', (text, expected) => {
    expect(rowsOf(text, 'da')).toEqual(expected);
  });

  test('a clinic every other week shows dates with their weekday', () => {
    expect(rowsOf('week 02-52/2 Mo 16:00-18:00', 'en-GB')[0]).toBe('Monday 23 November: 16:00–18:00');
  });
});

describe('languages', () => {
  test.each([
    ['da', 'mandag–fredag'],
    ['en', 'Monday–Friday'],
    ['th', 'วันจันทร์–วันศุกร์'],
    ['hu', 'hétfő–péntek'],
    ['ar', 'الاثنين–الجمعة'],
    ['kl', 'ataasinngorneq–tallimanngorneq'],
  ])('weekdays in %s', (locale, expected) => {
    expect(daysInWords(0, 4, [locale, 'en-GB'], labels)).toBe(expected);
  });

  test('a language the computer does not know uses the names a translator wrote', () => {
    const weekdays = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(daysInWords(1, 6, ['rom', 'en-GB'], { ...labels, weekdays })).toBe('b–g');
  });

  test.each(['ar', 'fa', 'th'])('digits are Western and years ours in %s', (locale) => {
    const words = rowsOf('Mo-Su 10:00-12:00; 2026 Dec 24 off', locale).join(' ');
    expect(words).toContain('10:00–12:00');
    expect(words).toMatch(/\b24\b/);
  });

  test('between right-to-left words opening and closing time do not change places', () => {
    expect(rowsOf('Mo-Su 10:00-12:00', 'fa')[0]).toBe('EVERY-DAY: \u206610:00–12:00\u2069');
  });
});
