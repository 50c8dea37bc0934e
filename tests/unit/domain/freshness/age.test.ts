import { describe, expect, it } from 'vitest';
import { ageOf, checkOf, daysSince, isStrong } from '../../../../src/domain/freshness/age.ts';
import { buildDay, daysAgo, limits } from '../../../builders/days.ts';
import { makeCheck } from '../../../builders/service.ts';

describe('the days since a check', () => {
  it.each([
    ['of today are none', '2026-11-22', 0],
    ['of yesterday are one', '2026-11-21', 1],
    ['of a month are counted from its first day', '2026-11', 21],
    ['of a year are counted from New Year', '2026', 325],
    ['count the leap day', '2024-02-28', 998],
    ['in the future are none', '2026-12-24', 0],
  ])('%s', (_, on, days) => {
    expect(daysSince(on, buildDay)).toBe(days);
  });

  it('are the same at the first and the last minute of a day', () => {
    const days = ['00:00:00', '23:59:59'].map((time) => daysSince('2026-11-12', new Date(`2026-11-22T${time}Z`)));
    expect(days).toEqual([10, 10]);
  });
});

describe('the age of a fact', () => {
  it.each([
    ['hotline', 90, 'fresh'],
    ['hotline', 91, 'ageing'],
    ['hotline', 365, 'ageing'],
    ['hotline', 366, 'old'],
    ['number', 180, 'fresh'],
    ['number', 181, 'ageing'],
    ['number', 365, 'ageing'],
    ['number', 366, 'old'],
    ['hours', 180, 'fresh'],
    ['hours', 181, 'ageing'],
    ['hours', 366, 'old'],
    ['address', 365, 'fresh'],
    ['address', 366, 'ageing'],
    ['address', 1095, 'ageing'],
    ['address', 1096, 'old'],
    ['conditions', 365, 'fresh'],
    ['conditions', 366, 'ageing'],
    ['conditions', 730, 'ageing'],
    ['conditions', 731, 'old'],
  ] as const)('of the kind "%s" after %i days is %s', (kind, days, age) => {
    expect(ageOf(makeCheck({ on: daysAgo(days) }), limits[kind], buildDay)).toBe(age);
  });

  it('that nobody checked is "unchecked", never fresh', () => {
    expect(ageOf(undefined, limits.number, buildDay)).toBe('unchecked');
  });

  it('known only by its year is as old as the first day of the year', () => {
    expect(ageOf(makeCheck({ on: '2025' }), limits.hotline, buildDay)).toBe('old');
  });
});

describe('evidence', () => {
  it.each([
    ['called', true],
    ['organisation', true],
    ['authority', true],
    ['article', false],
    ['directory', false],
  ] as const)('of the sort "%s" alone is strong: %s', (how, strong) => {
    expect(isStrong(makeCheck({ how }))).toBe(strong);
  });

  it.each(['article', 'directory'] as const)('of the sort "%s" is strong when another source says the same', (how) => {
    expect(isStrong(makeCheck({ how, evidence: ['another paper'] }))).toBe(true);
  });

  it.each([
    ['2020-06', '2024', false],
    ['2020-06', '2020-07', false],
    ['2020-06', '2020', false],
    ['2020', '2020-01', false],
    ['2020-06', '2019', true],
    ['2020-06-02', '2020-06-01', true],
  ])('from %s against which a source of %s speaks is strong: %s', (on, contradictedOn, strong) => {
    const contradicted = { on: contradictedOn, source: 'another paper' };
    expect(isStrong(makeCheck({ on, how: 'called', evidence: ['a list'], contradicted }))).toBe(strong);
  });

  it('is not strong because of an empty list of other sources', () => {
    expect(isStrong(makeCheck({ how: 'directory', evidence: [] }))).toBe(false);
  });
});

describe('the check behind a field', () => {
  const group = { check: makeCheck({ source: 'group' }), checks: { cost: makeCheck({ source: 'own' }) } };

  it.each([
    ['is its own', group, 'cost', 'own'],
    ['is that of the group where it has none', group, 'name', 'group'],
    ['is that of the group where no field is named', group, undefined, 'group'],
    ['is none where nobody checked', {}, 'name', undefined],
    ['is none where only other fields were checked', { checks: group.checks }, 'name', undefined],
    [
      'is that of the group where it was asked about',
      { check: makeCheck({ source: 'call', asked: ['name'] }) },
      'name',
      'call',
    ],
    ['is none where only others were asked about', { check: makeCheck({ asked: ['cost'] }) }, 'name', undefined],
  ])('%s', (_, checked, field, source) => {
    expect(checkOf(checked, field)?.source).toBe(source);
  });
});
