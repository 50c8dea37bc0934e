import { describe, expect, it } from 'vitest';
import { isBuildStale } from '../../../src/lib/freshness/stale.ts';

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
