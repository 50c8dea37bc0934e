/** Puts the recorded texts beside the pages, under the names that the pages say (src/records/recordings.ts). */
import { copyFile, glob, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordedFiles } from '../records/recordings.ts';
import { hashedFolder } from '../domain/offline/hashed-folder.ts';

export const recordings = (): AstroIntegration => ({
  name: 'recordings',
  hooks: {
    // The finished pages are asked: whose text is shown in which language is decided while they are made.
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      await mkdir(join(root, hashedFolder), { recursive: true });
      const missing = new Map(recordedFiles().map(({ url, file }) => [url, file]));
      for await (const page of glob('**/*.html', { cwd: root })) {
        const html = await readFile(join(root, page), 'utf8');
        for (const [url, file] of missing) {
          if (!html.includes(url)) continue;
          await copyFile(file, join(root, url));
          missing.delete(url);
        }
      }
    },
  },
});
