/** The languages in which problems are told. A problem is found once, with its arguments, and worded for whoever reads it. */
import { danishProblems } from './danish/problems.ts';
import type { ProblemWords } from './danish/words.ts';
import type { Problem } from './problem.ts';

export type MessageLanguage = 'da' | 'en';

export const messageLanguages: readonly MessageLanguage[] = ['da', 'en'];

const danish: Readonly<Record<string, ProblemWords<never> | undefined>> = danishProblems;

/** The problem with its title and sentences in a language; the rules themselves word it in English. */
export const inLanguage = (problem: Problem, language: MessageLanguage): Problem => {
  const words = language === 'da' ? danish[problem.name] : undefined;
  if (words === undefined) return problem;
  // That these arguments belong to this name was checked when the problem was added (report.ts, danish/words.ts).
  const args = problem.args as never;
  return { ...problem, title: words.title, message: words.message(args), hint: words.hint(args) };
};

/** Path of the page that explains a problem. */
export const helpPageOf = ({ name }: Pick<Problem, 'name'>, language: MessageLanguage): string =>
  `content/help/${language === 'en' ? '' : `${language}/`}${name}.md`;
