/**
 * A part of Pagefind's index without what this site never asks: where exactly on a page a word stands. Each place is another number,
 * which packs badly: with a few places only, a part is smaller by a third, and every first search has one or two.
 */
import { gunzipSync, gzipSync } from 'node:zlib';

/** Before everything that Pagefind writes. */
const signature = Buffer.from('pagefind_dcd');

/** What a part is written of, in CBOR: numbers, words and lists. */
type Item = number | string | readonly Item[];

/** @param packed as Pagefind wrote it; throws where it is written otherwise than by the version that is pinned */
export const withoutPositions = (packed: Uint8Array): Uint8Array => {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('This is no part of an index.');
  const { item: part, end } = read(bytes, signature.length);
  if (end !== bytes.length) throw new Error('A part of the index is longer than it says.');
  const [words, ...others] = listOf(part);
  const plain = listOf(words).map((entry, number) => {
    const [word = '', pages, ...rest] = listOf(entry);
    return [word, listOf(pages).map((page) => inOnePlace(page, number % places)), ...rest];
  });
  return gzipSync(Buffer.concat([signature, ...write([plain, ...others])]), { level: 9 });
};

/** Words that begin alike stand beside each other, and Pagefind counts them one by one only where their places differ. */
const places = 3;

/** A page and the places of a word on it; a number below zero is the weight of the places after it. */
const inOnePlace = (entry: Item, place: number): Item => {
  const [page = 0, found, ...rest] = listOf(entry);
  return [page, listOf(found).map((one) => (typeof one === 'number' && one < 0 ? one : place)), ...rest];
};

const listOf = (item: Item | undefined): readonly Item[] => {
  if (item === undefined || typeof item !== 'object') throw new Error('Pagefind writes its index in another way.');
  return item;
};

const kinds = { positive: 0, negative: 1, text: 3, list: 4 } as const;

const read = (bytes: Buffer, start: number): { item: Item; end: number } => {
  const first = bytes.readUInt8(start);
  const size = first & 31;
  // Numbers from 24 on stand in one, two or four bytes behind.
  const length = size < 24 ? 0 : 2 ** (size - 24);
  if (length > 4) throw new Error('Pagefind writes its index in another way.');
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
      throw new Error('Pagefind writes its index in another way.');
  }
};

const write = (item: Item): Buffer[] => {
  if (typeof item === 'number') return [item < 0 ? header(kinds.negative, -1 - item) : header(kinds.positive, item)];
  if (typeof item === 'string') {
    const text = Buffer.from(item);
    return [header(kinds.text, text.length), text];
  }
  return [header(kinds.list, item.length), ...item.flatMap(write)];
};

const header = (kind: number, value: number): Buffer => {
  const major = kind << 5;
  if (value < 24) return Buffer.of(major | value);
  const length = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8(major | (24 + Math.log2(length)), 0);
  bytes.writeUIntBE(value, 1, length);
  return bytes;
};
