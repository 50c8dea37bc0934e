/** Every text exists in the source language, and every translation says what it was made from. */
import { allTexts, sourceLanguageOf, spotOf, textAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

export function originals(content: Content, report: Report): void {
  const source = sourceLanguageOf(content);
  for (const { id, folder, facts, languages } of content.entries) {
    if (languages.some((language) => language.toLowerCase() === source.toLowerCase())) continue;
    const file = `${folder}/text.${source.toLowerCase()}.mdx`;
    report.add('original-missing', { file: facts?.path ?? folder, line: 1 }, { value: id, source, file });
  }
  for (const { entry, text } of allTexts(content)) {
    const origin = textAt(text.top.data, ['origin']);
    if (origin !== undefined && origin !== 'original' && textAt(text.top.data, ['source']) === undefined)
      report.add('translation-source-missing', spotOf(text.top, ['origin']), {});
    if (entry.kind !== 'service' && text.top.data !== undefined && textAt(text.top.data, ['title']) === undefined)
      report.add('title-missing', spotOf(text.top, []), {});
  }
}
