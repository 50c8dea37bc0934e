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
  // Lower case can have another length (Turkish İ); then the lower-case words are quoted.
  const from = plain.length === shown.length ? shown : plain;
  return candidatesIn(plain, listFor(entries, language)).flatMap((wanted) => {
    const place = firstPlace(plain, wanted);
    if (place === undefined) return [];
    return [{ entry: wanted.entry, found: from.slice(place.start, place.end), index: offsetOf(place.start) }];
  });
};

interface Prepared {
  entry: string;
  /** How its first word begins; undefined where it may stand anywhere, also in the middle of a word. */
  beginning?: string;
  words: readonly string[];
  /** Whether a word may go on behind it. */
  isOpen: boolean;
  /** Scripts without spaces between words have no word edges to look for. */
  hasEdges: boolean;
}

interface WordList {
  entries: readonly Prepared[];
  /** The same that have a beginning, by it, with their places in the list. */
  byBeginning: ReadonlyMap<string, readonly number[]>;
  /** Places of the others. */
  anywhere: readonly number[];
}

/** A few lists are looked for in thousands of texts. */
const preparedLists = new WeakMap<readonly string[], Map<string, WordList>>();

const listFor = (entries: readonly string[], language: string): WordList => {
  const ofLanguage = preparedLists.get(entries) ?? new Map<string, WordList>();
  preparedLists.set(entries, ofLanguage);
  const known = ofLanguage.get(language);
  if (known) return known;
  const made = entries.flatMap((entry) => prepared(entry, language) ?? []);
  const byBeginning = new Map<string, number[]>();
  const anywhere: number[] = [];
  made.forEach(({ beginning }, place) => {
    if (beginning === undefined) anywhere.push(place);
    else byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), place]);
  });
  const list = { entries: made, byBeginning, anywhere };
  ofLanguage.set(language, list);
  return list;
};

/** Letters by which words are told apart before they are compared. */
const beginningLength = 3;

const prepared = (entry: string, language: string): Prepared | undefined => {
  const wanted = lower(comparable(entry).replace(/\*$/, ''), language).trim();
  if (wanted === '') return undefined;
  const isOpen = entry.endsWith('*');
  const run = wordFrom(wanted, 0);
  const isShort = run.length < beginningLength && run === wanted && isOpen;
  const hasEdges = !unspaced.test(wanted);
  return {
    entry,
    ...(run === '' || isShort || !hasEdges ? {} : { beginning: run.slice(0, beginningLength) }),
    words: wanted.split(/\s+/),
    isOpen,
    hasEdges,
  };
};

/** The entries that may stand in a text, in their order. */
const candidatesIn = (plain: string, { entries, byBeginning, anywhere }: WordList): Prepared[] => {
  const places = new Set(anywhere);
  if (byBeginning.size > 0)
    for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      for (const place of byBeginning.get(word.slice(0, beginningLength)) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
};

/** Where an entry stands for the first time. To go from find to find of its first word is much quicker than a pattern. */
const firstPlace = (plain: string, wanted: Prepared): { start: number; end: number } | undefined => {
  const [first = ''] = wanted.words;
  for (let start = plain.indexOf(first); start !== -1; start = plain.indexOf(first, start + 1)) {
    const end = endAt(plain, start, wanted);
    if (end !== undefined) return { start, end };
  }
  return undefined;
};

/** Where an entry that begins at a place ends; undefined where it does not stand there. */
const endAt = (plain: string, start: number, { words, isOpen, hasEdges }: Prepared): number | undefined => {
  if (hasEdges && wordSignAtEnd.test(plain.slice(Math.max(start - 2, 0), start))) return undefined;
  let end = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = matchAt(blanks, plain, end);
      if (gap === '') return undefined;
      end += gap.length;
    }
    if (!plain.startsWith(word, end)) return undefined;
    end += word.length;
  }
  const rest = hasEdges ? wordFrom(plain, end) : '';
  if (rest !== '' && !isOpen) return undefined;
  return end + rest.length;
};

const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u;
const wordSignAtEnd = /[\p{L}\p{M}\p{N}]$/u;
const wordSigns = /[\p{L}\p{M}\p{N}]+/uy;
const blanks = /\s+/y;

/** What a sticky pattern matches at a place; empty for nothing. */
const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** The letters, marks and digits from a place on. */
const wordFrom = (text: string, at: number): string => matchAt(wordSigns, text, at);

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
  const national = nationalDigits(value);
  if (national !== undefined)
    return new RegExp(`(?<!\\d)(?:(?:\\+|00)?45${gap})?${[...national].join(gap)}(?!\\d)`, 'gu');
  const words = plain.split(/\s+/).map((word, index) => before(word, index) + escape(word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('')}(?![\\p{L}\\p{N}])`, 'giu');
};

/**
 * The digits of a blocked number without those of Denmark; undefined for an address. A text whose digits do not contain them
 * does not contain the number either.
 */
export const nationalDigits = (value: string): string | undefined => {
  const plain = comparable(value).trim();
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 3 || !/^[\d\s+().-]+$/.test(plain)) return undefined;
  return digits.length > 8 ? digits.replace(/^(?:00)?45/, '') : digits;
};

/** Between a street and its number there may be nothing, or "nr.". */
const before = (word: string, index: number): string =>
  index === 0 ? '' : /^\d/.test(word) ? '[\\s,]*(?:(?:nr|no|nummer)\\b[.\\s]*)?' : '[\\s,]+';

/** A pattern in a text, with the place of each find in the text as it was written. */
export const matchesIn = ({ text, offsetOf }: SearchText, pattern: RegExp): { value: string; index: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ value, index: offsetOf(index) }));
