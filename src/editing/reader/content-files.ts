/** Reads a folder from disk, nothing more. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Path inside the folder, with slashes. */
  path: string;
  /** Undefined when the file could not be opened, or is a link: what it leads to is not part of the folder. */
  bytes?: Uint8Array;
}

interface WhichFiles {
  /** Names beginning with a dot, too: in a content folder they belong to editing programs. */
  dotFiles?: boolean;
  /** By path inside the folder; all of them if left out. */
  only?: RegExp;
}

/** All files of a folder, in order of their paths. Undefined: no folder. */
export const readFolder = (folder: string, which: WhichFiles = {}): ContentFile[] | undefined => {
  const files = filesOf(folder, which);
  return files && [...files];
};

/** The same, each read when it is its turn: a finished site need not fit into memory. */
export const filesOf = (
  folder: string,
  { dotFiles = false, only }: WhichFiles = {},
): Iterable<ContentFile> | undefined => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const paths = walk(folder, '', dotFiles)
    .filter(({ path }) => only === undefined || only.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return readEach(folder, paths);
};

function* readEach(folder: string, files: readonly Listed[]): Generator<ContentFile> {
  for (const { path, isFile } of files) {
    const bytes = isFile ? bytesOf(join(folder, path)) : undefined;
    yield bytes === undefined ? { path } : { path, bytes };
  }
}

interface Listed {
  path: string;
  isFile: boolean;
}

const walk = (folder: string, inside: string, dotFiles: boolean): Listed[] =>
  readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') && !dotFiles) return [];
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    return entry.isDirectory() ? walk(folder, path, dotFiles) : [{ path, isFile: entry.isFile() }];
  });

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
