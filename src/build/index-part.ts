/**
 * What Pagefind has written, read again at build: which words its index has, and on which pages each stands. Only that is published,
 * as plain text (src/domain/search/index-text.ts), so that the browser needs none of Pagefind's WebAssembly to read it.
 */
import { gunzipSync } from 'node:zlib';

/** Before everything that Pagefind writes. */
const signature = Buffer.from('pagefind_dcd');

/** What its files are written of, in CBOR: numbers, words and lists. */
type Item = number | string | readonly Item[];

/** A word, and the pages on which it stands, by their number in the list of pages; ascending. */
export type IndexedWord = readonly [word: string, pages: readonly number[]];

/**
 * The words of a part of the index. A word with other marks (of scripts without spaces: other vowels) is a word of its own.
 *
 * @param packed as Pagefind wrote it; throws where it is written otherwise than by the version that is pinned
 */
export const wordsOfPart = (packed: Uint8Array): IndexedWord[] => {
  const [words] = listOf(itemIn(packed));
  return listOf(words).flatMap((entry) => {
    const [word, pages, variants] = listOf(entry);
    const others = listOf(variants).map((variant): IndexedWord => {
      const [other, itsPages] = listOf(variant);
      return [textOf(other), pagesOf(itsPages)];
    });
    return [[textOf(word), pagesOf(pages)] as const, ...others].filter(([, found]) => found.length > 0);
  });
};

/**
 * Pagefind's names of the pages, by their number. Example: unknown_3b84e68
 *
 * @param packed as for wordsOfPart
 */
export const pageNamesOf = (packed: Uint8Array): string[] => {
  const [, pages] = listOf(itemIn(packed));
  return listOf(pages).map((page) => textOf(listOf(page)[0]));
};

const itemIn = (packed: Uint8Array): Item => {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('This is no part of an index.');
  const { item, end } = read(bytes, signature.length);
  if (end !== bytes.length) throw new Error('A part of the index is longer than it says.');
  return item;
};

/** Each page is written as the distance from the one before it, with its places, which nobody asks for. */
const pagesOf = (list: Item | undefined): number[] => {
  let page = 0;
  return listOf(list).map((entry) => {
    const [distance] = listOf(entry);
    if (typeof distance !== 'number') throw new Error(unreadable);
    page += distance;
    return page;
  });
};

const listOf = (item: Item | undefined): readonly Item[] => {
  if (item === undefined || typeof item !== 'object') throw new Error(unreadable);
  return item;
};

const textOf = (item: Item | undefined): string => {
  if (typeof item !== 'string') throw new Error(unreadable);
  return item;
};

const unreadable = 'Pagefind writes its index in another way.';

const kinds = { positive: 0, negative: 1, text: 3, list: 4 } as const;

const read = (bytes: Buffer, start: number): { item: Item; end: number } => {
  const first = bytes.readUInt8(start);
  const size = first & 31;
  // Numbers from 24 on stand in one, two or four bytes behind.
  const length = size < 24 ? 0 : 2 ** (size - 24);
  if (length > 4) throw new Error(unreadable);
  const value = length === 0 ? size : bytes.readUIntBE(start + 1, length);
  const from = start + 1 + length;
  switch (first >> 5) {
    case kinds.positive:
      return { item: value, end: from };
    case kinds.negative:
      return { item: -1 - value, end: from };
    case kinds.text:
      return { item: bytes.toString('utf8', from, from + value), end: from + value };
    case kinds.list: {
      const list: Item[] = [];
      let end = from;
      while (list.length < value) {
        const next = read(bytes, end);
        list.push(next.item);
        end = next.end;
      }
      return { item: list, end };
    }
    default:
      throw new Error(unreadable);
  }
};
