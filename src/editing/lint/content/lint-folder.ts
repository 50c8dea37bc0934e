/** Reads a content folder and runs every rule over it. */
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
  return { content, problems: lintContent(content, context, problems) };
};
