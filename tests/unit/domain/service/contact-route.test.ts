import { describe, expect, it } from 'vitest';
import { contactLevel, routeInList, wayInTo } from '../../../../src/domain/service/contact-route.ts';
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
  standsInFor: { subject: 'company' },
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
  ])('that %s offers the line for what its main need is about', (_, service) => {
    expect(way(service).instead).toMatchObject({ id: 'night-line', name: 'Natlinjen', subject: 'company' });
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
    standsInFor: { subject: 'company' },
  });
  const insteadOf = (fields: Parameters<typeof makeService>[0]) =>
    publish(makeService(fields), { services: { line: byArea } }).contactRoute;
  const numbersOf = (fields: Parameters<typeof makeService>[0]) =>
    insteadOf(fields).instead?.contacts.map(({ value }) => value);

  it('is offered with the number of the part the place lies in', () => {
    expect(numbersOf({ places: [makeLocation({ municipality: 'Tangnæs' })] })).toEqual(['1802']);
  });

  it('is offered with all numbers, each with its part, where nobody knows the part', () => {
    expect(numbersOf({})).toEqual(['1801', '1802']);
  });

  it.each([
    ['north', ['1801'], true],
    ['south', ['1802'], true],
    ['islands', [], false],
    [undefined, ['1801', '1802'], true],
  ])('in the list of "%s" shows %j and no number of another part', (area, numbers, canRing) => {
    const route = routeInList(way(byArea), { area });
    expect([route.own.map(({ value }) => value), route.canRing]).toEqual([numbers, canRing]);
  });

  it('is not offered instead where a list is of the whole country and several numbers serve the place', () => {
    expect(routeInList(insteadOf({}), {}).instead).toBeUndefined();
    const inSouth = insteadOf({ places: [makeLocation({ municipality: 'Tangnæs' })] });
    expect(routeInList(inSouth, {}).instead?.contacts.map(({ value }) => value)).toEqual(['1802']);
  });

  it('is not offered instead in the list of a part it does not serve', () => {
    expect(routeInList(insteadOf({}), { area: 'north' }).instead?.contacts.map(({ value }) => value)).toEqual(['1801']);
    expect(routeInList(insteadOf({}), { area: 'islands' }).instead).toBeUndefined();
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
  const organisations = { union: makeOrganisation() };
  const mail = makeContact({ type: 'email', value: 'a@b.example' });
  it.each([
    ['best, if it can be rung', makeService({ contacts: [makeContact()], places: [makeLocation()] }), 0, 'number'],
    ['next, if its door is known', makeService({ contacts: [mail], places: [makeLocation()] }), 1, 'door'],
    ['less well, if one can only write', makeService({ contacts: [mail] }), 2, 'other'],
    ['not, if one knows only who runs it', makeService({ organisation: 'union' }), 3, 'none'],
    ['not, if only its town is told', makeService({ places: [makeLocation({ visibility: 'town' })] }), 3, 'none'],
    ['not, if only the line of somebody else can be rung', makeService(), 3, 'none'],
  ] as const)('%s', (_, service, rank, way) => {
    const published = publish(service, { services: { 'night-line': nightLine }, organisations });
    expect([contactLevel(published), wayInTo(published)]).toEqual([rank, way]);
  });
});
