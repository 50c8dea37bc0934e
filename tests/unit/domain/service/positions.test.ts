import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../../src/domain/service/positions.ts';
import { readTowns } from '../../../../src/domain/geo/gazetteer.ts';
import type { Location } from '../../../../src/schemas/service.ts';
import { makePublished } from '../../../builders/published.ts';

const towns = readTowns([['Vejle', 'Vejle', 55.709, 9.535, 60_000, 7]]);
const check = { on: '2026-10-01', how: 'called', source: 'a call' } as const;
const house: Location = {
  visibility: 'public',
  street: 'Nørregade 1',
  postcode: '7100',
  town: 'Vejle',
  municipality: 'Vejle',
  position: { lat: 55.7123, lon: 9.5321 },
  check,
};
const middle = { town: 'Vejle', lat: 55.709, lon: 9.535, isMiddle: true };
const positions = (...places: Location[]) => positionsOf(makePublished({ places }), towns);

describe('positions of a service on the map', () => {
  it('are at the house where its street may be shown', () => {
    expect(positions(house)).toEqual([{ town: 'Vejle', lat: 55.7123, lon: 9.5321 }]);
  });

  it('are in the middle of the town where the street is too old to show', () => {
    expect(positions({ ...house, check: { ...check, on: '2019-01-01', how: 'article' } })).toEqual([middle]);
  });

  it('are in the middle of the town where only the town may be known, whatever the file holds', () => {
    expect(positions({ ...house, visibility: 'town' })).toEqual([middle]);
  });

  it('are nowhere for a secret place', () => {
    expect(positions({ ...house, visibility: 'secret' })).toEqual([]);
  });

  it('have no position where nobody knows the town', () => {
    expect(positions({ ...house, position: 'unknown', town: 'Intetsted' })).toEqual([{ town: 'Intetsted' }]);
  });

  it('do not exist for what has no place', () => {
    expect(positionsOf(makePublished({ places: 'none' }), towns)).toEqual([]);
    expect(positions({ ...house, town: 'unknown' })).toEqual([]);
  });
});
