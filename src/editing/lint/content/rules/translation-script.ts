/** Leftovers of another language: letters of another script, or several words in Latin letters where the language has others. */
import { memoize } from '../../../../domain/memoize.ts';
import { foreignLettersIn, scriptOf } from '../../../../i18n/languages.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import {
  allTexts,
  locationOf,
  originalsOf,
  type RawContent,
  sourceLanguageOf,
  stringsOf,
} from '../../../reader/raw-content.ts';
import { topWords } from '../../../../domain/translation/source-text.ts';
import { stringWords } from '../../../translation/originals.ts';
import { rule } from '../rule.ts';
import { namesOf, withoutNames } from '../said-words.ts';

const problems = {
  'translation-script': {
    title: 'Words in the letters of another language stand in a translation',
    message: ({ value, language }: Value & { language: string }) =>
      `"${value}" is not in the letters of the language "${language}".`,
    hint: () => 'Translate it. Names stay as they are; Danish words to say stand in <Danish>…</Danish>.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

/** A reader of Thai meets "SMS" or "WhatsApp Messenger"; more words in a row are a sentence that was forgotten. */
const mostLatinWords = 3;

export const translationScript = rule(problems, (content, add) => {
  const names = namesOf(content);
  for (const { words, location, language, isSound } of translatedWords(content)) {
    const most = isSound ? 0 : mostLatinWords;
    // Most words hold nothing of the kind, and to take the names out is slower than to look.
    if (leftoverIn(words, language, most) === undefined) continue;
    const value = leftoverIn(withoutNames(words, names), language, most);
    if (value !== undefined) add('translation-script', location(), { value, language });
  }
});

interface Words {
  words: string;
  /** Looked for only where there is a leftover. */
  location: () => SourceLocation;
  language: string;
  /** How a sentence sounds: written in the reader's letters to the last. */
  isSound: boolean;
}

const translatedWords = (content: RawContent): Words[] => {
  const written = [sourceLanguageOf(content), ...originalsOf(content)];
  const texts = allTexts(content).flatMap(({ text: { language, path, prose, top } }) => [
    ...topWords(top.data).map(({ place, words }) => ({
      words,
      location: () => locationOf(top, place.split('.')),
      language,
      isSound: false,
    })),
    ...prose.blocks.map(({ own, line }) => ({ words: own, location: () => ({ file: path, line }), language, isSound: false })),
  ]);
  const strings = stringsOf(content).flatMap(({ language, file }) =>
    Object.entries(stringWords(file.data)).map(([key, words]) => ({
      words: words.replace(/\{\{[^{}]*\}\}/g, ' '),
      location: () => locationOf(file, [key]),
      language,
      isSound: /^say\..+\.pronunciation$/.test(key),
    })),
  );
  return [...texts, ...strings].filter(({ language }) => !written.includes(language));
};

/**
 * The first words that do not belong into a language; undefined where there are none.
 *
 * @param most Latin words in a row that are let through in a language with other letters
 */
export const leftoverIn = (words: string, language: string, most: number): string | undefined => {
  const script = scriptOf(language);
  if (script === undefined) return undefined;
  const letters = foreignLettersIn(language);
  const isForeign = (word: string): boolean =>
    letterOutside(script).test(word) ||
    (letters !== '' && [...word.toLowerCase()].some((sign) => letters.includes(sign))) ||
    // Letters that look alike: a Latin "a" in a Cyrillic word hides it from every search.
    (script !== 'Latin' && script !== 'Thai' && scriptPatterns.Latin.test(word) && scriptPatterns[script].test(word));
  const found = words.match(/[\p{L}\p{M}]+/gu)?.find(isForeign);
  if (found !== undefined || script === 'Latin') return found;
  const run = new RegExp(
    `\\p{Script=Latin}[\\p{Script=Latin}\\p{M}’'-]*(?:[\\s,.:;!?]+\\p{Script=Latin}[\\p{Script=Latin}\\p{M}’'-]*){${most},}`,
    'u',
  );
  return run.exec(words)?.[0];
};

type Script = NonNullable<ReturnType<typeof scriptOf>>;

/** A letter that is neither of the script nor Latin. */
const letterOutside = memoize(
  (script: Script) =>
    new RegExp(`(?=\\p{L})[^\\p{Script_Extensions=${script}}\\p{Script_Extensions=Latin}]`, 'u'),
);

const scriptPatterns: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script_Extensions=Latin}/u,
  Cyrillic: /\p{Script_Extensions=Cyrillic}/u,
  Thai: /\p{Script_Extensions=Thai}/u,
  Arabic: /\p{Script_Extensions=Arabic}/u,
};
