/**
 * What the copy of one language for a phone without a network holds. The build writes the list as `copy.json` beside
 * the pages of the language; addresses in it are relative to there, so that it holds under any folder of any host.
 */
import { recordingTypes } from '../recordings/recording-file.ts';
import { hashedFolder } from './hashed-folder.ts';

export interface CopyFile {
  /** From the folder of the language. Examples: `../`, `./`, `find/`, `find/list.json`, `../a/main.BCw5xcQe.css` */
  address: string;
  /** The first digits of the SHA-256 of what it holds, in hex. */
  revision: string;
  /** Bytes, not compressed. */
  size: number;
}

export interface CopyList {
  /** Stands for all files together: another one means that something has changed. */
  version: string;
  /** Bytes of all files. */
  size: number;
  files: readonly CopyFile[];
}

/** Names of the files that the copy itself is made with; they are not part of it. A worker lies in the root as well. */
export const listName = 'copy.json';
export const workerName = 'sw.js';

/** Digits of a revision: 64 bits tell a broken file from a whole one. */
export const revisionLength = 16;

/** Stands in the page that offers the copy until the build knows its size (src/build/offline-copy.ts). */
export const sizeMark = '%copy-size%';

/** The size as it is said before the tap: megabytes, rounded up, as her phone's own lists say it. */
export const megabytesOf = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * The address of a built file in the copy of a language, or undefined if no page of that language needs it. Recorded
 * texts stay out: they are many times as big as all pages together, and their words are on the pages.
 *
 * @param file from the root of the site, with slashes
 * @param folder of the language. Example: `da`
 * @example copyAddress('da/find/index.html', 'da') // 'find/'
 * @example copyAddress('index.html', 'da') // '../', the page from which a reader comes to her language
 */
export const copyAddress = (file: string, folder: string): string | undefined => {
  if (isRecorded(file)) return undefined;
  if (file === 'index.html') return '../';
  if (file.startsWith(`${hashedFolder}/`) || file === 'icon.svg') return `../${file}`;
  if (!file.startsWith(`${folder}/`)) return undefined;
  const own = file.slice(folder.length + 1);
  if (own === listName || own === workerName) return undefined;
  // The booklet says once more what the other pages say.
  if (own.startsWith('all/')) return undefined;
  const page = own.replace(/(^|\/)index\.html$/, '$1');
  return page === '' ? './' : page;
};

const isRecorded = (file: string): boolean =>
  Object.values(recordingTypes).some(({ ending }) => file.endsWith(`.${ending}`));

/** The list in one order, whatever order the files came in. `hashOf` gives a SHA-256 in hex. */
export const makeCopyList = (files: readonly CopyFile[], hashOf: (text: string) => string): CopyList => {
  const sorted = [...files].sort((a, b) => (a.address < b.address ? -1 : 1));
  const all = sorted.map(({ address, revision }) => `${address} ${revision}\n`).join('');
  const size = sorted.reduce((sum, file) => sum + file.size, 0);
  return { version: hashOf(all).slice(0, revisionLength), size, files: sorted };
};

/** Nothing that leads to another host or above the root of the site. */
const address = /^(\.{1,2}\/|(\.\.\/)?([\w-][\w.-]*\/)*[\w-][\w.-]*\/?)$/;
const digits = new RegExp(`^[0-9a-f]{${revisionLength}}$`);

/** A list as it came over the network, or undefined if it is anything else: half a file, or the page of a hotel's Wi-Fi. */
export const parseCopyList = (value: unknown): CopyList | undefined => {
  if (!isRecord(value) || !Array.isArray(value['files'])) return undefined;
  const { version, size, files } = value;
  if (typeof version !== 'string' || !digits.test(version) || typeof size !== 'number') return undefined;
  return files.length > 0 && files.every(isCopyFile) ? { version, size, files } : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isCopyFile = (value: unknown): value is CopyFile =>
  isRecord(value) &&
  typeof value['address'] === 'string' &&
  address.test(value['address']) &&
  typeof value['revision'] === 'string' &&
  digits.test(value['revision']) &&
  typeof value['size'] === 'number';
