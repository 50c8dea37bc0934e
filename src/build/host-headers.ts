/** Writes the files by which hosts learn which headers to send (requirement P8). The site never depends on them (P9). */
import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { site } from '../records/settings.ts';
import { hostFiles } from './csp/host-files.ts';

/** Path of the site on its domain, with slashes around it. */
const base = site.address === 'unknown' ? '/' : new URL(site.address).pathname.replace(/\/*$/, '/');

export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const entries = (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
      const names = (isWanted: boolean): string[] =>
        entries.filter((entry) => entry.isDirectory() === isWanted).map(({ name }) => name);
      for (const { name, text } of hostFiles({ folders: names(true), files: names(false), base })) {
        await writeFile(new URL(name, dir), text);
      }
    },
  },
});
