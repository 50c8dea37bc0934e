/** Everything somebody reads, each with the place where it stands, its language and for whom it is. */
import { allTexts, groupAt, isForReaders, listAt, spotOf, textAt, wordsOnTop } from './content.ts';
import type { Content } from './content.ts';
import type { Spot } from '../report.ts';

export interface SaidWords {
  words: string;
  /** The same without Danish words to say aloud (<Danish>), which are somebody else's. */
  own: string;
  spot: Spot;
  language: string;
  audience: 'reader' | 'professional';
  /** text = in a text.<language>.mdx; string = a short word of the interface. */
  from: 'text' | 'string';
}

/** Paragraphs, headings, list items and cells of all texts, the words at their tops, and the interface strings. */
export function saidWords(content: Content): SaidWords[] {
  const inTexts = allTexts(content).flatMap(({ entry, text }): SaidWords[] => {
    const audience = isForReaders(entry) ? 'reader' : 'professional';
    const common = { language: text.language, audience, from: 'text' } as const;
    return [
      ...text.prose.blocks.map(({ text: words, own, line }) => ({
        words,
        own,
        spot: { file: text.path, line },
        ...common,
      })),
      ...wordsOnTop(text).map(({ words, spot }) => ({ words, own: words, spot, ...common })),
    ];
  });
  const inStrings = content.strings.flatMap(({ language, file }) =>
    Object.keys(groupAt(file.data, [])).map((key): SaidWords => {
      const words = textAt(file.data, [key]) ?? '';
      const audience = /(^|\.)pro\./.test(key) ? 'professional' : 'reader';
      return { words, own: words, spot: spotOf(file, [key]), language, audience, from: 'string' };
    }),
  );
  return [...inTexts, ...inStrings];
}

/** Names of organisations and services: what they call themselves is their own affair. */
export function namesOf(content: Content): string[] {
  const files = [
    ...content.organisations.map(({ file }) => file),
    ...content.entries.flatMap(({ facts }) => facts ?? []),
  ];
  // Longest first, so that no name is cut by a shorter one.
  return files.flatMap(({ data }) => textAt(data, ['name']) ?? []).sort((a, b) => b.length - a.length);
}

/** A text with the names taken out. */
export const withoutNames = (words: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replaceAll(name, ' '), words);

/** The entries of a list in blocklist.yml for a language such as pt-BR: its own and those of pt. */
export function listsFor(content: Content, list: 'terms' | 'jargon', language: string): readonly unknown[] {
  const base = language.split('-')[0] ?? language;
  return [...new Set([language, base])].flatMap((tag) => listAt(content.blocklist?.data, [list, tag]));
}

/** Does the work once for each key, however often it is asked. */
export function onceBy<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
