import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByArea } from '../../../../src/domain/finder/group.ts';
import { makeMatch } from '../../../builders/finder-service.ts';

const areas = ['national', 'north', 'south'];
const groups = (...fields: Parameters<typeof makeMatch>[0][]) =>
  groupByArea(
    fields.map((each) => makeMatch(each)),
    areas,
  ).map(({ area, matches, also }) => ({
    area,
    full: matches.map(({ service }) => service.id),
    short: also.map(({ service }) => service.id),
  }));

describe('lists by part of the country', () => {
  it('put what can be rung from anywhere first', () => {
    expect(
      groups({ id: 'house', areas: ['north'] }, { id: 'line', national: true, fromAnywhere: true }).map(
        ({ area }) => area,
      ),
    ).toEqual(['national', 'north']);
  });

  it('put a house for the whole country under its town', () => {
    expect(groups({ id: 'house', areas: ['south'], national: true })).toEqual([
      { area: 'south', full: ['house'], short: [] },
    ]);
  });

  it('put a house for the whole country of which nobody knows the town under the whole country', () => {
    expect(groups({ id: 'house', national: true })).toEqual([{ area: 'national', full: ['house'], short: [] }]);
  });

  it('show a place of two parts in full once and as a short line after', () => {
    expect(groups({ id: 'bus', areas: ['north', 'south'] })).toEqual([
      { area: 'north', full: ['bus'], short: [] },
      { area: 'south', full: [], short: ['bus'] },
    ]);
  });

  it('put a place of which nobody knows where it is last, and keep it', () => {
    expect(groups({ id: 'somewhere' }, { id: 'house', areas: ['south'] }).map(({ area }) => area)).toEqual([
      'south',
      'unknown',
    ]);
  });

  it('leave out parts with nothing in them', () => {
    expect(groups()).toEqual([]);
  });

  it('keep every place that is in one of the parts or in none', () => {
    const place = fc.record({
      id: fc.uuid(),
      areas: fc.subarray(['north', 'south']),
      national: fc.boolean(),
      fromAnywhere: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(place), (services) => {
        const shown = groups(...services).flatMap(({ full }) => full);
        expect([...shown].sort()).toEqual(services.map(({ id }) => id).sort());
      }),
    );
  });
});
