import { describe, expect, it } from 'vitest';
import { isBuildStale, isOver } from '../../../../src/domain/freshness/stale.ts';

const on = (now: string): boolean => isBuildStale('2026-11-22', Date.parse(now), 60);

describe('a site built on 22 November 2026 that may be 60 days old', () => {
  it.each(['2026-11-22T06:00Z', '2027-01-20T12:00Z', '2027-01-21T23:59Z'])('is not out of date on %s', (now) =>
    expect(on(now)).toBe(false),
  );

  it.each(['2027-01-22T00:00Z', '2027-06-01T12:00Z', '2028-11-21T23:59Z'])('may be out of date on %s', (now) =>
    expect(on(now)).toBe(true),
  );

  it.each(['2028-11-22T00:00Z', '2070-01-01T00:00Z', '2026-11-21T12:00Z', '1970-01-01T00:00Z'])(
    'says nothing to a phone whose clock says %s, which is taken for wrong',
    (now) => expect(on(now)).toBe(false),
  );

  it('says nothing when the day of the build cannot be read', () => {
    expect(isBuildStale('', Date.parse('2027-06-01'), 60)).toBe(false);
    expect(isBuildStale('2026-11-22', Date.parse('2027-06-01'), Number('x'))).toBe(false);
  });
});

describe('a message until 30 November 2026, on a site built on 22 November', () => {
  // Midnight in Denmark at the end of that day.
  const isGone = (now: string): boolean => isOver('2026-11-30T23:00:00.000Z', '2026-11-22', Date.parse(now));

  it.each(['2026-11-22T00:00Z', '2026-11-30T12:00Z', '2026-11-30T22:59:59Z'])('is shown on %s', (now) =>
    expect(isGone(now)).toBe(false),
  );

  it.each(['2026-11-30T23:00Z', '2026-12-01T12:00Z', '2028-11-21T23:59Z'])('is gone on %s', (now) =>
    expect(isGone(now)).toBe(true),
  );

  it.each(['2026-11-21T23:59Z', '1970-01-01T00:00Z', '2028-11-22T00:00Z', '2070-01-01T00:00Z'])(
    'is shown on a phone whose clock says %s, which is taken for wrong',
    (now) => expect(isGone(now)).toBe(false),
  );

  it.each([
    ['its last day', '', '2026-11-22'],
    ['the day of the build', '2026-11-30T23:00:00.000Z', ''],
  ])('is shown when %s cannot be read', (_, until, built) => {
    expect(isOver(until, built, Date.parse('2027-06-01'))).toBe(false);
  });
});
