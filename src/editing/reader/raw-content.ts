/**
 * The content as it stands in the files: raw data with lines, whether or not it fits the schemas, so that one broken field
 * hides nothing else.
 */
import type { Prose } from '../../domain/readability/prose.ts';
import type { GlossaryRow } from '../../domain/translation/glossary.ts';
import { topWords } from '../../domain/translation/source-text.ts';
import { danish } from '../../i18n/danish.ts';
import type { ContentTable, EntryCollection, EntryKind, FileKind, SingleName } from '../../schemas/collections.ts';
import type { SourceLocation } from '../problem.ts';
import { listAt, type Path, textAt } from './raw-data.ts';

/** What a schema says about raw data, in the shape of Zod's issues. */
export interface SchemaIssue {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  origin?: string;
  /** Of a value in the wrong form: which form (src/schemas/shared.ts). */
  format?: string;
  /** Field names that exist where an unknown one was found. */
  allowed?: readonly string[];
}

/** Part of a file with fields: a YAML file, or the lines at the top of a text. */
export interface Fields {
  path: string;
  data: unknown;
  /** The data as its schema makes it; undefined where it does not fit. */
  parsed: unknown;
  issues: readonly SchemaIssue[];
  /** The form of the file is broken, so that the data is a guess; what is wrong has been told. */
  isGuess: boolean;
  lineOf: (path: Path) => number;
  sourceOf: (path: Path) => string | undefined;
}

export interface TextFile {
  path: string;
  language: string;
  top: Fields;
  prose: Prose;
  /** What stands below the lines on top, as MDX. */
  body: string;
  /** Line of the file on which it begins. */
  bodyLine: number;
}

/** A folder with facts and texts. */
export interface Entry {
  kind: EntryKind;
  collection: EntryCollection;
  id: string;
  folder: string;
  facts?: Fields;
  texts: TextFile[];
  /** Languages for which a file is there, even if it cannot be read. */
  languages: string[];
  recordings: RecordingFile[];
  /** Earlier versions in the source language that translations were made from. */
  originals: KeptOriginal[];
}

/** A file originals/<fingerprint>.txt, written by translate:mark. */
export interface KeptOriginal {
  path: string;
  text: string;
}

/** A file in the folder audio/<language>/ beside the texts. */
export interface RecordingFile {
  path: string;
  language: string;
  name: string;
  /** Undefined when the file could not be opened. */
  bytes?: Uint8Array;
}

/** A YAML file of which there are many: an organisation, the interface words of a language. */
export interface NamedFile {
  /** Without its ending; a language as locales.yml writes it. */
  name: string;
  file: Fields;
}

export interface RawContent extends Partial<Record<SingleName, Fields>> {
  /** Path of the content folder as printed. */
  root: string;
  table: ContentTable;
  entries: Entry[];
  files: Partial<Record<FileKind, NamedFile[]>>;
  glossaries: GlossaryFile[];
  /** Every file that is text, comments included, wherever it stands. */
  sources: readonly SourceFile[];
}

/** The words agreed for a language. */
export interface GlossaryFile {
  language: string;
  top: Fields;
  rows: readonly GlossaryRow[];
}

export interface SourceFile {
  path: string;
  text: string;
}

/** Where a value stands, for a report. */
export const locationOf = (fields: Fields, path: Path): SourceLocation => ({
  file: fields.path,
  line: fields.lineOf(path),
  ...(path.length > 0 ? { field: fieldInWords(path) } : {}),
});

/** A path into the data, in words an editor can follow; list items count from 1. */
export const fieldInWords = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' ');

/** The words at the top of a text that somebody reads: those that are translated, whatever fields there are. */
export const wordsOnTop = ({ top }: TextFile): { words: string; location: () => SourceLocation }[] =>
  topWords(top.data).map(({ place, words }) => ({ words, location: () => locationOf(top, place.split('.')) }));

/** The services, guides, pages or notices. */
export const entriesOf = (content: RawContent, kind: EntryKind): Entry[] =>
  content.entries.filter((entry) => entry.kind === kind);

/** Language tags in locales.yml. */
export const languagesOf = (content: RawContent): string[] =>
  listAt(content.locales?.data, []).flatMap((_, index) => textAt(content.locales?.data, [index, 'tag']) ?? []);

/** Languages that texts are written in, not translated into (locales.yml, role). */
export const originalsOf = ({ locales }: RawContent): string[] =>
  listAt(locales?.data, []).flatMap((locale) =>
    textAt(locale, ['role']) === 'original' ? (textAt(locale, ['tag']) ?? []) : [],
  );

/** The language every text must exist in. */
export const sourceLanguageOf = (content: RawContent): string =>
  textAt(content.site?.data, ['sourceLanguage']) ?? danish;

/** Whether an entry is read by the people the site is for; in doubt yes, since the stricter rules then apply. */
export const isForReaders = (entry: Entry): boolean => {
  const { audienceField } = entry.collection;
  return audienceField === undefined || textAt(entry.facts?.data, [audienceField]) !== 'professional';
};

/** The interface words of one language. */
export interface StringsFile {
  language: string;
  file: Fields;
}

export const stringsOf = ({ files }: RawContent): StringsFile[] =>
  (files.strings ?? []).map(({ name, file }) => ({ language: name, file }));

/** What the interface words of each language were made from. */
export const marksOf = ({ files }: RawContent): StringsFile[] =>
  (files.marks ?? []).map(({ name, file }) => ({ language: name, file }));

export const organisationsOf = ({ files }: RawContent): { id: string; file: Fields }[] =>
  (files.organisation ?? []).map(({ name, file }) => ({ id: name, file }));

/** All files with fields. */
export const allFields = (content: RawContent): Fields[] => {
  const singles = Object.keys(content.table.singles).flatMap((name) => content[name as SingleName] ?? []);
  const entries = content.entries.flatMap(({ facts, texts }) => [
    ...(facts ? [facts] : []),
    ...texts.map(({ top }) => top),
  ]);
  const files = Object.values(content.files).flatMap((list) => list.map(({ file }) => file));
  return [...singles, ...entries, ...files, ...content.glossaries.map(({ top }) => top)];
};

/** All texts, each with the entry it belongs to. */
export const allTexts = (content: RawContent): { entry: Entry; text: TextFile }[] =>
  content.entries.flatMap((entry) => entry.texts.map((text) => ({ entry, text })));
