import { describe, expect, test } from 'vitest';
import { withUtcDate } from '../../../../src/domain/hours/utc-date.ts';

const RealDate = Date;

describe('lending a Date that thinks in UTC', () => {
  test('an hour that the zone of the machine skips exists', () => {
    const hours = withUtcDate(() => Array.from({ length: 24 }, (_, hour) => new Date(2026, 2, 8, hour).getHours()));
    expect(hours).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
  });

  test('setting and reading agree, and there is no offset', () => {
    withUtcDate(() => {
      const date = new Date(2026, 2, 28, 2, 30);
      date.setDate(date.getDate() + 1);
      expect(date.toISOString()).toBe('2026-03-29T02:30:00.000Z');
      expect([date.getDay(), date.getTimezoneOffset()]).toEqual([0, 0]);
    });
  });

  test('asking for the present moment always gives the same answer', () => {
    expect(withUtcDate(() => new Date().toISOString())).toBe('2000-01-01T00:00:00.000Z');
  });

  test('the real Date is back afterwards, also after an error', () => {
    const fail = () =>
      withUtcDate(() => {
        throw new Error('broken');
      });
    expect(fail).toThrow('broken');
    expect(Date).toBe(RealDate);
  });
});
