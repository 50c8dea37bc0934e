/** The words of the pages of one language, in parts: only those parts are fetched in which a word of the query may stand. */
import { pagesBeginning, readIndexText, type IndexedWords } from '../../domain/search/index-text.ts';
import type { IndexPart } from '../../domain/search/search-file.ts';
import { jsonOf } from './own-files.ts';

/** Scores by page of the index, from 0 to 1; the higher, the better. */
export type PageScores = ReadonlyMap<number, number>;

export interface Index {
  /** Pages with a word that begins so. Rejects where a part of the index cannot be fetched, or is something else. */
  pagesWith: (word: string) => Promise<PageScores>;
}

/** @param folder in which the parts are */
export const indexIn = (folder: URL, parts: readonly IndexPart[]): Index => {
  const loaded = new Map<string, Promise<IndexedWords>>();
  const known = new Map<string, PageScores>();

  const wordsOf = (file: string): Promise<IndexedWords> => {
    const asked = loaded.get(file);
    if (asked !== undefined) return asked;
    const part = jsonOf<string>(new URL(file, folder)).then(readIndexText);
    loaded.set(file, part);
    // What failed is tried again at the next key.
    part.catch(() => loaded.delete(file));
    return part;
  };

  return {
    pagesWith: async (word) => {
      const asked = known.get(word);
      if (asked !== undefined) return asked;
      const within = parts.filter(({ from, to }) => word <= to && (from <= word || from.startsWith(word)));
      const scores = new Map<number, number>();
      for (const words of await Promise.all(within.map(({ file }) => wordsOf(file))))
        for (const [page, score] of pagesBeginning(words, word))
          scores.set(page, Math.max(score, scores.get(page) ?? 0));
      known.set(word, scores);
      return scores;
    },
  };
};
