import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../../../src/domain/hours/calendar-day.ts';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import { openIntervals } from '../../../../src/domain/hours/opening.ts';
import { epochMinutes } from '../../../../src/domain/hours/wall-clock.ts';

const zone = 'Europe/Copenhagen';
const holidays = holidaysBetween('2026-01-01', '2029-12-31');

/** Intervals as `03-29T07:00 – 03-29T14:00`, in UTC, with a question mark where one should ring first. */
const intervalsOf = (hours: string, from: string, days: number): string[] => {
  const opening = openIntervals(hours, from, days, zone, holidays);
  if (!opening.ok) throw new Error(opening.fault.name);
  const text = (instant: number) => new Date(instant * 60_000).toISOString().slice(5, 16);
  return opening.intervals.map(({ from, to, unsure }) => `${text(from)} – ${text(to)}${unsure ? ' ?' : ''}`);
};

describe('ordinary weeks', () => {
  test.each([
    ['a day in winter', 'Mo-Fr 09:00-16:00', '2026-01-12', 1, ['01-12T08:00 – 01-12T15:00']],
    ['a day in summer', 'Mo-Fr 09:00-16:00', '2026-07-13', 1, ['07-13T07:00 – 07-13T14:00']],
    ['an hour that New York skips that day', 'Mo-Su 02:15-02:45', '2026-03-08', 1, ['03-08T01:15 – 03-08T01:45']],
    [
      'two days with different times',
      'Tu 09:00-11:00; Th 13:00-15:00',
      '2026-01-12',
      7,
      ['01-13T08:00 – 01-13T10:00', '01-15T12:00 – 01-15T14:00'],
    ],
    [
      'a break at noon',
      'Mo 09:00-12:00,13:00-16:00',
      '2026-01-12',
      1,
      ['01-12T08:00 – 01-12T11:00', '01-12T12:00 – 01-12T15:00'],
    ],
    [
      'nights',
      'Mo-Su 14:15-08:30',
      '2026-01-12',
      2,
      ['01-11T23:00 – 01-12T07:30', '01-12T13:15 – 01-13T07:30', '01-13T13:15 – 01-13T23:00'],
    ],
    [
      'nights in the week, all of the weekend',
      'Mo-Fr 00:00-08:00,16:00-24:00; Sa,Su,PH 00:00-24:00',
      '2026-01-15',
      5,
      [
        '01-14T23:00 – 01-15T07:00',
        '01-15T15:00 – 01-16T07:00',
        '01-16T15:00 – 01-19T07:00',
        '01-19T15:00 – 01-19T23:00',
      ],
    ],
    [
      'every other week',
      'week 02-52/2 Mo 16:00-18:00',
      '2026-01-05',
      21,
      ['01-05T15:00 – 01-05T17:00', '01-19T15:00 – 01-19T17:00'],
    ],
    ['day and night', '24/7', '2026-12-20', 14, ['12-19T23:00 – 01-02T23:00']],
    ['by appointment', 'by-appointment', '2026-01-12', 7, []],
  ])('%s', (_, hours, from, days, expected) => {
    expect(intervalsOf(hours, from, days)).toEqual(expected);
  });

  test('hours that go on after the last computed day are marked as cut', () => {
    const opening = openIntervals('Mo-Su 14:15-08:30', '2026-01-12', 1, zone, holidays);
    expect(opening.ok && opening.intervals.map(({ cut }) => cut)).toEqual([undefined, true]);
  });

  test('a text that cannot be read is an answer, not a crash', () => {
    expect(openIntervals('Mo-Fr 9-16', '2026-01-12', 7, zone, holidays)).toMatchObject({
      ok: false,
      fault: { name: 'minutes' },
      write: 'Mo-Fr 09:00-16:00',
    });
  });
});

describe('holidays', () => {
  test.each([
    ['closed on public holidays, Whit Monday', 'Mo-Fr 09:00-16:00; PH off', '2026-05-25', []],
    [
      'own hours on public holidays, Ascension Day',
      'Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00',
      '2026-05-14',
      ['05-14T07:00 – 05-14T13:00'],
    ],
    [
      'the day after a public holiday is ordinary',
      'Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00',
      '2026-05-15',
      ['05-15T06:30 – 05-15T14:00'],
    ],
    ['two public holidays in a row, the second', 'Mo-Fr 09:00-16:00; PH off', '2026-04-03', []],
    [
      'no rule for holidays, Whit Monday: ring first',
      'Mo-Fr 09:00-16:00',
      '2026-05-25',
      ['05-25T07:00 – 05-25T14:00 ?'],
    ],
    [
      '5 June is no public holiday but many close: ring first',
      'Mo-Fr 09:00-16:00; PH off',
      '2026-06-05',
      ['06-05T07:00 – 06-05T14:00 ?'],
    ],
    ['24 December: ring first', 'Mo-Fr 09:00-16:00; PH off', '2026-12-24', ['12-24T08:00 – 12-24T15:00 ?']],
    ['24 December with its own rule', 'Mo-Fr 09:00-16:00; PH off; Dec 24 off', '2026-12-24', []],
    [
      '5 June 2028 is Whit Monday: the rule for holidays holds',
      'Mo-Fr 09:00-16:00; PH 10:00-12:00',
      '2028-06-05',
      ['06-05T08:00 – 06-05T10:00'],
    ],
    [
      'Store Bededag 2027 is an ordinary Friday',
      'Mo-Fr 09:00-16:00; PH off',
      '2027-04-23',
      ['04-23T07:00 – 04-23T14:00'],
    ],
  ])('%s', (_, hours, date, expected) => {
    expect(intervalsOf(hours, date, 1)).toEqual(expected);
  });
});

describe('a night belongs to the evening on which it begins', () => {
  /** What is true at a minute of the wall clock of the place: open, perhaps, or closed. */
  const isOpenAt = (hours: string, date: string, time: string) => {
    const opening = openIntervals(hours, date, 1, zone, holidays);
    if (!opening.ok) throw new Error(opening.fault.name);
    const now = epochMinutes(date, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), zone, 'start');
    const found = opening.intervals.find(({ from, to }) => from <= now && now < to);
    return found === undefined ? 'closed' : found.unsure ? 'ring first' : 'open';
  };

  test.each([
    // 24 December is a day on which many close; 25 and 26 are public holidays.
    ['Mo-Su 20:00-08:00; PH off', '2026-12-24', '02:00', 'open'],
    ['Mo-Su 20:00-08:00; PH off', '2026-12-25', '02:00', 'ring first'],
    ['Mo-Su 20:00-08:00; PH off', '2026-12-25', '21:00', 'closed'],
    ['Mo-Su 20:00-08:00; PH off', '2026-12-26', '02:00', 'closed'],
    ['Mo-Su 20:00-08:00; PH off', '2026-12-27', '02:00', 'closed'],
    ['Mo-Su 20:00-08:00; PH off', '2026-12-27', '21:00', 'open'],
    ['Mo-Fr 20:00-08:00; Sa-Su 22:00-10:00', '2026-12-04', '23:30', 'open'],
    ['Mo-Fr 20:00-08:00; Sa-Su 22:00-10:00', '2026-12-05', '02:00', 'open'],
    ['Mo-Fr 20:00-08:00; Sa-Su 22:00-10:00', '2026-12-05', '09:00', 'closed'],
    ['Mo-Fr 20:00-08:00; Sa-Su 22:00-10:00', '2026-12-06', '09:00', 'open'],
    ['Mo-Su 14:15-08:30; Dec 24 off', '2026-12-24', '08:00', 'open'],
    ['Mo-Su 14:15-08:30; Dec 24 off', '2026-12-25', '08:00', 'closed'],
    ['Fr 22:00-04:00; Sa off', '2026-12-05', '03:00', 'open'],
    ['Mo-Su 18:00-26:00; We 20:00-22:00', '2026-12-03', '01:00', 'closed'],
    ['Mo-Fr 10:00-12:00, Tu 20:00-02:00', '2026-12-02', '01:00', 'open'],
    ['Mo-Su 20:00-08:00 "perhaps"; Mo off', '2026-12-01', '02:00', 'closed'],
  ])('%s on %s at %s: %s', (hours, date, time, expected) => {
    expect(isOpenAt(hours, date, time)).toBe(expected);
  });

  test('on Friday at 23:30 the night lasts until Saturday at eight', () => {
    expect(intervalsOf('Mo-Fr 20:00-08:00; Sa-Su 22:00-10:00', '2026-12-04', 2)[1]).toBe('12-04T19:00 – 12-05T07:00');
  });

  test('whatever closes a day closes its evening, and not the morning that belongs to the evening before', () => {
    const hour = fc.integer({ min: 12, max: 23 });
    const property = fc.property(
      hour,
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 1, max: 27 }),
      (from, to, day) => {
        const closed = `2027-02-${String(day).padStart(2, '0')}`;
        const text = `Mo-Su ${from}:00-${String(to).padStart(2, '0')}:00; 2027 Feb ${String(day).padStart(2, '0')} off`;
        expect(isOpenAt(text, closed, '00:30')).toBe('open');
        expect(isOpenAt(text, closed, '23:30')).toBe('closed');
        expect(isOpenAt(text, dateOfDay(dayNumber(closed) + 1), '00:30')).toBe('closed');
      },
    );
    fc.assert(property, { numRuns: 40 });
  });
});

describe('the two nights on which the clock changes', () => {
  test.each([
    ['spring 2026', '2026-03-28', ['03-28T21:00 – 03-29T04:00']],
    // The night before Easter Sunday 2027 belongs to its Saturday, and is sure to its end.
    ['spring 2027', '2027-03-27', ['03-27T21:00 – 03-28T04:00']],
    ['autumn 2026', '2026-10-24', ['10-24T20:00 – 10-25T05:00']],
    ['autumn 2027', '2027-10-30', ['10-30T20:00 – 10-31T05:00']],
  ])('a place open from 22 to 6 keeps to the clock on its wall, %s', (_, from, night) => {
    // The first interval is the morning before, the last the evening after.
    expect(intervalsOf('Mo-Su 22:00-06:00', from, 2).slice(1, 1 + night.length)).toEqual(night);
  });

  test.each([
    ['hours inside the skipped hour do not take place', '02:10-02:50', '2026-03-29', ['03-29T01:10 – 03-29T01:50']],
    [
      'hours inside the doubled hour last until its second end',
      '02:00-03:00',
      '2026-10-25',
      ['10-25T00:00 – 10-25T02:00'],
    ],
    ['the whole spring day has 23 hours', '00:00-24:00', '2026-03-29', ['03-28T23:00 – 03-29T22:00']],
    ['the whole autumn day has 25 hours', '00:00-24:00', '2026-10-25', ['10-24T22:00 – 10-25T23:00']],
  ])('%s', (_, times, date, expected) => {
    expect(intervalsOf(`Mo-Su ${times}`, date, 1)).toEqual(expected);
  });
});
