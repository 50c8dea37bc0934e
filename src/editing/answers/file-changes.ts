/** The files that answers change, each as it is and as it would be, with what the check says about it. */
import { contentFromFiles } from '../reader/read-content.ts';
import type { ContentFile } from '../reader/content-files.ts';
import { lintContent } from '../lint/content/run.ts';
import type { RuleContext } from '../lint/content/rule.ts';
import { countProblems, type Problem } from '../problem.ts';
import { type Answer, applyAnswers } from './apply.ts';

export interface ChangedFile {
  /** Path in the content folder. */
  path: string;
  before: string;
  after: string;
  /** What the check says must be corrected before it can be written. */
  errors: Problem[];
}

export interface Changes {
  files: ChangedFile[];
  /** Of the whole content, with the changes in it. */
  counts: { errors: number; warnings: number };
}

/**
 * @param root the content folder as it is printed
 */
export const changesOf = (
  answers: readonly Answer[],
  files: readonly ContentFile[],
  root: string,
  context: RuleContext,
): Changes => {
  const paths = [...new Set(answers.map(({ fact }) => fact.at.file))];
  const changed = paths.flatMap((path): Omit<ChangedFile, 'errors'>[] => {
    const file = files.find((each) => each.path === path);
    if (file?.bytes === undefined) return [];
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    const after = applyAnswers(
      before,
      answers.filter(({ fact }) => fact.at.file === path),
    );
    return after === before ? [] : [{ path, before, after }];
  });
  if (changed.length === 0) return { files: [], counts: { errors: 0, warnings: 0 } };
  const texts = new Map(changed.map(({ path, after }) => [path, after]));
  const now = files.map((file): ContentFile => {
    const text = texts.get(file.path);
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
  });
  const { content, problems } = contentFromFiles(now, root);
  const earlier = new Map(changed.map(({ path, before }) => [`${root}/${path}`, before]));
  const found = lintContent(content, { ...context, earlier }, problems);
  return {
    files: changed.map((file) => ({
      ...file,
      errors: found.filter((problem) => problem.severity === 'error' && problem.file === `${root}/${file.path}`),
    })),
    counts: countProblems(found),
  };
};
