/** Reads a folder from disk, nothing more. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Path inside the folder, with slashes. */
  path: string;
  /** Undefined when the file could not be opened, or is a link: what it leads to is not part of the folder. */
  bytes?: Uint8Array;
}

/**
 * All files of a folder, in order of their paths. Undefined: no folder. Names beginning with a dot are left out unless
 * they are asked for: in a content folder they belong to editing programs.
 */
export function readFolder(folder: string, { dotFiles = false } = {}): ContentFile[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return walk(folder, '', dotFiles).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(folder: string, inside: string, dotFiles: boolean): ContentFile[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') && !dotFiles) return [];
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return walk(folder, path, dotFiles);
    const bytes = entry.isFile() ? bytesOf(join(folder, path)) : undefined;
    return [bytes === undefined ? { path } : { path, bytes }];
  });
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
