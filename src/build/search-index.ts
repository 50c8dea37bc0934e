/**
 * The index of the search, one a language, made by Pagefind of what Astro wrote down (src/pages/[lang]/search/source.json.ts).
 * Only what a search needs is published, as text: of each language words, records, and on which pages each word stands.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { hashedFolder } from '../domain/offline/hashed-folder.ts';
import { memoize } from '../domain/memoize.ts';
import { writePlaces } from '../domain/search/write-places.ts';
import { writeIndexText } from '../domain/search/index-text.ts';
import { indexWord, searchVersion, searchFolder, sourceName, wordsName } from '../domain/search/search-file.ts';
import type {
  IndexPart,
  RecordRow,
  SearchIndex,
  SearchSource,
  SourceRecord,
  WordsFile,
} from '../domain/search/search-file.ts';
import { pageNamesOf, wordsOfPart, type IndexedWord } from './index-part.ts';
import type { Step } from './pipeline.ts';

/** Pages of an index: with more, its first file alone would be larger than all that a search may fetch. */
const mostPages = 600;

/** Records that one file holds, where a site has few: all hits are there after one request. */
const mostInOneFile = 300;
const recordsPerFile = 16;

/** @param languages tags of all languages of the site */
export const searchIndex = (languages: readonly string[]): Step => ({
  done: async ({ root }) => {
    try {
      for (const tag of languages) {
        const folder = `${tag.toLowerCase()}/${searchFolder}`;
        const source = JSON.parse(await readFile(join(root, folder, sourceName), 'utf8')) as SearchSource;
        await rm(join(root, folder, sourceName));
        for (const { file, content } of await filesOf(source)) {
          const path = join(root, file.startsWith('/') ? file : `${folder}${file}`);
          await mkdir(join(path, '..'), { recursive: true });
          await writeFile(path, content);
        }
      }
    } finally {
      await close();
    }
  },
});

interface Written {
  /** From the folder of the search, or with a slash from the root of the site. */
  file: string;
  content: string;
}

/** What is published of the search of a language. */
export const filesOf = async ({ words, danger, records }: SearchSource): Promise<Written[]> => {
  const pages = pagesOf(records);
  const made = await indexParts(
    contentsOf(
      pages.map((page) => page.records),
      new Set(words.ignore.split(' ')),
    ),
  );
  const places = placesOf();
  const dangers = hashed('lines', 'json', JSON.stringify(danger));
  const count = pages.reduce((sum, page) => sum + page.records.length, 0);
  const perPage = Math.max(1, ...pages.map((page) => page.records.length));
  const pagesPerFile = count <= mostInOneFile ? count : Math.max(1, Math.floor(recordsPerFile / perPage));
  const rows = pages.map((page) => page.records.map((record) => rowOf(record, words.language, perPage > 1)));
  const firstOf = (kind: string): number => {
    const found = pages.findIndex((page) => page.kind === kind);
    return found === -1 ? pages.length : found;
  };
  const card = firstOf('card');
  const index: SearchIndex = {
    places: `../..${places.file}`,
    danger: `../..${dangers.file}`,
    parts: made.map(({ from, to, file }) => ({ from, to, file })),
    pages: pages.length,
    professional: pages.flatMap((page, at) => (page.records.every((one) => one.isForProfessionals) ? [at] : [])),
    perPage,
    first: { guide: Math.min(firstOf('guide'), card), card },
    pagesPerFile: Math.max(1, pagesPerFile),
  };
  const pageOf = new Map(pages.flatMap((page, at) => page.records.map(({ result }) => [result.address, at])));
  const direct = words.direct.flatMap((one) => {
    const page = pageOf.get(one.address);
    return page === undefined ? [] : [{ ...one, page }];
  });
  const file: WordsFile = { version: searchVersion, ...words, direct, index };
  return [
    { file: wordsName, content: `${JSON.stringify(file)}\n` },
    ...inFiles(rows, index.pagesPerFile).map((content, at) => ({
      file: `${at}.json`,
      content: `${JSON.stringify(content)}\n`,
    })),
    places,
    dangers,
    ...made.map(({ file, content }) => ({ file, content })),
  ];
};

interface IndexPage {
  kind: string;
  records: readonly SourceRecord[];
}

/** One record a page; where there are thousands of services, neighbours share one, and keep their order in it. */
const pagesOf = (records: readonly SourceRecord[]): IndexPage[] => {
  const services = records.filter(({ result }) => result.kind === 'service');
  const perPage = Math.ceil(services.length / mostPages);
  const near = perPage > 1 ? [...services].sort(byPlace) : services;
  const shared = inFiles(near, Math.max(1, perPage)).map((some) => ({ kind: 'service', records: some }));
  return [
    ...shared,
    ...['guide', 'card'].flatMap((kind) =>
      records.filter(({ result }) => result.kind === kind).map((record) => ({ kind, records: [record] })),
    ),
  ];
};

const byPlace = (a: SourceRecord, b: SourceRecord): number => {
  const [here, there] = [a.result.where ?? '', b.result.where ?? ''];
  return here < there ? -1 : here > there ? 1 : 0;
};

const inFiles = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

const rowOf = (record: SourceRecord, language: string, isShared: boolean): RecordRow => {
  const { address, title, what, where, reach, titleLanguage, language: own, kind } = record.result;
  return {
    ...{ address, title, what },
    ...(where === undefined ? {} : { where }),
    ...(reach === undefined ? {} : { reach }),
    ...(titleLanguage === undefined || titleLanguage === language ? {} : { titleLanguage }),
    ...(own === language ? {} : { language: own }),
    ...(isShared && kind === 'service' ? { words: distinct([record.title, record.facts]) } : {}),
  };
};

const distinct = (texts: readonly string[]): string => [...new Set(texts.join(' ').split(' '))].join(' ').trim();

/** Words of a text that stand in more than this part of all pages tell nothing; in a small index they cost nothing. */
const mostCommon = 0.1;
const fewPages = 10;

/**
 * What each page says, each word once: how often a text says it tells little and costs the reader bytes. What stands in a
 * title counts more, which the browser sees from the record itself. Where thousands of services share pages, names and facts
 * tell them apart, and their texts would only be fetched.
 */
const contentsOf = (pages: readonly (readonly SourceRecord[])[], ignore: ReadonlySet<string>): string[] => {
  const texts = pages.map(
    (records) =>
      new Set(
        records
          .map(({ text }) => text)
          .join(' ')
          .split(' '),
      ),
  );
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(fewPages, pages.length * mostCommon);
  const isTelling = (word: string): boolean => !ignore.has(word) && (counts.get(word) ?? 0) <= most;
  return pages.map((records, page) =>
    distinct(
      [
        ...records.map(({ title }) => title),
        ...records.map(({ facts }) => facts),
        ...[...(texts[page] ?? [])].filter(isTelling),
      ]
        .join(' ')
        .split(' ')
        .map(indexWord),
    ),
  );
};

/** Words are folded already and of any language, so the index has none: no stemmer of its own. */
const language = 'unknown';

/** Pagefind counts pages by its own names for them, cuts the index in parts, and writes more than a search of this site asks for. */
const indexParts = async (pages: readonly string[]): Promise<(IndexPart & Written)[]> => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`The index of the search was not made: ${errors.join(' ')}`);
  for (const [number, content] of pages.entries()) {
    const added = await index.addCustomRecord({ url: String(number), content, language });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Pagefind has made no index.');
  const numbers = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => [basename(path, '.pf_fragment'), numberIn(content)]),
  );
  const numberOf = pageNamesOf(meta.content).map((name) => numbers.get(name) ?? Number.NaN);
  if (numberOf.some(Number.isNaN)) throw new Error('Pagefind names its pages in another way.');
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ content }) => partOf(wordsOfPart(content), numberOf));
};

/** The number that stands for the address in what Pagefind keeps of a page. */
const numberIn = (fragment: Uint8Array): number => {
  const text = gunzipSync(fragment)
    .toString()
    .replace(/^pagefind_dcd/, '');
  return Number((JSON.parse(text) as { url: string }).url);
};

const partOf = (words: readonly IndexedWord[], numberOf: readonly number[]): IndexPart & Written => {
  const ours = new Map(
    words.map(([word, pages]) => [word, pages.map((page) => numberOf[page] ?? 0).sort((a, b) => a - b)]),
  );
  const sorted = [...ours.keys()].sort();
  const content = JSON.stringify(writeIndexText(ours));
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '', file: `${digitsOf(content)}.json`, content };
};

/** A file that all languages share, under a name that changes with it. */
const hashed = (name: string, ending: string, content: string): Written => {
  return { file: `/${hashedFolder}/${name}.${digitsOf(content)}.${ending}`, content };
};

const digitsOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 8);

/** The same for all languages. */
const placesOf = memoize((): Written => hashed('places', 'json', JSON.stringify(writePlaces())));
