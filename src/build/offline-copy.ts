/**
 * Writes beside the pages of each language what a phone needs that is to keep them: the list of their files (copy.json)
 * and the worker (sw.js). Nothing is fetched or kept before the reader has asked for it (src/features/offline). Runs
 * last, since the list holds the fingerprints of the pages as they are published.
 */
import { createHash, type BinaryLike } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { locales } from '../records/settings.ts';
import {
  copyAddress,
  kilobytesOf,
  listName,
  makeCopyList,
  parseCopyList,
  revisionLength,
  sizeMark,
  workerName,
} from '../domain/offline/copy-list.ts';

/** astro-relative-links puts itself behind all integrations of the config; so does this one, and thereby behind it. */
export const offlineCopy = (): AstroIntegration => ({
  name: 'offline-copy',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ integrations: [writeCopies()] });
    },
  },
});

const writeCopies = (): AstroIntegration => ({
  name: 'write-copies',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await filesIn(root);
      const worker = await bundleWorker();
      for (const { tag } of locales) {
        const folder = tag.toLowerCase();
        await saySize(root, folder, files);
        await writeFile(join(root, folder, listName), await listOf(root, folder, files));
        await writeFile(join(root, folder, workerName), worker);
      }
    },
  },
});

/** All files of the site, from its root, with slashes. */
const filesIn = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** The worker as one file without imports: old browsers take no modules there. */
const bundleWorker = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../features/offline/worker.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    // Comments with paths would differ from one computer to the next.
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The worker was not built.');
  return file.text;
};

const wanted = (files: readonly string[], folder: string): { file: string; address: string }[] =>
  files.flatMap((file) => {
    const address = copyAddress(file, folder);
    return address === undefined ? [] : [{ file, address }];
  });

/** Writes the size of the copy into the page that offers it, before that page gets its fingerprint. */
const saySize = async (root: string, folder: string, files: readonly string[]): Promise<void> => {
  const page = join(root, folder, 'phone/index.html');
  const html = await readFile(page, 'utf8');
  if (!html.includes(sizeMark)) throw new Error(`${page} does not say how big the copy is.`);
  const contents = await Promise.all(wanted(files, folder).map(({ file }) => readFile(join(root, file))));
  const size = contents.reduce((sum, { length }) => sum + length, 0);
  await writeFile(page, html.replaceAll(sizeMark, String(kilobytesOf(size))));
};

const listOf = async (root: string, folder: string, files: readonly string[]): Promise<string> => {
  const listed = await Promise.all(
    wanted(files, folder).map(async ({ file, address }) => {
      const content = await readFile(join(root, file));
      return { address, revision: sha256(content).slice(0, revisionLength), size: content.length };
    }),
  );
  const list = makeCopyList(listed, sha256);
  // The same check that phones make: a list they would not take must not be published.
  if (parseCopyList(list) === undefined) throw new Error(`The list of ${folder} names an address that phones refuse.`);
  return `${JSON.stringify(list)}\n`;
};

const sha256 = (content: BinaryLike): string => createHash('sha256').update(content).digest('hex');
