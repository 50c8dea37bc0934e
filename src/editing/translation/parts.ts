/** Everything of a language that is to be translated, part by part, with what is already there. */
import { isScalar, parseDocument, visit } from 'yaml';
import { type Block, blocksOf } from '../../domain/translation/blocks.ts';
import { topWords } from '../../domain/translation/source-text.ts';
import { translationState } from '../../domain/translation/state.ts';
import { isForTranslators, unitOf } from '../../domain/translation/string-units.ts';
import { textKindOf } from '../reader/text-kind.ts';
import { type Entry, type RawContent, sourceLanguageOf, stringsOf, type TextFile } from '../reader/raw-content.ts';
import { textAt } from '../reader/raw-data.ts';
import { originalOfText, originalStrings, sourceTextOf, stringWords } from './originals.ts';
import type { Part } from './po-file.ts';
import { markedStrings } from './units.ts';

export interface TextParts {
  entry: Entry;
  source: TextFile;
  blocks: readonly Block[];
  parts: readonly Part[];
}

export interface StringParts {
  unit: string;
  /** By key: a unit has one a plural form of the language. */
  parts: readonly (Part & { key: string })[];
}

/** @example placeOf({ collection: { folder: 'guides' }, id: 'way-out' }, 'title') // 'guides/way-out#title' */
const placeOf = ({ collection, id }: Entry, part: string | number): string => `${collection.folder}/${id}#${part}`;

/** The texts that readers of a language need, in parts. @param today YYYY-MM-DD */
export const textParts = (content: RawContent, language: string, today: string): TextParts[] =>
  content.entries.flatMap((entry): TextParts[] => {
    const source = sourceTextOf(content, entry);
    const blocks = source && blocksOf(source.body);
    if (!source || !blocks || textKindOf(entry.kind, entry.facts?.data, today)?.audience !== 'reader') return [];
    const own = entry.texts.find((text) => text.language === language);
    const isOpen = own === undefined || !isDone(own, originalOfText(source).fingerprint);
    const ownTop = new Map(topWords(own?.top.data).map(({ place, words }) => [place, words]));
    const ownBlocks = own && alignedBlocks(own, blocks);
    const part = (name: string | number, danish: string, words: string | undefined): Part => ({
      place: placeOf(entry, name),
      danish: danish.replace(/\s+/g, ' ').trim(),
      words: words ?? '',
      isOpen,
    });
    return [
      {
        entry,
        source,
        blocks,
        parts: [
          ...topWords(source.top.data).map(({ place, words }) => part(place, words, ownTop.get(place))),
          ...(needsGloss(entry, source)
            ? [{ ...part('gloss', nameOf(entry), ownTop.get('gloss')), note: glossNote }]
            : []),
          ...blocks.map(({ words }, index) => part(index + 1, words, ownBlocks?.[index]?.words)),
        ],
      },
    ];
  });

/** What a Danish name means is said in other languages only. */
const glossNote = 'What this Danish name means, in your language.';
const nameOf = ({ facts }: Entry): string => textAt(facts?.data, ['name']) ?? '';
const needsGloss = ({ texts }: Entry, source: TextFile): boolean =>
  textAt(source.top.data, ['gloss']) === undefined &&
  texts.some(({ top }) => textAt(top.data, ['gloss']) !== undefined);

const isDone = ({ top: { data } }: TextFile, present: string): boolean => {
  const origin = textAt(data, ['origin']) === 'human' ? 'human' : 'machine';
  const reviewed = textAt(data, ['origin']) === 'machine-reviewed' ? ('machine-reviewed' as const) : origin;
  const state = translationState({ origin: reviewed, source: textAt(data, ['source']) }, present);
  return state === 'current' || state === 'reviewed';
};

/** The blocks of a translation, where they are of the same kinds in the same order as the Danish ones. */
const alignedBlocks = ({ body }: TextFile, blocks: readonly Block[]): readonly Block[] | undefined => {
  const own = blocksOf(body);
  const isSame = own?.length === blocks.length && own.every(({ kind }, index) => kind === blocks[index]?.kind);
  return isSame ? own : undefined;
};

/** The strings that readers of a language need, by unit. */
export const stringParts = (content: RawContent, language: string): StringParts[] => {
  const source = stringsOf(content).find((each) => each.language === sourceLanguageOf(content));
  const danish = stringWords(source?.file.data);
  const own = stringWords(stringsOf(content).find((each) => each.language === language)?.file.data);
  const original = originalStrings(content);
  const marks = markedStrings(content, language);
  const notes = notesIn(content, source?.file.path);
  const units = [...new Set(Object.keys(danish).map(unitOf))].filter(isForTranslators);
  return units.flatMap((unit): StringParts[] => {
    const made = marks.get(unit);
    const state = made === undefined ? 'outdated' : translationState(made, original(unit)?.fingerprint);
    const isOpen = state === 'outdated' || state === 'machine';
    const parts = keysOf(unit, danish, language).map(({ key, words }) => {
      const note = notes.get(unit);
      return {
        key,
        place: `strings#${key}`,
        danish: words,
        words: own[key] ?? '',
        isOpen,
        ...(note === undefined ? {} : { note }),
      };
    });
    if (!/^say\.[^.]+\.\d+$/.test(unit)) return [{ unit, parts }];
    const key = `${unit}.pronunciation`;
    const note = 'How the Danish sentence sounds, in your letters, as a reader of your language would read it out.';
    const sound = { key, place: `strings#${key}`, danish: danish[unit] ?? '', words: own[key] ?? '', isOpen, note };
    return [
      { unit, parts },
      { unit: key, parts: [sound] },
    ];
  });
};

/** The keys a unit has in a language: one, or one a plural form. */
const keysOf = (
  unit: string,
  danish: Readonly<Record<string, string>>,
  language: string,
): { key: string; words: string }[] => {
  if (danish[unit] !== undefined) return [{ key: unit, words: danish[unit] }];
  return new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.map((form) => `${unit}_${form}`)
    .map((key) => ({ key, words: danish[key] ?? danish[`${unit}_other`] ?? '' }));
};

/** Without the heading of a part of the file. */
const noteIn = (comment: string): string =>
  comment
    .replace(/-{3}[^\n]*-{3}\n/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The comments above the keys say where the words show. */
const notesIn = (content: RawContent, path: string | undefined): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  visit(parseDocument(content.sources.find((file) => file.path === path)?.text ?? '', { logLevel: 'silent' }), {
    Pair: (_, { key }) => {
      const note = isScalar(key) ? key.commentBefore?.split('\n\n').at(-1) : undefined;
      if (isScalar(key) && note) notes.set(unitOf(String(key.value)), noteIn(note));
    },
  });
  return notes;
};
