/** Where lines may break in scripts that write no spaces between words. */
import { memoize } from '../domain/memoize.ts';
import { unspaced } from '../domain/text/unspaced.ts';
import { unspacedScripts } from './languages.ts';

const segmenterOf = memoize((language: string) => new Intl.Segmenter(language, { granularity: 'word' }));

/** A consonant that is written and not said, or one alone, is the end of what stands before it, in names above all. */
const isEnding = (segment: string): boolean =>
  !/[\u0E30\u0E32\u0E33\u0E40-\u0E45]|\u0E31|\u0E47|[\u0E34-\u0E3A]/.test(segment) &&
  (segment.includes('\u0E4C') || segment.replace(/\p{M}/gu, '').length <= 1);

const wordsIn = (run: string, language: string): string[] =>
  [...segmenterOf(language).segment(run)].reduce<string[]>((words, { segment }) => {
    const last = words.at(-1);
    if (last !== undefined && isEnding(segment)) words.splice(-1, 1, last + segment);
    else words.push(segment);
    return words;
  }, []);

/**
 * The text with a mark between its words where the script writes none. Phones before Android 7 or so do not know Thai words
 * and would break lines anywhere, or nowhere.
 *
 * @param mark what is put between two words: `<wbr>` in HTML, U+200B in plain text
 * @example withWordBreaks('ออกจากหน้านี้', '<wbr>') // 'ออก<wbr>จาก<wbr>หน้า<wbr>นี้'
 */
export const withWordBreaks = (text: string, mark: string): string =>
  unspaced.test(text)
    ? unspacedScripts.reduce(
        (broken, { letters, language }) => broken.replace(letters, (run) => wordsIn(run, language).join(mark)),
        text,
      )
    : text;
