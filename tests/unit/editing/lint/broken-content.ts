/** The broken content folders: a good base with the files of one case laid over it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoize } from '../../../../src/domain/memoize.ts';
import { readFolder } from '../../../../src/editing/reader/content-files.ts';
import type { ContentFile } from '../../../../src/editing/reader/content-files.ts';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import { lintContent } from '../../../../src/editing/lint/content/run.ts';
import { type Problem, sortProblems } from '../../../../src/editing/problem.ts';

const folder = fileURLToPath(new URL('../../../fixtures/broken/', import.meta.url));

/** The day on which the fixtures are checked. */
export const today = '2026-11-22';

const baseFiles = memoize(() => readFolder(join(folder, 'base')) ?? []);

/** Files of a case: the base with the case over it; `name.deleted` takes a file of the base away. */
export const filesOfCase = (name: string): ContentFile[] => {
  const files = new Map(baseFiles().map((file) => [file.path, file]));
  for (const file of name === 'base' ? [] : (readFolder(join(folder, name)) ?? [])) {
    if (file.path.endsWith('.deleted')) files.delete(file.path.slice(0, -'.deleted'.length));
    else files.set(file.path, file);
  }
  return [...files.values()];
};

/** Names of all cases. */
export const caseNames = (): string[] => {
  const names = (readFolder(folder) ?? []).map(({ path }) => path.split('/')[0] ?? '');
  return [...new Set(names)].filter((name) => name !== 'base');
};

/** Looked for once a case, however many tests ask. */
export const problemsOfCase = memoize((name: string): readonly Problem[] => {
  const { content, problems } = contentFromFiles(filesOfCase(name));
  return sortProblems(lintContent(content, { today }, problems));
});

/** A problem as a row: file in the content folder, line, name. */
export const rowOf = ({ file, line, name }: Problem): [string, number, string] => [
  file.replace(/^content\//, ''),
  line,
  name,
];

/** What an editor reads: what is wrong and what to do. */
export const sentencesOf = ({ message, hint }: Problem): string => `${message} ${hint}`;

/** Writes files where the command can read them. */
export const writeFiles = (files: readonly ContentFile[], target: string): void => {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes ?? new Uint8Array());
  }
};
