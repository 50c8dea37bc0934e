/** What this browser keeps of the site: asked of the browser each time, so that what the page says is what is there. */
import { isFolderOfSite, namesOfSite } from '../../domain/offline/cache-names.ts';
import { listName } from '../../domain/offline/copy-list.ts';
import { dropCache, newestCopy } from './download.ts';
import type { Order } from './messages.ts';

interface Kept {
  /** The day the copy of this language was fetched (YYYY-MM-DD), if there is one. */
  taken: string | undefined;
  /** Anything at all, in any language, finished or not. */
  isAnything: boolean;
}

/** @param folder address of the language's folder */
export const readKept = async (folder: string): Promise<Kept> => {
  const [names, registrations] = await Promise.all([namesHere(folder), registrationsHere(folder)]);
  const isRegistered = registrations.some(({ scope, active }) => scope === folder && active !== null);
  const cacheName = await newestCopy(folder);
  const list = cacheName === undefined ? undefined : await caches.match(folder + listName, { cacheName });
  const { taken } = ((await list?.json()) ?? {}) as { taken?: string };
  return { taken: isRegistered ? taken : undefined, isAnything: names.length + registrations.length > 0 };
};

/** Removes the copies of all languages, and the workers with them. */
export const removeKept = async (folder: string): Promise<void> => {
  const stop: Order = 'stop';
  const registrations = await registrationsHere(folder);
  for (const { installing, waiting, active } of registrations) {
    for (const worker of [installing, waiting, active]) worker?.postMessage(stop);
  }
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await namesHere(folder)).map(dropCache));
};

const rootOf = (folder: string): string => new URL('../', folder).pathname;

const namesHere = async (folder: string): Promise<string[]> => namesOfSite(await caches.keys(), rootOf(folder));

const registrationsHere = async (folder: string): Promise<ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => {
    const { pathname } = new URL(scope);
    return pathname === rootOf(folder) || isFolderOfSite(pathname, rootOf(folder));
  });
