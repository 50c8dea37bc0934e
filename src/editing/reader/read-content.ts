/** Turns files into raw content. Whatever is broken becomes a problem; everything else is still read. */
import { correctedId } from '../../domain/text/corrected-id.ts';
import { nearestWord } from '../../domain/text/nearest-word.ts';
import {
  asideFolders,
  templatesFolder,
  contentTable,
  type ContentTable,
  type EntryCollection,
  type EntryKind,
  type FileCollection,
  type FileKind,
  type SingleName,
} from '../../schemas/collections.ts';
import { glossaryRows } from '../../domain/translation/glossary.ts';
import { glossarySchema } from '../../schemas/glossary.ts';
import type { Problem } from '../problem.ts';
import { createReport } from '../report.ts';
import type { ContentFile } from './content-files.ts';
import { type Expected, readerProblems } from './problems.ts';
import { type Entry, languagesOf, type RawContent } from './raw-content.ts';
import {
  type AddReaderProblem,
  decode,
  type ReadableFile,
  readData,
  readMdx,
  readText,
  readTopOf,
} from './read-file.ts';

export interface ReadResult {
  content: RawContent;
  problems: readonly Problem[];
}

/**
 * @param root the content folder as it is printed in problems
 * @param table the kinds of content there are
 */
export const contentFromFiles = (
  files: readonly ContentFile[],
  root = 'content',
  table: ContentTable = contentTable,
): ReadResult => {
  const report = createReport();
  const readable = files.filter(({ path }) => !isAside(path)).map((file): InFolder => inFolder(file, root));
  const sources = readable.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const content: RawContent = { root, table, entries: [], files: {}, glossaries: [], sources };
  const reading: Reading = { content, add: report.adderFor(readerProblems), languages: [], entries: new Map() };
  const byPath = new Map(readable.map((file) => [file.inside, file]));
  for (const [name, { schema }] of Object.entries(table.singles)) {
    const file = byPath.get(`${name}.yml`);
    const data = file && readData(file, schema, reading.add);
    if (data) content[name as SingleName] = data;
    if (!file) reportMissing(`${root}/${name}.yml`, 'needed', reading.add);
  }
  reading.languages = languagesOf(content);
  for (const file of readable) readFile(file, reading);
  for (const { folder, collection } of content.entries)
    if (!byPath.has(`${folder.slice(root.length + 1)}/${collection.facts}`))
      reportMissing(`${folder}/${collection.facts}`, 'copy', reading.add);
  return { content, problems: report.problems };
};

interface InFolder extends ReadableFile {
  /** Path in the content folder. */
  inside: string;
}

const inFolder = ({ path, bytes }: ContentFile, root: string): InFolder => {
  const text = bytes === undefined ? undefined : decode(bytes);
  return {
    path: `${root}/${path}`,
    inside: path,
    ...(bytes === undefined ? {} : { bytes }),
    ...(text === undefined ? {} : { text }),
  };
};

interface Reading {
  content: RawContent;
  add: AddReaderProblem;
  /** Tags in locales.yml. */
  languages: readonly string[];
  /** By path of the folder. */
  entries: Map<string, Entry>;
}

const reportMissing = (path: string, why: 'needed' | 'copy', add: AddReaderProblem): void => {
  add('file-missing', { file: path, line: 1 }, { value: path.split('/').at(-1) ?? '', why });
};

const readFile = (file: InFolder, reading: Reading): void => {
  const { languages } = reading;
  const { table } = reading.content;
  const [top = '', ...steps] = file.inside.split('/');
  if (steps.length === 0) return readTop(file, reading);
  if (/^(README|FIELDS)\.md$/.test(steps.at(-1) ?? '')) return;
  const entry = Object.entries(table.entries).find(([, { folder }]) => folder === top);
  if (entry) return readInEntry(file, steps, entry[0] as EntryKind, entry[1], reading);
  // Notes may be there in another language, in a folder of its name: help/da/.
  const isTranslated = table.notes.includes(top) && steps.length === 2 && languages.includes(steps[0] ?? '');
  if (isTranslated && file.inside.endsWith('.md')) return void readText(file, reading.add);
  if (steps.length > 1) return reportUnexpected(file, { folder: top, expected: 'files-only', names: '' }, reading);
  const [name = ''] = steps;
  const collection = Object.entries(table.files).find(([, { folder }]) => folder === top);
  if (collection && name.endsWith('.yml'))
    return readNamed(file, name, collection[0] as FileKind, collection[1], reading);
  if (top === 'glossaries' && name.endsWith('.md')) return readGlossary(file, name, reading);
  if (table.notes.includes(top) && name.endsWith('.md')) return void readText(file, reading.add);
  const folders = [...Object.values(table.entries), ...Object.values(table.files)].map(({ folder }) => folder);
  reportUnexpected(file, { folder: '', expected: 'folders', names: [...folders, ...table.notes].join(', ') }, reading);
};

/** Single files were read first: they say which languages there are. */
const readTop = (file: InFolder, reading: Reading): void => {
  const names = Object.keys(reading.content.table.singles).map((name) => `${name}.yml`);
  if (/\.md$/.test(file.inside) || names.includes(file.inside)) return;
  reportUnexpected(file, { folder: '', expected: 'single-files', names: names.join(', ') }, reading);
};

const reportUnexpected = ({ path, inside }: InFolder, expected: Expected, { content, add }: Reading): void => {
  const right = placeFor(inside, content.table);
  const value = path.split('/').at(-1) ?? '';
  add('file-unexpected', { file: path, line: 1 }, { value, right: right && `${content.root}/${right}`, ...expected });
};

/** Blank files and pictures. What somebody has made among the blank files is content in the wrong place. */
const isAside = (path: string): boolean => {
  const steps = path.split('/');
  return asideFolders.includes(steps[0] ?? '') && !(steps[0] === templatesFolder && steps.length > 3);
};

/**
 * Where a file was to go whose name was typed while another folder was open; empty where nobody can tell.
 *
 * @example placeFor('templates/service/services/quay/facts.yml', contentTable) // 'services/quay/facts.yml'
 */
export const placeFor = (inside: string, table: ContentTable): string => {
  const steps = inside.split('/');
  const folders = Object.values(table.entries).map(({ folder }) => folder);
  const at = steps.findIndex((step, index) => folders.includes(step) && steps.length > index + 2);
  return at > 0 ? steps.slice(at).join('/') : '';
};

/** A glossary may be agreed before its language is in the list. */
const readGlossary = (file: InFolder, name: string, { content, languages, add }: Reading): void => {
  const stem = name.slice(0, -'.md'.length);
  const language = languages.find((tag) => tag.toLowerCase() === stem.toLowerCase()) ?? stem;
  const top = readTopOf(file, glossarySchema, add);
  if (top) content.glossaries.push({ language, top, rows: glossaryRows(file.text ?? '') });
};

const readNamed = (
  file: InFolder,
  fileName: string,
  kind: FileKind,
  { schema, named }: FileCollection,
  reading: Reading,
): void => {
  const stem = fileName.slice(0, -'.yml'.length);
  const name = named === 'language' ? knownLanguage(stem, file.path, reading) : stem;
  if (named === 'id') checkName(stem, file.path, reading.add);
  const data = readData(file, schema, reading.add);
  if (data) (reading.content.files[kind] ??= []).push({ name, file: data });
};

const readInEntry = (
  file: InFolder,
  [id = '', name = '', language, recording, ...deeper]: readonly string[],
  kind: EntryKind,
  collection: EntryCollection,
  reading: Reading,
): void => {
  const { facts, folder, hasRecordings, schema, textSchema } = collection;
  const isRecording = hasRecordings && name === 'audio' && recording !== undefined && deeper.length === 0;
  const isOriginal = name === 'originals' && /^[a-f][0-9a-f]{7}\.txt$/.test(language ?? '') && recording === undefined;
  if (name === '' || (language !== undefined && !isRecording && !isOriginal))
    return reportUnexpected(file, expectedIn(collection), reading);
  const entry = entryOf(id, kind, collection, reading);
  if (isOriginal) {
    const text = readText(file, reading.add);
    if (text !== undefined) entry.originals.push({ path: file.path, text });
    return;
  }
  if (isRecording && language !== undefined) {
    const tag = knownLanguage(language, file.path, reading);
    const { path, bytes } = file;
    entry.recordings.push({ path, language: tag, name: recording, ...(bytes ? { bytes } : {}) });
    return;
  }
  const textLanguage = /^text\.([A-Za-z0-9-]+)\.mdx$/.exec(name)?.[1];
  if (name === facts) {
    const data = readData(file, schema, reading.add);
    if (data) entry.facts = data;
  } else if (textLanguage !== undefined) {
    const tag = knownLanguage(textLanguage, file.path, reading);
    entry.languages.push(tag);
    const text = readMdx(file, tag, textSchema, reading.add);
    if (text) entry.texts.push(text);
  } else reportUnexpected(file, { folder, expected: 'facts-and-texts', names: facts }, reading);
};

const expectedIn = ({ folder, facts, hasRecordings }: EntryCollection): Expected => ({
  folder,
  expected: hasRecordings ? 'recordings-too' : 'facts-and-texts',
  names: facts,
});

/** The entry that a file belongs to; its first file brings it in. */
const entryOf = (
  id: string,
  kind: EntryKind,
  collection: EntryCollection,
  { content, add, entries }: Reading,
): Entry => {
  const folder = `${content.root}/${collection.folder}/${id}`;
  const known = entries.get(folder);
  if (known) return known;
  const entry: Entry = { kind, collection, id, folder, texts: [], languages: [], recordings: [], originals: [] };
  entries.set(folder, entry);
  content.entries.push(entry);
  checkName(id, `${folder}/${collection.facts}`, add);
  return entry;
};

const knownLanguage = (tag: string, path: string, { languages, add }: Reading): string => {
  const known = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known === undefined && languages.length > 0)
    add('language-unlisted', { file: path, line: 1 }, { value: tag, nearest: nearestWord(tag, languages) });
  return known ?? tag;
};

const checkName = (id: string, path: string, add: AddReaderProblem): void => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    add('folder-name', { file: path, line: 1 }, { value: id, corrected: correctedId(id) });
};
