/**
 * The service worker behind the copy of one language; the build puts it beside the pages of each (sw.js). It is only
 * there on phones whose reader has asked for it on the page about the phone (requirement Q18). It asks nobody but the
 * host of the site, notes nothing, and keeps nothing that is not in the list.
 *
 * Our own and not workbox: that would bring 299 packages into every install, and this is all it would do here.
 */
import { cacheStrategy } from '../../domain/offline/cache-strategy.ts';
import { copyFirst, networkFirst } from './answers.ts';
import { installCopy, newestCopy } from './download.ts';
import type { Progress } from './messages.ts';
import { scope } from './worker-scope.ts';

/** With a slash at the end. */
const folder = new URL('./', scope.location.href).href;

let current = new AbortController();
/** Browsers end a worker soon after the last page is closed, so its memory is about one visit long. */
let hasAskedForUpdate = false;

const install = async (): Promise<void> => {
  hasAskedForUpdate = true;
  current = new AbortController();
  await installCopy({ folder, signal: current.signal, onProgress: (progress) => void report(progress) });
};

const report = async (progress: Progress): Promise<void> => {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(progress);
};

/** Once a visit. Without a network, or when anything is missing, the copy stays as it is; the next page tries again. */
const update = async (): Promise<void> => {
  // Without a copy there is nothing to bring up to date: it was removed, or the browser needed the room.
  if (hasAskedForUpdate || (await newestCopy(folder)) === undefined) return;
  await install().catch(() => {
    hasAskedForUpdate = current.signal.aborted;
  });
};

const fromCopy = async (address: string): Promise<Response | undefined> => {
  const cacheName = await newestCopy(folder);
  return cacheName === undefined ? undefined : caches.match(address, { cacheName, ignoreVary: true });
};

scope.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = cacheStrategy(
    { method: request.method, url: request.url, isPart: request.headers.has('range') },
    folder,
  );
  if (strategy === 'none') return;
  event.respondWith(strategy === 'copy-first' ? copyFirst(request, fromCopy) : networkFirst(request, fromCopy));
  if (request.mode === 'navigate') event.waitUntil(update());
});

scope.addEventListener('message', (event) => {
  if (event.data === 'stop') current.abort();
  if (event.data !== 'install') return;
  const [port] = event.ports;
  const isInstalled = install().then(
    () => true,
    () => false,
  );
  event.waitUntil(isInstalled.then((answer) => port?.postMessage(answer)));
});
