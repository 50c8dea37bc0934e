/** What the search of one language loads: its words, its index and the records of what is found. */
import { cutByWords, fold, type Cut } from '../../domain/search/fold.ts';
import { readPlaces, type Places, type PlacesFile } from '../../domain/search/places.ts';
import type { Lookup } from '../../domain/search/said.ts';
import { indexWord, searchFolder, searchVersion, wordsName } from '../../domain/search/search-file.ts';
import type { DangerWords, RecordRow, RecordsFile, WordsFile } from '../../domain/search/search-file.ts';
import { unspaced } from '../../domain/text/unspaced.ts';
import { indexIn, type Index } from './index-parts.ts';
import { jsonOf } from './own-files.ts';

export interface EngineOptions {
  /** Root of the site, with a slash at the end (siteRoot). */
  root: URL;
  /** Language tag of the page. */
  language: string;
}

/** The words of one language. */
export interface Words {
  file: WordsFile;
  lookup: Lookup;
  /** By folded word: the word as it is written. */
  lexicon: ReadonlyMap<string, string>;
}

/** The search of one language. */
export interface Side extends Words {
  index: Index;
  places: Places;
  /** Pages of services and guides by their address, where words lead to them. */
  pageOf: ReadonlyMap<string, number>;
  rowsOf: (page: number) => Promise<readonly RecordRow[]>;
  /** Words of danger of all languages; undefined where they cannot be fetched, which stops nothing. */
  dangers: () => Promise<DangerWords | undefined>;
}

const folderOf = ({ root, language }: EngineOptions): URL => new URL(`${language.toLowerCase()}/${searchFolder}`, root);

/** The words of a language; rejects where they cannot be fetched, or are of another version. */
export const openWords = async (options: EngineOptions): Promise<Words> => {
  const file = await jsonOf<WordsFile>(new URL(wordsName, folderOf(options)));
  if (file.version !== searchVersion) throw new Error('These words are of another version of the site.');
  const lexicon = new Map(file.lexicon.split(' ').map((word) => [fold(word, file.folding), word]));
  return { file, lexicon, lookup: { words: file, known: lexicon, ...cutOf(file, lexicon) } };
};

/** The search of a language whose words are loaded; rejects where the rest of it is missing. */
export const openSide = async (options: EngineOptions, words: Words): Promise<Side> => {
  const folder = folderOf(options);
  const json = <T>(name: string): Promise<T> => jsonOf<T>(new URL(name, folder));
  const { file } = words;
  const { parts, pages, pagesPerFile } = file.index;
  const index = indexIn(folder, parts);
  const files = new Map<number, Promise<RecordsFile>>();
  const fileOf = (number: number): Promise<RecordsFile> => {
    const loading = files.get(number) ?? json<RecordsFile>(`${number}.json`);
    files.set(number, loading);
    loading.catch(() => files.delete(number));
    return loading;
  };
  const [places] = await Promise.all([
    json<PlacesFile>(file.index.places),
    // Where there is only one, it is needed at once.
    pages <= pagesPerFile ? fileOf(0) : undefined,
    parts.length === 1 ? index.pagesWith(parts[0]?.from ?? '') : undefined,
  ]);
  let dangers: Promise<DangerWords | undefined> | undefined;
  return {
    ...words,
    dangers: () => {
      dangers ??= json<DangerWords>(file.index.danger).catch(() => {
        dangers = undefined;
        return undefined;
      });
      return dangers;
    },
    index: { pagesWith: (word) => index.pagesWith(indexWord(word)) },
    places: readPlaces(places, file.folding, new Map(file.areas.map(({ id, label }) => [id, label]))),
    pageOf: new Map(file.direct.flatMap(({ address, page }) => (page === undefined ? [] : [[address, page]]))),
    rowsOf: async (page) => (await fileOf(Math.floor(page / pagesPerFile)))[page % pagesPerFile] ?? [],
  };
};

/** Cut as the index was: by the words it has; by the browser's own, where it has some, between them. */
const cutOf = (file: WordsFile, lexicon: ReadonlyMap<string, string>): { cut?: Cut } => {
  const known = new Set([...lexicon.keys()].filter((word) => unspaced.test(word)));
  if (known.size === 0) return {};
  return { cut: cutByWords(known, ownCut(file.language)) };
};

const ownCut = (language: string): Cut => {
  // Old Androids have none: what no word covers stays one run there.
  if (typeof Intl.Segmenter === 'undefined') return (run) => [run];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (run) => [...segmenter.segment(run)].map(({ segment }) => segment);
};
