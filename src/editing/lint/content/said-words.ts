/** Everything somebody reads, each with the place where it stands, its language and for whom it is. */
import type { SourceLocation } from '../../problem.ts';
import {
  allTexts,
  isForReaders,
  locationOf,
  organisationsOf,
  type RawContent,
  stringsOf,
  wordsOnTop,
} from '../../reader/raw-content.ts';
import { groupAt, listAt, textAt } from '../../reader/raw-data.ts';

export interface SaidWords {
  words: string;
  /** The same without Danish words to say aloud (<Danish>), which are somebody else's. */
  own: string;
  /** Where an offset in `words` stands. */
  locationAt: (offset: number) => SourceLocation;
  /** Where an offset in `own` stands. */
  ownLocationAt: (offset: number) => SourceLocation;
  language: string;
  audience: 'reader' | 'professional';
  /** text = in a text.<language>.mdx; string = a short word of the interface. */
  from: 'text' | 'string';
}

/** Six rules go over the same words. */
const gathered = new WeakMap<RawContent, readonly SaidWords[]>();

/** Paragraphs, headings, list items and cells of all texts, the words at their tops, and the interface strings. */
export const saidWords = (content: RawContent): readonly SaidWords[] => {
  const said = gathered.get(content) ?? gather(content);
  gathered.set(content, said);
  return said;
};

const gather = (content: RawContent): readonly SaidWords[] => {
  const inTexts = allTexts(content).flatMap(({ entry, text }): SaidWords[] => {
    const audience = isForReaders(entry) ? 'reader' : 'professional';
    const common = { language: text.language, audience, from: 'text' } as const;
    return [
      ...text.prose.blocks.map(({ text: words, own, lineAt, ownLineAt }) => ({
        words,
        own,
        locationAt: (offset: number) => ({ file: text.path, line: lineAt(offset) }),
        ownLocationAt: (offset: number) => ({ file: text.path, line: ownLineAt(offset) }),
        ...common,
      })),
      ...wordsOnTop(text).map(({ words, location }) => ({ ...allAt(words, location), ...common })),
    ];
  });
  const inStrings = stringsOf(content).flatMap(({ language, file }) =>
    Object.keys(groupAt(file.data, [])).map((key): SaidWords => {
      const audience = /(^|\.)pro\./.test(key) ? 'professional' : 'reader';
      const words = textAt(file.data, [key]) ?? '';
      return { ...allAt(words, () => locationOf(file, [key])), language, audience, from: 'string' };
    }),
  );
  return [...inTexts, ...inStrings];
};

/** Words that stand on one line, which is looked for only when it is asked for: most words have no fault. */
const allAt = (words: string, location: () => SourceLocation) => ({
  words,
  own: words,
  locationAt: location,
  ownLocationAt: location,
});

/** Names of organisations and services: what they call themselves is their own affair. */
export const namesOf = (content: RawContent): string[] => {
  const files = [
    ...organisationsOf(content).map(({ file }) => file),
    ...content.entries.flatMap(({ facts }) => facts ?? []),
  ];
  // Longest first, so that no name is cut by a shorter one.
  return files.flatMap(({ data }) => textAt(data, ['name']) ?? []).sort((a, b) => b.length - a.length);
};

/** A text with blanks for the names. */
export const withoutNames = (words: string, names: readonly string[]): string =>
  names.reduce((text, name) => text.replaceAll(name, blanked), words);

/** As many blanks as there were letters: what follows keeps its place. */
export const blanked = (found: string): string => ' '.repeat(found.length);

/** A list of words to look for, always the same array, with what to write instead of each. */
export const wordsWithInstead = (
  pairs: readonly (readonly [word: string, instead: string])[],
): { list: readonly string[]; insteadOf: ReadonlyMap<string, string> } => {
  const insteadOf = new Map(pairs);
  return { list: [...insteadOf.keys()], insteadOf };
};

/** The entries of a list in blocklist.yml for a language such as pt-BR: its own and those of pt. */
export const listsFor = (content: RawContent, list: 'terms' | 'jargon', language: string): readonly unknown[] => {
  const base = language.split('-')[0] ?? language;
  return [...new Set([language, base])].flatMap((tag) => listAt(content.blocklist?.data, [list, tag]));
};
