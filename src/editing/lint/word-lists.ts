/** Finds listed words and numbers in texts. What looks the same is the same (domain/text/search-text.ts). */
import { comparable, type SearchText, searchText } from '../../domain/text/search-text.ts';

/**
 * The words of a list that stand in a text. An entry is a word or words, or the beginning of a word when it ends
 * in `*`. Letter case does not count, accents do: `ö` is not `o`.
 *
 * @example foundWords('Politiet kommer', ['politi*'], 'da') // [{ entry: 'politi*', found: 'Politiet', index: 0 }]
 */
export const foundWords = (
  text: string,
  entries: readonly string[],
  language: string,
): { entry: string; found: string; index: number }[] => {
  const { text: shown, offsetOf } = searchText(text);
  const plain = lower(shown, language);
  return entries.flatMap((entry) => {
    const { wanted, firstWord } = prepared(entry, language);
    // Most words do not stand in most texts; a look is much quicker than a pattern.
    if (wanted === '' || !plain.includes(firstWord)) return [];
    const match = new RegExp(
      edgeBefore(wanted) + escape(wanted).replace(/\s+/g, '\\s+') + edgeAfter(wanted, entry.endsWith('*')),
      'u',
    ).exec(plain);
    // Lower case can have another length (Turkish İ); then the lower-case words are quoted.
    const from = plain.length === shown.length ? shown : plain;
    if (!match) return [];
    const { index } = match;
    return [{ entry, found: from.slice(index, index + match[0].length).trim(), index: offsetOf(index) }];
  });
};

interface Prepared {
  wanted: string;
  firstWord: string;
}

/** The same few hundred entries are looked for in thousands of texts. */
const preparedEntries = new Map<string, Map<string, Prepared>>();

const prepared = (entry: string, language: string): Prepared => {
  const ofLanguage = preparedEntries.get(language) ?? new Map<string, Prepared>();
  preparedEntries.set(language, ofLanguage);
  const known = ofLanguage.get(entry);
  if (known) return known;
  const wanted = lower(comparable(entry).replace(/\*$/, ''), language);
  const made = { wanted, firstWord: wanted.split(/\s/)[0] ?? wanted };
  ofLanguage.set(entry, made);
  return made;
};

/** Scripts without spaces between words have no word edges to look for. */
const hasNoSpaces = (word: string): boolean =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u.test(word);
const edgeBefore = (word: string): string => (hasNoSpaces(word) ? '' : '(?<![\\p{L}\\p{M}\\p{N}])');
const edgeAfter = (word: string, isBeginning: boolean): string => {
  if (hasNoSpaces(word)) return '';
  return isBeginning ? '[\\p{L}\\p{M}\\p{N}]*' : '(?![\\p{L}\\p{M}\\p{N}])';
};

const lower = (text: string, language: string): string => {
  try {
    return text.toLocaleLowerCase(language);
  } catch {
    return text.toLowerCase();
  }
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What may stand between two digits of a number: a few signs, or the end of a line. */
const gap = '(?:[\\s.()/\\u2010-\\u2015\\u2212·-]{0,3}|[ \\t]*\\n\\s*)';

/**
 * A pattern that finds a blocked number or address however it is spaced, with and without +45. To be used on what
 * `searchText` gives.
 *
 * @example contactPattern('33 91 48 10').test('+45 3391-4810') // true
 */
export const contactPattern = (value: string): RegExp => {
  const plain = comparable(value).trim();
  const digits = plain.replace(/\D/g, '');
  if (digits.length >= 3 && /^[\d\s+().-]+$/.test(plain)) {
    const national = digits.length > 8 ? digits.replace(/^(?:00)?45/, '') : digits;
    return new RegExp(`(?<!\\d)(?:(?:\\+|00)?45${gap})?${[...national].join(gap)}(?!\\d)`, 'gu');
  }
  const words = plain.split(/\s+/).map((word, index) => before(word, index) + escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('')}(?![\\p{L}\\p{N}])`, 'giu');
};

/** Between a street and its number there may be nothing, or "nr.". */
const before = (word: string, index: number): string =>
  index === 0 ? '' : /^\d/.test(word) ? '[\\s,]*(?:(?:nr|no|nummer)\\b[.\\s]*)?' : '[\\s,]+';

/** A pattern in a text, with the place of each find in the text as it was written. */
export const matchesIn = ({ text, offsetOf }: SearchText, pattern: RegExp): { value: string; index: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ value, index: offsetOf(index) }));
