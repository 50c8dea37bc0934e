import { describe, expect, it } from 'vitest';
import { statedTraits } from '../../../../src/domain/service/traits.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions } from '../../../builders/service.ts';

const stated = (fields: Parameters<typeof makeConditions>[0]) =>
  statedTraits(makePublished({ places: 'none', conditions: makeConditions(fields) }).conditions);

describe('what a card says', () => {
  it('stands always in the same order', () => {
    const all = {
      comesToYou: 'yes',
      interpreter: 'yes',
      police: 'yes',
      papers: 'needed',
      name: 'needed',
      cost: 'paid',
    } as const;
    expect(stated(all)).toEqual([
      'serviceCard.paid',
      'serviceCard.needsName',
      'serviceCard.needsPapers',
      'serviceCard.reportsTo.yes',
      'serviceCard.interpreter',
      'serviceCard.comesToYou',
    ]);
  });

  it.each([
    ['no', 'no', 'no', 'serviceCard.reportsTo.no'],
    ['no', 'with-consent', 'no', 'serviceCard.reportsTo.with-consent'],
    ['with-consent', 'if-under-18', 'no', 'serviceCard.reportsTo.if-under-18'],
    ['with-consent', 'if-under-18', 'yes', 'serviceCard.reportsTo.yes'],
    ['unknown', 'unknown', 'yes', 'serviceCard.reportsTo.yes'],
  ] as const)(
    'about telling police (%s), immigration (%s) and municipality (%s) is the worst: %s',
    (police, immigration, municipality, key) => {
      expect(stated({ police, immigration, municipality })).toEqual([key]);
    },
  );

  it('about telling is no good news while one of the three is not known', () => {
    expect(stated({ police: 'no', immigration: 'no', municipality: 'unknown' })).toEqual([]);
  });

  it.each([
    ['is stated though it is old, where the evidence is strong', 'called', ['serviceCard.free']],
    ['is not stated once it is old, where the evidence is weak', 'article', []],
  ] as const)('%s', (_, how, known) => {
    expect(stated({ cost: 'free', check: makeCheck({ on: daysAgo(731), how }) })).toEqual(known);
  });

  it('is a silence about others that is too old to believe', () => {
    const check = makeCheck({ on: daysAgo(731), how: 'article' });
    expect(stated({ police: 'no', immigration: 'no', municipality: 'no', check })).toEqual([]);
  });

  it.each([{ cost: 'free', check: null }, {}] as const)('is nothing where nobody checked: %j', (fields) => {
    expect(stated(fields)).toEqual([]);
  });
});
