import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withoutPositions } from '../../../src/build/index-part.ts';

const pack = (...bytes: readonly (number | string)[]): Uint8Array =>
  gzipSync(
    Buffer.concat(
      ['pagefind_dcd', ...bytes].map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.of(one))),
    ),
  );
/** The word "hus" on page 300 and "huse" on page 1, in CBOR, at the places given. */
const part = (hus: readonly number[], huse: readonly number[]): Uint8Array =>
  pack(
    ...[0x81, 0x82, 0x83, 0x63, 'hus', 0x81, 0x83, 0x19, 0x01, 0x2c, 0x83, 0x38, 0x18, ...hus, 0x80, 0x80],
    ...[0x83, 0x64, 'huse', 0x81, 0x83, 0x01, 0x82, 0x38, 0x18, ...huse, 0x80, 0x80],
  );

describe('a part of the index', () => {
  it('keeps words, pages and weights; of places only that neighbours have others', () => {
    const made = withoutPositions(part([0x18, 57, 9], [0x19, 1, 44]));
    expect(gunzipSync(made).toString('hex')).toBe(gunzipSync(part([0, 0], [1])).toString('hex'));
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
