import { describe, expect, it } from 'vitest';
import { townsOf } from '../../../../src/domain/naming/towns.ts';
import { makePlace, makeService } from '../../../builders/service.ts';

const inTowns = (...towns: string[]) => makeService({ places: towns.map((town) => makePlace({ town })) });

describe('the towns in the title of a place', () => {
  it.each([
    ['stand in the order of the file', inTowns('Tangnæs', 'Hvidsand'), ['Tangnæs', 'Hvidsand']],
    ['stand once each', inTowns('Hvidsand', 'Hvidsand', 'Lyngdal'), ['Hvidsand', 'Lyngdal']],
    ['are three at most', inTowns('A', 'B', 'C'), ['A', 'B', 'C']],
    ['are left out when there are more than three', inTowns('A', 'B', 'C', 'D'), []],
    ['are left out when they are not known', inTowns('unknown'), []],
    ['are left out for a line that is only rung', makeService({ places: 'none' }), []],
    ['are left out when nobody knows where it is', makeService({ places: 'unknown' }), []],
  ])('%s', (_, service, towns) => {
    expect(townsOf(service)).toEqual(towns);
  });

  it('never name the town of a secret place', () => {
    const service = makeService({
      places: [makePlace({ town: 'Hvidsand' }), makePlace({ visibility: 'secret', town: 'Kanariefjord' })],
    });
    expect(townsOf(service)).toEqual(['Hvidsand']);
  });

  it('name the town of a place of which only the town is public', () => {
    expect(townsOf(makeService({ places: [makePlace({ visibility: 'town', town: 'Tangnæs' })] }))).toEqual(['Tangnæs']);
  });
});
