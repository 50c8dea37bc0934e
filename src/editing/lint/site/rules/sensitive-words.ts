/** Titles, link previews, addresses and anchors of reader pages tell nothing (requirements Q10, Q11, Q24). */
import { groupAt } from '../../content/content.ts';
import type { DistContext, DistPage } from '../run.ts';
import type { Html } from '../html.ts';
import { tellingWordsFor } from '../../content/rules/sensitive-words.ts';
import { foundWords } from '../../content/word-lists.ts';

export function checkTitles(page: DistPage, { elements }: Html, context: DistContext): void {
  for (const { name, attributes, text, lang } of elements) {
    const property = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    if (name === 'title') report(page, text, 'title', tellingWordsFor(context.blocklist, lang), lang);
    if (
      name === 'meta' &&
      /^(og:|twitter:|description$|application-name$|apple-mobile-web-app-title$|keywords$)/.test(property)
    )
      report(page, attributes['content'] ?? '', property, tellingWordsFor(context.blocklist, lang), lang);
    const id = attributes['id'] ?? '';
    if (id !== '') report(page, id, 'anchor', everyWord(context), lang);
    const fragment = name === 'a' ? /^#(.+)/.exec(attributes['href'] ?? '')?.[1] : undefined;
    if (fragment !== undefined) report(page, fragment, 'anchor', everyWord(context), lang);
  }
}

/** The path is seen by everybody, whatever language they read, so the words of all languages count. */
export function checkNames(page: DistPage, context: DistContext): void {
  report(page, page.path, 'address', everyWord(context), 'en');
}

function report(page: DistPage, value: string, place: string, words: readonly string[], lang: string): void {
  // In an address words are joined by all sorts of signs, and capitals begin a word: leaveNow, leave_now.
  const apart =
    place === 'address' || place === 'anchor'
      ? value.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_./-]+/g, ' ')
      : value;
  for (const { found } of foundWords(apart, words, lang === '' ? 'en' : lang)) {
    page.add('dist-word-telling', page.spot(value), { value, word: found, place });
  }
}

function everyWord({ blocklist }: DistContext): string[] {
  return [
    ...new Set(Object.keys(groupAt(blocklist, ['words'])).flatMap((language) => tellingWordsFor(blocklist, language))),
  ];
}
