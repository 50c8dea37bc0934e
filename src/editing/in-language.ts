/** The languages in which problems are told. A problem is found once, with its arguments, and worded for whoever reads it. */
import { danish } from '../i18n/danish.ts';
import type { EditorLanguage } from '../i18n/languages.ts';
import { danishProblems } from './danish/problems.ts';
import type { ProblemWords } from './danish/words.ts';
import type { Problem } from './problem.ts';

const danishWords: Readonly<Record<string, ProblemWords<never> | undefined>> = danishProblems;

/** The problem with its title and sentences in a language; the rules themselves word it in English. */
export const inLanguage = (problem: Problem, language: EditorLanguage): Problem => {
  const words = language === danish ? danishWords[problem.name] : undefined;
  if (words === undefined) return problem;
  // That these arguments belong to this name was checked when the problem was added (report.ts, danish/words.ts).
  const args = problem.args as never;
  return { ...problem, title: words.title, message: words.message(args), hint: words.hint(args) };
};

/** Path of the page that explains a problem. */
export const helpPageOf = ({ name }: Pick<Problem, 'name'>, language: EditorLanguage): string =>
  `content/help/${language === danish ? `${danish}/` : ''}${name}.md`;
