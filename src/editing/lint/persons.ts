/** Finds persons in notes about checks: names, private numbers and addresses. Organisations and functions are named, people never. */
import { searchText } from '../../domain/text/search-text.ts';
import { firstNames } from './first-names.ts';
import { phonesIn } from './phones.ts';
import { whereaboutsIn } from './streets.ts';

export type PersonKind = 'name' | 'phone' | 'email';

/**
 * What in a note may name a person. Words after which a name follows, first names, and two names in a row of which the
 * last ends as family names do.
 *
 * @param known names of organisations, services and towns, which are no persons
 * @example personsIn('leder Mette Hansen, privat 20 30 40 50', []) // ['name', 'phone']
 */
export const personsIn = (note: string, known: readonly string[]): PersonKind[] => {
  const { text } = searchText(note);
  // Streets are called after people.
  const streets = (): string[] => whereaboutsIn(text).flatMap(({ kind, value }) => (kind === 'street' ? value : []));
  const without = (): string => [...streets(), ...known].reduce((left, name) => left.replaceAll(name, ' · '), text);
  return [...(isNaming(text) && isNaming(without()) ? (['name'] as const) : []), ...contactsIn(note)];
};

/** A number or e-mail in a note. Addresses on the web are no persons. */
export const contactsIn = (note: string): PersonKind[] => {
  const { text } = searchText(note);
  const words = text.replace(/\S*\/\S*|www\.\S+/giu, ' ');
  // Numbers of articles and short lines such as 1888 have fewer digits.
  const isPrivate = ({ value }: { value: string }): boolean => value.replace(/\D/g, '').length >= 8;
  return [
    ...(phonesIn(words).some(isPrivate) ? (['phone'] as const) : []),
    ...(email.test(words) ? (['email'] as const) : []),
  ];
};

const email = /[\w.+-]+\s?(?:@|[([{]\s?(?:at|snabel-?a)\s?[)\]}])\s?[\w-]+(?:\.[\w-]+)+/iu;

const isNaming = (text: string): boolean => hasFirstName(text) || familyName.test(text) || titled.test(text);

const hasFirstName = (text: string): boolean =>
  [...text.matchAll(/(?<![\p{L}\d./-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\d./])/gu)].some(
    ({ 0: word, index }) => firstNames.has(word.toLowerCase()) && !isOrdinaryStart(word, text, index),
  );

/** "Mark", "Bo", "Kim" and the like are words too; at the beginning of a sentence they stand for nobody. */
const isOrdinaryStart = (word: string, text: string, index: number): boolean =>
  wordsToo.has(word) && /(?:^|[.:!?]\s)$/u.test(text.slice(0, index));
const wordsToo = new Set([
  'August',
  'Mark',
  'Bo',
  'Dan',
  'Per',
  'Stig',
  'Tim',
  'Tom',
  'Mai',
  'Mie',
  'Liv',
  'Rie',
  'Luna',
]);

/** Two capitals in a row, the last one a family name by its ending, or a letter with a full stop before or after a name. */
const familyName =
  /(?<!\p{L})\p{Lu}(?:\p{Ll}+|\.)\s(?:\p{Lu}\p{Ll}*\.?\s)*\p{Lu}\p{Ll}+(?:sen|søn|gaard|gård|holm|strup|quist|kvist|skov|lund|bjerg|berg|dahl|dal)(?!\p{L})|(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,}/u;

/** A title, or a function, with a name behind it. */
const titled =
  /(?<!\p{L})(?:[Ff]ru|[Ff]rk|[Ff]røken|[Hh]r|[Mm]rs?|[Mm]s|[Dd]r|[Tt]alte med|[Ss]poke (?:to|with)|[Vv]\/)\.?\s?\p{Lu}\p{Ll}+(?!\p{L})|(?<!\p{L})(?:[Ll]eder(?:en)?|[Ff]orstander|[Kk]oordinator|[Mm]edarbejder(?:en)?|[Ss]ygeplejersken?|[Rr]ådgiver(?:en)?|[Ss]ocialrådgiver(?:en)?|[Mm]anager|[Nn]urse|[Ww]orker|[Cc]oordinator|[Dd]irector|[Vv]olunteer|[Ff]rivillig)\s\p{Lu}\p{Ll}+(?!\p{L})/u;

/**
 * Whether an e-mail address is that of a person: her name or her letters before the @.
 *
 * @example isPersonalEmail('mette.hansen@example.org') // true
 * @example isPersonalEmail('kontakt@example.org') // false
 */
export const isPersonalEmail = (address: string): boolean => {
  const { text } = searchText(address);
  const parts = (text.split('@')[0] ?? '').toLowerCase().split(/[._+-]/);
  const isFamily = (part: string): boolean => /.{2,}(?:sen|søn|soen|gaard)$/u.test(part);
  return parts.some((part) => firstNames.has(part) || isFamily(part));
};
