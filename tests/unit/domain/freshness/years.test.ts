import { describe, expect, it } from 'vitest';
import type { Dated } from '../../../../src/domain/freshness/published-fact.ts';
import { sharedYears, yearsOf } from '../../../../src/domain/freshness/years.ts';

const fresh = (on: string): Dated => ({ age: 'fresh', on });
const ageing = (on: string): Dated => ({ age: 'ageing', on });
const old = (on: string): Dated => ({ age: 'old', on });

describe('the years of a block', () => {
  it.each([
    ['are one where all facts are from it', [old('2020-03'), old('2020')], { from: '2020', to: '2020' }],
    ['are the first and the last', [old('2022'), old('2018-05-01'), ageing('2025-12')], { from: '2018', to: '2025' }],
    [
      'reach to what is new, where something old stands beside it',
      [fresh('2026-11'), old('2019')],
      { from: '2019', to: '2026' },
    ],
    ['are not said where all is new', [fresh('2026-11'), fresh('2026')], undefined],
    ['are not said where there is nothing', [], undefined],
  ] as [string, Dated[], ReturnType<typeof yearsOf>][])('%s', (_, dated, years) => {
    expect(yearsOf(dated)).toEqual(years);
  });

  it.each([
    ['is said once for several numbers of the same year', [old('2020-03'), old('2020')], { from: '2020', to: '2020' }],
    ['is said beside each where they are of different years', [old('2022'), old('2018')], undefined],
    ['is said beside each where one is new', [fresh('2026-11'), ageing('2026-02')], undefined],
  ] as [string, Dated[], ReturnType<typeof yearsOf>][])('%s', (_, dated, years) => {
    expect(sharedYears(dated)).toEqual(years);
  });
});
