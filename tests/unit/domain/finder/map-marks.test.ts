import { describe, expect, it } from 'vitest';
import { groupForMap, type MapService } from '../../../../src/domain/finder/map-services.ts';
import { idsOf, prepareMarks, zoomThatParts } from '../../../../src/domain/finder/map-marks.ts';
import { namesOf } from '../../../../src/domain/finder/mark-names.ts';

const size = 48;
const middles = { fyn: { lat: 55.35, lon: 10.4 }, bornholm: { lat: 55.12, lon: 14.9 } };
const towns = {
  Aarhus: { lat: 56.157, lon: 10.211 },
  Odense: { lat: 55.396, lon: 10.388 },
  København: { lat: 55.676, lon: 12.566 },
  'København Ø': { lat: 55.707, lon: 12.577 },
  Frederiksberg: { lat: 55.678, lon: 12.52 },
  Roskilde: { lat: 55.642, lon: 12.08 },
  Køge: { lat: 55.458, lon: 12.182 },
};
type TownName = keyof typeof towns;

const at = (id: string, ...names: TownName[]): MapService => ({
  id,
  name: `The ${id}`,
  what: 'clinic',
  positions: names.map((town) => ({ town, ...towns[town] })),
  areas: [],
  national: false,
});
const visits = (id: string, ...areas: string[]): MapService => ({ ...at(id), areas });
const marksOf = (...services: MapService[]) =>
  prepareMarks(
    groupForMap(
      services,
      () => true,
      (area) => area in middles,
    ),
    middles,
    size,
  );
const say = (key: string, values: Record<string, string | number> = {}): string =>
  [key, ...Object.values(values)].join(' ');
const words = {
  say,
  areaName: (area: string) => area.toUpperCase(),
  list: (names: readonly string[]) => names.join('+'),
};
const names = (zoom: number, ...services: MapService[]) => namesOf(marksOf(...services)(zoom), words);

describe('the markers of a list', () => {
  it('come from north to south', () => {
    expect(marksOf(at('o', 'Odense'), at('a', 'Aarhus'), at('k', 'København'))(7).map(idsOf)).toEqual([
      ['a'],
      ['k'],
      ['o'],
    ]);
  });

  it('never overlap, though a part of the country has its marker on a town', () => {
    const marks = marksOf(at('o', 'Odense'), visits('v', 'fyn'))(6);
    expect(marks).toHaveLength(2);
    const [a, b] = marks;
    expect(Math.max(Math.abs((a?.x ?? 0) - (b?.x ?? 0)), Math.abs((a?.y ?? 0) - (b?.y ?? 0)))).toBeGreaterThanOrEqual(
      size,
    );
  });

  it('are one for a service that has two positions close by', () => {
    expect(marksOf(at('k', 'København', 'Frederiksberg'))(6)).toMatchObject([
      { kind: 'service', services: [{ id: 'k' }] },
    ]);
  });
});

describe('the name of a marker', () => {
  it('tells service, kind and town', () => {
    expect(names(7, at('a', 'Aarhus'))).toEqual(['map.place The a clinic Aarhus']);
  });

  it('tells how many there are and in which towns, the fullest first', () => {
    expect(names(6, at('f', 'Frederiksberg'), at('k', 'København'), at('l', 'København'))).toEqual([
      'map.cluster 3 København+Frederiksberg',
    ]);
  });

  it('does not list the districts of a town beside it', () => {
    expect(names(6, at('k', 'København'), at('o', 'København Ø'))).toEqual(['map.cluster 2 København']);
  });

  it('does not announce more than three towns one by one', () => {
    const many = (['København', 'Frederiksberg', 'Roskilde', 'Køge'] as const).map((town) => at(town, town));
    expect(names(5, ...many)).toEqual(['map.cluster 4 København+Frederiksberg+Roskilde+map.moreTowns']);
  });

  it('tells the part of the country for what comes to you', () => {
    expect(names(7, visits('v', 'bornholm'), visits('w', 'bornholm'))).toEqual(['map.area 2 BORNHOLM']);
  });

  it('is never the same twice', () => {
    const twin = { ...at('b', 'Odense'), name: 'The a', positions: [{ town: 'Aarhus', lat: 55.396, lon: 10.388 }] };
    expect(names(7, at('a', 'Aarhus'), twin)).toEqual([
      'map.place The a clinic Aarhus',
      'map.place The a clinic Aarhus (2)',
    ]);
  });
});

describe('pressing a marker of several services', () => {
  it('zooms to where they come apart', () => {
    const marksAt = marksOf(at('k', 'København'), at('r', 'Roskilde'));
    const [both] = marksAt(6);
    const zoom = both && zoomThatParts(both, marksAt, 6, 9);
    expect(zoom).toBeGreaterThan(6);
    expect(marksAt(zoom ?? 0)).toHaveLength(2);
    expect(marksAt((zoom ?? 0) - 1)).toHaveLength(1);
  });

  it('does not zoom where they share an address', () => {
    const marksAt = marksOf(at('k', 'København'), at('l', 'København'));
    const [both] = marksAt(6);
    expect(both && zoomThatParts(both, marksAt, 6, 9)).toBeUndefined();
  });
});
