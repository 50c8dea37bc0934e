/**
 * Pagefind's index without Pagefind's own script: that one is twelve kilobytes of excerpts, filters and a worker that this site
 * does not use, and asks for files by the time of day. What stands here is the interface of its WebAssembly (version 1.6,
 * pinned by package-lock.json); tests/build/search-queries.test.ts fails when another version has another.
 */
import { bytesOf } from './bytes.ts';

/** Scores by page of the index; the higher, the better. */
export type PageScores = ReadonlyMap<number, number>;

export interface Index {
  /** Pages with a word that begins so. Rejects where a part of the index cannot be fetched. */
  pagesWith: (word: string) => Promise<PageScores>;
}

export interface IndexAddress {
  wasm: URL;
  meta: URL;
  /** Folder of the parts of the index. */
  folder: URL;
  /** Pagefind's name of each page, in the order of their numbers. */
  names: readonly string[];
}

/** What the WebAssembly has to offer. Texts and answers are places in its memory. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (size: number, align: number) => number;
  __wbindgen_free: (pointer: number, length: number, align: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (pointer: number, length: number) => number;
  load_index_chunk: (index: number, pointer: number, length: number) => number;
  request_indexes: (index: number, pointer: number, length: number) => readonly [number, number];
  search: (...numbers: readonly number[]) => readonly [number, number];
}

/** What a search answers, in Pagefind's own short names. */
interface Answer {
  results: readonly { p: string; s: number }[];
}

/** Before everything that Pagefind writes. */
const signature = 'pagefind_dcd';

/** A file of Pagefind's; rejects for anything else, such as the page of a hotel's Wi-Fi. */
const fileOf = async (address: URL): Promise<Uint8Array> => {
  const bytes = await bytesOf(address);
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error('This is no file of the search.');
  return bytes.subarray(signature.length);
};

/** Loads WebAssembly and the list of pages; rejects where one is missing, forbidden or broken. */
export const openIndex = async ({ wasm: address, meta, folder, names }: IndexAddress): Promise<Index> => {
  const [code, pages] = await Promise.all([fileOf(address), fileOf(meta)]);
  const wasm = await start(code);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const loaded = new Map<string, Promise<void>>();
  const known = new Map<string, PageScores>();

  const put = (bytes: Uint8Array): [number, number] => {
    const pointer = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const putText = (text: string): [number, number] => put(new TextEncoder().encode(text));
  const take = ([pointer, length]: readonly [number, number]): string => {
    const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, pointer >>> 0, length >>> 0));
    wasm.__wbindgen_free(pointer, length, 1);
    return text;
  };
  let index = wasm.init_pagefind(...put(pages));

  const loadPart = (name: string): Promise<void> => {
    const part = fileOf(new URL(`${withoutLanguage(name)}.bin`, folder)).then((bytes) => {
      index = wasm.load_index_chunk(index, ...put(bytes));
    });
    loaded.set(name, part);
    // What failed is tried again at the next key.
    part.catch(() => loaded.delete(name));
    return part;
  };

  return {
    pagesWith: async (word) => {
      const asked = known.get(word);
      if (asked !== undefined) return asked;
      // As Pagefind's own script does, which strips the marks of all scripts.
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
      const parts = JSON.parse(take(wasm.request_indexes(index, ...putText(plain)))) as string[];
      await Promise.all(parts.filter(Boolean).map((name) => loaded.get(name) ?? loadPart(name)));
      const texts = [plain, word, '{}', ''].flatMap((text) => putText(text));
      const { results } = JSON.parse(take(wasm.search(index, ...texts, 0, 0))) as Answer;
      const scores = new Map(results.flatMap(({ p, s }) => pageOf(numbers.get(withoutLanguage(p)), s)));
      known.set(word, scores);
      return scores;
    },
  };
};

const pageOf = (page: number | undefined, score: number): [number, number][] =>
  page === undefined ? [] : [[page, score]];

/** @example withoutLanguage('unknown_3b84e68') // '3b84e68' */
const withoutLanguage = (name: string): string => name.replace(/^\w+_/, '');

const start = async (code: Uint8Array): Promise<Exports> => {
  const started: { wasm?: Exports } = {};
  const { instance } = (await WebAssembly.instantiate(code as BufferSource, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = started.wasm?.__wbindgen_externrefs;
        if (table === undefined) return;
        const offset = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, at) => table.set(offset + at, value));
      },
    },
  })) as unknown as WebAssembly.WebAssemblyInstantiatedSource;
  const wasm = instance.exports as unknown as Exports;
  started.wasm = wasm;
  wasm.__wbindgen_start();
  return wasm;
};
