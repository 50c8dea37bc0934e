/** Files with a recorded text: where they lie, and what they may be. */

export type RecordingForm = 'opus' | 'mp3';

/**
 * How a form is published. Opus under the name of its container: hosts know `.ogg`, and few `.opus`, and a browser told
 * nothing may refuse to play it. MP3 is for iPhones: Safari learned Ogg late, and older ones will never play it.
 */
export const recordingTypes: Readonly<Record<RecordingForm, { ending: string; type: string }>> = {
  opus: { ending: 'ogg', type: 'audio/ogg; codecs=opus' },
  mp3: { ending: 'mp3', type: 'audio/mpeg' },
};

/** Bytes that a reader on a slow network may be asked for, in a minute of speech (requirement L15) and in all: twenty minutes. */
export const mostBytesPerMinute = 150_000;
export const mostRecordingBytes = 20 * mostBytesPerMinute;

interface RecordingPlace {
  /** Of the content: guides, pages, services, notices. */
  folder: string;
  id: string;
  /** As the folder is called. */
  lang: string;
  /** Without its ending. */
  name: string;
  form: RecordingForm;
}

/**
 * What a path in the content folder says of a recording; undefined if it is none.
 *
 * @example recordingPlace('guides/way-out/audio/th/whole.opus') // { folder: 'guides', id: 'way-out', lang: 'th', … }
 */
export const recordingPlace = (path: string): RecordingPlace | undefined => {
  const found = /^([^/]+)\/([^/]+)\/audio\/([^/]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(opus|mp3)$/.exec(path);
  if (found === null) return undefined;
  const [, folder = '', id = '', lang = '', name = '', form] = found;
  return { folder, id, lang, name, form: form === 'mp3' ? 'mp3' : 'opus' };
};

/** Whether a file holds what its ending says: recorders also put AAC or Vorbis under such names, which fail on phones. */
export const isRecording = (form: RecordingForm, bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.slice(0, 64));
  if (form === 'opus') return head.startsWith('OggS') && head.includes('OpusHead');
  // An ID3 tag, or at once a frame: eleven bits set, and layer III.
  return head.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2);
};

/**
 * Seconds that an Opus file in Ogg takes: its last page says how many samples have gone by, 48,000 in a second (RFC 7845,
 * section 4). Undefined where no page says so.
 */
export const opusSeconds = (bytes: Uint8Array): number | undefined => {
  const page = [...'OggS'].map((letter) => letter.charCodeAt(0));
  for (let start = bytes.length - 27; start >= 0; start -= 1) {
    if (!page.every((code, index) => bytes[start + index] === code)) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + start);
    // 64 bits in two halves: this file is also read into the script of the offline copy, which runs on old phones.
    const samples = view.getUint32(6, true) + view.getUint32(10, true) * 2 ** 32;
    return samples > 0 ? samples / 48_000 : undefined;
  }
  return undefined;
};
