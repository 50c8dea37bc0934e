/** Whether a query says a thing: how the words somebody typed are compared with the words of the site. */
import { isOneSlip } from '../geo/edits.ts';
import { unspaced } from '../text/unspaced.ts';
import { fold, longestQuery, wordsOf, type Cut, type Folding } from './fold.ts';
import type { Phrases, SearchWords } from './search-file.ts';

/** Words of one language, ready to be looked for. */
export interface Lookup {
  words: SearchWords;
  /** Cuts what has no spaces, as the index was cut. */
  cut?: Cut | undefined;
  /** Folded words of the language: none of them is a mistyped town. */
  known?: { has: (word: string) => boolean } | undefined;
}

/** How well a phrase is said: letters that match; and which words of the query say it. */
export interface Said {
  strength: number;
  at: ReadonlySet<number>;
  /** Words of the query that were mistyped, with what was meant. */
  mended: readonly (readonly [typed: string, meant: string])[];
  words: number;
}

/** A query, folded. */
export interface Query {
  folded: string;
  words: readonly string[];
  /** Words that the site knows are not mistyped. */
  known: Lookup['known'];
  /** Small words of her language, read as another's: they belong to what stands there letter by letter only. */
  small?: ReadonlySet<string>;
  least: Least;
}

/** Letters that a word must have so that it is guessed. */
interface Least {
  /** Still being typed: alone, or after the other words of its phrase. */
  begun: number;
  begunAfter: number;
  /** A phrase of its own, with another ending. */
  ended: number;
  /** A phrase of its own, mistyped. */
  mistyped: number;
}

/** The query as a language folds and cuts it. */
export const queryOf = (typed: string, folding: Folding, { cut, known }: Pick<Lookup, 'cut' | 'known'>): Query => {
  const folded = fold(typed.slice(0, longestQuery), folding);
  return { folded, words: wordsOf(folded, cut), known, least: { begun: 4, begunAfter: 3, ended: 4, mistyped: 5 } };
};

/** How well a word is said, from 0 to 1. */
const likeness = (
  typed: string,
  wanted: string,
  { isLast, begun, ended }: { isLast: boolean; begun: number; ended: number },
): number => {
  if (typed === wanted) return 1;
  const [short, long] = typed.length < wanted.length ? [typed, wanted] : [wanted, typed];
  // An ending more or less; or the last word, still being typed.
  if (wanted.length >= ended && typed.startsWith(wanted) && typed.length - wanted.length <= 3) return 0.9;
  if (isLast && typed.length >= begun && wanted.startsWith(typed) && wanted.length - typed.length <= 4) return 0.7;
  // Another ending.
  if (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short.slice(0, -1))) return 0.85;
  return typed.length >= 5 && wanted.length >= 4 && typed[0] === wanted[0] && isOneSlip(typed, wanted) ? slip : 0;
};

const slip = 0.6;

/** Whether all words of a phrase are said, in any order; undefined if not. */
const saidIn = ({ folded, words, known, small, least }: Query, phrase: string): Said | undefined => {
  const at = new Set<number>();
  const mended: [string, string][] = [];
  let strength = 0;
  let isExact = true;
  const parts = phrase.split(' ');
  const [begun, ended] = parts.length === 1 ? [least.begun, least.ended] : [least.begunAfter, 4];
  for (const wanted of parts) {
    // Without spaces a word is looked for inside the query.
    if (unspaced.test(wanted)) {
      const start = folded.indexOf(wanted);
      if (start === -1) return undefined;
      for (const index of wordsBetween(words, folded, { start, end: start + wanted.length })) at.add(index);
      strength += wanted.length;
      continue;
    }
    let best = 0;
    let where = -1;
    for (const [index, word] of words.entries()) {
      const isLast = index === words.length - 1;
      const like = at.has(index) ? 0 : likeness(word, wanted, { isLast, begun, ended });
      const isGuess =
        like === slip && (known?.has(word) === true || (parts.length === 1 && word.length < least.mistyped));
      if (like > best && !isGuess) [best, where] = [like, index];
    }
    const typed = words[where];
    if (typed === undefined) return undefined;
    if (best === slip) mended.push([typed, wanted]);
    if (best < 1) isExact = false;
    at.add(where);
    strength += best * Math.min(wanted.length, typed.length);
  }
  if (!isExact && small !== undefined && [...at].some((index) => small.has(words[index] ?? ''))) return undefined;
  // Several words together say more than a long one.
  return { strength: strength + (parts.length - 1) * 2, at, mended, words: parts.length };
};

/** Numbers of the words that stand in a part of a text. */
const wordsBetween = (
  words: readonly string[],
  folded: string,
  { start, end }: { start: number; end: number },
): number[] => {
  let from = 0;
  return words.flatMap((word, index) => {
    const found = folded.indexOf(word, from);
    if (found === -1) return [];
    from = found + word.length;
    return found < end && from > start ? [index] : [];
  });
};

/** The best of several ways to say a thing. */
export const bestOf = (query: Query, phrases: Phrases): Said | undefined => {
  let best: Said | undefined;
  if (phrases === '') return undefined;
  for (const phrase of phrases.split('|')) {
    const said = saidIn(query, phrase);
    if (said !== undefined && said.strength > (best?.strength ?? 0)) best = said;
  }
  return best;
};
