import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbroad, nearness, orderKm, whereaboutsOf } from '../../../../src/domain/geo/nearest.ts';
import { positionsOf } from '../../../../src/domain/service/positions.ts';
import type { Point } from '../../../../src/domain/geo/distance.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeLocation, type makeService } from '../../../builders/service.ts';
import { areaOfMunicipality, town, towns } from './denmark.ts';

const check = makeCheck();
const here = (name: string) => whereaboutsOf(town(name), towns, areaOfMunicipality);
const place = (fields: Parameters<typeof makeLocation>[0]) => makeLocation(fields);
const near = (fields: Parameters<typeof makeService>[0], from: string) => {
  const service = makePublished(fields);
  const points = positionsOf(service, towns).filter((position) => position.lat !== undefined) as Point[];
  const { areas = [], municipalities = [] } = service.area ?? {};
  return nearness({ points, areas, municipalities }, here(from));
};

describe('where somebody is', () => {
  it('is the municipality and the part of the country of the nearest town', () => {
    expect(here('Kolding')).toMatchObject({ municipality: 'Kolding', area: 'sydjylland' });
    expect(whereaboutsOf({ lat: 55.33, lon: 15.18 }, towns, areaOfMunicipality)).toMatchObject({ area: 'bornholm' });
  });

  it.each([
    ['in the North Sea', { lat: 56, lon: 5 }],
    ['in Bangkok', { lat: 13.75, lon: 100.5 }],
    ['nowhere', { lat: NaN, lon: NaN }],
  ])('is no municipality %s', (_, point) => {
    expect(whereaboutsOf(point, towns, areaOfMunicipality)).toEqual({ point });
  });
});

describe('help', () => {
  it('is as near as the nearest of its places', () => {
    const places = [place({ town: 'Aalborg' }), place({ town: 'Aarhus', municipality: 'Aarhus' })];
    expect(near({ places }, 'Randers').km).toBeCloseTo(35, 0);
  });

  it('has a distance that is said only where its position is published: the middle of a town is not a place', () => {
    const position = { lat: 56.46, lon: 10.03 };
    const inTown = near({ places: [place({ town: 'Aarhus', municipality: 'Aarhus' })] }, 'Randers');
    expect([inTown.km, inTown.saidKm]).toEqual([expect.closeTo(35, 0), undefined]);
    const atDoor = near({ places: [place({ town: 'Randers', position })] }, 'Randers');
    expect(atDoor.saidKm).toBe(atDoor.km);
    // Nearer than the door is a town in which it is, too: then the distance to the door would be the wrong one.
    const both = near({ places: [place({ town: 'Aarhus' }), place({ town: 'Randers', position })] }, 'Aarhus');
    expect([both.km, both.saidKm]).toEqual([expect.closeTo(0, 0), undefined]);
  });

  it('that is secret is nowhere', () => {
    const places = [makeLocation({ visibility: 'secret', street: undefined, postcode: undefined, town: undefined })];
    expect(near({ places }, 'Odense')).toEqual({});
  });

  it('is at an unknown distance if its town is not in the list', () => {
    expect(near({ places: [place({ town: 'Atlantis' })] }, 'Odense')).toEqual({});
    expect(near({ places: [place({ town: 'unknown' })] }, 'Odense')).toEqual({});
    expect(near({ places: 'unknown' }, 'Odense')).toEqual({});
  });

  it.each([
    ['Kolding', true],
    ['Svendborg', true],
    ['København', undefined],
  ])('that comes to Fyn and southern Jylland covers %s: %j', (from, covers) => {
    const area = { covers: 'areas' as const, areas: ['fyn', 'sydjylland'], check };
    expect(near({ places: 'unknown', area }, from).covers).toBe(covers);
  });

  it.each([
    ['Valby', true],
    ['Aarhus', undefined],
  ])('that works in København covers %s: %j', (from, covers) => {
    const area = { covers: 'municipalities' as const, municipalities: ['København'], check };
    expect(near({ places: 'unknown', area }, from).covers).toBe(covers);
  });

  it('for the whole country is neither near nor far', () => {
    expect(near({ places: 'unknown', area: { covers: 'national', check } }, 'Odense')).toEqual({});
  });

  it('is sorted by what is in town, what comes here, what is far, what nobody knows', () => {
    const sorted = [{}, { km: 80 }, { covers: true as const }, { km: 2 }, { km: 300, covers: true as const }];
    expect(sorted.sort((a, b) => orderKm(a) - orderKm(b))).toEqual([
      { km: 2 },
      { covers: true },
      { km: 300, covers: true },
      { km: 80 },
      {},
    ]);
  });
});

describe('somebody abroad', () => {
  it.each([
    ['Bangkok', { lat: 13.75, lon: 100.5 }],
    ['Berlin', { lat: 52.52, lon: 13.4 }],
    ['Göteborg', { lat: 57.71, lon: 11.97 }],
    ['Nuuk', { lat: 64.18, lon: -51.72 }],
    ['the middle of the North Sea', { lat: 56, lon: 5 }],
    ['the other side of the date line', { lat: 56, lon: -170 }],
    ['nowhere', { lat: NaN, lon: NaN }],
  ])('is in %s', (_name, point) => {
    expect(isAbroad(point, towns)).toBe(true);
  });

  it.each([
    ['Anholt', { lat: 56.71, lon: 11.56 }],
    ['Christiansø', { lat: 55.32, lon: 15.19 }],
    ['Skagen', { lat: 57.74, lon: 10.65 }],
    ['Malmö, from where Copenhagen is half an hour', { lat: 55.6, lon: 13 }],
    ['Flensburg', { lat: 54.78, lon: 9.43 }],
  ])('is not in %s', (_name, point) => {
    expect(isAbroad(point, towns)).toBe(false);
  });

  it('is nobody within the country, and everybody beyond 70 km of it', () => {
    const nearTown = fc
      .tuple(fc.constantFrom(...towns), fc.double({ min: -0.2, max: 0.2, noNaN: true }))
      .map(([{ lat, lon }, shift]) => ({ lat: lat + shift, lon: lon + shift }));
    fc.assert(fc.property(nearTown, (point) => !isAbroad(point, towns)));
    const anywhere = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const isFar = ({ lat, lon }: Point): boolean => lat < 53.9 || lat > 58.4 || lon < 6.9 || lon > 16.4;
    fc.assert(fc.property(anywhere.filter(isFar), (point) => isAbroad(point, towns)));
  });
});
