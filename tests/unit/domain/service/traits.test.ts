import { describe, expect, it } from 'vitest';
import { cardTraits, cardYears } from '../../../../src/domain/service/traits.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeConditions, makeLocation, type makeService } from '../../../builders/service.ts';

const check = makeCheck();
const traits = (fields: Parameters<typeof makeConditions>[0], service: Parameters<typeof makeService>[0] = {}) =>
  cardTraits(makePublished({ places: 'none', conditions: makeConditions(fields), ...service }));
const stated = (fields: Parameters<typeof makeConditions>[0]) => traits(fields).stated;

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
    const { stated: known, unknown } = traits({ police: 'no', immigration: 'no', municipality: 'unknown' });
    expect(known).toEqual([]);
    expect(unknown).toContain('serviceCard.short.reportsTo');
  });

  it.each([
    ['is stated though it is old, where the evidence is strong', 'called', ['serviceCard.free'], false],
    ['is not confirmed once it is old, where the evidence is weak', 'article', [], true],
  ] as const)('%s', (_, how, known, isNotConfirmed) => {
    const {
      stated: said,
      notConfirmed,
      unknown,
    } = traits({
      cost: 'free',
      check: makeCheck({ on: daysAgo(731), how }),
    });
    expect(said).toEqual(known);
    expect(notConfirmed.includes('serviceCard.short.cost')).toBe(isNotConfirmed);
    expect(unknown).not.toContain('serviceCard.short.cost');
  });

  it('is a silence about others that is too old to believe', () => {
    const check = makeCheck({ on: daysAgo(731), how: 'article' });
    const { stated: said, notConfirmed } = traits({ police: 'no', immigration: 'no', municipality: 'no', check });
    expect(said).toEqual([]);
    expect(notConfirmed).toContain('serviceCard.short.reportsTo');
  });

  it('that nobody checked counts as not known', () => {
    const { stated: known, unknown } = traits({ cost: 'free', check: null });
    expect(known).toEqual([]);
    expect(unknown).toContain('serviceCard.short.cost');
  });
});

describe('what a card says is not known', () => {
  it('is everything a reader must be told, where nobody knows anything', () => {
    expect(traits({}).unknown).toEqual([
      'serviceCard.short.cost',
      'serviceCard.short.name',
      'serviceCard.short.papers',
      'serviceCard.short.reportsTo',
      'serviceCard.short.interpreter',
    ]);
  });

  it('is the same where the whole group is unknown', () => {
    expect(traits({}, { conditions: 'unknown' }).unknown).toEqual(traits({}).unknown);
  });

  it('has the hours first where they are unknown and one comes there', () => {
    expect(traits({}, { places: 'unknown', hours: 'unknown' }).unknown[0]).toBe('serviceCard.short.hours');
  });

  it('has no hours that are known and only too old: they are not confirmed', () => {
    const hours = { open: '24/7', check: makeCheck({ on: daysAgo(366), how: 'article' }) };
    const { unknown, notConfirmed } = traits({}, { places: 'unknown', hours });
    expect(unknown).not.toContain('serviceCard.short.hours');
    expect(notConfirmed).toEqual(['serviceCard.short.hours']);
  });

  it('has no hours where they are known', () => {
    const { unknown } = traits({}, { places: 'unknown', hours: { open: '24/7', check } });
    expect(unknown).not.toContain('serviceCard.short.hours');
  });

  it('has no hours for a line that is only rung', () => {
    expect(traits({}, { places: 'none' }).unknown).not.toContain('serviceCard.short.hours');
  });
});

describe('the years of a card', () => {
  const years = (fields: Parameters<typeof makePublished>[0]) => cardYears(makePublished(fields));
  const from = (on: string) => makeCheck({ on, how: 'organisation' });

  it('are those of its address, its conditions and its hours together', () => {
    const places = [makeLocation({ check: from('2019') })];
    expect(years({ places, conditions: makeConditions({ cost: 'free', check: from('2022') }) })).toEqual({
      from: '2019',
      to: '2022',
    });
    expect(years({ hours: { open: '24/7', check: from('2026-02') } })).toEqual({ from: '2026', to: '2026' });
  });

  it('leave out old hours, which name their year themselves, and all that is fresh', () => {
    expect(years({ hours: { open: '24/7', check: from('2020') } })).toBeUndefined();
    expect(years({ places: [makeLocation()] })).toBeUndefined();
  });
});
