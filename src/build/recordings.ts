/** Puts the recorded texts beside the pages, under the names that the pages say (src/records/recordings.ts). */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolder } from '../domain/offline/hashed-folder.ts';
import type { Step } from './pipeline.ts';

interface RecordedFile {
  /** From the root of the site. */
  url: string;
  /** In the content folder. */
  file: string;
}

/** The pages are asked: whose text is shown in which language is decided while they are made. */
export const recordings = (recorded: readonly RecordedFile[]): Step => {
  const unseen = new Map(recorded.map(({ url, file }) => [url, file]));
  const wanted = new Map<string, string>();
  return {
    page: (html) => {
      for (const [url, file] of unseen) {
        if (!html.includes(url)) continue;
        wanted.set(url, file);
        unseen.delete(url);
      }
      return html;
    },
    done: async ({ root }) => {
      await mkdir(join(root, hashedFolder), { recursive: true });
      for (const [url, file] of wanted) await copyFile(file, join(root, url));
    },
  };
};
