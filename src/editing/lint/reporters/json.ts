/** The report as data, for other programs. */
import { countProblems, helpPageOf, type Problem, sortProblems } from '../../problem.ts';

/** An object with the sorted problems and the counts, as JSON text. */
export const reportAsJson = (problems: readonly Problem[]): string => {
  const list = sortProblems(problems).map((problem) => {
    const { title, message, hint, severity } = problem;
    const { file, line, field, name } = problem;
    return { file, line, field: field ?? null, name, severity, title, message, hint, help: helpPageOf(problem) };
  });
  return JSON.stringify({ problems: list, ...countProblems(problems) }, null, 2);
};
