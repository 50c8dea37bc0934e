import { describe, expect, it } from 'vitest';
import { callsOf } from '../../../../src/editing/enquiries/calls.ts';
import { enquiriesOf } from '../../../../src/editing/enquiries/enquiries.ts';
import type { Enquiry } from '../../../../src/editing/enquiries/enquiries.ts';
import { possibleWords, questionOf, saysWords } from '../../../../src/editing/enquiries/words.ts';
import { editorWords } from '../../../../src/cli/editor-words.ts';
import type { Service } from '../../../../src/schemas/service.ts';
import { buildDay, daysAgo } from '../../../builders/days.ts';
import { makeKnownService, makeRecords } from '../../../builders/records.ts';
import {
  makeCheck,
  makeConditions,
  makeContact,
  makeOrganisation,
  makeLocation,
  makeService,
} from '../../../builders/service.ts';

const enquiriesTo = (facts: Service): Enquiry[] =>
  enquiriesOf(makeRecords({ services: [{ id: 'harbour-house', facts }] }), buildDay);

/** What is open, as rows of subject, field and reason. */
const openOf = (facts: Service): string[][] =>
  enquiriesTo(facts).flatMap(({ open }) => open.map(({ subject, field, why }) => [subject, field, why]));

const phone = (check: Parameters<typeof makeCheck>[0]) =>
  makeContact({
    free: 'no',
    onBill: 'yes',
    answeredBy: 'staff',
    languages: ['da'],
    hours: '24/7',
    check: makeCheck(check),
    checks: {
      hours: makeCheck(),
      free: makeCheck(),
      onBill: makeCheck(),
      answeredBy: makeCheck(),
      languages: makeCheck(),
    },
  });

describe('a service', () => {
  it('of which everything is known and asked by phone lately is not called', () => {
    expect(enquiriesTo(makeKnownService())).toEqual([]);
  });

  it('that is closed is not called', () => {
    const status = { is: 'closed', reason: 'no money', check: makeCheck() } as const;
    expect(enquiriesTo(makeService({ status }))).toEqual([]);
  });

  it('whose number is not known is asked for it', () => {
    expect(openOf(makeKnownService({ contacts: 'unknown' }))).toEqual([['number', 'contacts', 'unknown']]);
  });

  it('without any phone is not asked for one', () => {
    expect(openOf(makeKnownService({ contacts: 'none' }))).toEqual([]);
  });

  it.each([
    ['fresh, by phone', { on: daysAgo(90) }, []],
    ['not rung for longer than recheck says', { on: daysAgo(91) }, [['number', 'phone', 'due']]],
    ['fresh, but from a page', { on: daysAgo(1), how: 'organisation' }, [['number', 'phone', 'not-rung']]],
    ['old', { on: daysAgo(366) }, [['number', 'phone', 'old']]],
  ] as const)('with a number that is %s', (_, check, open) => {
    expect(openOf(makeKnownService({ contacts: [phone(check)] }))).toEqual(open);
  });

  it('is called again after the day set for it, however new its number is', () => {
    const recheck = { everyDays: 730, by: '2026-11-20' };
    const rung = (on: string) => makeKnownService({ contacts: [phone({ on })], recheck });
    expect(openOf(rung('2026-11-19'))).toEqual([['number', 'phone', 'due']]);
    expect(openOf(rung('2026-11-20'))).toEqual([]);
  });

  it('is asked whether it exists when nobody has confirmed it, or when it should be open again', () => {
    const asked = [['exists', 'status', 'unknown']];
    expect(openOf(makeKnownService({ status: { is: 'unconfirmed' } }))).toEqual(asked);
    const until = { is: 'temporarily-closed', until: daysAgo(1), check: makeCheck() } as const;
    expect(openOf(makeKnownService({ status: until }))).toEqual(asked);
    expect(openOf(makeKnownService({ status: { ...until, until: '2026-12-31' } }))).toEqual([]);
  });

  it('is asked about every condition that is not known or old', () => {
    const check = makeCheck({ on: '2019', how: 'article' });
    const conditions = makeConditions({ name: 'not-needed', check });
    const open = openOf(makeKnownService({ conditions }));
    expect(open).toContainEqual(['conditions', 'name', 'old']);
    expect(open).toContainEqual(['conditions', 'police', 'unknown']);
    expect(open).toHaveLength(8);
  });

  it('is not asked again what it could not say on the phone', () => {
    expect(openOf(makeKnownService({ conditions: makeConditions({}) }))).toEqual([]);
  });

  it('is asked it again when that call is long ago', () => {
    const conditions = makeConditions({ check: makeCheck({ on: daysAgo(731) }) });
    expect(openOf(makeKnownService({ conditions }))).toHaveLength(8);
  });

  it('is never asked for a secret address, and not for the street of a place whose town only is shown', () => {
    const unchecked = { check: makeCheck({ on: '2010', how: 'article' }) };
    const secret = makeLocation({ visibility: 'secret', street: undefined, postcode: undefined, ...unchecked });
    expect(openOf(makeKnownService({ places: [secret] }))).toEqual([]);
    const town = makeLocation({ visibility: 'town', ...unchecked });
    expect(openOf(makeKnownService({ places: [town] }))).toEqual([['address', 'town', 'old']]);
  });

  it('that has an address is asked when one can come, advice and authorities too', () => {
    for (const kind of ['advice', 'legal', 'authority', 'phone-line'])
      expect(openOf(makeKnownService({ kind, hours: 'unknown' })), kind).toEqual([
        ['hours', 'open', 'unknown'],
        ['hours', 'ringFirst', 'unknown'],
      ]);
  });

  it('that is only a line is not asked where it is', () => {
    const facts = makeKnownService({ kind: 'phone-line', places: 'unknown', hours: 'unknown' });
    expect(openOf(facts)).toEqual([]);
  });
});

describe('the order of the calls', () => {
  const old = { needsCheck: makeCheck({ on: '2019' }) };
  const content = makeRecords({
    organisations: new Map([
      ['guild', makeOrganisation({ name: 'Ålauget', website: 'unknown', check: makeCheck({ how: 'article' }) })],
    ]),
    services: [
      { id: 'course', facts: makeKnownService({ ...old, name: 'Kursus', audienceIs: 'professional' }) },
      { id: 'cafe', facts: makeKnownService({ ...old, name: 'Café', organisation: 'guild' }) },
      { id: 'bed', facts: makeKnownService({ ...old, name: 'Seng', kind: 'crisis-centre', organisation: 'guild' }) },
      { id: 'advice', facts: makeKnownService({ ...old, name: 'Råd', standsInFor: { subject: 'company' } }) },
      { id: 'garden', facts: makeKnownService({ ...old, name: 'Have' }) },
      { id: 'night-line', facts: makeKnownService({ ...old, name: 'Natlinje', kind: 'phone-line' }) },
    ],
  });
  const calls = enquiriesOf(content, buildDay);

  it('begins with the lines that stand in for others, then hotlines and shelters, and ends with professionals', () => {
    expect(calls.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['night-line', 'stand-in'],
      ['advice', 'stand-in'],
      ['bed', 'hotline'],
      ['garden', 'other'],
      ['cafe', 'other'],
      ['course', 'professional'],
    ]);
  });

  it('asks for the website of an organisation once, in its first call', () => {
    const asked = calls.filter(({ open }) => open.some(({ subject }) => subject === 'website'));
    expect(asked.map(({ id }) => id)).toEqual(['bed']);
  });
});

describe('a call', () => {
  it('is never to a line of another service, where there is no number', () => {
    const content = makeRecords({
      services: [
        { id: 'harbour-house', facts: makeKnownService({ contacts: 'unknown', organisation: 'guild' }) },
        {
          id: 'night-line',
          facts: makeKnownService({ name: 'Natlinje', kind: 'phone-line', standsInFor: { subject: 'company' } }),
        },
      ],
      organisations: new Map([['guild', makeOrganisation()]]),
    });
    expect(enquiriesOf(content, buildDay)[0]?.informant).toEqual({
      is: 'website',
      ways: [{ type: 'website', value: 'https://fyrforeningen.example' }],
    });
  });

  it('goes to the office of the organisation where that is known, also about a line', () => {
    const office = [{ type: 'phone', value: '+46313900601', check: makeCheck() }] as const;
    const content = makeRecords({
      services: [
        {
          id: 'night-line',
          facts: makeKnownService({ kind: 'phone-line', organisation: 'guild', conditions: 'unknown' }),
        },
      ],
      organisations: new Map([['guild', makeOrganisation({ office: [...office] })]]),
    });
    expect(enquiriesOf(content, buildDay)[0]?.informant).toEqual({
      is: 'office',
      ways: [{ type: 'phone', value: '+46313900601' }],
    });
  });

  it.each([
    ['drop-in', 'own'],
    ['crisis-centre', 'line'],
    ['phone-line', 'line'],
    ['a kind nobody knows', 'line'],
  ])('to a %s is to its own number, as %s', (kind, is) => {
    const [call] = enquiriesTo(makeKnownService({ kind: kind.replaceAll(' ', '-'), conditions: 'unknown' }));
    expect(call?.informant).toEqual({ is, ways: [{ type: 'phone', value: '+46313900600' }] });
  });

  it('lists a number however old it is', () => {
    const [call] = enquiriesTo(makeKnownService({ contacts: [phone({ on: '2001', how: 'directory' })] }));
    expect(call?.informant.ways).toEqual([{ type: 'phone', value: '+46313900600' }]);
  });

  it('has words for every question it can ask', () => {
    const nothing = makeService({
      places: 'unknown',
      contacts: (['phone', 'sms', 'whatsapp', 'email', 'website', 'chat'] as const).map((type) =>
        makeContact({ type, value: type === 'website' ? 'https://a.example' : '+46313900600', check: null }),
      ),
      needsCheck: makeCheck({ on: '2001' }),
      status: { is: 'unconfirmed' },
      organisation: 'guild',
    });
    const content = makeRecords({
      services: [
        { id: 'a', facts: nothing },
        { id: 'b', facts: makeService({ ...nothing, contacts: 'unknown', places: [makeLocation({ check: null })] }) },
      ],
      organisations: new Map([['guild', makeOrganisation({ website: 'unknown' })]]),
    });
    const open = enquiriesOf(content, buildDay).flatMap((enquiry) => enquiry.open);
    expect(open.length).toBeGreaterThan(40);
    // Words that nobody has written throw.
    for (const lang of ['da', 'en'] as const) {
      const words = editorWords('content', lang);
      const asked = open.flatMap((fact) => [
        questionOf(words, fact),
        possibleWords(words, fact),
        saysWords(words, fact),
      ]);
      expect(asked.filter((said) => said.includes('{'))).toEqual([]);
    }
  });
});

describe('the first questions', () => {
  it('are five in the order of a conversation, whatever else is open', () => {
    const facts = makeService({ contacts: 'unknown', status: { is: 'unconfirmed' } });
    const [call] = enquiriesTo(facts);
    expect(call?.first.map(({ topic }) => topic)).toEqual(['exists', 'number', 'hours', 'identity', 'told']);
    expect(call?.first.at(-1)?.facts.map(({ field }) => field)).toEqual(['police', 'immigration', 'municipality']);
    const all = [...(call?.first.flatMap(({ facts: of }) => of) ?? []), ...(call?.later ?? [])];
    expect(all).toHaveLength(call?.open.length ?? 0);
  });
});

describe('what somebody asked and nobody could tell', () => {
  const check = makeCheck();
  it.each([
    ['the number', { contacts: 'unknown', contactsCheck: check }],
    ['the address', { places: 'unknown', placesCheck: check, hours: { open: 'unknown', ringFirst: 'unknown', check } }],
    ['the hours', { hours: { open: 'unknown', ringFirst: 'unknown', check } }],
    ['the languages', { languages: { spoken: 'unknown', check } }],
    ['the part of the country', { area: { covers: 'unknown', check } }],
    ['whether it exists', { status: { is: 'unconfirmed', check } }],
  ] as const)('is not asked again: %s', (_, fields) => expect(openOf(makeKnownService(fields))).toEqual([]));

  it('is asked again when that is long ago', () => {
    const old = { contacts: 'unknown', contactsCheck: makeCheck({ on: daysAgo(366) }) } as const;
    expect(openOf(makeKnownService(old))).toEqual([['number', 'contacts', 'unknown']]);
  });

  it('does not make the rest of the group asked', () => {
    const conditions = makeConditions({ check: makeCheck({ asked: ['name', 'papers'] }) });
    expect(openOf(makeKnownService({ conditions })).map(([, field]) => field)).toEqual([
      'cost',
      'police',
      'immigration',
      'municipality',
      'interpreter',
      'comesToYou',
    ]);
  });
});

describe('the calls', () => {
  it('are one an organisation, and one for each service that nobody runs', () => {
    const old = { needsCheck: makeCheck({ on: '2019' }), contacts: 'unknown' } as const;
    const content = makeRecords({
      organisations: new Map([['guild', makeOrganisation({ name: 'Ålauget' })]]),
      services: [
        { id: 'bed', facts: makeKnownService({ ...old, name: 'Seng', organisation: 'guild' }) },
        { id: 'guild', facts: makeKnownService({ ...old, name: 'Lauget' }) },
        { id: 'cafe', facts: makeKnownService({ ...old, name: 'Café', organisation: 'guild' }) },
      ],
    });
    const calls = callsOf(enquiriesOf(content, buildDay), content);
    expect(calls.map(({ name, enquiries, first }) => [name, enquiries.map(({ id }) => id), first])).toEqual([
      ['Lauget', ['guild'], 1],
      ['Ålauget', ['cafe', 'bed'], 2],
    ]);
  });
});
