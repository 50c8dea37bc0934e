/** The Danish words of everything that is translated, and the earlier versions that are kept. */
import { memoize } from '../../domain/memoize.ts';
import { fingerprintOf } from '../../domain/translation/fingerprint.ts';
import { sourceText } from '../../domain/translation/source-text.ts';
import { type Original, originalsOfStrings } from '../../domain/translation/string-units.ts';
import {
  type Entry,
  marksOf,
  type RawContent,
  sourceLanguageOf,
  stringsOf,
  type TextFile,
} from '../reader/raw-content.ts';
import { groupAt, textAt } from '../reader/raw-data.ts';

/** The words of a text in the source language, as they are kept, with their fingerprint. */
export const originalOfText = memoize(({ top, body }: TextFile): Original => {
  const words = sourceText(top.data, body);
  return { words, fingerprint: fingerprintOf(words) };
});

/** The text of an entry in the source language, if it can be read. */
export const sourceTextOf = (content: RawContent, { texts }: Entry): TextFile | undefined => {
  const source = sourceLanguageOf(content).toLowerCase();
  return texts.find(({ language, top }) => language.toLowerCase() === source && top.data !== undefined);
};

/** Earlier versions of a text by fingerprint. One that was changed by hand is none: its words no longer give its name. */
export const keptTexts = ({ originals }: Entry): ReadonlyMap<string, string> =>
  new Map(
    originals.flatMap(({ path, text }) => {
      const name = /([^/]+)\.txt$/.exec(path)?.[1] ?? '';
      return fingerprintOf(text) === name ? [[name, text] as const] : [];
    }),
  );

/** The words of the interface as they are in the source language, by unit. */
export const originalStrings = (content: RawContent): ((unit: string) => Original | undefined) => {
  const source = stringsOf(content).find(({ language }) => language === sourceLanguageOf(content));
  return originalsOfStrings(stringWords(source?.file.data));
};

/** Earlier words of the interface by fingerprint. */
export const keptStrings = (content: RawContent): ReadonlyMap<string, string> => {
  const marks = marksOf(content).find(({ language }) => language === sourceLanguageOf(content));
  const words = Object.entries(groupAt(marks?.file.data, ['words']));
  return new Map(
    words.flatMap(([name, value]) =>
      typeof value === 'string' && fingerprintOf(value) === name ? [[name, value] as const] : [],
    ),
  );
};

/** A file of strings as key to words; what is no text is left out. */
export const stringWords = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.keys(groupAt(data, [])).flatMap((key) => {
      const words = textAt(data, [key]);
      return words === undefined ? [] : [[key, words] as const];
    }),
  );
