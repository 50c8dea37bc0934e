/** Changes the finished pages of a site, each on its own. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @param change gets the page and its path from the root of the site, for errors; gives the page as it is to be */
export const changePages = async (dir: URL, change: (html: string, file: string) => string): Promise<void> => {
  const root = fileURLToPath(dir);
  for await (const file of glob('**/*.html', { cwd: root })) {
    const path = `${root}/${file}`;
    await writeFile(path, change(await readFile(path, 'utf8'), file));
  }
};
