/**
 * The index of the search, one a language, made by Pagefind of what Astro wrote down (src/pages/[lang]/search/source.json.ts).
 * Only what a search needs is published: Pagefind's WebAssembly once, and of each language words, records and index.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { hashedFolder } from '../domain/offline/hashed-folder.ts';
import { searchVersion, searchFolder, sourceName, wordsName } from '../domain/search/search-file.ts';
import type { RecordRow, RecordsFile, SearchIndex, SearchSource, WordsFile } from '../domain/search/search-file.ts';
import type { SourceRecord } from '../domain/search/search-file.ts';
import type { Step } from './pipeline.ts';

/** Pages of an index: with more, its first file alone would be larger than all that a search may fetch. */
const mostPages = 600;

/** Records that one file holds, where a site has few: all hits are there after one request. */
const mostInOneFile = 300;
const recordsPerFile = 16;

/** @param languages tags of all languages of the site */
export const searchIndex = (languages: readonly string[]): Step => ({
  done: async ({ root, files }) => {
    const all = new Set(files);
    try {
      for (const tag of languages) {
        const folder = `${tag.toLowerCase()}/${searchFolder}`;
        const source = JSON.parse(await readFile(join(root, folder, sourceName), 'utf8')) as SearchSource;
        await rm(join(root, folder, sourceName));
        all.delete(`${folder}${sourceName}`);
        for (const { file, content } of await filesOf(source)) {
          const path = file.startsWith('/') ? file.slice(1) : `${folder}${file}`;
          if (all.has(path)) continue;
          await mkdir(join(root, path, '..'), { recursive: true });
          await writeFile(join(root, path), content);
          all.add(path);
        }
      }
    } finally {
      await close();
    }
    return [...all];
  },
});

interface Written {
  /** From the folder of the search, or with a slash from the root of the site. */
  file: string;
  content: string | Uint8Array;
}

/** What is published of the search of a language. */
export const filesOf = async ({ words, records }: SearchSource): Promise<Written[]> => {
  const pages = pagesOf(records);
  const made = await pagefindFiles(pages.map((page) => page.records));
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
    wasm: `../${made.wasm.file.slice(1)}`,
    meta: made.meta.file,
    pages: made.names.join(' '),
    first: { guide: Math.min(firstOf('guide'), card), card },
    pagesPerFile: Math.max(1, pagesPerFile),
  };
  const file: WordsFile = { version: searchVersion, ...words, index, lexicon: lexiconOf(records) };
  return [
    { file: wordsName, content: `${JSON.stringify(file)}\n` },
    ...inFiles(rows, index.pagesPerFile).map((content, at) => ({
      file: `${at}.json`,
      content: `${JSON.stringify(content)}\n`,
    })),
    made.wasm,
    made.meta,
    ...made.chunks,
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

const rowOf = ({ result, title, facts, text }: SourceRecord, language: string, isShared: boolean): RecordRow => {
  const { kind: _kind, language: own, ...row } = result;
  return {
    ...row,
    ...(own === language ? {} : { language: own }),
    ...(isShared && result.kind === 'service' ? { words: distinct([title, facts, text]) } : {}),
  };
};

const distinct = (texts: readonly string[]): string => [...new Set(texts.join(' ').split(' '))].join(' ').trim();

/** A word counts by where it stands; how often a text says it tells little, and costs the reader bytes. */
const weighted = (records: readonly SourceRecord[]): string =>
  [
    ...Array<string>(4).fill(distinct(records.map(({ title }) => title))),
    ...Array<string>(2).fill(distinct(records.map(({ facts }) => facts))),
    distinct(records.map(({ text }) => text)),
  ].join(' ');

interface PagefindFiles {
  /** By page. */
  names: string[];
  wasm: Written;
  meta: Written;
  chunks: Written[];
}

/** Words are folded already and of any language, so the index has none: no stemmer of its own. */
const language = 'unknown';

const pagefindFiles = async (pages: readonly (readonly SourceRecord[])[]): Promise<PagefindFiles> => {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`The index of the search was not made: ${errors.join(' ')}`);
  for (const [number, records] of pages.entries()) {
    const added = await index.addCustomRecord({ url: String(number), content: weighted(records), language });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const named = (pattern: RegExp): Written[] =>
    files
      .filter(({ path }) => pattern.test(path))
      .map(({ path, content }) => ({ file: basename(path), content: new Uint8Array(content) }));
  const [wasm] = named(/^wasm\.unknown\.pagefind$/);
  const [meta] = named(/\.pf_meta$/);
  if (wasm === undefined || meta === undefined) throw new Error('Pagefind has made no index.');
  const names = Array<string>(pages.length).fill('');
  for (const { path, content } of files) {
    if (!path.startsWith('fragment/')) continue;
    const text = gunzipSync(content).toString().replace(/^pagefind_dcd/, '');
    names[Number((JSON.parse(text) as { url: string }).url)] = basename(path, '.pf_fragment').replace(/^\w+_/, '');
  }
  const digits = createHash('sha256').update(wasm.content).digest('hex').slice(0, 8);
  return {
    names,
    wasm: { file: `/${hashedFolder}/words.${digits}.bin`, content: wasm.content },
    meta: { ...meta, file: 'pages.bin' },
    chunks: named(/\.pf_index$/).map(({ file, content }) => ({ file: chunkName(file.replace(/\.pf_index$/, '')), content })),
  };
};

/** @param name as Pagefind asks for it. Example: unknown_3b84e68 */
const chunkName = (name: string): string => `${name.replace(/^\w+_/, '')}.bin`;

/** Words that somebody may have meant, most used first. */
const lexiconOf = (records: readonly SourceRecord[]): string => {
  const counts = new Map<string, number>();
  for (const { title, facts, result } of records) {
    for (const word of new Set(`${title} ${result.kind === 'card' ? '' : facts}`.split(' ')))
      if (word.length >= shortest && !/^q[mnalc]|\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .join(' ');
};

const shortest = 4;
const mostWords = 2000;
