/** No sign stands in the content that nobody sees: it hides a word or a number from every search. */
import { invisibleSigns } from '../../../../domain/text/search-text.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { rule } from '../rule.ts';

const problems = {
  'sign-invisible': {
    title: 'A sign that nobody sees stands in a file',
    message: ({ value, sign }: Value & { sign: string }) =>
      `A sign that nobody sees stands in this line: ${value}${sign === '' ? '' : `, ${sign}`}.`,
    hint: () =>
      'It often comes along when words are copied from a web page. Delete the words around it and type them again.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

/** Signs that a script needs between its letters: its readers see what they do. */
const needed: readonly (readonly [languages: string, signs: string])[] = [
  ['ar ckb fa he ps sd ug ur yi', '\u200C\u200D\u200E\u200F\u061C'],
  ['as bn gu hi kn ml mr ne or pa sa si ta te', '\u200C\u200D'],
  ['km lo my th', '\u200B'],
];

export const hiddenSigns = rule(problems, (content, add) => {
  for (const { path, text } of content.sources) {
    const allowed = signsOf(path);
    for (const { sign, code, name, index } of invisibleSigns(text))
      if (!allowed.includes(sign))
        add('sign-invisible', { file: path, line: text.slice(0, index).split('\n').length }, { value: code, sign: name });
  }
});

/** text.fa.mdx, i18n/fa.yml and glossaries/fa.md are in the language of their name. */
const signsOf = (path: string): string => {
  const language = /\/(?:text\.|i18n\/|glossaries\/)([a-z]{2,3})\b[^/]*$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return needed.find(([languages]) => languages.split(' ').includes(language))?.[1] ?? '';
};
