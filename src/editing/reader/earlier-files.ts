/** Files as they were, from the history that git keeps. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * The text of every file in a folder that has changed since a commit, as it was then. Empty where there is no history: an
 * editor may have only the files.
 *
 * @param folder the content folder
 * @param root the folder as it is printed; keys begin with it
 * @param since name of a commit. Example: HEAD~1
 */
export const earlierFiles = (folder: string, root: string, since: string): ReadonlyMap<string, string> => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', resolve(folder), ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  // What begins with a hyphen is an option to git, not the name of a commit.
  if (since.startsWith('-')) return new Map();
  try {
    // Changed, not added: what is new had no value before. Names as they are, relative to the folder.
    const names = git('diff', '--name-only', '--relative', '--diff-filter=M', '-z', since, '--', '.').split('\0');
    return new Map(names.filter(Boolean).map((name) => [`${root}/${name}`, git('show', `${since}:./${name}`)]));
  } catch {
    return new Map();
  }
};
