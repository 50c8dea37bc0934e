import { describe, expect, it } from 'vitest';
import { orderKm } from '../../../../src/domain/geo/nearest.ts';
import { readIndex, writeIndex } from '../../../../src/domain/finder/index-file.ts';
import { findServices, type FinderCriteria, type Found } from '../../../../src/domain/finder/find.ts';
import { orderMatches } from '../../../../src/domain/finder/order.ts';
import { compareNames } from '../../../../src/i18n/name-order.ts';
import { inventedCountry, inventedEntries, inventedTimes } from '../../../builders/invented-index.ts';

const entries = readIndex(writeIndex(inventedEntries(inventedCountry(400)), inventedTimes));
/** Monday 23 November 2026, 14:00 in Denmark. */
const clock = { ...inventedTimes, now: inventedTimes.built + 38 * 60 };
const kolding = { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' };

const openRanks = ['open', 'ring-first', 'by-appointment', 'unknown', 'closed'];

/** The slow way: the order of the lists made at build, told of what only the reader's phone knows. */
const inPlainOrder = (found: readonly Found[], criteria: FinderCriteria): Found[] => {
  const byId = new Map(found.map((match) => [match.service.id, match]));
  const of = (id: string): Found => {
    const match = byId.get(id);
    if (match === undefined) throw new Error(`There is no ${id}.`);
    return match;
  };
  const nearRank = (id: string): number => {
    const { nearness: { km, covers } = {}, service } = of(id);
    if (service.fromAnywhere || covers === true || (km !== undefined && km <= 30)) return 0;
    return km === undefined || km <= 70 ? 1 : 2;
  };
  return orderMatches(
    found,
    {
      contactLevel: (id) => of(id).service.contactLevel,
      compareNames,
      openRank: (id) => openRanks.indexOf(of(id).open.is),
      distance: (id) => Math.round(orderKm(of(id).nearness ?? {}) * 1000),
      ...(criteria.near === undefined ? {} : { nearRank }),
    },
    criteria,
  );
};

const criteria: [string, FinderCriteria][] = [
  ['nothing was asked for', {}],
  ['a need was asked for', { need: 'doctor' }],
  ['a language was asked for', { language: 'th' }],
  ['a part of the country and two conditions were asked for', { area: 'sydjylland', must: ['free', 'noName'] }],
  ['she said where she is', { near: kolding }],
  ['she said where she is and what she needs', { near: kolding, need: 'sleep', must: ['women'] }],
  ['she is at the other end of the world', { near: { point: { lat: 13.75, lon: 100.5 } } }],
];

describe('the list of the finder', () => {
  it.each(criteria)('has the same order as the lists made at build where %s', (_, asked) => {
    const found = findServices(entries, asked, clock);
    expect(found.length).toBeGreaterThan(3);
    const plain = inPlainOrder(found, asked);
    expect(found.map(({ service }) => service.id)).toEqual(plain.map(({ service }) => service.id));
  });

  it('leaves out what clashes with a criterion, and nothing else', () => {
    const ids = findServices(entries, { must: ['doesNotReport'] }, clock).map(({ service }) => service.id);
    const fitting = entries.filter(({ doesNotReport }) => doesNotReport !== 'no').map(({ id }) => id);
    expect(ids.sort()).toEqual(fitting.sort());
  });

  it('says of each place which criteria nobody knows the answer to', () => {
    const found = findServices(entries, { must: ['free', 'men'] }, clock);
    expect(found.some(({ notKnown }) => notKnown.length > 0)).toBe(true);
    for (const { service, notKnown } of found) {
      expect(notKnown).toEqual((['free', 'men'] as const).filter((criterion) => service[criterion] === 'unknown'));
    }
  });
});
