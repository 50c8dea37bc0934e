/** Words not used about or to readers, with what to write instead. */
import { listAt, textAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../report.ts';
import { namesOf, saidWords, withoutNames } from '../said-words.ts';
import { foundWords } from '../words.ts';

export function readerWords(content: Content, report: Report): void {
  const names = namesOf(content);
  for (const { words, spot, language, audience } of saidWords(content)) {
    if (audience !== 'reader') continue;
    const rest = withoutNames(words, names);
    for (const { word, instead } of termsFor(content, language)) {
      for (const { found } of foundWords(rest, [word], language))
        report.add('word-for-readers', spot, { value: found, instead });
    }
  }
}

function termsFor(content: Content, language: string): { word: string; instead: string }[] {
  const base = language.split('-')[0] ?? language;
  return [...new Set([language, base])].flatMap((list) =>
    listAt(content.blocklist?.data, ['terms', list]).map((term) => ({
      word: textAt(term, ['word']) ?? '',
      instead: textAt(term, ['instead']) ?? '',
    })),
  );
}
