import { describe, expect, it } from 'vitest';
import { contactLevel, servingArea } from '../../../../src/domain/service/contact-route.ts';
import type { Organisation } from '../../../../src/schemas/organisation.ts';
import type { Service } from '../../../../src/schemas/service.ts';
import { publish } from '../../../builders/published.ts';
import { makeCheck, makeContact, makeOrganisation, makeLocation } from '../../../builders/service.ts';
import { makeService } from '../../../builders/service.ts';

const old = makeCheck({ on: '2020', how: 'directory' });
const nightLine = makeService({
  name: 'Natlinjen',
  kind: 'phone-line',
  places: 'none',
  contacts: [makeContact({ value: '1899' })],
});

const way = (
  service: Service,
  others: Record<string, Service> = {},
  organisations: Record<string, Organisation> = {},
) => publish(service, { services: { 'night-line': nightLine, ...others }, organisations }).contactRoute;

describe('a place with a number of its own', () => {
  const { canRing, instead, own } = way(makeService({ contacts: [makeContact()] }));

  it('can be rung', () => {
    expect([canRing, own.length]).toEqual([true, 1]);
  });

  it('sends nobody elsewhere', () => {
    expect(instead).toBeUndefined();
  });

  it.each([
    ['phone', true],
    ['sms', true],
    ['whatsapp', false],
    ['email', false],
    ['website', false],
    ['chat', false],
  ] as const)('of the sort "%s" can be rung or texted: %s', (type, expected) => {
    expect(way(makeService({ contacts: [makeContact({ type })] })).canRing).toBe(expected);
  });
});

describe('a place without a number that may be shown', () => {
  it.each([
    ['has none', makeService({ contacts: 'none' })],
    ['is not known', makeService({ contacts: 'unknown' })],
    ['is too old and weakly founded', makeService({ contacts: [makeContact({ check: old })] })],
    ['has only an e-mail', makeService({ contacts: [makeContact({ type: 'email', value: 'a@b.example' })] })],
  ])('that %s sends to the line of its main need', (_, service) => {
    expect(way(service).instead).toMatchObject({ id: 'night-line', name: 'Natlinjen' });
  });

  it('sends to the line named in its own file first', () => {
    const other = makeService({ contacts: [makeContact({ value: '1898' })] });
    expect(way(makeService({ fallback: 'other' }), { other }).instead?.id).toBe('other');
  });

  it('follows the way on until somebody can be rung', () => {
    const middle = makeService({ fallback: 'end' });
    const end = makeService({ contacts: [makeContact({ value: '1898' })] });
    expect(way(makeService({ fallback: 'middle' }), { middle, end }).instead?.id).toBe('end');
  });

  it.each([
    ['two places that send to each other', { fallback: 'b' }, { b: makeService({ fallback: 'house' }) }],
    ['a place that sends to itself', { fallback: 'house' }, {}],
    [
      'three places in a circle',
      { fallback: 'b' },
      { b: makeService({ fallback: 'c' }), c: makeService({ fallback: 'b' }) },
    ],
    ['a place that sends to nobody anybody knows', { fallback: 'gone' }, {}],
  ] as [string, Parameters<typeof makeService>[0], Record<string, Service>][])(
    '%s: ends without a number',
    (_, fields, others) => {
      expect(way(makeService(fields), others).instead).toBeUndefined();
    },
  );

  it('never sends to a line that is closed for good', () => {
    const closed = makeService({
      contacts: [makeContact({ value: '1898' })],
      status: { is: 'closed', check: makeCheck() },
    });
    expect(way(makeService({ fallback: 'closed' }), { closed }).instead?.id).toBe('night-line');
  });

  it('counts the numbers of a hotline as old sooner than others', () => {
    const contacts = [makeContact({ check: makeCheck({ on: '2026-07-01', how: 'directory' }) })];
    const ages = ['phone-line', 'drop-in'].map((kind) => way(makeService({ kind, contacts })).own[0]?.age);
    expect(ages).toEqual(['ageing', 'fresh']);
  });
});

describe('a line with a number for each part of the country', () => {
  const byArea = makeService({
    contacts: [makeContact({ value: '1801', areas: ['north'] }), makeContact({ value: '1802', areas: ['south'] })],
  });
  const insteadOf = (fields: Parameters<typeof makeService>[0]) =>
    way(makeService({ fallback: 'line', ...fields }), { line: byArea }).instead?.contacts.map(({ value }) => value);

  it('is offered with the number of the part the place lies in', () => {
    expect(insteadOf({ places: [makeLocation({ municipality: 'Tangnæs' })] })).toEqual(['1802']);
  });

  it('is offered with all numbers where nobody knows the part', () => {
    expect(insteadOf({})).toEqual(['1801', '1802']);
  });

  it.each([
    ['north', ['1801']],
    ['south', ['1802']],
    ['islands', ['1801', '1802']],
    [undefined, ['1801', '1802']],
  ])('in the list of "%s" shows %j', (area, numbers) => {
    expect(servingArea(way(byArea), area).own.map(({ value }) => value)).toEqual(numbers);
  });
});

describe('the website of who runs a place', () => {
  const organisations = { union: makeOrganisation() };

  it('is named where the place has none of its own', () => {
    expect(way(makeService({ organisation: 'union' }), {}, organisations).organisation?.website).toBe(
      'https://fyrforeningen.example',
    );
  });

  it('is left out where the place has one', () => {
    const contacts = [makeContact({ type: 'website', value: 'https://havnehuset.example' })];
    expect(way(makeService({ organisation: 'union', contacts }), {}, organisations).organisation).toBeUndefined();
  });

  it('is left out where nobody knows it', () => {
    const unknown = { union: makeOrganisation({ website: 'unknown' }) };
    expect(way(makeService({ organisation: 'union' }), {}, unknown).organisation).toBeUndefined();
  });
});

describe('how well a place can be reached', () => {
  it.each([
    ['best, if it can be rung', makeService({ contacts: [makeContact()] }), 0],
    [
      'less well, if one can only write',
      makeService({ contacts: [makeContact({ type: 'email', value: 'a@b.example' })] }),
      1,
    ],
    ['less well, if one knows only who runs it', makeService({ organisation: 'union' }), 1],
    ['worst, if one must ring somebody else', makeService(), 2],
  ])('%s', (_, service, rank) => {
    expect(contactLevel(way(service, {}, { union: makeOrganisation() }))).toBe(rank);
  });
});
