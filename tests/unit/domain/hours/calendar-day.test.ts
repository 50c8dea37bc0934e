import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, weekdayOfDay } from '../../../../src/domain/hours/calendar-day.ts';

describe('counting days', () => {
  test.each([
    ['1970-01-01', 3],
    ['2026-03-29', 6],
    ['2026-11-22', 6],
    ['2028-02-29', 1],
    ['1969-12-28', 6],
  ])('%s keeps its date and is weekday %i counted from Monday = 0', (date, weekday) => {
    expect(dateOfDay(dayNumber(date))).toBe(date);
    expect(weekdayOfDay(dayNumber(date))).toBe(weekday);
  });

  test('the day after the last of February in a leap year is the 29th', () => {
    expect(dateOfDay(dayNumber('2028-02-28') + 1)).toBe('2028-02-29');
  });
});
