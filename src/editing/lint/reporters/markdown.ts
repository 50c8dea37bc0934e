/** The report as a page in Markdown, for the summary of a git host. */
import { helpPageOf, type Problem, sortProblems } from '../../problem.ts';
import { countInWords } from './terminal.ts';

/** A comment on GitHub holds 65,536 characters: docs.github.com/en/rest/issues/comments */
const mostCharacters = 60_000;

/** How many problems there are, then each under its file; what is too much for a comment is counted. */
export const reportForMarkdown = (problems: readonly Problem[]): string => {
  const lines = [`### ${countInWords(problems)}`];
  let length = 0;
  let file = '';
  for (const [index, problem] of sortProblems(problems).entries()) {
    const item = itemOf(problem);
    length += item.length;
    if (length > mostCharacters) {
      lines.push('', `${problems.length - index} more: see the notes beside the lines, or \`npm run check:content\`.`);
      break;
    }
    if (problem.file !== file) lines.push('', `**${escape(problem.file)}**`, '');
    file = problem.file;
    lines.push(item);
  }
  return lines.join('\n');
};

const itemOf = (problem: Problem): string => {
  const { line, field, message, hint, severity } = problem;
  const place = `line ${line}${field ? `, ${field}` : ''}`;
  const sign = severity === 'error' ? '❌' : '⚠️ a warning only:';
  return `- ${sign} ${escape(`${place}: ${message} ${hint}`)} ([help](${helpPageOf(problem)}))`;
};

/** Words of a file are shown, never obeyed: no link, no mention of somebody, no HTML. */
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`)
    .replaceAll('@', '@\u2060');
