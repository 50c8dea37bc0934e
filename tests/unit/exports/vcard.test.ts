import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vCardOf, type CardWords } from '../../../src/exports/vcard.ts';
import { openDataOf } from '../../builders/open-data.ts';
import { makePublished } from '../../builders/published.ts';
import { makeContact, makeLocation } from '../../builders/service.ts';

const say: CardWords = {
  checked: (date) => `Oplyst ${date}`,
  unconfirmed: 'Måske væk',
  closedNow: 'Lukket',
  instead: (name, number, subject) => `${name} ${number} ${subject}`,
};

const cardOf = (fields: Parameters<typeof makePublished>[0]): string => {
  const data = openDataOf(makePublished(fields));
  const [service] = data.services;
  if (service === undefined) throw new Error('No service.');
  return vCardOf(service, data, 'da', say);
};

const read = (text: string): InstanceType<typeof ICAL.Component> =>
  new ICAL.Component(ICAL.parse(text.trimEnd()) as never);
/** ical.js leaves `\\;` as it is in a text, which RFC 2426 wants escaped. */
const valueOf = (text: string, property: string): unknown => {
  const value: unknown = read(text).getFirstPropertyValue(property);
  return typeof value === 'string' ? value.replaceAll('\\;', ';') : value;
};

describe('a card for the phone book', () => {
  it('has its lines ended as the format wants, none longer than 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const lines = cardOf({ name: `Æ${name}` }).split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });

  it.each([
    'Huset; Nord, og \\ Syd',
    'Et navn der er så langt, at linjen må brydes ved et æ, et ø eller et å, også her',
  ])('gives the name %j back as it was', (name) => expect(valueOf(cardOf({ name }), 'fn')).toBe(name));

  it('has number and address', () => {
    const text = cardOf({ contacts: [makeContact({ value: '+46313900600' })], places: [makeLocation()] });
    expect(valueOf(text, 'tel')).toBe('+46313900600');
    expect(valueOf(text, 'adr')).toEqual(['', '', 'Molevej 4', 'Hvidsand', '', '1100', 'Danmark']);
  });

  it('says how old it is, and that it may be gone', () => {
    const note = String(valueOf(cardOf({ contacts: [makeContact()], status: { is: 'unconfirmed' } }), 'note'));
    expect(note).toBe('En seng; varme, og te\nMåske væk\nOplyst 2026-11-12');
  });
});
