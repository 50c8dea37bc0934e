import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck } from '../../../builders/service.ts';
import { pastYear } from '../../../../src/domain/service/opening-hours.ts';

const hours = (days: number, fields: object = {}) =>
  makePublished({ hours: { open: 'Mo-Fr 09:00-16:00', check: makeCheck({ on: daysAgo(days) }), ...fields } }).hours;

describe('opening hours', () => {
  it.each([
    [180, false],
    [181, true],
    [365, true],
  ])('after %i days are shown, ring first: %s', (days, ringFirst) => {
    expect(hours(days)).toMatchObject({ is: 'shown', value: { osm: 'Mo-Fr 09:00-16:00', ringFirst } });
  });

  it.each([
    [1, undefined],
    [365, undefined],
    [366, daysAgo(366).slice(0, 4)],
  ])('after %i days are told with the year %s, whatever else is from that year', (days, year) => {
    expect(pastYear(hours(days))).toBe(year);
  });

  it('that are hidden have no year to be told with', () => {
    expect(pastYear({ is: 'hidden', why: 'too-old' })).toBeUndefined();
  });

  it('are read: the page need not know the syntax', () => {
    expect(hours(1)).toMatchObject({ value: { table: { is: 'weekly', groups: [{ first: 0, last: 4 }, {}] } } });
  });

  it('that are fresh still say "ring first" where the place asks for it', () => {
    expect(hours(1, { ringFirst: 'yes' })).toMatchObject({ value: { ringFirst: true } });
  });

  it('do not say "ring first" because nobody asked', () => {
    expect(hours(1, { ringFirst: 'unknown' })).toMatchObject({ value: { ringFirst: false } });
  });

  it('by appointment are hours too', () => {
    expect(hours(1, { open: 'by-appointment' })).toMatchObject({ value: { table: { is: 'by-appointment' } } });
  });

  it('that nobody checked are not shown', () => {
    expect(makePublished({ hours: { open: '24/7' } }).hours).toEqual({ is: 'hidden', why: 'unchecked' });
  });

  it.each([
    ['as a whole', 'unknown' as const],
    ['in their times', { open: 'unknown', check: makeCheck() }],
    ['because nobody can read them', { open: 'sometimes', check: makeCheck() }],
  ])('unknown %s are unknown and not closed', (_, value) => {
    expect(makePublished({ hours: value }).hours).toEqual({ is: 'hidden', why: 'unknown' });
  });
});
