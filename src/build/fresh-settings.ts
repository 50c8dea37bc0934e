/**
 * For `npm run dev`: Astro watches its collections, and nobody the single files on top of the content folder. When one changes, the module
 * that reads them is run anew, and pages in a browser are loaded again.
 */
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentTable } from '../schemas/collections.ts';

const reader = fileURLToPath(new URL('../records/settings.ts', import.meta.url));

/** @param folder the content folder */
export const freshSettings = (folder: string): Plugin => {
  const files = Object.keys(contentTable.singles).map((name) => normalize(join(folder, `${name}.yml`)));
  return {
    name: 'fresh-settings',
    apply: 'serve',
    configureServer: ({ watcher }) => void watcher.add(files),
    hotUpdate({ file, modules }) {
      if (!files.includes(normalize(file))) return;
      const { name, moduleGraph, hot } = this.environment;
      if (name === 'client') hot.send({ type: 'full-reload' });
      return [...modules, ...(moduleGraph.getModulesByFile(reader.replaceAll('\\', '/')) ?? [])];
    },
  };
};
