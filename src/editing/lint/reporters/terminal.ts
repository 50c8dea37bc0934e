/** The report as lines for a terminal: `file:line, field: what is wrong. What to do.` */
import { countProblems, helpPageOf, type Problem, sortProblems } from '../../problem.ts';

/** All problems in order, and their number at the end. */
export const reportForTerminal = (problems: readonly Problem[]): string => {
  const lines = sortProblems(problems).flatMap((problem) => {
    const { message, hint, severity } = problem;
    const place = `${problem.file}:${problem.line}${problem.field ? `, ${problem.field}` : ''}`;
    return [
      `${place}: ${message} ${hint}`,
      `  ${severity === 'warning' ? 'A warning only. ' : ''}Help: ${helpPageOf(problem)}`,
      '',
    ];
  });
  return [...lines, countInWords(problems)].join('\n');
};

/** @example '3 problems in 2 files: 2 must be corrected, 1 is a warning.' */
export const countInWords = (problems: readonly Problem[]): string => {
  const { errors, warnings, files } = countProblems(problems);
  if (problems.length === 0) return 'No problems found.';
  const total = `${amount(problems.length, 'problem')} in ${amount(files, 'file')}`;
  const isAre = warnings === 1 ? 'is a warning' : 'are warnings';
  return `${total}: ${errors} must be corrected, ${warnings} ${isAre}.`;
};

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
