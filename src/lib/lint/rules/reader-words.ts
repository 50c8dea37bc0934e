/** Words not used about or to readers, with what to write instead. */
import { allTexts, groupAt, isForReaders, listAt, spotOf, textAt, wordsOnTop } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report, Spot } from '../report.ts';
import { foundWords } from '../words.ts';

export function readerWords(content: Content, report: Report): void {
  const names = namesOf(content);
  const say = (spot: Spot, words: string, language: string): void => {
    const rest = names.reduce((text, name) => text.replaceAll(name, ' '), words);
    for (const { word, instead } of termsFor(content, language)) {
      for (const { found } of foundWords(rest, [word], language))
        report.add('word-for-readers', spot, { value: found, instead });
    }
  };
  for (const { entry, text } of allTexts(content)) {
    if (!isForReaders(entry)) continue;
    for (const block of text.prose.blocks) say({ file: text.path, line: block.line }, block.text, text.language);
    for (const { words, spot } of wordsOnTop(text)) say(spot, words, text.language);
  }
  for (const { language, file } of content.strings) {
    const keys = Object.keys(groupAt(file.data, [])).filter((key) => !/(^|\.)pro\./.test(key));
    for (const key of keys) say(spotOf(file, [key]), textAt(file.data, [key]) ?? '', language);
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

/** What an organisation calls itself is its own affair. Longest first, so that no name is cut by a shorter one. */
function namesOf(content: Content): string[] {
  const files = [
    ...content.organisations.map(({ file }) => file),
    ...content.entries.flatMap(({ facts }) => facts ?? []),
  ];
  return files.flatMap(({ data }) => textAt(data, ['name']) ?? []).sort((a, b) => b.length - a.length);
}
