/** Reads a content folder and runs every rule over it. */
import { basename, dirname, join } from 'node:path';
import { contentTable } from '../../../schemas/collections.ts';
import type { Problem } from '../../problem.ts';
import { readFolder } from '../../reader/content-files.ts';
import { readerProblems } from '../../reader/problems.ts';
import type { RawContent } from '../../reader/raw-content.ts';
import { contentFromFiles } from '../../reader/read-content.ts';
import { createReport } from '../../report.ts';
import type { RuleContext } from './rule.ts';
import { lintContent } from './run.ts';

export interface LintedFolder {
  content: RawContent;
  problems: readonly Problem[];
}

/** @param root the folder as it is printed in problems */
export const lintFolder = (folder: string, root: string, context: RuleContext): LintedFolder => {
  const files = readFolder(folder);
  if (!files) {
    const report = createReport();
    report.adderFor(readerProblems)('content-folder-missing', { file: root, line: 1 }, { value: folder });
    return { content: { root, table: contentTable, entries: [], files: {}, glossaries: [], sources: [] }, problems: report.problems };
  }
  const { content, problems } = contentFromFiles(files, root);
  return { content, problems: lintContent(content, context, [...problems, ...besideContent(folder, root)]) };
};

/** Content that lies beside the content folder: on a git host a name is typed from the folder that is open. */
const besideContent = (folder: string, root: string): readonly Problem[] => {
  const report = createReport();
  const add = report.adderFor(readerProblems);
  for (const { folder: kind, facts } of Object.values(contentTable.entries)) {
    for (const { path } of readFolder(join(dirname(folder), kind)) ?? []) {
      const name = basename(path);
      // Another program's folder of that name is none of ours.
      if (name !== facts && !/^text\.[\w-]+\.mdx$/.test(name)) continue;
      const file = join(dirname(root), kind, path).replaceAll('\\', '/');
      const right = `${root}/${kind}/${path}`;
      add('file-unexpected', { file, line: 1 }, { value: name, right, folder: '', expected: 'folders', names: '' });
    }
  }
  return report.problems;
};
