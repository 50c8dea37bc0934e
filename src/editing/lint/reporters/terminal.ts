/** The report as lines for a terminal: `file:line, field: what is wrong. What to do.` */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import { helpPageOf, inLanguage } from '../../in-language.ts';
import { countProblems, type Problem, sortProblems } from '../../problem.ts';
import { ownWords } from './own-words.ts';

/** All problems in order, and their number at the end. */
export const reportForTerminal = (problems: readonly Problem[], language: EditorLanguage): string => {
  const { help, warningOnly } = ownWords[language];
  const lines = sortProblems(problems).flatMap((problem) => {
    const { message, hint, severity } = inLanguage(problem, language);
    const place = `${problem.file}:${problem.line}${problem.field ? `, ${problem.field}` : ''}`;
    return [
      `${place}: ${message} ${hint}`,
      `  ${severity === 'warning' ? `${warningOnly} ` : ''}${help(helpPageOf(problem, language))}`,
      '',
    ];
  });
  return [...lines, countInWords(problems, language)].join('\n');
};

/** @example '3 problems in 2 files: 2 must be corrected, 1 is a warning.' */
export const countInWords = (problems: readonly Problem[], language: EditorLanguage): string => {
  const { none, counts } = ownWords[language];
  return problems.length === 0 ? none : counts({ problems: problems.length, ...countProblems(problems) });
};
