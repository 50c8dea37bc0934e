/** No page says that the reader is safe, anonymous or untraceable because of the site (requirement Q23). */
import { allTexts, groupAt, isForReaders, listAt, spotOf, textAt, wordsOnTop } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report, Spot } from '../report.ts';
import { foundWords } from '../words.ts';

export function promises(content: Content, report: Report): void {
  const say = (spot: Spot, words: string, language: string): void => {
    const list = listAt(content.blocklist?.data, ['promises', language.split('-')[0] ?? '']).filter(isText);
    for (const { found } of foundWords(words, list, language)) report.add('promise-in-text', spot, { value: found });
  };
  for (const { entry, text } of allTexts(content)) {
    if (!isForReaders(entry)) continue;
    for (const block of text.prose.blocks) say({ file: text.path, line: block.line }, block.text, text.language);
    for (const { words, spot } of wordsOnTop(text)) say(spot, words, text.language);
  }
  for (const { language, file } of content.strings) {
    for (const key of Object.keys(groupAt(file.data, [])))
      say(spotOf(file, [key]), textAt(file.data, [key]) ?? '', language);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
