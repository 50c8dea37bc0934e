/** The report as data, for other programs. */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import { helpPageOf, inLanguage } from '../../in-language.ts';
import { countProblems, type Problem, sortProblems } from '../../problem.ts';

/**
 * An object with the sorted problems and the counts, as JSON text. `name` and `args` are the same in every language;
 * `title`, `message`, `hint` and `help` are words in this one.
 */
export const reportAsJson = (problems: readonly Problem[], language: EditorLanguage): string => {
  const list = sortProblems(problems).map((problem) => {
    const { title, message, hint } = inLanguage(problem, language);
    const { file, line, field = null, name, args, severity } = problem;
    const help = helpPageOf(problem, language);
    return { file, line, field, name, args, severity, title, message, hint, help };
  });
  return JSON.stringify({ language, problems: list, ...countProblems(problems) }, null, 2);
};
