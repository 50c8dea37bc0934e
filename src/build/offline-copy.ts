/**
 * Writes beside the pages of each language what a phone needs that is to keep them: the list of their files (copy.json)
 * and the worker (sw.js); one more worker lies in the root. Nothing is fetched or kept before the reader has asked for it (src/features/offline). The last
 * step, since the list holds the fingerprints of the pages as they are published.
 */
import { createHash, type BinaryLike } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  copyAddress,
  megabytesOf,
  listName,
  makeCopyList,
  parseCopyList,
  revisionLength,
  sizeMark,
  workerName,
  type CopyFile,
} from '../domain/offline/copy-list.ts';
import { bundled } from './bundle.ts';
import type { Step } from './pipeline.ts';

/** What the list says of a file, but for its address. */
type Print = Pick<CopyFile, 'revision' | 'size'>;

/** @param languages tags of all languages of the site */
export const offlineCopy = (languages: readonly string[]): Step => {
  const pages = new Map<string, Print>();
  return {
    page: (html, file) => {
      pages.set(file, printOf(html));
      return html;
    },
    done: async ({ root, files }) => {
      const worker = bundleWorker(new URL('../features/offline/worker.ts', import.meta.url));
      const ofRoot = new URL('../features/offline/root-worker.ts', import.meta.url);
      await writeFile(join(root, workerName), bundleWorker(ofRoot));
      for (const tag of languages) {
        const folder = tag.toLowerCase();
        const listed = files.flatMap((file) => {
          const address = copyAddress(file, folder);
          return address === undefined ? [] : [{ file, address }];
        });
        // The files that all languages share are no pages, so they have not been seen.
        for (const { file } of listed) {
          if (!pages.has(file)) pages.set(file, printOf(await readFile(join(root, file))));
        }
        const prints = (): CopyFile[] =>
          listed.flatMap(({ file, address }) => {
            const print = pages.get(file);
            return print === undefined ? [] : [{ address, ...print }];
          });
        const offer = `${folder}/phone/index.html`;
        pages.set(offer, await saySize(join(root, offer), prints()));
        await writeFile(join(root, folder, listName), listOf(folder, prints()));
        await writeFile(join(root, folder, workerName), worker);
      }
    },
  };
};

const sha256 = (content: BinaryLike): string => createHash('sha256').update(content).digest('hex');

const printOf = (content: string | Buffer): Print => ({
  revision: sha256(content).slice(0, revisionLength),
  size: Buffer.byteLength(content),
});

/** Old browsers take no modules as workers. */
const bundleWorker = (source: URL): string => bundled(source, 'es2019');

/** Writes the size of the copy into the page that offers it, which has another fingerprint then. */
const saySize = async (page: string, files: readonly CopyFile[]): Promise<Print> => {
  const html = await readFile(page, 'utf8');
  if (!html.includes(sizeMark)) throw new Error(`${page} does not say how big the copy is.`);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const said = html.replaceAll(sizeMark, String(megabytesOf(size)));
  await writeFile(page, said);
  return printOf(said);
};

const listOf = (folder: string, files: readonly CopyFile[]): string => {
  const list = makeCopyList(files, sha256);
  // The same check that phones make: a list they would not take must not be published.
  if (parseCopyList(list) === undefined) throw new Error(`The list of ${folder} names an address that phones refuse.`);
  return `${JSON.stringify(list)}\n`;
};
