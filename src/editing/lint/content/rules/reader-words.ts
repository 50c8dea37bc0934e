/** Words not used about or to readers, with what to write instead. */
import { textAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';
import { listsFor, namesOf, onceBy, saidWords, withoutNames } from '../said-words.ts';
import { foundWords } from '../word-lists.ts';

export function readerWords(content: Content, report: Report): void {
  const names = namesOf(content);
  const termsBy = onceBy((language: string) => termsFor(content, language));
  for (const { words, spot, language, audience } of saidWords(content)) {
    if (audience !== 'reader') continue;
    const terms = termsBy(language);
    for (const { entry, found } of foundWords(withoutNames(words, names), [...terms.keys()], language))
      report.add('word-for-readers', spot, { value: found, instead: terms.get(entry) ?? '' });
  }
}

/** What to write instead, by word. */
function termsFor(content: Content, language: string): ReadonlyMap<string, string> {
  return new Map(
    listsFor(content, 'terms', language).map((term) => [textAt(term, ['word']) ?? '', textAt(term, ['instead']) ?? '']),
  );
}
