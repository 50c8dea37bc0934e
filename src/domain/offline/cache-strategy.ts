/** How the worker answers what a page asks for. */
import { hashedFolder } from './hashed-folder.ts';
import { listName, workerName } from './copy-list.ts';

interface Asked {
  method: string;
  url: string;
  /** Only a part of a file is wanted, as of the map's streets. */
  isPart: boolean;
}

/**
 * `copy`: from the copy, since a file with a fingerprint in its name never changes. `network`: from the network while
 * there is one, so that facts are fresh. `none`: the worker keeps out of it.
 *
 * @param folder address of the language's folder. Example: https://havn.example/da/
 */
export const wayOf = ({ method, url, isPart }: Asked, folder: string): 'copy' | 'network' | 'none' => {
  if (method !== 'GET' || isPart) return 'none';
  const root = new URL('../', folder).href;
  if (url.startsWith(`${root}${hashedFolder}/`)) return 'copy';
  const isOurs = url.startsWith(folder) || url === `${root}icon.svg`;
  const isOfCopy = url === folder + listName || url === folder + workerName;
  return isOurs && !isOfCopy ? 'network' : 'none';
};

/** The address under which the copy keeps a file: what chat programs hang on a link, and the fragment, do not count. */
export const keyOf = (url: string): string => url.replace(/[?#].*$/, '');
