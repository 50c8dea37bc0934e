/** Notes that programs put into a sound file: they may name who read the text, or the phone it was recorded with. */
import type { RecordingForm } from './recording-file.ts';

/** Of what nobody can say what is in it. */
export const unreadable = 'a part that cannot be read';

/** Which program made the file, and how long it is. */
const harmless: readonly string[] = ['ENCODER', 'TSSE', 'TLEN'];

/**
 * Names of the notes in a recording that tell more than which program made it; none in a file that may be published.
 *
 * @param bytes the whole file
 * @example recordingTags('opus', file) // ['ARTIST', 'DATE']
 */
export const recordingTags = (form: RecordingForm, bytes: Uint8Array): string[] => {
  const names = form === 'opus' ? opusTags(bytes) : [...id3v2Tags(bytes), ...tagsAtEnd(bytes)];
  return [...new Set(names)].filter((name) => !harmless.includes(name));
};

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Notes are NAME=value in a packet of their own (RFC 7845, section 5.2). */
const opusTags = (bytes: Uint8Array): string[] => {
  const packets = oggPackets(bytes).filter((packet) => textOf(packet.subarray(0, 8)) === 'OpusTags');
  return packets.length === 0 ? [unreadable] : packets.flatMap(commentNames);
};

const commentNames = (packet: Uint8Array): string[] => {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  try {
    let at = 8;
    at += 4 + view.getUint32(at, true);
    const names: string[] = [];
    let left = view.getUint32(at, true);
    for (at += 4; left > 0; left -= 1) {
      const length = view.getUint32(at, true);
      const comment = textOf(packet.subarray(at + 4, Math.min(at + 4 + length, at + 104)));
      names.push(/^[ -<>-}]+(?==)/.exec(comment)?.[0].toUpperCase() ?? unreadable);
      at += 4 + length;
    }
    return names;
  } catch (thrown) {
    // A length that leads out of the packet.
    if (thrown instanceof RangeError) return [unreadable];
    throw thrown;
  }
};

/** Packets of an Ogg file: a page holds parts of at most 255 bytes, and a shorter one ends a packet (RFC 3533). */
const oggPackets = (bytes: Uint8Array): Uint8Array[] => {
  const packets: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  for (let page = 0; textOf(bytes.subarray(page, page + 4)) === 'OggS';) {
    const count = bytes[page + 26] ?? 0;
    let at = page + 27 + count;
    for (const length of bytes.subarray(page + 27, at)) {
      parts.push(bytes.subarray(at, at + length));
      at += length;
      if (length === 255) continue;
      packets.push(joined(parts));
      parts = [];
    }
    page = at;
  }
  return packets;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Names of the frames in the tag before the sound (id3.org/id3v2.3.0, id3.org/id3v2.4.0-structure). */
const id3v2Tags = (bytes: Uint8Array): string[] => {
  if (textOf(bytes.subarray(0, 3)) !== 'ID3') return [];
  const [version = 0, , flags = 0] = bytes.subarray(3, 6);
  const end = 10 + sevenBits(bytes.subarray(6, 10));
  // Older ones, and those with parts of another form, are rare; the program that made them can write a plain one.
  if ((version !== 3 && version !== 4) || flags !== 0) return [unreadable];
  const names: string[] = [];
  let at = 10;
  // What is left over is filled up with zeros.
  while (at < end && bytes[at] !== 0) {
    const name = textOf(bytes.subarray(at, at + 4));
    if (!/^[A-Z0-9]{4}$/.test(name)) return [...names, unreadable];
    names.push(name);
    const size = bytes.subarray(at + 4, at + 8);
    at += 10 + (version === 4 ? sevenBits(size) : size.reduce((sum, byte) => sum * 256 + byte, 0));
  }
  return [...names, ...id3v2Tags(bytes.subarray(end))];
};

/** A number in bytes of which each holds seven bits. */
const sevenBits = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);

/** Older tags stand behind the sound: ID3v1 in the last 128 bytes, with APE before it or instead of it. */
const tagsAtEnd = (bytes: Uint8Array): string[] => {
  const last = bytes.subarray(-128);
  const isId3v1 = textOf(last.subarray(0, 3)) === 'TAG';
  // Title, artist, album, year and comment are filled up with zeros or spaces; the last byte is the sort of music.
  const hasText = isId3v1 && last.subarray(3, 127).some((byte) => byte !== 0 && byte !== 0x20);
  return [...(hasText ? ['ID3v1'] : []), ...(textOf(bytes.subarray(-160)).includes('APETAGEX') ? ['APE'] : [])];
};
