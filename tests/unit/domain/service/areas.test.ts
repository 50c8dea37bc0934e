import { describe, expect, it } from 'vitest';
import { areaOfMunicipality, areasOf } from '../../../../src/domain/service/areas.ts';
import { makeCheck, makeLocation, makeService, makeVocabulary } from '../../../builders/service.ts';

const vocabulary = makeVocabulary();
const check = makeCheck();

describe('the part of the country', () => {
  it.each([
    ['Hvidsand', 'north'],
    ['Tangnæs', 'south'],
    ['Atlantis', undefined],
  ])('of %s is %s', (municipality, area) => {
    expect(areaOfMunicipality(municipality, vocabulary)).toBe(area);
  });

  it.each([
    ['comes from where it stands', { places: [makeLocation({ municipality: 'Tangnæs' })] }, ['south']],
    [
      'comes from the municipalities it works in',
      { area: { covers: 'municipalities', municipalities: ['Krageby'], check } },
      ['north'],
    ],
    ['comes from the parts it works in', { area: { covers: 'areas', areas: ['south'], check } }, ['south']],
    [
      'is several, in the order of the list',
      { places: [makeLocation({ municipality: 'Tangnæs' }), makeLocation({ municipality: 'Hvidsand' })] },
      ['north', 'south'],
    ],
    ['is none for a line of the whole country', { places: 'none', area: { covers: 'national', check } }, []],
    ['is none where nobody knows', {}, []],
    ['is not known from a town alone', { places: [makeLocation({ town: 'Hvidsand' })] }, []],
  ] as [string, Parameters<typeof makeService>[0], string[]][])('of a place %s', (_, fields, areas) => {
    expect(areasOf(makeService(fields), vocabulary)).toEqual(areas);
  });

  it('of a secret place is not given away by its municipality', () => {
    const places = [makeLocation({ visibility: 'secret', municipality: 'Tangnæs' })];
    expect(areasOf(makeService({ places }), vocabulary)).toEqual([]);
  });
});
