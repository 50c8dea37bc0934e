import { describe, expect, it } from 'vitest';
import { readIndex, writeIndex } from '../../../../src/domain/finder/index-file.ts';
import { findServices, type FinderCriteria, type Found } from '../../../../src/domain/finder/find.ts';
import { compareNames } from '../../../../src/i18n/name-order.ts';
import { inventedCountry, inventedEntries, inventedTimes } from '../../../builders/invented-index.ts';

const entries = readIndex(writeIndex(inventedEntries(inventedCountry(400)), inventedTimes));
/** Monday 23 November 2026, 14:00 in Denmark. */
const clock = { ...inventedTimes, now: inventedTimes.built + 38 * 60 };
const kolding = { point: { lat: 55.49, lon: 9.47 }, municipality: 'Kolding', area: 'sydjylland' };

const criteria: [string, FinderCriteria][] = [
  ['nothing was asked for', {}],
  ['a need was asked for', { need: 'doctor' }],
  ['a language was asked for', { language: 'th' }],
  ['a part of the country and two conditions were asked for', { area: 'sydjylland', must: ['free', 'noName'] }],
  ['she said where she is', { near: kolding }],
  ['she said where she is and what she needs', { near: kolding, need: 'sleep', must: ['women'] }],
];

/** What the order promises, said apart from the way it is computed. */
const isBefore = (first: Found, second: Found, { area, near }: FinderCriteria): boolean => {
  const here = area ?? near?.area;
  const isFar = ({ service, nearness }: Found): boolean =>
    here !== undefined &&
    !service.fromAnywhere &&
    service.areas.length > 0 &&
    !service.areas.includes(here) &&
    nearness?.covers !== true &&
    (nearness?.km ?? Infinity) > 30;
  if (isFar(first) !== isFar(second)) return isFar(second);
  if (first.isKnown !== second.isKnown) return first.isKnown;
  return true;
};

describe('the list of the finder', () => {
  it.each(criteria)('has what is far last and what is known first where %s', (_, asked) => {
    const found = findServices(entries, asked, clock);
    expect(found.length).toBeGreaterThan(3);
    for (const [at, match] of found.entries()) {
      const next = found[at + 1];
      if (next !== undefined)
        expect(isBefore(match, next, asked), `${match.service.id} before ${next.service.id}`).toBe(true);
    }
  });

  it('has equal services in Danish alphabetical order', () => {
    const names = ['Ål', 'Zebra', 'Ærø', 'Øland', 'Anker'].map((name) => ({ ...entries[0], id: name, name }));
    const sorted = [...names].sort(compareNames) as unknown as typeof entries;
    expect(findServices(sorted, {}, clock).map(({ service }) => service.name)).toEqual([
      'Anker',
      'Zebra',
      'Ærø',
      'Øland',
      'Ål',
    ]);
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
