/**
 * How hard a text is to read.
 *
 * LIX (läsbarhetsindex) is words per sentence plus the percentage of words with more than six letters.
 * Formula: C.-H. Björnsson, Läsbarhet, Stockholm 1968; bands and limits for Danish: sprogvaskeriet.dk/tjek-din-lix,
 * ulnits.eu/DANSK/lix.html (LIX is not valid for headings, lists and registers, so those are left out before).
 * Where letters are not Latin, LIX says nothing; only sentence length is measured.
 */

import { memoize } from '../memoize.ts';

/** What is to be known of the language of a text. */
export interface TextLanguage {
  /** BCP 47. Example: da */
  tag: string;
  /** Short forms whose full stop ends no sentence, without that full stop. Example: f.eks */
  shortForms: readonly string[];
}

export interface ReadingEase {
  words: number;
  sentences: number;
  /** Words of the middle sentence; with an even number of sentences the lower of the two in the middle. */
  medianSentence: number;
  longestSentence: number;
  /** Undefined for scripts other than Latin and for texts without words. */
  lix?: number;
}

/** Measures running text given as paragraphs. */
export const readingEaseOf = (paragraphs: readonly string[], language: TextLanguage): ReadingEase =>
  readingEaseIn(
    paragraphs,
    paragraphs.map((paragraph) => sentencesOf(paragraph, language)),
    language,
  );

/** The same where the sentences of each paragraph are known: to find them takes longest. */
export const readingEaseIn = (
  paragraphs: readonly string[],
  sentences: readonly (readonly string[])[],
  language: TextLanguage,
): ReadingEase => {
  const lengths = sentences
    .flat()
    .map((sentence) => wordsOfText(sentence, language.tag).length)
    .filter((length) => length > 0);
  const words = paragraphs.flatMap((paragraph) => wordsOfText(paragraph, language.tag));
  const sorted = [...lengths].sort((a, b) => a - b);
  const ease: ReadingEase = {
    words: words.length,
    sentences: lengths.length,
    medianSentence: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    longestSentence: sorted.at(-1) ?? 0,
  };
  if (words.length === 0 || !isLatin(words)) return ease;
  const long = words.filter((word) => countOf(/\p{L}/gu, word) > 6).length;
  return { ...ease, lix: Math.round(words.length / lengths.length + (100 * long) / words.length) };
};

/**
 * The sentences of a paragraph.
 *
 * @example sentencesOf('Kom ind. Du kan spise.', { tag: 'da', shortForms: [] }) // ['Kom ind.', 'Du kan spise.']
 */
export const sentencesOf = (paragraph: string, { tag, shortForms }: TextLanguage): string[] => {
  // Thai, Lao and Khmer have no full stop; a space ends a clause and is the nearest thing to it.
  if (/\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u.test(paragraph)) return paragraph.split(/\s+/).filter(Boolean);
  const sentences: string[] = [];
  for (const { segment } of segments(paragraph, tag, 'sentence')) {
    const previous = sentences.at(-1);
    // "kl. 9" and "nr. 5": the segmenter takes the full stop of a short form before a number for an end.
    if (previous !== undefined && shortForms.includes(lastWord(previous)) && /^[\p{N}\p{Ll}]/u.test(segment))
      sentences[sentences.length - 1] = previous + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
};

/** The word before the full stop at the end. @example lastWord('Vi ses kl. ') // 'kl' */
const lastWord = (text: string): string => (/([\p{L}.]*\p{L})\.\s*$/u.exec(text)?.[1] ?? '').toLowerCase();

/**
 * The words of a text. Words joined by hyphens or apostrophes count as one.
 *
 * @example wordsOfText('Ring til e-mail 3.', 'da') // ['Ring', 'til', 'e-mail', '3']
 */
export const wordsOfText = (text: string, language: string): string[] => {
  if (
    /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(
      text,
    )
  ) {
    return segments(text, language, 'word')
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment }) => segment);
  }
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
};

const segments = (text: string, language: string, granularity: 'sentence' | 'word'): Intl.SegmentData[] => [
  ...segmenterFor(granularity)(language).segment(text),
];

/** Making a segmenter takes longer than a paragraph to segment. */
const segmenterFor = memoize((granularity: 'sentence' | 'word') =>
  memoize((language: string) => new Intl.Segmenter(language, { granularity })),
);

const isLatin = (words: readonly string[]): boolean => {
  const text = words.join('');
  return countOf(/(?=\p{L})\p{Script=Latin}/gu, text) * 2 > countOf(/\p{L}/gu, text);
};

const countOf = (pattern: RegExp, text: string): number => (text.match(pattern) ?? []).length;
