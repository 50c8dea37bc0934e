/** Where the worker takes its answer from when a page asks for a file. */
import { hashedFolder } from './hashed-folder.ts';
import { listName, workerName } from './copy-list.ts';

interface Asked {
  method: string;
  url: string;
  /** Only a part of a file is wanted, as of the map's streets. */
  isPart: boolean;
}

/** `none`: the worker leaves the request to the browser. */
export type CacheStrategy = 'copy-first' | 'network-first' | 'none';

/**
 * The copy comes first for files with a fingerprint in their name, which never change; the network comes first for pages,
 * so that facts are fresh.
 *
 * @param folder address of the language's folder. Example: https://havn.example/da/
 */
export const cacheStrategy = ({ method, url, isPart }: Asked, folder: string): CacheStrategy => {
  if (method !== 'GET' || isPart) return 'none';
  const root = new URL('../', folder).href;
  if (url.startsWith(`${root}${hashedFolder}/`)) return 'copy-first';
  const isOurs = url.startsWith(folder) || url === `${root}icon.svg`;
  const isOfCopy = url === folder + listName || url === folder + workerName;
  return isOurs && !isOfCopy ? 'network-first' : 'none';
};

/** The address under which the copy keeps a file: what chat programs hang on a link, and the fragment, do not count. */
export const keyOf = (url: string): string => url.replace(/[?#].*$/, '');

/**
 * The address of the page that somebody means who writes one slash too few or too many, or the name of its file.
 *
 * @example pageOf('https://havn.example/da/find') // 'https://havn.example/da/find/'
 */
export const pageOf = (url: string): string => {
  const { origin, pathname } = new URL(keyOf(url));
  const path = pathname.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
  return origin + path + (/\/[^/.]+$/.test(path) ? '/' : '');
};

/**
 * The same for the worker of the root, which opens the page there and leads to the languages: what lies deeper is left to
 * the workers of the languages, and to what else stands on the host.
 *
 * @param root address of the site. Example: https://havn.example/
 */
export const rootStrategy = ({ method, url, isPart }: Asked, root: string): CacheStrategy => {
  if (method !== 'GET' || isPart || !url.startsWith(root)) return 'none';
  if (url.startsWith(`${root}${hashedFolder}/`)) return 'copy-first';
  const own = pageOf(url).slice(root.length);
  const isOurs = own === '' || own === 'icon.svg' || (/^[^/.]+\/$/.test(own) && !keyOf(url).endsWith('/'));
  return isOurs || /\/\//.test(keyOf(url).slice(root.length - 1)) ? 'network-first' : 'none';
};
