/** Writes the files by which hosts learn which headers to send (requirement P8). The site never depends on them (P9). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerName } from '../domain/offline/copy-list.ts';
import { hostFiles } from './csp/host-files.ts';
import type { Step } from './pipeline.ts';

/** @param address of the site, as in site.yml, or `unknown` */
export const hostHeaders = (address: string): Step => ({
  done: async ({ root, files }) => {
    // Path of the site on its domain, with slashes around it.
    const base = address === 'unknown' ? '/' : new URL(address).pathname.replace(/\/*$/, '/');
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.replace(/\/.*$/, '')));
    // The worker of the root is written later (src/build/offline-copy.ts).
    const atTop = [...files.filter((file) => !file.includes('/')), workerName].sort();
    const shape = { folders: [...folders].sort(), files: atTop, base };
    for (const { name, text } of hostFiles(shape)) await writeFile(join(root, name), text);
  },
});
