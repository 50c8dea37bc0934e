import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withoutPositions } from '../../../src/build/index-part.ts';

const pack = (...bytes: readonly (number | string)[]): Uint8Array =>
  gzipSync(
    Buffer.concat(
      ['pagefind_dcd', ...bytes].map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.of(one))),
    ),
  );
/** [[['hus', [[300, [-25, 57, 9], []]], []]]] in CBOR, with the places given. */
const part = (...places: readonly number[]): Uint8Array =>
  pack(0x81, 0x81, 0x83, 0x63, 'hus', 0x81, 0x83, 0x19, 0x01, 0x2c, 0x83, 0x38, 0x18, ...places, 0x80, 0x80);

describe('a part of the index', () => {
  it('keeps words, pages and weights, and forgets where on the page they stand', () => {
    expect(gunzipSync(withoutPositions(part(0x18, 57, 9))).toString('hex')).toBe(
      gunzipSync(part(0, 0)).toString('hex'),
    );
  });

  it.each([
    ['no part', gzipSync('something else')],
    ['a part that is longer than it says', pack(0x81, 0x80, 0)],
    ['a part of other things', pack(0x81, 0x81, 0xf5)],
    ['a part without words', pack(0)],
  ])('stops the build for %s', (_, bytes) => {
    expect(() => withoutPositions(bytes)).toThrow(Error);
  });
});
