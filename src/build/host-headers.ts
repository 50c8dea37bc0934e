/** Writes the files by which hosts learn which headers to send (requirement P8). The site never depends on them (P9). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../records/settings.ts';
import { hostFiles } from './csp/host-files.ts';
import type { Step } from './pipeline.ts';

/** Path of the site on its domain, with slashes around it. */
const base = site.address === 'unknown' ? '/' : new URL(site.address).pathname.replace(/\/*$/, '/');

export const hostHeaders: Step = {
  done: async ({ root, files }) => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.replace(/\/.*$/, '')));
    const shape = { folders: [...folders].sort(), files: files.filter((file) => !file.includes('/')).sort(), base };
    for (const { name, text } of hostFiles(shape)) await writeFile(join(root, name), text);
  },
};
