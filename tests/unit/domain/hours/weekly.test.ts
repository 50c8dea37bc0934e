import { describe, expect, test } from 'vitest';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import type { Span } from '../../../../src/domain/hours/spans.ts';
import { weeklyTable } from '../../../../src/domain/hours/weekly.ts';

const holidays = holidaysBetween('2026-01-01', '2029-12-31');
const tableOf = (text: string) => weeklyTable(text, '2026-11-22', holidays);

const weekly = (text: string) => {
  const table = tableOf(text);
  if (!table.ok || table.is !== 'weekly') throw new Error(`${text} has no regular week`);
  return table;
};

const timesOf = (spans: readonly Span[]) => spans.map(({ from, to }) => `${from}-${to}`).join(' ');

describe('days with the same hours stand together, Monday first', () => {
  test.each([
    ['Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00', ['0-4 08:30-16:00', '5-6 09:00-15:00']],
    ['Mo-Su 14:15-08:30', ['0-6 14:15-08:30']],
    ['Mo-Fr 00:00-08:00,16:00-24:00; Sa,Su,PH 00:00-24:00', ['0-4 00:00-08:00 16:00-24:00', '5-6 00:00-24:00']],
    ['Tu 09:00-11:00; Th 13:00-15:00', ['0-0 ', '1-1 09:00-11:00', '2-2 ', '3-3 13:00-15:00', '4-6 ']],
    ['Mo,Tu,Fr 10:00-12:00', ['0-1 10:00-12:00', '2-3 ', '4-4 10:00-12:00', '5-6 ']],
    ['off', ['0-6 ']],
  ])('%s', (text, expected) => {
    const { groups } = weekly(text);
    expect(groups.map(({ first, last, spans }) => `${first}-${last} ${timesOf(spans)}`)).toEqual(expected);
  });

  test('the table has seven days', () => {
    expect(weekly('Mo-Fr 09:00-16:00').days.map(timesOf)).toEqual([...Array<string>(5).fill('09:00-16:00'), '', '']);
  });
});

describe('the row for public holidays', () => {
  test.each([
    ['Mo-Fr 09:00-16:00', 'not-stated'],
    ['Mo-Fr 09:00-16:00; PH off', 'closed'],
    ['Mo-Su,PH 09:00-16:00', 'same'],
    ['PH off; Mo-Fr 09:00-16:00', 'same'],
    ['Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00', 'own'],
    ['Mo-Su 14:15-08:30; PH off', 'closed'],
    ['PH 10:00-12:00; Sa,Su off', 'differs'],
  ])('%s: %s', (text, is) => {
    expect(weekly(text).holidays?.is).toBe(is);
  });

  test('holidays with hours of their own list them', () => {
    expect(weekly('Mo-Fr 00:00-08:00,16:00-24:00; Sa,Su,PH 00:00-24:00').holidays).toEqual({
      is: 'own',
      spans: [{ from: '00:00', to: '24:00', overnight: false }],
    });
  });
});

describe('weeks that are not alike', () => {
  const datesOf = (text: string) => {
    const table = tableOf(text);
    return table.ok && table.is === 'varies' ? table.nextDates.map(({ from }) => from) : table;
  };

  test('a clinic every other Monday lists its next dates', () => {
    const [first, second, third] = ['2026-11-23', '2026-12-07', '2026-12-21'];
    const expected = [first, second, third, '2027-01-11', '2027-01-25', '2027-02-08'];
    expect(datesOf('week 02-52/2 Mo 16:00-18:00')).toEqual(expected);
  });

  test('a next date that is a holiday nobody made a rule for is left out', () => {
    // 24 and 31 December 2026 are Thursdays.
    expect(datesOf('week 02-52/2 Th 16:00-18:00')).not.toContain('2026-12-24');
  });

  test('hours in summer only list the first dates of summer', () => {
    expect(datesOf('Jun-Aug Mo 10:00-12:00')).toHaveLength(6);
  });

  test('hours of a year that is over are no closed week: nothing is known', () => {
    expect(datesOf('2024 Mo 10:00-12:00')).toEqual([]);
  });

  test('the night before a closed day is no exception', () => {
    expect(weekly('Mo-Su 14:15-08:30; Dec 24 off').exceptions).toEqual([
      { from: '2026-12-24', to: '2026-12-24', spans: [] },
    ]);
  });

  test('a closure is an exception to the week and bridges weekends that are closed anyway', () => {
    expect(weekly('Mo-Fr 09:00-16:00; Jul off; Dec 24,31 off').exceptions).toEqual([
      { from: '2026-12-24', to: '2026-12-24', spans: [] },
      { from: '2026-12-31', to: '2026-12-31', spans: [] },
      { from: '2027-07-01', to: '2027-07-30', spans: [] },
    ]);
  });
});

describe('answers without a table', () => {
  test.each([
    ['24/7', 'always'],
    ['by-appointment', 'by-appointment'],
    ['unknown', 'unknown'],
  ])('%s', (text, is) => {
    expect(tableOf(text)).toEqual({ ok: true, is });
  });

  test('a text that cannot be read', () => {
    expect(tableOf('Mo-Fr 9-16').ok).toBe(false);
  });
});
