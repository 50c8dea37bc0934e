import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/schemas/service.ts';
import { publish } from '../../../builders/published.ts';
import { makeAudience, makeCheck, makeContact, makeLocation, makeService } from '../../../builders/service.ts';

type Fields = Parameters<typeof makeService>[0];

const line = (standsInFor: Service['standsInFor'], fields: Fields = {}): Service =>
  makeService({ contacts: [makeContact({ value: '1801' })], standsInFor, ...fields });

/** Which line stands in for a place without a number, or why none does. */
const offered = (place: Fields, lines: Record<string, Service>): string | undefined => {
  const { instead, noLine } = publish(makeService(place), { services: lines }).contactRoute;
  return instead?.id ?? noLine?.why;
};

const company = line({ subject: 'company' });
const audience = (fields: Parameters<typeof makeAudience>[0]): Fields => ({ audience: makeAudience(fields) });

describe('the line offered instead of a place without a number', () => {
  it('is the one whose subject the main need names', () => {
    expect(offered({ needs: ['food'] }, { company, control: line({ subject: 'control' }) })).toBe('company');
  });

  it('is one of the subject the file of the place names, before that of its need', () => {
    const control = line({ subject: 'control' });
    const trafficked = audience({ trafficked: 'only' });
    expect(offered({ needs: ['talk'], instead: 'control', ...trafficked }, { company, control })).toBe('control');
  });

  it('is never one for something else, however many numbers there are', () => {
    expect(offered({ needs: ['money'] }, { company })).toBe('none-fits');
    expect(offered({ needs: ['food'], instead: 'none' }, { company })).toBe('none-fits');
    // Only the main need counts: who comes for money is not sent to those who give company.
    expect(offered({ needs: ['money', 'food'] }, { company })).toBe('none-fits');
  });

  it.each([
    ['has no number itself', line({ subject: 'company' }, { contacts: 'unknown' })],
    ['has no number that may be shown', line({ subject: 'company' }, { contacts: [old()] })],
    ['is closed for good', line({ subject: 'company' }, { status: { is: 'closed', check: makeCheck() } })],
    [
      'is closed for now',
      line(
        { subject: 'company' },
        { status: { is: 'temporarily-closed', from: '2026-11-01', until: '2026-12-01', check: makeCheck() } },
      ),
    ],
    ['stands in for nobody', makeService({ contacts: [makeContact()] })],
  ])('is none that %s', (_, other) => {
    expect(offered({}, { other })).toBe('no-line');
  });

  it('is not the place itself', () => {
    expect(offered({ standsInFor: { subject: 'company' } }, {})).toBe('no-line');
  });

  it('is the same whatever the order of the files', () => {
    const [a, b] = [line({ subject: 'company' }), line({ subject: 'company' })];
    expect(offered({}, { a, b })).toBe('a');
    expect(offered({}, { b, a })).toBe('a');
  });
});

describe('a line of one town', () => {
  const local = line({ subject: 'company', municipalities: ['Hvidsand'] });
  const inTown = (...municipalities: string[]): Fields => ({
    places: municipalities.map((municipality) => makeLocation({ municipality })),
  });

  it('stands in there, before one of the whole country', () => {
    expect(offered(inTown('Hvidsand'), { a: company, local })).toBe('local');
  });

  it.each([
    ['in another town', inTown('Tangnæs')],
    ['in another town of the same part of the country', inTown('Krageby')],
    ['in this town and another', inTown('Hvidsand', 'Tangnæs')],
    ['nobody knows where', {}],
  ])('does not stand in for a place %s', (_, place) => {
    expect(offered(place, { local })).toBe('elsewhere');
    expect(offered(place, { local, company })).toBe('company');
  });

  it('does not tell in which town a secret place is', () => {
    const places = [
      makeLocation({ visibility: 'secret', street: undefined, postcode: undefined, municipality: 'Hvidsand' }),
    ];
    expect(offered({ places }, { local })).toBe('elsewhere');
  });
});

describe('a line for some people only', () => {
  it.each([
    ['women and men, if it turns men away', { women: 'yes', men: 'yes' }, { women: 'yes', men: 'no' }],
    ['trans people, if it turns them away', { trans: 'yes' }, { trans: 'no' }],
    ['people without papers, if it asks for a permit', { stay: 'any' }, { stay: 'lawful' }],
    ['people from 15, if it begins at 18', { ageFrom: 15 }, { ageFrom: 18 }],
    ['people up to 30, if it ends at 17', { ageTo: 30 }, { ageTo: 17 }],
    ['everybody, if it is for the trafficked', {}, { trafficked: 'only' }],
  ] as const)('does not stand in for a place for %s', (_, theirs, its) => {
    expect(offered(audience(theirs), { other: line({ subject: 'company' }, audience(its)) })).toBe('not-for-all');
    expect(offered(audience(theirs), { other: line({ subject: 'company' }) })).toBe('other');
  });

  it.each([
    ['women', { women: 'yes', men: 'unknown' }, { women: 'yes', men: 'no' }],
    ['people from 18', { ageFrom: 18 }, { ageFrom: 18 }],
    ['people of whom nobody knows the age', {}, { ageFrom: 18 }],
    ['the trafficked', { trafficked: 'only' }, { trafficked: 'only' }],
  ] as const)('stands in for a place for %s', (_, theirs, its) => {
    expect(offered(audience(theirs), { other: line({ subject: 'company' }, audience(its)) })).toBe('other');
  });

  it.each([
    ['those under 18', { ageTo: 17 }, 'youth'],
    ['those from 15 to 30', { ageFrom: 15, ageTo: 30 }, 'not-for-all'],
    ['the young, their age unknown', {}, 'not-for-all'],
  ] as const)('of a subject for those under 18 stands in for a place for %s: %s', (_, theirs, expected) => {
    const youth = line({ subject: 'youth' });
    expect(offered({ needs: ['talk'], instead: 'youth', ...audience(theirs) }, { youth })).toBe(expected);
  });

  it('who was turned away long ago is not sent there, though the fact is too old to be shown', () => {
    const check = makeCheck({ on: '2015', how: 'directory' });
    const other = line({ subject: 'company' }, audience({ men: 'no', check }));
    expect(offered(audience({ men: 'yes', check }), { other })).toBe('not-for-all');
  });
});

const old = () => makeContact({ check: makeCheck({ on: '2020', how: 'directory' }) });
