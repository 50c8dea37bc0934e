import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../src/domain/hours/calendar-day.ts';
import { readHours } from '../../../../src/domain/hours/read-hours.ts';
import { spansOn } from '../../../../src/domain/hours/spans.ts';

/** Spans of Monday 2026-01-12 and the days after it, a `+` for "the next day", a `?` for "ring first". */
const spansOfDay = (text: string, weekday: number): string[] => {
  const read = readHours(text);
  if (!read.ok) throw new Error(read.fault.name);
  const spans = spansOn(read.hours, dayNumber('2026-01-12') + weekday, () => false);
  return spans.map(({ from, to, overnight, unsure }) => `${from}-${to}${overnight ? '+' : ''}${unsure ? '?' : ''}`);
};

describe('a night belongs to the evening it starts', () => {
  test.each([
    ['every night', 'Mo-Su 14:15-08:30', 6, ['14:15-08:30+']],
    ['one night, its evening', 'Mo 20:00-04:00', 0, ['20:00-04:00+']],
    ['one night, the morning after', 'Mo 20:00-04:00', 1, []],
    ['hours past 24', 'Mo 18:00-26:00', 0, ['18:00-02:00+']],
    ['until midnight', 'Mo 18:00-00:00', 0, ['18:00-24:00']],
    ['a night before a closed day is whole', 'Mo 20:00-04:00; Tu off', 0, ['20:00-04:00+']],
    ['a closed evening has no night', 'Mo-Su 20:00-04:00; Tu off', 1, []],
    ['a later rule takes the night of its evening', 'Mo-Su 20:00-04:00; Tu 20:00-22:00', 1, ['20:00-22:00']],
    ['a night and a morning of their own', 'Mo 20:00-04:00, Tu 06:00-08:00', 1, ['06:00-08:00']],
    ['two stretches written apart stay apart', 'Mo-Fr 00:00-08:00,16:00-24:00', 1, ['00:00-08:00', '16:00-24:00']],
    ['a whole day', 'Sa,Su 00:00-24:00', 5, ['00:00-24:00']],
    ['an open end is not sure', 'Mo 10:00-12:00,14:00+', 0, ['10:00-12:00', '14:00-24:00?']],
  ])('%s', (_, text, weekday, expected) => {
    expect(spansOfDay(text, weekday)).toEqual(expected);
  });
});
