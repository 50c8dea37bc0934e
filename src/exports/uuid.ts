/** Names as numbers that stay the same from build to build, for formats that want a UUID (RFC 9562, version 5). */
import { createHash } from 'node:crypto';

/** A random number of this project; another one would make other names of the same things. */
const namespace = Buffer.from('0b9f6a1e6f8b4d1c9a537c2f4e8d3b65', 'hex');

/** @example uuidOf('service:reden-aarhus') // always the same */
export const uuidOf = (name: string): string => {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
