import { describe, expect, test } from 'vitest';
import { easterSunday, holidaysBetween, holidayYears } from '../../../../src/domain/hours/holidays.ts';

const datesOf = (year: number, kind: 'statutory' | 'often-closed') =>
  holidaysBetween(`${year}-01-01`, `${year}-12-31`)
    .filter((holiday) => holiday.kind === kind)
    .map(({ date }) => date.slice(5));

const years = [2026, 2027, 2028, 2029];

describe('holidays that move', () => {
  // 2024 to 2028: the project's own research table. 2029: published tables of Easter.
  test.each([
    [2024, '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20'],
    [2025, '04-17', '04-18', '04-20', '04-21', '05-29', '06-08', '06-09'],
    [2026, '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25'],
    [2027, '03-25', '03-26', '03-28', '03-29', '05-06', '05-16', '05-17'],
    [2028, '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05'],
    [2029, '03-29', '03-30', '04-01', '04-02', '05-10', '05-20', '05-21'],
  ])('Easter and the days that follow it are right in %i', (year, ...moving) => {
    expect(datesOf(year, 'statutory')).toEqual(['01-01', ...moving, '12-25', '12-26']);
  });

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Sunday of %i is %s, also at the edges of the rule', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('kinds of holidays', () => {
  test.each(years)('%i has ten public holidays and four days on which many places close', (year) => {
    expect(datesOf(year, 'statutory')).toHaveLength(10);
    expect(datesOf(year, 'often-closed')).toEqual(['05-01', '06-05', '12-24', '12-31']);
  });

  test.each([['2024-04-26'], ['2025-05-16'], ['2027-04-23'], ['2028-05-12'], ['2029-04-27']])(
    'Store Bededag is gone: %s is an ordinary Friday',
    (date) => {
      expect(holidaysBetween(date, date)).toEqual([]);
    },
  );

  test('5 June 2028 is both Whit Monday and Constitution Day', () => {
    expect(holidaysBetween('2028-06-05', '2028-06-05')).toEqual([
      { date: '2028-06-05', kind: 'statutory', id: 'whit-monday' },
      { date: '2028-06-05', kind: 'often-closed', id: 'constitution-day' },
    ]);
  });
});

describe('asking for a period', () => {
  test('both ends belong to it, also across New Year', () => {
    expect(holidaysBetween('2026-12-31', '2027-01-01').map(({ id }) => id)).toEqual(['new-years-eve', 'new-years-day']);
  });

  test('a period that ends before it begins has no holidays', () => {
    expect(holidaysBetween('2027-01-01', '2026-01-01')).toEqual([]);
  });

  test('the years somebody looked at the law for are the next ones', () => {
    expect(holidayYears).toEqual({ first: years[0], last: years.at(-1) });
  });
});
