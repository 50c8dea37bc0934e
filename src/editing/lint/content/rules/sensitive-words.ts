/** Titles and the name of the site tell nothing to whoever looks into the history of the phone. */
import { groupAt, sourceLanguageOf, spotOf, textAt, textsAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';
import { foundWords } from '../word-lists.ts';

/** Keys whose words end up in titles of reader pages; pages for professionals may say what they are about. */
const titleKey = /^(title\.(?!pro\b).+|page\..+\.title)$/;

/** The blocked words for a language: its own and those for all. */
export function tellingWordsFor(blocklist: unknown, language: string): string[] {
  const base = language.split('-')[0] ?? language;
  const lists = new Set(['all', language, base]);
  return [...lists].flatMap((list) => textsAt(blocklist, ['words', list]).map(({ text }) => text));
}

export function tellingWords(content: Content, report: Report): void {
  const blocklist = content.blocklist?.data;
  const { site } = content;
  if (site) {
    const value = textAt(site.data, ['name']) ?? '';
    const every = Object.keys(groupAt(blocklist, ['words'])).flatMap((language) =>
      tellingWordsFor(blocklist, language),
    );
    for (const { found } of foundWords(value, [...new Set(every)], sourceLanguageOf(content)))
      report.add('word-telling', spotOf(site, ['name']), { value, word: found });
  }
  for (const { language, file } of content.strings) {
    const words = tellingWordsFor(blocklist, language);
    for (const key of Object.keys(groupAt(file.data, [])).filter((name) => titleKey.test(name))) {
      const value = textAt(file.data, [key]) ?? '';
      for (const { found } of foundWords(value, words, language))
        report.add('word-telling', spotOf(file, [key]), { value, word: found });
    }
  }
}
