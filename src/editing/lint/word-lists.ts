/** Finds listed words and numbers in texts. */

/**
 * The words of a list that stand in a text. An entry is a word or words, or the beginning of a word when it ends
 * in `*`. Letter case does not count, accents do: `ö` is not `o`.
 *
 * @example foundWords('Politiet kommer', ['politi*'], 'da') // [{ entry: 'politi*', found: 'Politiet', index: 0 }]
 */
export function foundWords(
  text: string,
  entries: readonly string[],
  language: string,
): { entry: string; found: string; index: number }[] {
  const shown = text.normalize('NFC');
  const plain = lower(shown, language);
  return entries.flatMap((entry) => {
    const { wanted, firstWord } = prepared(entry, language);
    // Most words do not stand in most texts; a look is much quicker than a pattern.
    if (wanted === '' || !plain.includes(firstWord)) return [];
    const match = new RegExp(
      before(wanted) + escape(wanted).replace(/\s+/g, '\\s+') + after(wanted, entry.endsWith('*')),
      'u',
    ).exec(plain);
    // Lower case can have another length (Turkish İ); then the lower-case words are quoted.
    const from = plain.length === shown.length ? shown : plain;
    if (!match) return [];
    const { index } = match;
    return [{ entry, found: from.slice(index, index + match[0].length).trim(), index }];
  });
}

interface Prepared {
  wanted: string;
  firstWord: string;
}

/** The same few hundred entries are looked for in thousands of texts. */
const preparedEntries = new Map<string, Map<string, Prepared>>();

function prepared(entry: string, language: string): Prepared {
  const ofLanguage = preparedEntries.get(language) ?? new Map<string, Prepared>();
  preparedEntries.set(language, ofLanguage);
  const known = ofLanguage.get(entry);
  if (known) return known;
  const wanted = lower(entry.normalize('NFC').replace(/\*$/, ''), language);
  const made = { wanted, firstWord: wanted.split(/\s/)[0] ?? wanted };
  ofLanguage.set(entry, made);
  return made;
}

/** Scripts without spaces between words have no word edges to look for. */
const hasNoSpaces = (word: string): boolean =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u.test(word);
const before = (word: string): string => (hasNoSpaces(word) ? '' : '(?<![\\p{L}\\p{M}\\p{N}])');
const after = (word: string, isBeginning: boolean): string => {
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

/**
 * A pattern that finds a blocked number or address however it is spaced, with and without +45.
 *
 * @example contactPattern('33 91 48 10').test('+45 3391-4810') // true
 */
export function contactPattern(value: string): RegExp {
  const digits = value.replace(/\D/g, '');
  if (digits.length >= 3 && /^[\d\s+().-]+$/.test(value)) {
    const national = digits.length > 8 ? digits.replace(/^(?:00)?45/, '') : digits;
    const gap = '[\\s\\u00a0.()/\\u2010-\\u2013-]{0,3}';
    return new RegExp(`(?<!\\d)(?:(?:\\+|00)?45${gap})?${[...national].join(gap)}(?!\\d)`, 'gu');
  }
  const words = value.trim().split(/\s+/).map(escape).join('[\\s\\u00a0,]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
}
