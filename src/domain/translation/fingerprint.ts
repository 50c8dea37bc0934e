/** The fingerprint by which a translation says which version of the Danish words it was made from. */
import { createHash } from 'node:crypto';
import { memoize } from '../memoize.ts';

/**
 * Eight hexadecimal digits, the first a letter: YAML would read `12e45678` as a number. Line breaks and the width of gaps
 * do not count, so a text that was only set otherwise keeps its fingerprint.
 *
 * @example fingerprintOf('Gå til\n  indholdet') === fingerprintOf('Gå til indholdet') // true
 */
export const fingerprintOf = memoize((words: string): string => {
  const plain = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const hex = createHash('sha256').update(plain).digest('hex');
  return 'abcdef'.charAt(parseInt(hex.charAt(0), 16) % 6) + hex.slice(1, 8);
});
