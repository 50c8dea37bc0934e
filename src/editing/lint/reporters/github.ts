/** The report as workflow commands, which a git host shows beside the changed lines. */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import { helpPageOf, inLanguage } from '../../in-language.ts';
import { type Problem, sortProblems } from '../../problem.ts';
import { ownWords } from './own-words.ts';
import { countInWords } from './terminal.ts';

/** One command a problem. Escaping: github.com/actions/toolkit, packages/core/src/command.ts */
export const reportForGithub = (problems: readonly Problem[], language: EditorLanguage): string => {
  const lines = sortProblems(problems).map((problem) => {
    const { title, message, hint, severity } = inLanguage(problem, language);
    const help = ownWords[language].help(helpPageOf(problem, language));
    const at = `file=${escapeProperty(problem.file)},line=${problem.line},title=${escapeProperty(title)}`;
    const field = problem.field ? `${problem.field}: ` : '';
    return `::${severity} ${at}::${escapeData(`${field}${message} ${hint} ${help}`)}`;
  });
  return [...lines, countInWords(problems, language)].join('\n');
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
