/** The good base of the broken content with one thing changed. */
import type { RuleContext } from '../../../../src/editing/lint/content/rule.ts';
import { lintContent } from '../../../../src/editing/lint/content/run.ts';
import { type Problem, sortProblems } from '../../../../src/editing/problem.ts';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import { filesOfCase, today } from './broken-content.ts';

/** By path in the content folder: what a text becomes; of a file that is not there, what becomes of an empty one. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

const base = new Map(filesOfCase('base').map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

/** The text of a file of the base. */
export const baseText = (path: string): string => base.get(path) ?? '';

/** All problems of the changed base, in order. */
export const problemsWith = (changes: Changes, context: Partial<RuleContext> = {}): Problem[] => {
  const files = filesOfCase('base').filter(({ path }) => changes[path] === undefined);
  const changed = Object.entries(changes).map(([path, change]) => ({
    path,
    bytes: new TextEncoder().encode(change(baseText(path))),
  }));
  const { content, problems } = contentFromFiles([...files, ...changed]);
  return sortProblems(lintContent(content, { today, ...context }, problems));
};

/** One part of a text for another; the part must be there. */
export const put =
  (old: string, now: string) =>
  (text: string): string => {
    if (!text.includes(old)) throw new Error(`"${old}" is not in the file.`);
    return text.replace(old, () => now);
  };
