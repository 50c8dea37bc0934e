/** A vCard a service (3.0, RFC 2426: the version that old phones and Outlook read). */
import type { OpenData, OpenService } from '../schemas/open-data.ts';
import { labelsIn, purposeOf, type Label } from './labels.ts';
import { uuidOf } from './uuid.ts';

/** Sentences of a note, in the language of the card. */
export interface CardWords {
  /** That the numbers and addresses are from that date. @param date YYYY, YYYY-MM or YYYY-MM-DD */
  checked: (date: string) => string;
  /** Nobody has confirmed that it still runs. */
  unconfirmed: string;
  /** It is closed for now. */
  closedNow: string;
  /** It has no number here; the line of somebody else, its number, and what that is for. */
  instead: (name: string, number: string, subject: string) => string;
}

/**
 * @param lang language of the labels
 * @returns lines of at most 75 octets, as the format wants them
 */
export const vCardOf = (service: OpenService, data: OpenData, lang: string, say: CardWords): string => {
  const { name, organisation, contacts, locations, summary } = service;
  const label = labelsIn(data, lang);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${uuidOf(`service:${service.id}`)}`,
    `REV:${data.built}`,
    `FN:${escaped(name)}`,
    // A name in parts is required; an organisation has one part.
    `N:${escaped(name)};;;;`,
    `ORG:${escaped(organisation ?? name)}`,
    `CATEGORIES:${escaped(label('kinds', service.kind))}`,
    ...contacts.flatMap((contact, index) => {
      const { type, value } = contact;
      const purpose = purposeOf(contact, label);
      const named = (property: string): string[] =>
        purpose.length === 0
          ? [property]
          : [`item${index + 1}.${property}`, `item${index + 1}.X-ABLabel:${escaped(purpose.join(', '))}`];
      switch (type) {
        case 'phone':
          return named(`TEL;TYPE=WORK,VOICE:${escaped(value)}`);
        case 'sms':
        case 'whatsapp':
          return named(`TEL;TYPE=WORK,MSG:${escaped(value)}`);
        case 'email':
          return named(`EMAIL;TYPE=INTERNET:${escaped(value)}`);
        case 'website':
        case 'chat':
          return [`URL:${new URL(value).href}`];
      }
    }),
    ...locations.flatMap(({ street, postcode, town, position }) => [
      ...(street === null
        ? []
        : [`ADR;TYPE=WORK:;;${escaped(street)};${escaped(town ?? '')};;${escaped(postcode ?? '')};Danmark`]),
      ...(position === null ? [] : [`GEO:${position.lat};${position.lon}`]),
    ]),
    `NOTE:${escaped([summary[lang], ...notes(service, say, label)].filter((line) => line !== undefined).join('\n'))}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

const notes = ({ status, contacts, locations, instead }: OpenService, say: CardWords, label: Label): string[] => {
  const dates = [
    ...contacts.map(({ checked }) => checked),
    ...locations.flatMap(({ checked }) => checked ?? []),
  ].sort();
  const [oldest] = dates;
  const other = instead?.contacts.find(({ type }) => type === 'phone');
  return [
    ...(status.is === 'unconfirmed' || status.is === 'perhaps-open-again' ? [say.unconfirmed] : []),
    ...(status.is === 'temporarily-closed' ? [say.closedNow] : []),
    ...(instead === null || other === undefined
      ? []
      : [say.instead(instead.name, other.value, label('subjects', instead.subject))]),
    ...(oldest === undefined ? [] : [say.checked(oldest)]),
  ];
};

const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');

const mostOctets = 75;

/** A longer line goes on after a blank; no letter is cut in two. */
const folded = (line: string): string => {
  const parts = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > mostOctets) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += letter;
    octets += size;
  }
  return parts.join('\r\n');
};
