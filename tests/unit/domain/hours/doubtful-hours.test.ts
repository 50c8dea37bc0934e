import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtsAbout } from '../../../../src/domain/hours/doubtful-hours.ts';
import { readHours } from '../../../../src/domain/hours/read-hours.ts';

describe('a later rule takes away the times of a day', () => {
  test.each([
    [
      'Mo-Fr 08:00-12:00; Mo 14:00-18:00',
      'Mo 08:00-12:00,14:00-18:00; Tu-Fr 08:00-12:00',
      'Mo 14:00-18:00; Tu-Fr 08:00-12:00',
    ],
    ['Mo-Fr 09:00-16:00; Fr 09:00-14:00; PH off', undefined, 'Mo-Th 09:00-16:00; Fr 09:00-14:00; PH off'],
    [
      'Sa,PH 10:00-12:00; PH 14:00-16:00',
      'Sa 10:00-12:00; PH 10:00-12:00,14:00-16:00',
      'Sa 10:00-12:00; PH 14:00-16:00',
    ],
    [
      'Mo-We 10:00-12:00; We 13:00-15:00; Dec 24 off',
      'Mo-Tu 10:00-12:00; We 10:00-12:00,13:00-15:00; Dec 24 off',
      'Mo-Tu 10:00-12:00; We 13:00-15:00; Dec 24 off',
    ],
  ])('%s', (text, both, last) => {
    expect(doubtsAbout(text, false)).toMatchObject([{ code: 'overwritten', both, last }]);
  });

  test.each(['Mo-Fr 09:00-16:00; PH off', 'Mo-Su 14:15-08:30; Dec 24 off', 'Mo-Fr 09:00-16:00; We off', '24/7'])(
    '%s is no doubt',
    (text) => {
      expect(doubtsAbout(text, true)).toEqual([]);
    },
  );

  test('what is offered can be read, and has no doubt of its own', () => {
    const day = fc.constantFrom('Mo', 'Tu', 'We', 'Mo-Fr', 'Sa,Su', 'Fr-Mo', 'PH');
    const range = fc.constantFrom('08:00-10:00', '09:00-12:00', '13:00-15:00', '16:00-18:00');
    let offers = 0;
    const property = fc.property(fc.array(fc.tuple(day, range), { minLength: 2, maxLength: 4 }), (rules) => {
      const doubts = doubtsAbout(rules.map((rule) => rule.join(' ')).join('; '), true);
      for (const doubt of doubts) {
        if (doubt.code !== 'overwritten') continue;
        for (const offered of [doubt.both, doubt.last]) {
          if (offered === undefined) continue;
          offers += 1;
          expect(readHours(offered).ok).toBe(true);
          expect(doubtsAbout(offered, true)).toEqual([]);
        }
      }
    });
    fc.assert(property, { numRuns: 200 });
    expect(offers).toBeGreaterThan(20);
  });
});

describe('other doubts', () => {
  test.each([
    ['Mo,Mo 10:00-12:00', { code: 'day-twice', day: 'Mo', write: 'Mo 10:00-12:00' }],
    ['Mo-Fr,We 10:00-12:00', { code: 'day-twice', day: 'We', write: 'Mo-Fr 10:00-12:00' }],
    ['Mo 09:00-25:00', { code: 'past-midnight', range: '09:00-25:00', write: '09:00-01:00' }],
    ['Fr 20:00-26:30', { code: 'past-midnight', range: '20:00-26:30', write: '20:00-02:30' }],
    ['Mo-Fr 16:00-09:00', { code: 'swapped', range: '16:00-09:00', write: '09:00-16:00' }],
    ['Tu 15:00-10:30', { code: 'swapped', range: '15:00-10:30', write: '10:30-15:00' }],
  ])('%s', (text, expected) => {
    expect(doubtsAbout(text, false)).toEqual([expected]);
  });

  test.each(['Mo-Su 16:00-09:00', 'Mo-Su 14:15-08:30'])('%s is usual where people sleep or ring at night', (text) => {
    expect(doubtsAbout(text, true)).toEqual([]);
  });

  test.each(['Fr 20:00-02:00', 'Mo-Su 18:00-07:00'])('%s is usual anywhere', (text) => {
    expect(doubtsAbout(text, false)).toEqual([]);
  });
});
