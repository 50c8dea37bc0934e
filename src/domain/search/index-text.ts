/**
 * The index of the search as text: every word with the pages it stands on. At build it is written, in the browser it is read.
 */

/** Words by their pages, ascending. */
export type IndexedWords = ReadonlyMap<string, readonly number[]>;

/** Digits of the distances. Letters only: a row of small numbers could be read as the number of a telephone (check:dist does). */
const digits = 'abcdefghijklmnopqrstuvwxyz';

const written = (distance: number): string =>
  (distance < digits.length ? '' : written(Math.floor(distance / digits.length))) +
  (digits[distance % digits.length] ?? '');

const readDistance = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * digits.length + digits.indexOf(letter), 0);

/**
 * Each word with the distances between its pages.
 *
 * @example writeIndexText(new Map([['abort', [3, 40]], ['bad', [7]]])) // 'abort d bl|bad h'
 */
export const writeIndexText = (words: IndexedWords): string =>
  [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, pages]) => [word, ...pages.map((page, at) => written(page - (pages[at - 1] ?? 0)))].join(' '))
    .join('|');

/** What writeIndexText has written; of anything else, no words or wrong ones, but nothing is thrown. */
export const readIndexText = (text: string): IndexedWords =>
  new Map(
    text.split('|').map((entry) => {
      const [word = '', ...distances] = entry.split(' ');
      let page = 0;
      return [word, distances.map((distance) => (page += readDistance(distance)))];
    }),
  );

/**
 * How well each page has a word: 1 where the very word stands on it; less, the longer the word is that only begins so.
 *
 * @param start a word, or its beginning
 */
export const pagesBeginning = (words: IndexedWords, start: string): Map<number, number> => {
  const scores = new Map<number, number>();
  if (start === '') return scores;
  for (const [word, pages] of words) {
    if (!word.startsWith(start)) continue;
    const score = start.length / word.length;
    for (const page of pages) scores.set(page, Math.max(score, scores.get(page) ?? 0));
  }
  return scores;
};
