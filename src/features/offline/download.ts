/**
 * Makes a copy: whole or not at all. All files go into a cache of their own, each compared with its fingerprint; the
 * list goes in last and is the sign that the rest is there. Only then are older copies removed.
 */
import { cacheNameOf, folderIn, namesOfFolder, namesOfSite } from '../../domain/offline/cache-names.ts';
import { listName, parseCopyList, revisionLength } from '../../domain/offline/copy-list.ts';
import type { CopyFile, CopyList } from '../../domain/offline/copy-list.ts';
import type { Progress } from './messages.ts';

/** A slow network is no faster with more. */
const parallelDownloads = 4;

/** For one file; longer than that means that there is no network. */
const timeoutMs = 60_000;

interface Download {
  /** Address of the language's folder. */
  folder: string;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** The list as it is on the host now. Throws when it cannot be had. */
export const fetchList = async (folder: string, signal: AbortSignal): Promise<CopyList> => {
  const response = await fetch(folder + listName, { cache: 'no-cache', signal });
  const list = response.ok ? parseCopyList(await response.json()) : undefined;
  if (list === undefined) throw new Error('no list');
  return list;
};

/** Names of the finished copies of all languages of the site at `root`, the newest last. */
export const finishedOnSite = async (root: string): Promise<string[]> => {
  const names = namesOfSite(await caches.keys(), new URL(root).pathname);
  const lists = await Promise.all(
    names.map((cacheName) => caches.match(new URL((folderIn(cacheName) ?? '') + listName, root), { cacheName })),
  );
  return names.filter((_, index) => lists[index] !== undefined);
};

/** Names of the finished copies of a language, the newest last. */
export const finishedCopies = async (folder: string): Promise<string[]> => {
  const names = namesOfFolder(await caches.keys(), new URL(folder).pathname);
  const lists = await Promise.all(names.map((cacheName) => caches.match(folder + listName, { cacheName })));
  return names.filter((_, index) => lists[index] !== undefined);
};

/** Name of the newest finished copy of a language, if there is one. */
export const newestCopy = async (folder: string): Promise<string | undefined> =>
  (await finishedCopies(folder)).slice(-1)[0];

/** Fetches what the host has now, unless it is there already. Throws when anything is missing; then all is as before. */
export const installCopy = async ({ folder, signal, onProgress }: Download): Promise<void> => {
  const list = await fetchList(folder, signal);
  const path = new URL(folder).pathname;
  const name = cacheNameOf(path, list.version);
  if (!(await finishedCopies(folder)).includes(name)) await fill(name, list, { folder, signal, onProgress });
  const others = namesOfFolder(await caches.keys(), path).filter((other) => other !== name);
  await Promise.all(others.map(dropCache));
};

/**
 * Removes a cache and what is in it, file by file: one that a page or worker still holds open keeps its files on the
 * disk after `caches.delete` alone, until the last of them is closed (measured: Chromium).
 */
export const dropCache = async (name: string): Promise<void> => {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((request) => cache.delete(request, { ignoreVary: true })));
  await caches.delete(name);
};

/** Removes what a download left that was broken off with the phone or the browser. */
export const dropUnfinished = async (folder: string): Promise<void> => {
  const finished = await finishedCopies(folder);
  const names = namesOfFolder(await caches.keys(), new URL(folder).pathname);
  await Promise.all(names.filter((name) => !finished.includes(name)).map(dropCache));
};

const fill = async (
  name: string,
  { files, ...list }: CopyList,
  { folder, signal, onProgress }: Download,
): Promise<void> => {
  // What an earlier attempt left, if the phone was switched off meanwhile.
  await dropCache(name);
  const cache = await caches.open(name);
  const rest = files.values();
  const failure = new AbortController();
  const stop = (): void => failure.abort();
  signal.addEventListener('abort', stop);
  let done = 0;
  const downloadNext = async (): Promise<void> => {
    for (const file of rest) {
      await cache.put(folder + file.address, await fetchWhole(file, folder, failure));
      done += 1;
      onProgress({ done, all: files.length });
    }
  };
  try {
    if (signal.aborted) throw new Error('stopped');
    await Promise.all(Array.from({ length: parallelDownloads }, downloadNext));
    if (failure.signal.aborted) throw new Error('stopped');
    // Browsers hold lists with this field: its name stays.
    const taken = new Date().toISOString().slice(0, 10);
    const mark = new Response(JSON.stringify({ ...list, taken }), { headers: { 'content-type': 'application/json' } });
    await cache.put(folder + listName, mark);
  } catch (thrown) {
    failure.abort();
    await dropCache(name);
    throw thrown;
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** One file past all caches, compared with what the list says. */
const fetchWhole = async (
  { address, revision }: CopyFile,
  folder: string,
  failure: AbortController,
): Promise<Response> => {
  const timer = setTimeout(() => failure.abort(), timeoutMs);
  try {
    const response = await fetch(folder + address, { cache: 'reload', signal: failure.signal });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await revisionOf(bytes)) !== revision) throw new Error('not the file of the list');
    // A new answer: browsers refuse to show one as a page that came by way of another address.
    return new Response(bytes, { headers: response.headers });
  } finally {
    clearTimeout(timer);
  }
};

const revisionOf = async (bytes: ArrayBuffer): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, revisionLength);
};
