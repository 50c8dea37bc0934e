import { describe, expect, it } from 'vitest';
import { sortKm } from '../../../../src/domain/geo/nearest.ts';
import { readIndex, writeIndex } from '../../../../src/domain/finder/index-file.ts';
import { findPlaces, type FinderWishes, type Found } from '../../../../src/domain/finder/find.ts';
import { orderMatches } from '../../../../src/domain/finder/order.ts';
import { inventedCountry, inventedEntries, inventedTimes } from '../../../builders/invented-index.ts';

const entries = readIndex(writeIndex(inventedEntries(inventedCountry(400)), inventedTimes));
/** Monday 23 November 2026, 14:00 in Denmark. */
const clock = { ...inventedTimes, now: inventedTimes.built + 38 * 60 };
const kolding = { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' };

const openRanks = ['open', 'ring-first', 'by-appointment', 'unknown', 'closed'];

/** The slow way: the order of the lists made at build, told of what only the reader's phone knows. */
const inPlainOrder = (found: readonly Found[], wishes: FinderWishes): Found[] => {
  const byId = new Map(found.map((match) => [match.candidate.id, match]));
  const of = (id: string): Found => {
    const match = byId.get(id);
    if (match === undefined) throw new Error(`There is no ${id}.`);
    return match;
  };
  const placeRank = (id: string): number => {
    const { nearness: { km, covers } = {}, candidate } = of(id);
    if (candidate.fromAnywhere || covers === true || (km !== undefined && km <= 30)) return 0;
    return km === undefined || km <= 70 ? 1 : 2;
  };
  return orderMatches(
    found,
    {
      reach: (id) => of(id).candidate.reach,
      openRank: (id) => openRanks.indexOf(of(id).open.is),
      distance: (id) => Math.round(sortKm(of(id).nearness ?? {}) * 1000),
      ...(wishes.near === undefined ? {} : { placeRank }),
    },
    wishes.need,
  );
};

const wishes: [string, FinderWishes][] = [
  ['nothing was asked for', {}],
  ['a need was asked for', { need: 'doctor' }],
  ['a language was asked for', { language: 'th' }],
  ['a part of the country and two conditions were asked for', { area: 'sydjylland', must: ['free', 'noName'] }],
  ['she said where she is', { near: kolding }],
  ['she said where she is and what she needs', { near: kolding, need: 'sleep', must: ['women'] }],
  ['she is at the other end of the world', { near: { point: { lat: 13.75, lon: 100.5 } } }],
];

describe('the list of the finder', () => {
  it.each(wishes)('has the same order as the lists made at build where %s', (_, asked) => {
    const found = findPlaces(entries, asked, clock);
    expect(found.length).toBeGreaterThan(3);
    const plain = inPlainOrder(found, asked);
    expect(found.map(({ candidate }) => candidate.id)).toEqual(plain.map(({ candidate }) => candidate.id));
  });

  it('leaves out what clashes with a wish, and nothing else', () => {
    const ids = findPlaces(entries, { must: ['doesNotReport'] }, clock).map(({ candidate }) => candidate.id);
    const fitting = entries.filter(({ doesNotReport }) => doesNotReport !== 'no').map(({ id }) => id);
    expect(ids.sort()).toEqual(fitting.sort());
  });

  it('says of each place which wishes nobody knows the answer to', () => {
    for (const { candidate, notKnown } of findPlaces(entries, { must: ['free', 'men'] }, clock)) {
      expect(notKnown).toEqual((['free', 'men'] as const).filter((wish) => candidate[wish] === 'unknown'));
    }
  });
});
