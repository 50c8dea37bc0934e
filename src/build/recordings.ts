/** Puts the recorded texts beside the pages, under the names that the pages say (src/data/recordings.ts). */
import { copyFile, mkdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { recordedFiles } from '../data/recordings.ts';
import { hashedFolder } from '../lib/policy/hashed-folder.ts';

export const recordings = (): AstroIntegration => ({
  name: 'recordings',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await mkdir(new URL(`${hashedFolder}/`, dir), { recursive: true });
      for (const { file, url } of recordedFiles()) await copyFile(file, new URL(`.${url}`, dir));
    },
  },
});
