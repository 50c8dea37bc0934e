/** In which order names stand, and under which letter. */
import { danish } from './danish.ts';

const collator = new Intl.Collator(danish);

/** Danish alphabetical order: the names are Danish whatever the language of the page. */
export const compareNames = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);

/** The alphabet of a language, for a register from its first letter to its last. */
export interface Alphabet {
  compare: (a: string, b: string) => number;
  /** The letter under which a word is looked up, as a heading; `#` for what begins with no letter. */
  letterOf: (word: string) => string;
}

/** Thai writes these before the letter with which the word begins in the dictionary. */
const beforeItsLetter = /^[\u0E40-\u0E44]+/;

/**
 * The alphabet as CLDR has it: Danish ends in Æ Ø Å (and Aa is Å), Hungarian has Cs after C, Romanian Ș after S; a letter
 * that only bears an accent stands with the plain one.
 *
 * @example alphabetOf('da').letterOf('Aabenraa') // 'Å'
 * @example alphabetOf('fr').letterOf('écoute') // 'E'
 */
export const alphabetOf = (lang: string): Alphabet => {
  const order = new Intl.Collator(lang, { numeric: true });
  const letters = new Intl.Collator(lang, { sensitivity: 'base' });
  const isOneLetter = (pair: string): boolean =>
    /^[a-z]{2}$/.test(pair) && letters.compare(pair, `${pair[0] ?? ''}z`) > 0;
  return {
    compare: (a, b) => order.compare(a, b),
    letterOf: (word) => {
      const start = word
        .normalize('NFC')
        .toLocaleLowerCase(lang)
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(beforeItsLetter, '');
      const pair = start.slice(0, 2);
      const [first = ''] = start;
      if (!/^\p{L}/u.test(first)) return '#';
      if (isOneLetter(pair)) {
        const ring = 'å';
        return pair === 'aa' && letters.compare(pair, ring) === 0
          ? ring.toLocaleUpperCase(lang)
          : inCapital(pair, lang);
      }
      const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
      return inCapital(letters.compare(first, plain) === 0 ? plain : first, lang);
    },
  };
};

const inCapital = (letter: string, lang: string): string => letter.charAt(0).toLocaleUpperCase(lang) + letter.slice(1);
