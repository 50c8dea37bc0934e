import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupForMap, type MapService } from '../../../../src/domain/finder/map-services.ts';

const service = (id: string, fields: Partial<MapService> = {}): MapService => ({
  id,
  name: id,
  what: 'clinic',
  positions: [],
  areas: [],
  national: false,
  ...fields,
});
const aarhus = { town: 'Aarhus', lat: 56.157, lon: 10.211 };
const odense = { town: 'Odense', lat: 55.396, lon: 10.388 };
const group = (...services: MapService[]) =>
  groupForMap(
    services,
    ({ lat }) => lat > 54 && lat < 58,
    (area) => area === 'fyn' || area === 'sjaelland',
  );

describe('where a service stands on the map', () => {
  it('is at each of its towns', () => {
    const { positions, areas, elsewhere } = group(
      service('two-towns', { positions: [aarhus, odense], areas: ['fyn'] }),
    );
    expect(positions.map(({ town, service: { id } }) => [id, town])).toEqual([
      ['two-towns', 'Aarhus'],
      ['two-towns', 'Odense'],
    ]);
    expect([areas.size, elsewhere]).toEqual([0, []]);
  });

  it('is its part of the country where it has no address but comes to you', () => {
    const visits = service('visits', { areas: ['fyn', 'sjaelland'] });
    expect([...group(visits).areas]).toEqual([
      ['fyn', [visits]],
      ['sjaelland', [visits]],
    ]);
  });

  it.each([
    ['a line for the whole country', { national: true, areas: ['fyn'] }],
    ['a service of which nothing is known', {}],
    ['a town nobody has a position for', { positions: [{ town: 'Kanariefjord' }] }],
    ['a part of the country without a middle', { areas: ['bornholm'] }],
    ['a position in another country', { positions: [{ town: 'Berlin', lat: 52.5, lon: 13.4 }] }],
    ['a position that is no number', { positions: [{ town: 'Aarhus', lat: NaN, lon: 10 }] }],
  ])('is beside the map for %s', (_name, parts) => {
    const one = service('one', parts);
    expect(group(one)).toEqual({ positions: [], areas: new Map(), elsewhere: [one] });
  });

  it('leaves no service of the list out, whatever its data', () => {
    const degrees = fc.oneof(fc.double({ min: 50, max: 60 }), fc.constant(NaN));
    const position = fc.record({ town: fc.string(), lat: degrees, lon: degrees }, { requiredKeys: ['town'] });
    const parts = fc.record({
      positions: fc.array(position, { maxLength: 3 }),
      areas: fc.subarray(['fyn', 'sjaelland', 'bornholm']),
      national: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const services = list.map((one, at) => service(`p${at}`, one));
        const { positions, areas, elsewhere } = group(...services);
        const ids = [...positions.map((one) => one.service), ...[...areas.values()].flat(), ...elsewhere].map(
          ({ id }) => id,
        );
        expect([...new Set(ids)].sort()).toEqual(services.map(({ id }) => id).sort());
      }),
    );
  });
});
