import { describe, expect, it } from 'vitest';
import {
  showContact,
  showHours,
  showPlace,
  showValue,
  shownContacts,
} from '../../../../src/domain/freshness/present.ts';
import { buildDay, daysAgo, limits } from '../../../builders/days.ts';
import { makeCheck, makeContact, makePlace, makeService } from '../../../builders/service.ts';

describe('a number', () => {
  it.each([
    ['hotline', 90, 'directory', 'plain'],
    ['hotline', 91, 'directory', 'dated'],
    ['hotline', 365, 'directory', 'dated'],
    ['hotline', 366, 'directory', 'hidden'],
    ['hotline', 366, 'called', 'doubtful'],
    ['other', 180, 'directory', 'plain'],
    ['other', 181, 'directory', 'dated'],
    ['other', 365, 'article', 'dated'],
    ['other', 366, 'article', 'hidden'],
    ['other', 366, 'authority', 'doubtful'],
    ['other', 4000, 'organisation', 'doubtful'],
  ] as const)('of a place of the sort "%s", %i days old, known from "%s", is %s', (sort, days, how, showing) => {
    const contact = makeContact({ check: makeCheck({ on: daysAgo(days), how }) });
    expect(showContact(contact, sort, limits, buildDay)).toBe(showing);
  });

  it('that is old and stands in two lists is shown with doubt', () => {
    const contact = makeContact({ check: makeCheck({ on: '2022', how: 'directory', evidence: ['a second list'] }) });
    expect(showContact(contact, 'hotline', limits, buildDay)).toBe('doubtful');
  });

  it('that nobody checked is hidden', () => {
    expect(showContact(makeContact({ check: null }), 'other', limits, buildDay)).toBe('hidden');
  });
});

describe('the numbers of a place', () => {
  it('keep the order of the file when one in the middle is hidden', () => {
    const old = makeCheck({ on: '2020', how: 'directory' });
    const service = makeService({
      contacts: [
        makeContact({ value: '+46313900601' }),
        makeContact({ value: '+46313900602', check: old }),
        makeContact({ value: '+46313900603' }),
      ],
    });
    const shown = shownContacts(service, 'other', limits, buildDay).map(({ contact }) => contact.value);
    expect(shown).toEqual(['+46313900601', '+46313900603']);
  });

  it.each(['unknown', 'none'] as const)('are none where the file says "%s"', (contacts) => {
    expect(shownContacts(makeService({ contacts }), 'other', limits, buildDay)).toEqual([]);
  });
});

describe('the address of a public place', () => {
  it.each([
    [0, 'Molevej 4'],
    [365, 'Molevej 4'],
    [366, 'Molevej 4'],
    [730, 'Molevej 4'],
    [731, undefined],
  ])('after %i days is %s', (days, street) => {
    const shown = showPlace(makePlace({ check: makeCheck({ on: daysAgo(days) }) }), limits, buildDay);
    expect(shown.street).toBe(street);
    expect(shown.town).toBe('Hvidsand');
  });

  it('is marked as ageing between one and two years', () => {
    expect(showPlace(makePlace({ check: makeCheck({ on: daysAgo(366) }) }), limits, buildDay).age).toBe('ageing');
  });

  it('is as old as the check of the street, not of the rest', () => {
    const place = makePlace({ checks: { street: makeCheck({ on: '2012' }) } });
    expect(showPlace(place, limits, buildDay).street).toBeUndefined();
  });

  it('that nobody checked is not shown', () => {
    expect(showPlace(makePlace({ check: null }), limits, buildDay).street).toBeUndefined();
  });

  it('shows no postcode without its street', () => {
    const shown = showPlace(makePlace({ street: 'unknown', postcode: '1100' }), limits, buildDay);
    expect(shown.postcode).toBeUndefined();
  });

  it('that is not known says nothing of steps at a door one cannot find', () => {
    expect(showPlace(makePlace({ street: 'unknown', stepFree: 'yes' }), limits, buildDay).stepFree).toBe('unknown');
  });
});

describe('a place of which only the town is public', () => {
  it('shows the town and nothing more, even if an address got into the file', () => {
    const shown = showPlace(makePlace({ visibility: 'town', stepFree: 'no' }), limits, buildDay);
    expect(shown).toMatchObject({ town: 'Hvidsand', stepFree: 'unknown' });
    expect(shown).not.toHaveProperty('street');
    expect(shown).not.toHaveProperty('postcode');
  });
});

describe('a secret place', () => {
  it('shows neither street nor postcode nor town, even if they got into the file', () => {
    const shown = showPlace(makePlace({ visibility: 'secret', town: 'Kanariefjord' }), limits, buildDay);
    expect(JSON.stringify(shown)).not.toMatch(/Kanariefjord|Molevej|1100/);
    expect(shown.town).toBe('unknown');
  });
});

describe('opening hours', () => {
  const hours = (days: number, fields: object = {}) =>
    makeService({
      hours: { open: 'Mo-Fr 09:00-16:00', check: makeCheck({ on: daysAgo(days) }), ...fields },
    }).hours;

  it.each([
    [180, 'known', false],
    [181, 'known', true],
    [365, 'known', true],
    [366, 'not-confirmed', true],
  ])('after %i days are %s, ring first: %s', (days, is, ringFirst) => {
    expect(showHours(hours(days), limits, buildDay)).toMatchObject({ is, ringFirst });
  });

  it('that are old are not given out at all', () => {
    expect(showHours(hours(366), limits, buildDay)).not.toHaveProperty('open');
  });

  it('that are fresh still say "ring first" where the place asks for it', () => {
    expect(showHours(hours(1, { ringFirst: 'yes' }), limits, buildDay).ringFirst).toBe(true);
  });

  it('do not say "ring first" because nobody asked', () => {
    expect(showHours(hours(1, { ringFirst: 'unknown' }), limits, buildDay).ringFirst).toBe(false);
  });

  it('by appointment always say "ring first"', () => {
    expect(showHours(hours(1, { open: 'by-appointment' }), limits, buildDay)).toMatchObject({
      is: 'by-appointment',
      ringFirst: true,
    });
  });

  it('that nobody checked are not confirmed', () => {
    const unchecked = makeService({ hours: { open: 'Mo-Fr 09:00-16:00' } }).hours;
    expect(showHours(unchecked, limits, buildDay).is).toBe('not-confirmed');
  });

  it.each([
    ['as a whole', 'unknown' as const],
    ['in their times', hours(1, { open: 'unknown' })],
  ])('unknown %s are unknown and not closed', (_, value) => {
    expect(showHours(value, limits, buildDay)).toMatchObject({ is: 'unknown', ringFirst: true });
  });
});

describe('a condition', () => {
  it.each([
    [365, 'fresh'],
    [366, 'ageing'],
    [730, 'ageing'],
    [731, 'old'],
  ])('after %i days keeps its value and is %s', (days, age) => {
    const shown = showValue('free', makeCheck({ on: daysAgo(days) }), limits, buildDay);
    expect(shown).toMatchObject({ value: 'free', age });
  });

  it.each([
    ['that nobody checked', 'free', undefined],
    ['of which nobody knows', 'unknown', makeCheck()],
    ['that is not in the file', undefined, makeCheck()],
  ])('%s is unknown', (_, value, check) => {
    expect(showValue(value, check, limits, buildDay)).toEqual({ value: 'unknown', age: 'unchecked' });
  });
});
