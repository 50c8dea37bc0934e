/** The report as data, for other programs. */
import { countProblems, sortProblems, wordsOf } from '../report.ts';
import type { Problem } from '../report.ts';

/** An object with the sorted problems and the counts, as JSON text. */
export function reportAsJson(problems: readonly Problem[]): string {
  const list = sortProblems(problems).map((problem) => {
    const { title, message, hint, severity, help } = wordsOf(problem);
    const { file, line, field, name } = problem;
    return { file, line, field: field ?? null, name, severity, title, message, hint, help };
  });
  return JSON.stringify({ problems: list, ...countProblems(problems) }, null, 2);
}
