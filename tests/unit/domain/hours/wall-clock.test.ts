import { describe, expect, test } from 'vitest';
import { epochMinutes, wallClock } from '../../../../src/domain/hours/wall-clock.ts';

const zone = 'Europe/Copenhagen';
const utcText = (instant: number) => new Date(instant * 60_000).toISOString().slice(0, 16);

describe('from the clock on the wall to an instant', () => {
  test.each([
    ['a winter morning', '2026-01-15', 540, 'start', '2026-01-15T08:00'],
    ['a summer morning', '2026-07-15', 540, 'start', '2026-07-15T07:00'],
    ['midnight at the end of a day', '2026-01-15', 1440, 'end', '2026-01-15T23:00'],
    ['a start in the hour that spring skips', '2026-03-29', 150, 'start', '2026-03-29T01:30'],
    ['an end in the hour that spring skips', '2026-03-29', 150, 'end', '2026-03-29T01:30'],
    ['the end of the spring day, 23 hours long', '2026-03-29', 1440, 'end', '2026-03-29T22:00'],
    ['a start in the hour that autumn doubles: the first', '2026-10-25', 150, 'start', '2026-10-25T00:30'],
    ['an end in the hour that autumn doubles: the second', '2026-10-25', 150, 'end', '2026-10-25T01:30'],
    ['the end of the autumn day, 25 hours long', '2026-10-25', 1440, 'end', '2026-10-25T23:00'],
    ['spring 2027', '2027-03-28', 150, 'start', '2027-03-28T01:30'],
    ['autumn 2027, end', '2027-10-31', 150, 'end', '2027-10-31T01:30'],
  ] as const)('%s', (_, date, minuteOfDay, edge, expected) => {
    expect(utcText(epochMinutes(date, minuteOfDay, zone, edge))).toBe(expected);
  });
});

describe('from an instant to the clock on the wall', () => {
  test.each([
    ['2026-03-29T00:59', { date: '2026-03-29', minuteOfDay: 119 }],
    ['2026-03-29T01:00', { date: '2026-03-29', minuteOfDay: 180 }],
    ['2026-10-25T00:30', { date: '2026-10-25', minuteOfDay: 150 }],
    ['2026-10-25T01:30', { date: '2026-10-25', minuteOfDay: 150 }],
    ['2026-12-31T23:00', { date: '2027-01-01', minuteOfDay: 0 }],
  ])('at %s UTC', (text, expected) => {
    expect(wallClock(Date.parse(`${text}Z`) / 60_000, zone)).toEqual(expected);
  });
});
