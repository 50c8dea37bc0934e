/** The table of design section 4, cell by cell: what age and evidence do to a fact. */
import { describe, expect, it } from 'vitest';
import { indexEntry } from '../../../../src/domain/finder/index-entry.ts';
import { openStateOf } from '../../../../src/domain/finder/find.ts';
import type { PublishedService } from '../../../../src/domain/service/published.ts';
import type { Check } from '../../../../src/schemas/shared.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions, makeContact, makeLocation, makeVocabulary } from '../../../builders/service.ts';

const strong = (days: number): Check => makeCheck({ on: daysAgo(days), how: 'organisation' });
const weak = (days: number): Check => makeCheck({ on: daysAgo(days), how: 'article' });
const yearsAgo = (days: number): string => daysAgo(days).slice(0, 4);
const oneYear = (days: number) => ({ from: yearsAgo(days), to: yearsAgo(days) });

describe.each([
  ['the number of a hotline', 'phone-line', 90],
  ['the number of a shelter', 'crisis-centre', 90],
  ['another number', 'drop-in', 180],
])('%s', (_, kind, fresh) => {
  const numbers = (check: Check, type: 'phone' | 'email' = 'phone') => {
    const value = type === 'email' ? 'hus@example.org' : '+46313900600';
    return makePublished({ kind, contacts: [makeContact({ type, value, check })] });
  };

  it.each([
    ['fresh, however it is known', weak(fresh), 'fresh', undefined],
    ['ageing, however it is known', weak(fresh + 1), 'ageing', oneYear(fresh + 1)],
    ['ageing up to its limit', weak(365), 'ageing', oneYear(365)],
    ['old, with strong evidence', strong(366), 'old', oneYear(366)],
    ['very old, with strong evidence', strong(3000), 'old', oneYear(3000)],
  ] as const)('that is %s is shown, with its year unless it is fresh', (_case, check, age, years) => {
    for (const type of ['phone', 'email'] as const) {
      const service = numbers(check, type);
      expect(service.contactRoute.own).toMatchObject([{ age, on: check.on }]);
      expect(service.years.contacts).toEqual(years);
    }
  });

  it('that is old, with weak evidence, is hidden', () => {
    expect(numbers(weak(366)).contactRoute.own).toEqual([]);
    expect(numbers(weak(366), 'email').contactRoute.own).toEqual([]);
  });
});

describe('hours', () => {
  const timeZone = 'Europe/Copenhagen';
  const built = Date.parse('2026-11-22T00:00:00+01:00') / 60_000;
  const sources = { vocabulary: makeVocabulary(), towns: [], firstDay: '2026-11-22', days: 8, timeZone, holidays: [] };
  const stateAtTen = (service: PublishedService) => {
    const clock = { built, until: built + 8 * 1440, now: built + 1440 + 600 };
    return openStateOf(indexEntry(service, 'bcdfghj', sources), clock).is;
  };
  const house = (check: Check, open = 'Mo-Su 09:00-16:00') =>
    makePublished({ hours: { open, ringFirst: 'no', check } });
  const line = (check: Check) =>
    makePublished({ places: 'none', contacts: [makeContact({ hours: '24/7', checks: { hours: check } })] });

  it.each([
    ['fresh are computed', weak(180), 'fresh', false, 'open'],
    ['ageing say "ring first"', weak(181), 'ageing', true, 'ring-first'],
    ['ageing say "ring first" up to their limit', weak(365), 'ageing', true, 'ring-first'],
    ['old, with strong evidence, are words and never "open"', strong(366), 'old', true, 'ring-first'],
  ] as const)('that are %s', (_case, check, age, ringFirst, state) => {
    const service = house(check);
    expect(service.hours).toMatchObject({ is: 'shown', age, value: { ringFirst, table: { is: 'weekly' } } });
    expect(stateAtTen(service)).toBe(state);
    expect(service.years.hours?.from).toBe(age === 'fresh' ? undefined : check.on.slice(0, 4));
    expect(stateAtTen(line(check))).toBe(state);
  });

  it('that are old, with weak evidence, are hidden', () => {
    expect(house(weak(366)).hours).toEqual({ is: 'hidden', why: 'too-old' });
    expect([stateAtTen(house(weak(366))), stateAtTen(line(weak(366)))]).toEqual(['unknown', 'unknown']);
  });

  it.each(['24/7', 'by-appointment'])('that are old, "%s", are no promise either', (open) => {
    expect(house(strong(366), open).hours.is).toBe('shown');
    expect(stateAtTen(house(strong(366), open))).toBe('ring-first');
  });

  it('that are old name no date ahead', () => {
    const dates = house(strong(366), 'Mo-Fr 09:00-16:00; Dec 24 off');
    expect(house(strong(10), 'Mo-Fr 09:00-16:00; Dec 24 off').hours).toMatchObject({
      value: { table: { exceptions: [{ from: '2026-12-24' }] } },
    });
    expect(dates.hours).toMatchObject({ value: { table: { exceptions: [] } } });
    expect(house(strong(366), 'We[1] 10:00-14:00').hours).toEqual({ is: 'hidden', why: 'too-old' });
  });
});

describe('the address of a public place', () => {
  const at = (check: Check) => makePublished({ places: [makeLocation({ check })] });

  it.each([
    ['fresh', weak(365), 'fresh'],
    ['ageing', weak(366), 'ageing'],
    ['ageing, up to its limit', weak(1095), 'ageing'],
    ['old, with strong evidence', strong(1096), 'old'],
  ] as const)('that is %s is shown, with its year unless it is fresh', (_case, check, age) => {
    const service = at(check);
    expect(service.locations).toMatchObject([{ town: 'Hvidsand', address: { is: 'shown', age } }]);
    expect(service.years.locations?.from).toBe(age === 'fresh' ? undefined : check.on.slice(0, 4));
  });

  it('that is old, with weak evidence, leaves the town only', () => {
    expect(at(weak(1096)).locations).toEqual([
      { visibility: 'public', town: 'Hvidsand', address: { is: 'hidden', why: 'too-old' } },
    ]);
  });

  it.each(['town', 'secret'] as const)('is never shown of a place that is "%s", whatever its age', (visibility) => {
    for (const check of [strong(1), strong(4000)]) {
      const { locations } = makePublished({ places: [makeLocation({ visibility, check })] });
      expect(locations[0]?.address).toEqual({ is: 'hidden', why: 'secret' });
    }
  });
});

describe('conditions and languages', () => {
  const of = (check: Check) =>
    makePublished({ conditions: makeConditions({ cost: 'free', check }), languages: { spoken: ['da'], check } });

  it.each([
    ['fresh', weak(365), 'fresh'],
    ['ageing', weak(366), 'ageing'],
    ['ageing, up to their limit', weak(730), 'ageing'],
    ['old, with strong evidence', strong(731), 'old'],
  ] as const)('that are %s are shown, with their year unless they are fresh', (_case, check, age) => {
    const service = of(check);
    expect(service.conditions.cost).toMatchObject({ is: 'shown', age, value: 'free' });
    expect(service.languages).toMatchObject({ is: 'shown', age, value: ['da'] });
    const year = age === 'fresh' ? undefined : check.on.slice(0, 4);
    expect([service.years.conditions?.from, service.years.languages?.from]).toEqual([year, year]);
  });

  it('that are old, with weak evidence, are not confirmed', () => {
    const service = of(weak(731));
    expect([service.conditions.cost, service.languages]).toEqual([
      { is: 'hidden', why: 'too-old' },
      { is: 'hidden', why: 'too-old' },
    ]);
  });

  it('that are unknown stay unknown, however old the question is', () => {
    for (const check of [weak(1), weak(4000), strong(4000)])
      expect(makePublished({ conditions: makeConditions({ check }) }).conditions.cost).toEqual({
        is: 'hidden',
        why: 'unknown',
      });
  });
});
