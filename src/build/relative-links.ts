/** Links from the root of the site become links from the page, so that one folder works anywhere (requirement P9). */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceCSS, replaceHTML } from 'astro-relative-links';
import type { Step } from './pipeline.ts';

const base = '/';

/** @param file from the root of the site */
export const linkRelatively = (html: string, file: string): string =>
  // The library wants paths; only how deep the file lies counts.
  replaceHTML({ outDirPath: base, filePath: join(base, file), base, html });

export const relativeLinks: Step = {
  page: linkRelatively,
  done: async ({ root, files }) => {
    for (const file of files.filter((each) => each.endsWith('.css'))) {
      const path = join(root, file);
      const css = await readFile(path, 'utf8');
      await writeFile(path, replaceCSS({ outDirPath: base, filePath: join(base, file), base, css }));
    }
  },
};
