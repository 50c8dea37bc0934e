/** Neutral codes for addresses: a browser keeps every path in its history, so no path may say what a page is about. */
import { createHash } from 'node:crypto';
import { memoize } from '../memoize.ts';

/** No vowels, so that no code can spell a word; no 0, 1, l or o, so that it can be read aloud. */
const alphabet = 'bcdfghjkmnpqrstvwxz23456789';

/** 27^7 codes: among 5,000 places the chance of one clash is about 1 in 1,000, and the linter reports it. */
const length = 7;

/**
 * The neutral code of an id: always the same for the same id, and not guessable from it at a glance.
 *
 * @example codeOf('reden-aarhus').length // 7
 */
export const codeOf = memoize((id: string): string => {
  const bytes = createHash('sha256').update(id).digest();
  let number = bytes.readBigUInt64BE();
  let code = '';
  for (let position = 0; position < length; position += 1) {
    code += alphabet.charAt(Number(number % BigInt(alphabet.length)));
    number /= BigInt(alphabet.length);
  }
  return code;
});
