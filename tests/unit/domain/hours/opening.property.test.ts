import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, weekdayOfDay } from '../../../../src/domain/hours/calendar-day.ts';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import { type Interval, openIntervals } from '../../../../src/domain/hours/opening.ts';
import { openState } from '../../../../src/domain/hours/state.ts';
import { epochMinutes, wallClock } from '../../../../src/domain/hours/wall-clock.ts';

const zone = 'Europe/Copenhagen';
const holidays = holidaysBetween('2026-01-01', '2029-12-31');

const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const pair = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return pair.map((part) => String(part).padStart(2, '0')).join(':');
});
const times = fc
  .array(fc.tuple(clock, clock), { minLength: 1, maxLength: 2 })
  .map((pairs) => pairs.map(([from, to]) => `${from}-${to}`).join(','));
const days = fc.constantFrom(
  'Mo-Fr',
  'Mo-Su',
  'Sa,Su',
  'Fr-Mo',
  'Tu,Th',
  'Sa,PH',
  'week 02-52/2 Mo',
  'Mo[1]',
  'Jun-Aug',
);
const rule = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(days, times).map((pair) => pair.join(' ')) },
  fc.constantFrom('PH off', 'Dec 24 off', 'PH 10:00-12:00', 'We 10:00-12:00 "ring"'),
);
const hoursText = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '));
const firstDay = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-12-01') });
const length = fc.integer({ min: 1, max: 21 });

const intervalsOf = (text: string, from: string, count: number): Interval[] => {
  const opening = openIntervals(text, from, count, zone, holidays);
  if (!opening.ok) throw new Error(opening.fault.name);
  return opening.intervals;
};

describe('whatever the hours are', () => {
  test('intervals are in order, do not overlap, and stay within the days asked for', () => {
    const property = fc.property(hoursText, firstDay, length, (text, day, count) => {
      const from = dateOfDay(day);
      const intervals = intervalsOf(text, from, count);
      const edges = intervals.flatMap((interval) => [interval.from, interval.to]);
      expect(intervals.every((interval) => interval.from < interval.to)).toBe(true);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      expect(edges[0] ?? Infinity).toBeGreaterThanOrEqual(epochMinutes(from, 0, zone, 'start'));
      expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(epochMinutes(dateOfDay(day + count), 0, zone, 'end'));
    });
    fc.assert(property, { numRuns: 150 });
  });

  test('a place is shown as open exactly while an interval that is sure lasts', () => {
    const minute = fc.integer({ min: 0, max: 21 * 1440 });
    const property = fc.property(hoursText, firstDay, minute, (text, day, later) => {
      const intervals = intervalsOf(text, dateOfDay(day), 14);
      const buildTime = epochMinutes(dateOfDay(day), 0, zone, 'start');
      const now = buildTime + later;
      const state = openState({ kind: 'hours', intervals, freshness: 'fresh', now, buildTime });
      const isInside = intervals.some(({ from, to, unsure }) => !unsure && from <= now && now < to);
      expect(state.is === 'open').toBe(isInside);
      if (state.is === 'closed') expect(state.opensAt).toBeGreaterThan(now);
    });
    fc.assert(property, { numRuns: 150 });
  });

  test('on the wall of the place it is a weekday between the two times exactly while it is open', () => {
    const quarters = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 }));
    const minute = fc.integer({ min: 0, max: 7 * 1440 - 1 });
    const property = fc.property(quarters, firstDay, minute, ([one, other], day, later) => {
      fc.pre(one !== other);
      const [opens, closes] = [Math.min(one, other) * 15, Math.max(one, other) * 15];
      const text = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
      const now = epochMinutes(dateOfDay(day), 0, zone, 'start') + later;
      const { date, minuteOfDay } = wallClock(now, zone);
      // Sundays are left out by the weekdays, and with them both changes of the clock.
      const isWeekday = weekdayOfDay(dayNumber(date)) < 5;
      const intervals = intervalsOf(`Mo-Fr ${text(opens)}-${text(closes)}`, dateOfDay(day), 8);
      const isOpen = intervals.some(({ from, to }) => from <= now && now < to);
      expect(isOpen).toBe(isWeekday && opens <= minuteOfDay && minuteOfDay < closes);
    });
    fc.assert(property, { numRuns: 150 });
  });
});
