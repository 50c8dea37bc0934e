/** The report in the form somebody asked for. */
import type { MessageLanguage } from '../../in-language.ts';
import type { Problem } from '../../problem.ts';
import { reportForGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportForTerminal } from './terminal.ts';

/** Flags of the commands that print problems. */
export interface ReportForm {
  json: boolean;
  github: boolean;
}

/** All problems, ending with a new line. */
export const reportAs = (
  { json, github }: ReportForm,
  problems: readonly Problem[],
  language: MessageLanguage,
): string => {
  if (json) return `${reportAsJson(problems, language)}\n`;
  return `${github ? reportForGithub(problems, language) : reportForTerminal(problems, language)}\n`;
};
