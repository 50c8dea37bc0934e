import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageNamesOf, wordsOfPart } from '../../../src/build/index-part.ts';

const pack = (...bytes: readonly (number | string)[]): Uint8Array =>
  gzipSync(
    Buffer.concat(
      ['pagefind_dcd', ...bytes].map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.of(one))),
    ),
  );
/** A page some pages after the one before it, with the place of a word on it. */
const page = (...distance: readonly number[]): number[] => [0x83, ...distance, 0x82, 0x38, 0x18, 9, 0x80];

describe('a part of the index', () => {
  it('says on which pages each word stands, and each of its other forms', () => {
    const part = pack(
      ...[0x81, 0x83],
      ...[0x83, 0x63, 'hus', 0x82, ...page(0x19, 0x01, 0x2c), ...page(2), 0x80],
      ...[0x83, 0x64, 'huse', 0x81, ...page(1), 0x80],
      // Only with a mark that Pagefind takes away.
      ...[0x83, 0x62, 'ho', 0x80, 0x81, 0x82, 0x63, 'hö', 0x81, ...page(7)],
    );
    expect(wordsOfPart(part)).toEqual([
      ['hus', [300, 302]],
      ['huse', [1]],
      ['hö', [7]],
    ]);
  });

  it.each([
    ['no part', gzipSync('something else')],
    ['a part that is longer than it says', pack(0x81, 0x80, 0)],
    ['a part of other things', pack(0x81, 0x81, 0xf5)],
    ['a part without words', pack(0)],
    ['a word that is a number', pack(0x81, 0x81, 0x83, 1, 0x80, 0x80)],
    ['a page without its distance', pack(0x81, 0x81, 0x83, 0x61, 'a', 0x81, 0x81, 0x61, 'b', 0x80)],
  ])('stops the build for %s', (_, bytes) => {
    expect(() => wordsOfPart(bytes)).toThrow(Error);
  });
});

describe('the list of pages', () => {
  it('names them in their order', () => {
    expect(pageNamesOf(pack(0x82, 0x61, '1', 0x82, 0x82, 0x62, 'xa', 5, 0x82, 0x62, 'xb', 6))).toEqual(['xa', 'xb']);
  });
});
