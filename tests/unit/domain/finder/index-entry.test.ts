import { describe, expect, it } from 'vitest';
import { indexEntry } from '../../../../src/domain/finder/index-entry.ts';
import { holidaysBetween } from '../../../../src/domain/hours/holidays.ts';
import { openStateOf } from '../../../../src/domain/finder/find.ts';
import { epochMinutes } from '../../../../src/domain/hours/wall-clock.ts';
import type { Service } from '../../../../src/schemas/service.ts';
import { buildDay, daysAgo } from '../../../builders/days.ts';
import { publish } from '../../../builders/published.ts';
import { makeCheck, makeContact, makeService, makeVocabulary } from '../../../builders/service.ts';

const firstDay = buildDay.toISOString().slice(0, 10);
const days = 67;
const timeZone = 'Europe/Copenhagen';
const vocabulary = makeVocabulary();
const sources = {
  vocabulary,
  towns: [],
  firstDay,
  days,
  timeZone,
  holidays: holidaysBetween(firstDay, `${Number(firstDay.slice(0, 4)) + 1}-12-31`),
};
const entryOf = (service: Service) => indexEntry(publish(service), 'bcdfghj', sources);
const stateAt = (service: Service, minuteOfDay: number) =>
  openStateOf(entryOf(service), {
    built: epochMinutes(firstDay, 0, timeZone, 'start'),
    until: epochMinutes(firstDay, days * 1440, timeZone, 'end'),
    now: epochMinutes(firstDay, minuteOfDay, timeZone, 'start'),
  }).is;
const hours = (open: string, on = daysAgo(10), ringFirst: 'yes' | 'no' = 'no') => ({
  open,
  ringFirst,
  check: makeCheck({ on }),
});

describe('the hours of a house in the index', () => {
  it('are open and closed by the Danish clock', () => {
    const house = makeService({ hours: hours('Mo-Su 09:00-16:00; PH off') });
    expect([stateAt(house, 10 * 60), stateAt(house, 20 * 60)]).toEqual(['open', 'closed']);
  });

  it.each([
    ['day and night', hours('24/7'), 'open'],
    ['by appointment', hours('by-appointment'), 'by-appointment'],
    ['ring first, because the house says so', hours('Mo-Su 09:00-16:00', daysAgo(10), 'yes'), 'ring-first'],
    ['ring first, because they are ageing', hours('Mo-Su 09:00-16:00', daysAgo(200)), 'ring-first'],
    ['ring first, because they are old', hours('Mo-Su 09:00-16:00', daysAgo(400)), 'ring-first'],
    ['unknown, because nobody can read them', hours('sometimes'), 'unknown'],
  ] as const)('are %s', (_what, given, expected) => {
    expect(stateAt(makeService({ hours: given }), 10 * 60)).toBe(expected);
  });

  it('claim nothing while the house is closed for now', () => {
    const closed = makeService({ hours: hours('24/7'), status: { is: 'temporarily-closed' } });
    expect(stateAt(closed, 10 * 60)).toBe('unknown');
  });

  it('are those of its number for what one only rings', () => {
    const line = (on: string) =>
      makeService({ places: 'none', contacts: [makeContact({ hours: '24/7', check: makeCheck({ on }) })] });
    expect(stateAt(line(daysAgo(10)), 3 * 60)).toBe('open');
    expect(stateAt(line(daysAgo(400)), 3 * 60)).toBe('ring-first');
  });
});

describe('the hours beside a number in the index', () => {
  const atNight = 3 * 60;
  const answering = (fields: Parameters<typeof makeContact>[0]) => makeContact({ hours: '24/7', ...fields });
  const nationalLine = { kind: 'phone-line' as const, area: { covers: 'national' as const, check: makeCheck() } };

  it.each([
    [
      'of a house are those of its number, not of its door',
      { hours: hours('Mo-Su 09:00-16:00'), contacts: [answering({})] },
      true,
    ],
    [
      'are those of the house where nobody knows when it answers',
      { hours: hours('24/7'), contacts: [makeContact()] },
      false,
    ],
  ] as const)('%s', (_, fields, areOfNumber) => {
    const service = makeService({ ...fields, contacts: [...fields.contacts] });
    expect(stateAt(service, atNight)).toBe('open');
    expect(entryOf(service).hours.areOfNumber === true).toBe(areOfNumber);
  });

  it('are not those of the first number where each part of the country has another', () => {
    const numbers = [
      answering({ value: '+4531390061', areas: ['fyn'] }),
      answering({ value: '+4531390062', areas: ['bornholm'], hours: 'Mo-Fr 09:00-12:00' }),
    ];
    expect(stateAt(makeService({ places: 'none', contacts: numbers }), atNight)).toBe('unknown');
  });

  it('are never those of a house beside a line', () => {
    const line = makeService({ ...nationalLine, hours: hours('24/7'), contacts: [makeContact()] });
    expect(stateAt(line, atNight)).toBe('unknown');
  });
});

describe('an entry of the index', () => {
  it('holds no number and no address: they stand on the card, with their age', () => {
    const text = JSON.stringify(entryOf(makeService({ contacts: [makeContact({ value: '+46313900611' })] })));
    expect(text).not.toMatch(/46313900611|Molevej/);
  });

  it('says where the service comes to people', () => {
    const area = { covers: 'areas' as const, areas: ['fyn'], check: makeCheck() };
    expect(entryOf(makeService({ area }))).toMatchObject({ covers: ['fyn'], municipalities: [] });
  });
});
