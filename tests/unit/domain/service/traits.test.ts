import { describe, expect, it } from 'vitest';
import { cardTraits } from '../../../../src/domain/service/traits.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions, type makeService } from '../../../builders/service.ts';

const check = makeCheck();
const traits = (fields: Parameters<typeof makeConditions>[0], service: Parameters<typeof makeService>[0] = {}) =>
  cardTraits(makePublished({ places: 'none', conditions: makeConditions(fields), ...service }));
const stated = (fields: Parameters<typeof makeConditions>[0]) => traits(fields).stated.map(({ key }) => key);

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
      'placeCard.paid',
      'placeCard.needsName',
      'placeCard.needsPapers',
      'placeCard.telling.yes',
      'placeCard.interpreter',
      'placeCard.comesToYou',
    ]);
  });

  it.each([
    ['no', 'no', 'no', 'placeCard.telling.no'],
    ['no', 'with-consent', 'no', 'placeCard.telling.with-consent'],
    ['with-consent', 'if-under-18', 'no', 'placeCard.telling.if-under-18'],
    ['with-consent', 'if-under-18', 'yes', 'placeCard.telling.yes'],
    ['unknown', 'unknown', 'yes', 'placeCard.telling.yes'],
  ] as const)(
    'about telling police (%s), immigration (%s) and municipality (%s) is the worst: %s',
    (police, immigration, municipality, key) => {
      expect(stated({ police, immigration, municipality })).toEqual([key]);
    },
  );

  it('about telling is no good news while one of the three is not known', () => {
    const { stated: known, missing } = traits({ police: 'no', immigration: 'no', municipality: 'unknown' });
    expect(known).toEqual([]);
    expect(missing).toContain('placeCard.short.telling');
  });

  it.each([
    [365, 'fresh'],
    [366, 'ageing'],
    [731, 'old'],
  ])('after %i days is %s', (days, age) => {
    expect(traits({ cost: 'free', check: makeCheck({ on: daysAgo(days) }) }).stated[0]).toMatchObject({ age });
  });

  it('that nobody checked counts as not known', () => {
    const { stated: known, missing } = traits({ cost: 'free', check: null });
    expect(known).toEqual([]);
    expect(missing).toContain('placeCard.short.cost');
  });
});

describe('what a card says is not known', () => {
  it('is everything a reader must be told, where nobody knows anything', () => {
    expect(traits({}).missing).toEqual([
      'placeCard.short.cost',
      'placeCard.short.name',
      'placeCard.short.papers',
      'placeCard.short.telling',
      'placeCard.short.interpreter',
    ]);
  });

  it('is the same where the whole group is unknown', () => {
    expect(traits({}, { conditions: 'unknown' }).missing).toEqual(traits({}).missing);
  });

  it.each([
    ['unknown', { hours: 'unknown' }],
    ['too old', { hours: { open: '24/7', check: makeCheck({ on: daysAgo(366) }) } }],
  ] as [string, Parameters<typeof makeService>[0]][])(
    'has the hours first where they are %s and one comes there',
    (_, service) => {
      expect(traits({}, { places: 'unknown', ...service }).missing[0]).toBe('placeCard.short.hours');
    },
  );

  it('has no hours where they are known', () => {
    const { missing } = traits({}, { places: 'unknown', hours: { open: '24/7', check } });
    expect(missing).not.toContain('placeCard.short.hours');
  });

  it('has no hours for a line that is only rung', () => {
    expect(traits({}, { places: 'none' }).missing).not.toContain('placeCard.short.hours');
  });
});
