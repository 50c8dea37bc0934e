/** The report as a page in Markdown, for the summary of a git host. */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import { helpPageOf, inLanguage } from '../../in-language.ts';
import { type Problem, sortProblems } from '../../problem.ts';
import { ownWords } from './own-words.ts';
import { countInWords } from './terminal.ts';

/** A comment on GitHub holds 65,536 characters: docs.github.com/en/rest/issues/comments */
const mostCharacters = 60_000;

/** How many problems there are, then each under its file; what is too much for a comment is counted. */
export const reportForMarkdown = (problems: readonly Problem[], language: EditorLanguage): string => {
  const lines = [`### ${countInWords(problems, language)}`];
  let length = 0;
  let file = '';
  for (const [index, problem] of sortProblems(problems).entries()) {
    const item = itemOf(problem, language);
    length += item.length;
    if (length > mostCharacters) {
      lines.push('', ownWords[language].more(problems.length - index));
      break;
    }
    if (problem.file !== file) lines.push('', `**${escape(problem.file)}**`, '');
    file = problem.file;
    lines.push(item);
  }
  return lines.join('\n');
};

const itemOf = (problem: Problem, language: EditorLanguage): string => {
  const { line, field } = problem;
  const { message, hint, severity } = inLanguage(problem, language);
  const words = ownWords[language];
  const place = `${words.line(line)}${field ? `, ${field}` : ''}`;
  const sign = severity === 'error' ? '❌' : `⚠️ ${words.warningOnly}`;
  return `- ${sign} ${escape(`${place}: ${message} ${hint}`)} ([${words.helpLink}](${helpPageOf(problem, language)}))`;
};

/** Words of a file are shown, never obeyed: no link, no mention of somebody, no HTML. */
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`)
    .replaceAll('@', '@\u2060');
