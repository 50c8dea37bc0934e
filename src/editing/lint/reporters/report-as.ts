/** The report in the form somebody asked for. */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { reportForGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportForMarkdown } from './markdown.ts';
import { reportForTerminal } from './terminal.ts';

/** Flags of the commands that print problems. */
export interface ReportForm {
  json: boolean;
  github: boolean;
  markdown: boolean;
}

/** All problems, ending with a new line. */
export const reportAs = (
  { json, github, markdown }: ReportForm,
  problems: readonly Problem[],
  language: EditorLanguage,
): string => {
  const report = json ? reportAsJson : github ? reportForGithub : markdown ? reportForMarkdown : reportForTerminal;
  return `${report(problems, language)}\n`;
};
