/** The report as workflow commands, which a git host shows beside the changed lines. */
import { helpPageOf, type Problem, sortProblems } from '../../problem.ts';
import { countInWords } from './terminal.ts';

/** One command a problem. Escaping: github.com/actions/toolkit, packages/core/src/command.ts */
export const reportForGithub = (problems: readonly Problem[]): string => {
  const lines = sortProblems(problems).map((problem) => {
    const { title, message, hint, severity } = problem;
    const at = `file=${escapeProperty(problem.file)},line=${problem.line},title=${escapeProperty(title)}`;
    const field = problem.field ? `${problem.field}: ` : '';
    return `::${severity} ${at}::${escapeData(`${field}${message} ${hint} Help: ${helpPageOf(problem)}`)}`;
  });
  return [...lines, countInWords(problems)].join('\n');
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
