/** Says of translations that somebody compared them with the Danish, and keeps the Danish they were compared with. */
import { stringify } from 'yaml';
import type { Made } from '../../domain/translation/state.ts';
import { unitOf } from '../../domain/translation/string-units.ts';
import {
  type Entry,
  marksOf,
  type RawContent,
  sourceLanguageOf,
  stringsOf,
  type TextFile,
} from '../reader/raw-content.ts';
import { textAt } from '../reader/raw-data.ts';
import { type FileChange, withField } from './changes.ts';
import { keptStrings, keptTexts, originalOfText, originalStrings, sourceTextOf, stringWords } from './originals.ts';
import { markedStrings } from './units.ts';

/** What is to be said besides that it was compared. */
export interface How {
  origin?: 'human' | 'machine' | 'machine-reviewed' | undefined;
  /** Function of who read it through. */
  reviewedBy?: string | undefined;
  /** YYYY-MM-DD */
  reviewedOn?: string | undefined;
}

/** The text files as they are to be. `texts` are translations; each must have a Danish text that can be read. */
export const markTexts = (content: RawContent, texts: readonly TextFile[], how: How): FileChange[] => {
  const changed = new Map<string, string>();
  const files = texts.flatMap((text): FileChange[] => {
    const entry = content.entries.find((each) => each.texts.includes(text));
    const source = entry && sourceTextOf(content, entry);
    const file = content.sources.find(({ path }) => path === text.path);
    if (!source || !file) return [];
    const { fingerprint } = originalOfText(source);
    changed.set(text.path, fingerprint);
    return [{ path: text.path, text: withHow(withField(file.text, 'source', fingerprint), how) }];
  });
  return [...files, ...content.entries.flatMap((entry) => keepTexts(content, entry, changed))];
};

const withHow = (text: string, { origin, reviewedBy, reviewedOn }: How): string => {
  const made = origin === undefined ? text : withField(text, 'origin', origin);
  if (reviewedBy !== undefined)
    return withField(withField(made, 'reviewedOn', reviewedOn), 'reviewedBy', JSON.stringify(reviewedBy));
  // What a machine made anew nobody has read.
  return origin === 'machine' ? withField(withField(made, 'reviewedBy', undefined), 'reviewedOn', undefined) : made;
};

/**
 * The kept versions of one text: those that a translation was made from, and no others.
 *
 * @param changed new fingerprints by path of the translation
 */
export const keepTexts = (content: RawContent, entry: Entry, changed: ReadonlyMap<string, string>): FileChange[] => {
  const source = sourceTextOf(content, entry);
  // Without the Danish nobody knows which versions are still needed.
  if (!source) return [];
  const present = originalOfText(source);
  const kept = keptTexts(entry);
  const used = new Set(entry.texts.map(({ path, top }) => changed.get(path) ?? textAt(top.data, ['source'])));
  for (const [path, fingerprint] of changed) if (path.startsWith(`${entry.folder}/`)) used.add(fingerprint);
  const pathOf = (fingerprint: string): string => `${entry.folder}/originals/${fingerprint}.txt`;
  const isMissing = used.has(present.fingerprint) && !kept.has(present.fingerprint);
  const unused = entry.originals.filter(
    ({ path }) => ![...used].some((each) => each !== undefined && pathOf(each) === path),
  );
  return [
    ...(isMissing ? [{ path: pathOf(present.fingerprint), text: present.words }] : []),
    ...unused.map(({ path }) => ({ path, text: undefined })),
  ];
};

/** A string with all that is said of it. */
export interface StringMark extends Made {
  origin: 'human' | 'machine' | 'machine-reviewed';
  source: string;
}

/**
 * The files of marks as they are to be.
 *
 * @param units what to mark; left out: every string of the language
 */
export const markStrings = (
  content: RawContent,
  language: string,
  how: How,
  units?: readonly string[],
): FileChange[] => {
  const original = originalStrings(content);
  const before = marksBy(content, language);
  const file = stringsOf(content).find((each) => each.language === language)?.file;
  const own = new Set(Object.keys(stringWords(file?.data)).map(unitOf));
  const marks = new Map<string, StringMark>();
  for (const unit of own) {
    const old = before.get(unit);
    const source = original(unit)?.fingerprint;
    const isWanted = source !== undefined && (units === undefined || units.includes(unit));
    if (isWanted) marks.set(unit, { ...markedAs(old, how), source });
    else if (old !== undefined) marks.set(unit, old);
  }
  return stringMarkFiles(content, new Map([[language, marks]]));
};

const markedAs = (old: StringMark | undefined, { origin, reviewedBy, reviewedOn }: How): Omit<StringMark, 'source'> => {
  if (reviewedBy !== undefined) return { origin: origin ?? old?.origin ?? 'human', reviewedBy, reviewedOn };
  if (origin === 'machine') return { origin };
  // Who made a string that nobody has marked yet is unknown; a machine is the careful guess.
  const before = { origin: old?.origin ?? 'machine', reviewedBy: old?.reviewedBy, reviewedOn: old?.reviewedOn };
  return origin === undefined ? before : { ...before, origin };
};

/** The marks of a language as they stand. */
export const marksBy = (content: RawContent, language: string): Map<string, StringMark> =>
  new Map(
    [...markedStrings(content, language)].flatMap(([unit, { origin, source, ...rest }]) =>
      origin === 'original' || source === undefined ? [] : [[unit, { origin, source, ...rest }] as const],
    ),
  );

/** The files of marks with new marks in some languages, and beside them the Danish words they all need. */
export const stringMarkFiles = (
  content: RawContent,
  changed: ReadonlyMap<string, ReadonlyMap<string, StringMark>>,
): FileChange[] => {
  const sourceLanguage = sourceLanguageOf(content);
  const original = originalStrings(content);
  const kept = keptStrings(content);
  const languages = new Set([...marksOf(content).map(({ language }) => language), ...changed.keys()]);
  languages.delete(sourceLanguage);
  const all = [...languages].map((language) => changed.get(language) ?? marksBy(content, language));
  const words = new Map<string, string>();
  for (const marks of all)
    for (const [unit, { source }] of marks) {
      const present = original(unit);
      const text = present?.fingerprint === source ? present.words : kept.get(source);
      if (text !== undefined) words.set(source, text);
    }
  const pathOf = (language: string): string => `${content.root}/i18n-sources/${language.toLowerCase()}.yml`;
  return [
    ...[...changed].map(([language, marks]) => ({ path: pathOf(language), text: marksFile(marks) })),
    { path: pathOf(sourceLanguage), text: wordsFile(words) },
  ];
};

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });

const marksFile = (marks: ReadonlyMap<string, StringMark>): string => {
  const groups = new Map<string, { origin: string; keys: Record<string, string> }>();
  for (const [unit, { source, origin, reviewedBy, reviewedOn }] of sorted(marks)) {
    const said = {
      origin,
      ...(reviewedBy === undefined ? {} : { reviewedBy }),
      ...(reviewedOn === undefined ? {} : { reviewedOn }),
    };
    const name = JSON.stringify(said);
    const group = groups.get(name) ?? { ...said, keys: {} };
    group.keys[unit] = source;
    groups.set(name, group);
  }
  return `# Which Danish words each string was made from. Written by translate:mark; nobody need touch it.\n${yaml({ made: [...groups.values()] })}`;
};

const wordsFile = (words: ReadonlyMap<string, string>): string =>
  `# The Danish words that strings were made from, by fingerprint. Written by translate:mark; nobody need touch it.\n${yaml({ words: Object.fromEntries(sorted(words)) })}`;
