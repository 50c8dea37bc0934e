/**
 * The content as the rules see it: raw data with lines, whether or not it fits the schemas, so that one broken field
 * hides nothing else.
 */
import type { Prose } from '../../../domain/readability/prose.ts';
import type { Spot } from '../report.ts';
import { fieldInWords } from '../report.ts';

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
  /** Field names that exist where an unknown one was found. */
  allowed?: readonly string[];
}

/** Part of a file with fields: a YAML file, or the lines at the top of a text. */
export interface Fields {
  path: string;
  data: unknown;
  issues: readonly SchemaIssue[];
  lineOf: (path: readonly PropertyKey[]) => number;
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
}

export interface DataFile extends Fields {
  raw: string;
}

export interface TextFile {
  path: string;
  raw: string;
  language: string;
  top: Fields;
  prose: Prose;
}

export type EntryKind = 'service' | 'guide' | 'page' | 'notice';

/** A folder with facts and texts. */
export interface Entry {
  kind: EntryKind;
  id: string;
  folder: string;
  facts?: DataFile;
  texts: TextFile[];
  /** Languages for which a file is there, even if it cannot be read. */
  languages: string[];
  recordings: RecordingFile[];
}

/** A file in the folder audio/<language>/ beside the texts. */
export interface RecordingFile {
  path: string;
  language: string;
  name: string;
  /** Undefined when the file could not be opened. */
  bytes?: Uint8Array;
}

export interface StringsFile {
  language: string;
  file: DataFile;
}

export interface Content {
  /** Path of the content folder as printed. */
  root: string;
  site?: DataFile;
  locales?: DataFile;
  vocabulary?: DataFile;
  blocklist?: DataFile;
  cards?: DataFile;
  calls?: DataFile;
  organisations: { id: string; file: DataFile }[];
  entries: Entry[];
  strings: StringsFile[];
  /** Further text files that are published or read by editors: glossaries, help pages. */
  others: { path: string; raw: string }[];
}

export type Path = readonly PropertyKey[];

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The text at a path; numbers and dates count as text. */
export function textAt(data: unknown, path: Path): string | undefined {
  const value = valueAt(data, path);
  if (typeof value === 'string') return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : undefined;
}

/** The list at a path, or an empty one. */
export function listAt(data: unknown, path: Path): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The texts in the list at a path, each with its own path. */
export function textsAt(data: unknown, path: Path): { text: string; path: Path }[] {
  return listAt(data, path).flatMap((_, index) => {
    const text = textAt(data, [...path, index]);
    return text === undefined ? [] : [{ text, path: [...path, index] }];
  });
}

/** The group at a path as field name to value, or an empty one. */
export function groupAt(data: unknown, path: Path): Readonly<Record<string, unknown>> {
  const value = valueAt(data, path);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Where a value stands, for a report. */
export function spotOf(fields: Fields, path: Path): Spot {
  return { file: fields.path, line: fields.lineOf(path), ...(path.length > 0 ? { field: fieldInWords(path) } : {}) };
}

/** The words at the top of a text that somebody reads: title, summary, and the statements of a guide. */
export function wordsOnTop({ top }: TextFile): { words: string; spot: Spot }[] {
  const statements = Object.keys(groupAt(top.data, ['statements'])).flatMap((id): Path[] => [
    ['statements', id, 'claim'],
    ['statements', id, 'ask'],
  ]);
  return [['title'], ['summary'], ...statements].flatMap((path) => {
    const words = textAt(top.data, path);
    return words === undefined ? [] : [{ words, spot: spotOf(top, path) }];
  });
}

/** The services, guides, pages or notices. */
export function entriesOf(content: Content, kind: EntryKind): Entry[] {
  return content.entries.filter((entry) => entry.kind === kind);
}

/** Language tags in locales.yml. */
export function languagesOf(content: Content): string[] {
  return listAt(content.locales?.data, []).flatMap((_, index) => textAt(content.locales?.data, [index, 'tag']) ?? []);
}

/** Languages that texts are written in, not translated into (locales.yml, role). */
export function originalsOf({ locales }: Content): string[] {
  return listAt(locales?.data, []).flatMap((locale) =>
    textAt(locale, ['role']) === 'original' ? (textAt(locale, ['tag']) ?? []) : [],
  );
}

/** The language every text must exist in. */
export function sourceLanguageOf(content: Content): string {
  return textAt(content.site?.data, ['sourceLanguage']) ?? 'da';
}

/** Whether an entry is read by the people the site is for; in doubt yes, since the stricter rules then apply. */
export function isForReaders(entry: Entry): boolean {
  const field = entry.kind === 'service' ? 'audienceIs' : 'audience';
  return textAt(entry.facts?.data, [field]) !== 'professional';
}

/** All files with fields. */
export function allFields(content: Content): Fields[] {
  const single = [
    content.site,
    content.locales,
    content.vocabulary,
    content.blocklist,
    content.cards,
    content.calls,
  ].filter((file) => file !== undefined);
  const entries = content.entries.flatMap((entry) => [
    ...(entry.facts ? [entry.facts] : []),
    ...entry.texts.map((text) => text.top),
  ]);
  return [
    ...single,
    ...content.organisations.map(({ file }) => file),
    ...entries,
    ...content.strings.map(({ file }) => file),
  ];
}

/** All texts, each with the entry it belongs to. */
export function allTexts(content: Content): { entry: Entry; text: TextFile }[] {
  return content.entries.flatMap((entry) => entry.texts.map((text) => ({ entry, text })));
}

/** Whether a service has a phone number; yes for one that is missing or broken, which is a problem of its own. */
export function hasPhone(content: Content, id: string): boolean {
  const service = entriesOf(content, 'service').find((entry) => entry.id === id);
  if (!service?.facts || valueAt(service.facts.data, ['contacts']) === undefined) return true;
  return listAt(service.facts.data, ['contacts']).some((contact) => textAt(contact, ['type']) === 'phone');
}

/**
 * Does the way from this service end at somebody who can be rung? Follows `fallback`, else the fallback of the main
 * need, as the pages do (domain/service/contact-route.ts); a circle ends nowhere.
 */
export function leadsToPhone(content: Content, id: string, visited: readonly string[] = []): boolean {
  if (hasPhone(content, id)) return true;
  const facts = entriesOf(content, 'service').find((entry) => entry.id === id)?.facts?.data;
  const mainNeed = textAt(facts, ['needs', 0]);
  const need = listAt(content.vocabulary?.data, ['needs']).find((item) => textAt(item, ['id']) === mainNeed);
  const next = textAt(facts, ['fallback']) ?? textAt(need, ['fallback']);
  return next !== undefined && !visited.includes(next) && leadsToPhone(content, next, [...visited, id]);
}
