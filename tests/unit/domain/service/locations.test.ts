import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeLocation } from '../../../builders/service.ts';
import { addressLine } from '../../../../src/domain/service/locations.ts';

const position = { lat: 55.71, lon: 9.53 };
const location = (fields: Parameters<typeof makeLocation>[0]) => {
  const [only] = makePublished({ places: [makeLocation(fields)] }).locations;
  if (only === undefined) throw new Error('The gate lost a location.');
  return only;
};

describe('the address of a public place', () => {
  it('is shown whole', () => {
    expect(location({ position, stepFree: 'no', municipality: 'Hvidsand' })).toMatchObject({
      town: 'Hvidsand',
      municipality: 'Hvidsand',
      address: { is: 'shown', value: { street: 'Molevej 4', postcode: '1100', position, stepFree: 'no' } },
    });
  });

  it.each([
    [365, 'fresh'],
    [1095, 'ageing'],
    [1096, 'old'],
  ])('after %i days is %s', (days, age) => {
    expect(location({ check: makeCheck({ on: daysAgo(days) }) }).address).toMatchObject({ is: 'shown', age });
  });

  it('that is too old and weakly founded leaves the town', () => {
    expect(location({ position, check: makeCheck({ on: daysAgo(1096), how: 'article' }) })).toEqual({
      visibility: 'public',
      town: 'Hvidsand',
      address: { is: 'hidden', why: 'too-old' },
    });
  });

  it('is as old as the check of the street, not of the rest', () => {
    expect(location({ checks: { street: makeCheck({ on: '2012', how: 'article' }) } }).address.is).toBe('hidden');
  });

  it('that nobody checked is not shown', () => {
    expect(location({ check: null }).address).toEqual({ is: 'hidden', why: 'unchecked' });
  });

  it('without a street has neither postcode nor position nor a word about steps', () => {
    expect(location({ street: 'unknown', position, stepFree: 'yes' }).address).toEqual({
      is: 'hidden',
      why: 'unknown',
    });
  });
});

describe('steps at the entrance', () => {
  it.each([
    ['are said where they were checked', makeCheck({ on: daysAgo(2000), how: 'called' }), 'no'],
    [
      'are not known where only one article said so long ago',
      makeCheck({ on: daysAgo(2000), how: 'article' }),
      'unknown',
    ],
  ])('%s', (_, stepFree, expected) => {
    const { address } = location({ stepFree: 'no', checks: { stepFree } });
    expect(address).toMatchObject({ is: 'shown', value: { stepFree: expected } });
  });
});

describe('a place of which only the town is public', () => {
  it('shows the town and nothing more, even if an address got into the file', () => {
    expect(location({ visibility: 'town', position, stepFree: 'no' })).toEqual({
      visibility: 'town',
      town: 'Hvidsand',
      address: { is: 'hidden', why: 'secret' },
    });
  });
});

describe('a secret place', () => {
  it('shows that it exists and nothing more, even if more got into the file', () => {
    expect(location({ visibility: 'secret', position, municipality: 'Hvidsand', stepFree: 'yes' })).toEqual({
      visibility: 'secret',
      address: { is: 'hidden', why: 'secret' },
    });
  });
});

describe('an address in one line', () => {
  it.each([
    [{ street: 'Skolegade 1', postcode: '8000' }, 'Hvidsand', 'Skolegade 1, 8000 Hvidsand'],
    [{ street: 'Skolegade 1' }, 'Hvidsand', 'Skolegade 1, Hvidsand'],
    [{ street: 'Skolegade 1', postcode: '8000' }, undefined, 'Skolegade 1, 8000'],
    [{ street: 'Skolegade 1' }, undefined, 'Skolegade 1'],
  ])('%o in %s is "%s"', (address, town, line) => expect(addressLine(address, town)).toBe(line));
});
