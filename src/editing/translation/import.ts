/** What came back from a translator becomes texts and strings, each part compared with the Danish first. */
import { parseDocument, stringify } from 'yaml';
import { withBlocks } from '../../domain/translation/blocks.ts';
import { unitOf } from '../../domain/translation/string-units.ts';
import { type RawContent, stringsOf } from '../reader/raw-content.ts';
import { groupAt } from '../reader/raw-data.ts';
import type { FileChange } from './changes.ts';
import { keepTexts, marksBy, stringMarkFiles } from './mark.ts';
import { originalOfText, originalStrings } from './originals.ts';
import { type StringParts, stringParts, textParts, type TextParts } from './parts.ts';
import type { Part, PoFile } from './po-file.ts';
import { factsChanged } from './same-facts.ts';

export interface Imported {
  changes: FileChange[];
  /** Sentences: what is wrong. With one of them nothing may be written. */
  refused: string[];
  /** Sentences: what is not taken, and why. */
  left: string[];
  /** How many texts and strings are taken. */
  taken: { texts: number; strings: number };
}

/**
 * @param language as locales.yml writes it
 * @param today YYYY-MM-DD
 */
export const importTranslations = (
  content: RawContent,
  language: string,
  { parts }: PoFile,
  today: string,
): Imported => {
  const texts = textParts(content, language, today);
  const strings = stringParts(content, language);
  const known = new Map(
    [...texts, ...strings].flatMap((each) => each.parts.map((part) => [part.place, part] as const)),
  );
  const returned: Returned = { done: new Map(), refused: [], left: [] };
  for (const part of parts) takePart(part, known.get(part.place), returned);
  const taken = {
    texts: texts.flatMap((text) => textTaken(text, returned) ?? []),
    strings: strings.filter((unit) => isStringTaken(unit, returned)),
  };
  return {
    refused: returned.refused,
    left: returned.left,
    taken: { texts: taken.texts.length, strings: taken.strings.length },
    changes: [
      ...taken.texts.flatMap(({ text, words }) => textChanges(content, language, text, words)),
      ...(taken.strings.length === 0 ? [] : stringChanges(content, language, taken.strings, returned)),
    ],
  };
};

interface Returned {
  /** Words by place. */
  done: Map<string, string>;
  refused: string[];
  left: string[];
}

const takePart = (part: Part, known: Part | undefined, { done, refused, left }: Returned): void => {
  const { place, danish } = part;
  const words = part.words.replace(/\s+/g, ' ').trim();
  if (part.isOpen || words === '') return;
  if (known === undefined) {
    refused.push(`${place}: there is no such text or string here.`);
    return;
  }
  if (known.danish !== danish) {
    left.push(`${place}: the Danish has changed since this file was made. Make a new one for it.`);
    return;
  }
  // How a sentence sounds, and what a name means, have other signs than the sentence and the name.
  const changed = /\.pronunciation$|#gloss$/.test(place)
    ? undefined
    : factsChanged(danish, words, /_[a-z]+$/.test(place) ? ['{{count}}'] : []);
  if (changed !== undefined) refused.push(`${place}: the translation has ${changed}.`);
  else if (/[{}]/.test(words.replace(/\{\{[^{}]*\}\}/g, '')))
    refused.push(`${place}: the translation has a curly bracket.`);
  else done.set(place, words);
};

/** A text is taken whole or not at all: a reader cannot tell where the half of a text ends. */
const textTaken = (text: TextParts, { done, left }: Returned): { text: TextParts; words: string[] } | undefined => {
  const returned = text.parts.filter(({ place }) => done.has(place));
  // What is done and came back unchanged stays as it is.
  if (returned.every(({ place, words, isOpen }) => !isOpen && done.get(place) === words)) return undefined;
  const words = text.parts.map(({ place, words: old, isOpen }) => done.get(place) ?? (isOpen ? '' : old));
  const missing = words.filter((each) => each === '').length;
  if (missing === 0) return { text, words };
  left.push(
    `${text.entry.collection.folder}/${text.entry.id}: ${missing} of ${words.length} parts are not translated yet.`,
  );
  return undefined;
};

const textChanges = (
  content: RawContent,
  language: string,
  { entry, source, blocks, parts }: TextParts,
  words: readonly string[],
): FileChange[] => {
  const { fingerprint } = originalOfText(source);
  const tops = parts.length - blocks.length;
  const said = new Map(
    parts.slice(0, tops).map(({ place }, index) => [place.slice(place.indexOf('#') + 1), words[index] ?? '']),
  );
  const gloss = said.get('gloss');
  const top = stringify(
    {
      ...translatedTop(source.top.data, said),
      ...(gloss === undefined ? {} : { gloss }),
      origin: 'human',
      source: fingerprint,
    },
    { lineWidth: 0 },
  );
  const path = `${entry.folder}/text.${language.toLowerCase()}.mdx`;
  const own = entry.texts.find((text) => text.language === language)?.path ?? path;
  const text = `---\n${top}---\n${withBlocks(source.body, blocks, words.slice(tops))}`;
  return [{ path: own, text }, ...keepTexts(content, entry, new Map([[own, fingerprint]]))];
};

/** The lines on top of the Danish text with other words; what a text says of itself is left out. */
const translatedTop = (data: unknown, words: ReadonlyMap<string, string>, path: readonly string[] = []): object =>
  Object.fromEntries(
    Object.entries(groupAt(data, [])).flatMap(([key, value]): (readonly [string, unknown])[] => {
      const place = [...path, key].join('.');
      const own = words.get(place);
      if (own !== undefined) return [[key, own]];
      return value !== null && typeof value === 'object' ? [[key, translatedTop(value, words, [...path, key])]] : [];
    }),
  );

/** All plural forms of a string, or none. */
const isStringTaken = ({ parts }: StringParts, { done, left }: Returned): boolean => {
  const returned = parts.filter(({ place }) => done.has(place));
  if (returned.every(({ place, words, isOpen }) => !isOpen && done.get(place) === words)) return false;
  const isWhole = parts.every(({ place, words, isOpen }) => done.has(place) || (!isOpen && words !== ''));
  if (!isWhole) left.push(`${parts[0]?.place ?? ''}: not all its plural forms are translated yet.`);
  return isWhole;
};

const stringChanges = (
  content: RawContent,
  language: string,
  strings: readonly StringParts[],
  { done }: Returned,
): FileChange[] => {
  const file = stringsOf(content).find((each) => each.language === language)?.file;
  const path = file?.path ?? `${content.root}/i18n/${language.toLowerCase()}.yml`;
  const document = parseDocument(content.sources.find((each) => each.path === path)?.text ?? '', {
    logLevel: 'silent',
  });
  const marks = marksBy(content, language);
  const original = originalStrings(content);
  for (const { unit, parts } of strings) {
    for (const { key, place } of parts) {
      const words = done.get(place);
      if (words !== undefined) document.set(key, words);
    }
    const source = original(unitOf(unit))?.fingerprint;
    if (source !== undefined) marks.set(unit, { origin: 'human', source });
  }
  return [
    { path, text: document.toString({ lineWidth: 0 }) },
    ...stringMarkFiles(content, new Map([[language, marks]])),
  ];
};
