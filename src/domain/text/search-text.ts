/**
 * Text made comparable before anything is looked for in it: what looks the same is the same. Full-width digits become
 * digits, a + ring becomes å, and signs that nobody sees are left out.
 */

import { memoize } from '../memoize.ts';

export interface SearchText {
  text: string;
  /** Where a letter of `text` stands in the text it was made of. */
  offsetOf: (index: number) => number;
}

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * NFKC without default-ignorable signs.
 *
 * @example searchText('53\u200B75 ３０').text // '5375 30'
 */
export const searchText = (text: string): SearchText => {
  const plain = text.normalize('NFKC').replace(ignorable, '');
  if (plain === text) return { text, offsetOf: (index) => index };
  // Where a letter came from is asked only where something is found.
  const offsets = memoize(() => offsetsIn(text));
  return { text: plain, offsetOf: (index) => offsets()[index] ?? text.length };
};

/** For each letter of the comparable text, where it stood. */
const offsetsIn = (text: string): number[] => {
  const offsets: number[] = [];
  // A letter with its marks is one; nothing is composed across that border.
  for (const { 0: letter, index } of text.matchAll(/\P{M}?\p{M}*/gu)) {
    const same = letter.normalize('NFKC').replace(ignorable, '');
    for (let at = 0; at < same.length; at += 1) offsets.push(index);
  }
  return offsets;
};

/** The same, where the place does not matter. */
export const comparable = (text: string): string => searchText(text).text;

const names: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u034F': 'combining grapheme joiner',
  '\u061C': 'Arabic letter mark',
  '\u115F': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u17B4': 'Khmer inherent vowel',
  '\u17B5': 'Khmer inherent vowel',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of a change of direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2061': 'function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of an isolate',
  '\u3164': 'Hangul filler',
  '\uFEFF': 'zero width no-break space',
  '\uFFA0': 'Hangul filler',
};

export interface InvisibleSign {
  sign: string;
  /** Example: U+200B */
  code: string;
  /** What Unicode calls it, where that is known. Example: zero width space */
  name: string;
  index: number;
}

/** The signs of a text that nobody sees, by name. */
export const invisibleSigns = (text: string): InvisibleSign[] =>
  [...text.matchAll(ignorable)].map(({ 0: sign, index }) => ({ sign, code: codeOf(sign), name: nameOf(sign), index }));

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const nameOf = (sign: string): string =>
  names[sign] ?? (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(sign) ? 'variation selector' : '');
