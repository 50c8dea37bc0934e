/**
 * How scripts for the browser are put into files. Every page loads the script of its frame; what other scripts share with it
 * stands in it, so that they need no request of their own (requirement B1).
 */
import type { Plugin } from 'vite';

/** The script in <head> of every page, and small things that it and others use. */
const shared =
  /BaseLayout\.astro\?astro&type=script|history-free-fragment\.ts|geo\/(?:nearest|distance)\.ts|element\/position\.ts|vite\/preload-helper/;

/** Small things that the finder, the search and the sheet for professionals share: one request, not one for each. */
const sharedByTools =
  /element\/(?:copy-link|hand-over|hooks|old-phones|script-words|site-root)\.ts|finder\/answers\.ts|defineProperty\.js/;

/** For the builds of the client: one file for what all pages have, one for what tools share. */
export const oneStart = {
  codeSplitting: {
    groups: [
      { name: 'start', test: shared, priority: 1 },
      { name: 'tools', test: sharedByTools },
    ],
  },
};

/**
 * Vite loads what a script imports later through a kilobyte that also fetches what that will import in turn. Here nothing
 * imported later has styles, and a tap can wait for one more answer; a way out that is a third larger cannot.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
});
