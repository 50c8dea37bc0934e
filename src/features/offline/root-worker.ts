/**
 * The service worker of the root of the site (sw.js there), registered with the first copy of a language and removed with
 * the last: opens the page of all languages and addresses like `/da`, which lie outside the folder of a language and thus
 * outside the reach of its worker. It downloads nothing and keeps nothing.
 */
import { rootStrategy } from '../../domain/offline/cache-strategy.ts';
import { copyFirst, networkFirst } from './answers.ts';
import { finishedOnSite } from './download.ts';
import { scope } from './worker-scope.ts';

const root = new URL('./', scope.location.href).href;

/** From the copy of any language: what they share is the same in all, but for the time between two updates. */
const fromCopies = async (address: string): Promise<Response | undefined> => {
  for (const cacheName of (await finishedOnSite(root)).reverse()) {
    const found = await caches.match(address, { cacheName, ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
};

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, headers } = request;
  const strategy = rootStrategy({ method, url, isPart: headers.has('range') }, root);
  if (strategy === 'none') return;
  event.respondWith(strategy === 'copy-first' ? copyFirst(request, fromCopies) : networkFirst(request, fromCopies));
});
