import { describe, expect, it } from 'vitest';
import { publishFact, shownValue, type Subject } from '../../../../src/domain/freshness/published-fact.ts';
import { buildDay, daysAgo, limits } from '../../../builders/days.ts';
import { makeCheck } from '../../../builders/service.ts';

const rules = { limits, now: buildDay };
const fact = (subject: Subject, days: number, how: 'called' | 'directory') => {
  const shown = publishFact('a value', makeCheck({ on: daysAgo(days), how }), subject, rules);
  return shown.is === 'shown' ? shown.age : shown.why;
};

describe('a fact', () => {
  it.each([
    ['hotline', 90, 'directory', 'fresh'],
    ['hotline', 91, 'directory', 'ageing'],
    ['hotline', 365, 'directory', 'ageing'],
    ['hotline', 366, 'directory', 'too-old'],
    ['hotline', 366, 'called', 'old'],
    ['number', 180, 'directory', 'fresh'],
    ['number', 181, 'directory', 'ageing'],
    ['number', 365, 'directory', 'ageing'],
    ['number', 366, 'directory', 'too-old'],
    ['number', 4000, 'called', 'old'],
    ['hours', 180, 'directory', 'fresh'],
    ['hours', 181, 'directory', 'ageing'],
    ['hours', 365, 'directory', 'ageing'],
    ['hours', 366, 'directory', 'too-old'],
    ['hours', 366, 'called', 'old'],
    ['address', 365, 'directory', 'fresh'],
    ['address', 366, 'directory', 'ageing'],
    ['address', 1095, 'directory', 'ageing'],
    ['address', 1096, 'directory', 'too-old'],
    ['address', 1096, 'called', 'old'],
    ['conditions', 365, 'directory', 'fresh'],
    ['conditions', 366, 'directory', 'ageing'],
    ['conditions', 730, 'directory', 'ageing'],
    ['conditions', 731, 'directory', 'too-old'],
    ['conditions', 731, 'called', 'old'],
  ] as const)('about %s, %i days old, known from "%s", is %s', (subject, days, how, expected) => {
    expect(fact(subject, days, how)).toBe(expected);
  });

  it('that is shown carries its value and the date of its check', () => {
    const check = makeCheck({ on: '2026-10' });
    expect(publishFact('free', check, 'conditions', rules)).toEqual({
      is: 'shown',
      value: 'free',
      age: 'fresh',
      on: '2026-10',
    });
  });

  it.each([
    ['that nobody checked', 'free', undefined, 'unchecked'],
    ['of which nobody knows', 'unknown', makeCheck(), 'unknown'],
    ['that is not in the file', undefined, makeCheck(), 'unknown'],
    ['of which nobody knows and that nobody checked', 'unknown', undefined, 'unknown'],
  ])('%s is hidden and has no value', (_, value, check, why) => {
    const hidden = publishFact(value, check, 'conditions', rules);
    expect(hidden).toEqual({ is: 'hidden', why });
    expect(shownValue(hidden)).toBeUndefined();
  });
});
