/** Titles, link previews, addresses and anchors of reader pages tell nothing (requirements Q10, Q11, Q24). */
import { type HtmlElement, langOf, textOf } from '../../../../domain/html/read-html.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import type { AddProblem } from '../../../report.ts';
import { sensitiveWordsFor, sensitiveWordsInAll } from '../../sensitive-words.ts';
import { foundWords } from '../../word-lists.ts';
import { siteRule } from '../page.ts';

const problems = {
  'dist-word-sensitive': {
    title: 'A sensitive word stands where others may see it',
    message: ({ value, word, place }: Value & { word: string; place: string }) =>
      `The ${place} "${value}" contains "${word}", which others may see in the history of a phone.`,
    hint: () => 'Use a neutral word or a code.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

/** BCP 47 for a language nobody has said. */
const noLanguage = 'und';

export const sensitiveWords = siteRule(problems, (page, add, { blocklist }) => {
  if (!page.isForReaders) return;
  const everyWord = sensitiveWordsInAll(blocklist);
  // The path is seen by everybody, whatever language they read, so the words of all languages count.
  lintShown({ value: page.path, place: 'address', words: everyWord, lang: noLanguage }, page.locationAt(), add);
  for (const element of page.html?.elements ?? []) {
    for (const { value, place, attribute } of shownBy(element)) {
      const lang = langOf(element);
      const words = place === 'anchor' ? everyWord : sensitiveWordsFor(blocklist, lang);
      lintShown({ value, place, words, lang }, page.locationOf(element, attribute), add);
    }
  }
});

/** What a browser keeps or shows outside of the page. */
const shownBy = (element: HtmlElement): { value: string; place: string; attribute?: string }[] => {
  const { name, attributes } = element;
  const property = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
  const isPreview = /^(og:|twitter:|description$|application-name$|apple-mobile-web-app-title$|keywords$)/.test(
    property,
  );
  const id = attributes['id'] ?? '';
  const fragment = name === 'a' ? /^#(.+)/.exec(attributes['href'] ?? '')?.[1] : undefined;
  return [
    ...(name === 'title' ? [{ value: textOf(element), place: 'title' }] : []),
    ...(name === 'meta' && isPreview
      ? [{ value: attributes['content'] ?? '', place: property, attribute: 'content' }]
      : []),
    ...(id === '' ? [] : [{ value: id, place: 'anchor', attribute: 'id' }]),
    ...(fragment === undefined ? [] : [{ value: fragment, place: 'anchor', attribute: 'href' }]),
  ];
};

interface Shown {
  value: string;
  place: string;
  words: readonly string[];
  lang: string;
}

const lintShown = ({ value, place, words, lang }: Shown, location: SourceLocation, add: Add): void => {
  // In an address words are joined by all sorts of signs, and capitals begin a word: leaveNow, leave_now.
  const apart =
    place === 'address' || place === 'anchor'
      ? value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_./-]+/g, ' ')
      : value;
  for (const { found } of foundWords(apart, words, lang === '' ? noLanguage : lang))
    add('dist-word-sensitive', location, { value, word: found, place });
};
