import { describe, expect, test } from 'vitest';
import { nextChange, openState, type OpenStateInput } from '../../../../src/domain/hours/state.ts';

const buildTime = 1_000_000;
const day = 1440;
const state = (changes: Partial<OpenStateInput>) =>
  openState({
    kind: 'hours',
    freshness: 'fresh',
    buildTime,
    now: buildTime + 100,
    intervals: [
      { from: buildTime + 60, to: buildTime + 120 },
      { from: buildTime + 200, to: buildTime + 300, unsure: true },
      { from: buildTime + 400, to: buildTime + 500, cut: true },
    ],
    ...changes,
  });

describe('fresh hours', () => {
  test.each([
    ['before the first opening', 0, { is: 'closed', opensAt: buildTime + 60 }],
    ['at the minute it opens', 60, { is: 'open', until: buildTime + 120 }],
    ['at the minute it closes', 120, { is: 'closed', opensAt: buildTime + 400 }],
    ['on a holiday nobody made a rule for', 250, { is: 'ring-first' }],
    ['in hours whose end was not computed', 450, { is: 'open', until: null }],
    ['after everything that was computed', 500, { is: 'unknown' }],
  ])('%s', (_, later, expected) => {
    expect(state({ now: buildTime + later })).toEqual(expected);
  });

  test('without any interval nobody says "closed"', () => {
    expect(state({ intervals: [] })).toEqual({ is: 'unknown' });
  });
});

describe('places without a timetable', () => {
  test.each([
    ['always', { is: 'open', until: null }],
    ['by-appointment', { is: 'by-appointment' }],
    ['ring-first', { is: 'ring-first' }],
    ['unknown', { is: 'unknown' }],
  ] as const)('%s', (kind, expected) => {
    expect(state({ kind, intervals: [] })).toEqual(expected);
  });
});

describe('hours that were checked long ago', () => {
  test.each([
    ['hours', 'ageing', 'ring-first'],
    ['always', 'ageing', 'ring-first'],
    ['by-appointment', 'ageing', 'by-appointment'],
    ['unknown', 'ageing', 'unknown'],
    ['hours', 'old', 'unknown'],
    ['always', 'old', 'unknown'],
    ['by-appointment', 'old', 'unknown'],
    ['ring-first', 'old', 'unknown'],
  ] as const)('%s that are %s: %s', (kind, freshness, is) => {
    expect(state({ kind, freshness })).toEqual({ is });
  });
});

describe('a telephone with a wrong clock', () => {
  test.each([
    ['it believes it is before the site was built', -1],
    ['it believes it is 1970', -buildTime],
    ['it believes it is more than two years later', 731 * day],
  ])('%s', (_, later) => {
    expect(state({ now: buildTime + later })).toEqual({ is: 'unknown' });
    expect(state({ now: buildTime + later, kind: 'always' })).toEqual({ is: 'unknown' });
  });
});

describe('when a page that is looked at asks again', () => {
  const intervals = [
    { from: 100, to: 200 },
    { from: 300, to: 400 },
  ];
  test.each([
    [50, 100],
    [100, 200],
    [199, 200],
    [200, 300],
    [400, undefined],
  ])('after %i it is %o', (now, expected) => {
    expect(nextChange(intervals, now)).toBe(expected);
  });
});
