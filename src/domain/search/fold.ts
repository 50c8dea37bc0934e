/**
 * Words made comparable, the same at build and at the key: without the marks, letters and signs that a keyboard may lack.
 * What is lost is lost on both sides, so more is found, never less.
 */
import { comparable } from '../text/search-text.ts';
import { unspacedRuns } from '../text/unspaced.ts';

/** Nobody types more than this; what is longer was pasted. */
export const longestQuery = 300;

/** How a language is folded: Cyrillic is read as what somebody types who has Latin letters alone. */
export type Folding = 'plain' | 'cyrillic';

/** @example foldingFor('Cyrillic') // 'cyrillic' */
export const foldingFor = (script: string | undefined): Folding => (script === 'Cyrillic' ? 'cyrillic' : 'plain');

/**
 * Small letters; å, aa and a are one, so are ø, oe and o, and æ, ae and e; no accents and no tone marks; Arabic with one
 * form of alif, ya and ta marbuta.
 *
 * @example fold('Krisecénter på Nørrebro') // 'krisecenter pa norrebro'
 * @example fold('полиция', 'cyrillic') // 'polica', as for politsiya and policija
 */
export const fold = (text: string, folding: Folding = 'plain'): string => {
  let folded = comparable(text).toLowerCase().replace(digits, toDigit);
  for (const [letter, written] of letters) folded = folded.replace(letter, written);
  folded = folded.replace(article, '$1');
  folded = folded.normalize('NFD').replace(marks, '').normalize('NFC');
  if (folding === 'cyrillic') folded = asTyped(folded.replace(apostrophes, ''));
  return folded
    .replace(/aa/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'e')
    .replace(/(^|[^\p{L}])(\p{L}{1,2})['’ʼ`´]/gu, '$1$2 ')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
};

const apostrophes = /['’ʼ`´]/g;

/** Arabic, Persian and Thai digits. */
const digits = /[\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59]/g;
const toDigit = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

const letters: readonly (readonly [RegExp, string])[] = [
  [/[øœ]/g, 'o'],
  [/[æä]/g, 'e'],
  [/ß/g, 'ss'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/[أإآٱ]/g, 'ا'],
  [/[ىیئ]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ک/g, 'ك'],
  [/[ءـ]/g, ''],
];

/** The Arabic article, also where and, in, for, like or so is written together with it. */
const article = /(^|[^\u0600-\u06FF])(?:[وبلفك]?ال|لل)(?=[\u0600-\u06FF]{2})/g;

/** Accents, Arabic vowel signs, Thai tone marks and the sign of silence. The vowels of Thai and others stay. */
const marks = /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0E47-\u0E4E]/g;

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c' },
  ...{ ш: 's', щ: 's', ъ: 'a', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a', й: 'i' },
};

/** Cyrillic, and the many ways to type it in Latin letters, as one way: sh, sht and shch are s, kh and x are h … */
const asTyped = (text: string): string =>
  text
    .replace(/[а-яёєіїґ]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/shch|sht|sch|sh/g, 's')
    .replace(/ch|ts|tz/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh|x|g/g, 'h')
    .replace(/w/g, 'v')
    // As Bulgarians type: q is я, 6 is ш, 4 is ч.
    .replace(/q/g, 'a')
    .replace(/(^|[^0-9])6(?=[a-z])/g, '$1s')
    .replace(/([a-z])6(?![0-9])/g, '$1s')
    .replace(/(^|[^0-9])4(?=[a-z])/g, '$1c')
    .replace(/([a-z])4(?![0-9])/g, '$1c')
    .replace(/[jy]/g, 'i')
    .replace(/io/g, 'e')
    .replace(/i+(?=[aeou])/g, '')
    .replace(/([a-z])\1/g, '$1');

/**
 * Ways to say a thing, as they are looked for: a run of letters without spaces stays whole, and stands so in a query.
 *
 * @example foldPhrases(['Læge', 'laege', 'skyder mig']) // 'lege|skyder mig'
 */
export const foldPhrases = (list: readonly string[], folding: Folding): string =>
  [...new Set(list.map((phrase) => fold(phrase, folding)))].filter((phrase) => phrase !== '').join('|');

/** Cuts a run of letters that has no spaces between its words. */
export type Cut = (run: string) => readonly string[];

/**
 * The words of a folded text.
 *
 * @param cut for scripts that write no spaces; without it a run of them is one word
 * @example wordsOf('jeg har brug for en lege') // ['jeg', 'har', 'brug', 'for', 'en', 'lege']
 */
export const wordsOf = (folded: string, cut?: Cut): string[] =>
  (cut === undefined ? folded : folded.replace(unspacedRuns, (run) => ` ${cut(run).join(' ')} `))
    .split(' ')
    .filter((word) => word !== '');

/**
 * Cuts by a list of known words: the cut with the fewest letters left over, then the fewest words. It is the same in every
 * browser, and a query that is typed without tone marks is cut as the index was.
 *
 * @param known folded words
 * @param unknown cuts what no known word covers
 */
export const cutByWords = (known: ReadonlySet<string>, unknown: Cut = (run) => [run]): Cut => {
  const longest = Math.max(1, ...[...known].map((word) => word.length));
  return (run) => {
    const best: Piece[] = [{ cost: 0, from: 0, isKnown: true }];
    for (let end = 1; end <= run.length; end += 1) {
      // A letter that belongs to no word costs more than any number of words.
      let piece: Piece = { cost: (best[end - 1]?.cost ?? 0) + leftOver, from: end - 1, isKnown: false };
      for (let from = Math.max(0, end - longest); from < end; from += 1) {
        const cost = (best[from]?.cost ?? Infinity) + 1;
        if (cost < piece.cost && known.has(run.slice(from, end))) piece = { cost, from, isKnown: true };
      }
      best.push(piece);
    }
    return join(run, best, unknown);
  };
};

interface Piece {
  cost: number;
  from: number;
  isKnown: boolean;
}

const leftOver = 1000;

const join = (run: string, best: readonly Piece[], unknown: Cut): string[] => {
  const words: string[] = [];
  let end = run.length;
  /** End of the letters that no word covers, going backwards. */
  let loose: number | undefined;
  const flush = (start: number): void => {
    if (loose !== undefined) words.unshift(...unknown(run.slice(start, loose)));
    loose = undefined;
  };
  while (end > 0) {
    const { from, isKnown } = best[end] ?? { from: end - 1, isKnown: false };
    if (isKnown) {
      flush(end);
      words.unshift(run.slice(from, end));
    } else loose ??= end;
    end = from;
  }
  flush(0);
  return words;
};
