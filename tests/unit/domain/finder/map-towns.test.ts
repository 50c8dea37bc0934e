import { describe, expect, it } from 'vitest';
import { linkableTowns, townsWithHelp } from '../../../../src/domain/finder/map-towns.ts';
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
  it('are those with most services first, then the largest', () => {
    const services = [[position('Aarhus')], [position('Vejle', 55.709, 9.535)], [position('Vejle', 55.709, 9.535)]];
    expect(townsWithHelp(services, towns)).toEqual([vejle, aarhus]);
    expect(townsWithHelp(services.slice(0, 2), towns)).toEqual([aarhus, vejle]);
  });

  it('count a service with two houses in a town once', () => {
    const services = [[position('Vejle', 55.71, 9.53), position('Vejle', 55.72, 9.54)], [position('Aarhus')]];
    expect(townsWithHelp(services, towns)).toEqual([aarhus, vejle]);
  });

  it('are found by their postal district', () => {
    expect(townsWithHelp([[position('Aarhus C')]], towns)).toEqual([aarhus]);
  });

  it('are not confused with another town of the same name', () => {
    expect(townsWithHelp([[position('Nørby', 56.2, 10.1)]], towns)).toEqual([smallNoerby]);
  });

  it('are none for positions without a position and towns nobody knows', () => {
    expect(townsWithHelp([[{ town: 'Aarhus' }], [position('Kanariefjord', 10, 10)], []], towns)).toEqual([]);
  });
});

describe('towns that are links on a drawing', () => {
  const within = { left: 0, top: 0, right: 300, bottom: 300 };
  const sizes = { fontSize: 14, dotRadius: 14 };
  const dot = (name: string, x: number, y: number) => ({ name, x, y, within });
  const linked = (...dots: ReturnType<typeof dot>[]) => [...linkableTowns(dots, sizes).keys()].map(({ name }) => name);

  it('are far enough from each other for a finger', () => {
    expect(linked(dot('Kolding', 100, 100), dot('Fredericia', 115, 90), dot('Odense', 180, 110))).toEqual([
      'Kolding',
      'Odense',
    ]);
  });

  it('never take the room of the name of a more important town', () => {
    // Between the dots and the edges is room for one name, and it is that of the first.
    const narrow = { left: 60, top: 80, right: 165, bottom: 120 };
    const dots = [
      { name: 'Aalborg', x: 80, y: 100, within: narrow },
      { name: 'Nibe', x: 120, y: 100, within: narrow },
    ];
    expect([...linkableTowns(dots, sizes).keys()].map(({ name }) => name)).toEqual(['Aalborg']);
  });

  it('all have their name', () => {
    const labels = linkableTowns([dot('Aarhus', 100, 100), dot('Odense', 100, 200)], sizes);
    expect([...labels.values()].map(({ anchor }) => anchor)).toEqual(['start', 'start']);
  });
});
