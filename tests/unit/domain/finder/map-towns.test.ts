import { describe, expect, it } from 'vitest';
import type { MapPosition } from '../../../../src/domain/service/positions.ts';
import { mergeNear, townsWithHelp } from '../../../../src/domain/finder/map-towns.ts';
import { readTowns } from '../../../../src/domain/geo/gazetteer.ts';

const towns = readTowns([
  ['Aarhus', 'Aarhus', 56.157, 10.211, 240_000, 6],
  ['Vejle', 'Vejle', 55.709, 9.535, 60_000, 7],
  ['Nørby', 'Vejle', 55.8, 9.4, 900, 9],
  ['Nørby', 'Aarhus', 56.2, 10.1, 700, 9],
]);
const [aarhus, vejle, , smallNoerby] = towns;
const position = (town: string, lat = 56.157, lon = 10.211) => ({ town, lat, lon });

describe('towns with help', () => {
  const help = (...services: MapPosition[][]) =>
    townsWithHelp(
      services.map((positions, at) => ({ id: String(at), positions })),
      towns,
    );
  const townsOf = (...services: MapPosition[][]) => help(...services).map(({ town }) => town);

  it('are those with most services first, then the largest', () => {
    const inVejle = position('Vejle', 55.709, 9.535);
    expect(townsOf([position('Aarhus')], [inVejle], [inVejle])).toEqual([vejle, aarhus]);
    expect(townsOf([position('Aarhus')], [inVejle])).toEqual([aarhus, vejle]);
  });

  it('count a service with two houses in a town once, and tell which services they are', () => {
    const services = [[position('Vejle', 55.71, 9.53), position('Vejle', 55.72, 9.54)], [position('Aarhus')]];
    expect(help(...services)).toEqual([
      { town: aarhus, ids: ['1'] },
      { town: vejle, ids: ['0'] },
    ]);
  });

  it('are found by their postal district', () => {
    expect(townsOf([position('Aarhus C')])).toEqual([aarhus]);
  });

  it('are not confused with another town of the same name', () => {
    expect(townsOf([position('Nørby', 56.2, 10.1)])).toEqual([smallNoerby]);
  });

  it('are none for positions without a position and towns nobody knows', () => {
    expect(townsOf([{ town: 'Aarhus' }], [position('Kanariefjord', 10, 10)], [])).toEqual([]);
  });
});

describe('towns on a drawing', () => {
  const at = (id: string, x: number, y: number) => ({ x, y, ids: [id] });

  it('that a finger cannot tell apart are one marker with the services of both, each once', () => {
    const kept = mergeNear(
      [
        { ...at('a', 100, 100), ids: ['a', 'b'] },
        { ...at('c', 110, 100), ids: ['b', 'c'] },
      ],
      18,
    );
    expect(kept).toEqual([{ x: 100, y: 100, ids: ['a', 'b', 'c'] }]);
  });

  it('that stand apart are markers of their own', () => {
    const towns = [at('a', 100, 100), at('b', 118, 100), at('c', 100, 130)];
    expect(mergeNear(towns, 18)).toEqual(towns);
  });
});
