import { describe, expect, it } from 'vitest';
import { townOfLine, townsForTitle, townsOf } from '../../../../src/domain/service/towns.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeLocation } from '../../../builders/service.ts';

const inTowns = (...towns: string[]) => makePublished({ places: towns.map((town) => makeLocation({ town })) });

describe('the towns in the title of a place', () => {
  it.each([
    ['stand in the order of the file', inTowns('Tangnæs', 'Hvidsand'), ['Tangnæs', 'Hvidsand']],
    ['stand once each', inTowns('Hvidsand', 'Hvidsand', 'Lyngdal'), ['Hvidsand', 'Lyngdal']],
    ['are three at most', inTowns('A', 'B', 'C'), ['A', 'B', 'C']],
    ['are left out when there are more than three', inTowns('A', 'B', 'C', 'D'), []],
    ['are left out when they are not known', inTowns('unknown'), []],
    ['are left out for a line that is only rung', makePublished({ places: 'none' }), []],
    ['are left out when nobody knows where it is', makePublished({ places: 'unknown' }), []],
  ])('%s', (_, service, towns) => {
    expect(townsOf(service)).toEqual(towns);
  });

  it('never name the town of a secret place', () => {
    const service = makePublished({
      places: [makeLocation({ town: 'Hvidsand' }), makeLocation({ visibility: 'secret', town: 'Kanariefjord' })],
    });
    expect(townsOf(service)).toEqual(['Hvidsand']);
  });

  it('name the town of a place of which only the town is public', () => {
    expect(townsOf(makePublished({ places: [makeLocation({ visibility: 'town', town: 'Tangnæs' })] }))).toEqual([
      'Tangnæs',
    ]);
  });
});

describe('the towns in the title that a browser keeps', () => {
  it('are those of places that anybody may look up', () => {
    expect(townsForTitle(inTowns('Tangnæs', 'Hvidsand'))).toEqual(['Tangnæs', 'Hvidsand']);
  });

  it.each(['town', 'secret'] as const)(
    'are left out where one place is kept from those who look for her (%s)',
    (visibility) => {
      const places = [makeLocation({ town: 'Hvidsand' }), makeLocation({ visibility, town: 'Tangnæs' })];
      expect(townsForTitle(makePublished({ places }))).toEqual([]);
    },
  );
});

describe('the town of a line among others with the same subject', () => {
  const check = makeLocation().check;

  it.each([
    ['is its first one', inTowns('Tangnæs', 'Hvidsand'), 'Tangnæs'],
    [
      'is left out for the whole country',
      makePublished({ places: [makeLocation()], area: { covers: 'national', check } }),
      undefined,
    ],
    ['is left out where it is secret', makePublished({ places: [makeLocation({ visibility: 'secret' })] }), undefined],
    ['is left out for a line that is only rung', makePublished({ places: 'none' }), undefined],
  ])('%s', (_, service, town) => {
    expect(townOfLine(service)).toBe(town);
  });
});
