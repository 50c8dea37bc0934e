import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupForMap, type MapPlace } from '../../../../src/domain/finder/map-services.ts';

const place = (id: string, parts: Partial<MapPlace> = {}): MapPlace => ({
  id,
  name: id,
  what: 'clinic',
  spots: [],
  areas: [],
  national: false,
  ...parts,
});
const aarhus = { town: 'Aarhus', lat: 56.157, lon: 10.211 };
const odense = { town: 'Odense', lat: 55.396, lon: 10.388 };
const group = (...places: MapPlace[]) =>
  groupForMap(
    places,
    ({ lat }) => lat > 54 && lat < 58,
    (area) => area === 'fyn' || area === 'sjaelland',
  );

describe('where a service stands on the map', () => {
  it('is at each of its towns', () => {
    const { spots, areas, elsewhere } = group(place('two-towns', { spots: [aarhus, odense], areas: ['fyn'] }));
    expect(spots.map(({ town, place: { id } }) => [id, town])).toEqual([
      ['two-towns', 'Aarhus'],
      ['two-towns', 'Odense'],
    ]);
    expect([areas.size, elsewhere]).toEqual([0, []]);
  });

  it('is its part of the country where it has no address but comes to you', () => {
    const visits = place('visits', { areas: ['fyn', 'sjaelland'] });
    expect([...group(visits).areas]).toEqual([
      ['fyn', [visits]],
      ['sjaelland', [visits]],
    ]);
  });

  it.each([
    ['a line for the whole country', { national: true, areas: ['fyn'] }],
    ['a service of which nothing is known', {}],
    ['a town nobody has a position for', { spots: [{ town: 'Kanariefjord' }] }],
    ['a part of the country without a middle', { areas: ['bornholm'] }],
    ['a place in another country', { spots: [{ town: 'Berlin', lat: 52.5, lon: 13.4 }] }],
    ['a position that is no number', { spots: [{ town: 'Aarhus', lat: NaN, lon: 10 }] }],
  ])('is beside the map for %s', (_name, parts) => {
    const one = place('one', parts);
    expect(group(one)).toEqual({ spots: [], areas: new Map(), elsewhere: [one] });
  });

  it('leaves no service of the list out, whatever its data', () => {
    const degrees = fc.oneof(fc.double({ min: 50, max: 60 }), fc.constant(NaN));
    const spot = fc.record({ town: fc.string(), lat: degrees, lon: degrees }, { requiredKeys: ['town'] });
    const parts = fc.record({
      spots: fc.array(spot, { maxLength: 3 }),
      areas: fc.subarray(['fyn', 'sjaelland', 'bornholm']),
      national: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const places = list.map((one, at) => place(`p${at}`, one));
        const { spots, areas, elsewhere } = group(...places);
        const ids = [...spots.map((one) => one.place), ...[...areas.values()].flat(), ...elsewhere].map(({ id }) => id);
        expect([...new Set(ids)].sort()).toEqual(places.map(({ id }) => id).sort());
      }),
    );
  });
});
