/** Turns files into the records the rules read. Whatever is broken becomes a problem; everything else is still read. */
import type { z } from 'astro/zod';
import type { Content, DataFile, Entry, EntryKind, Fields, SchemaIssue, TextFile } from '../lint/content/content.ts';
import { languagesOf } from '../lint/content/content.ts';
import { nearest } from '../lint/nearest.ts';
import { parseProse } from '../../domain/readability/prose.ts';
import { createReport } from '../lint/report.ts';
import type { Problem, Report } from '../lint/report.ts';
import { correctedId } from '../lint/content/rules/schema.ts';
import { parseYamlText } from './yaml-text.ts';
import { blocklistSchema } from '../../schemas/blocklist.ts';
import { cardsSchema } from '../../schemas/cards.ts';
import { callsSchema } from '../../schemas/calls.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { localesSchema } from '../../schemas/locale.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { pageSchema } from '../../schemas/page.ts';
import { serviceSchema } from '../../schemas/service.ts';
import { siteSchema } from '../../schemas/site.ts';
import { stringsSchema } from '../../schemas/strings.ts';
import { guideTextSchema, textFrontMatterSchema } from '../../schemas/text.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import type { ContentFile } from './content-files.ts';
import { issuesOf } from './schema-issues.ts';

export interface ReadResult {
  content: Content;
  problems: readonly Problem[];
}

const singles = {
  site: siteSchema,
  locales: localesSchema,
  vocabulary: vocabularySchema,
  blocklist: blocklistSchema,
  cards: cardsSchema,
  calls: callsSchema,
};

const folders: Readonly<Record<string, EntryFolder>> = {
  services: { kind: 'service', facts: 'facts.yml', schema: serviceSchema },
  guides: { kind: 'guide', facts: 'guide.yml', schema: guideSchema },
  pages: { kind: 'page', facts: 'page.yml', schema: pageSchema },
  notices: { kind: 'notice', facts: 'notice.yml', schema: noticeSchema },
};

/** @param root the content folder as it is printed in problems */
export function contentFromFiles(files: readonly ContentFile[], root = 'content'): ReadResult {
  const report = createReport();
  const content: Content = { root, organisations: [], entries: [], strings: [], others: [] };
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [name, schema] of Object.entries(singles))
    readSingle(name as keyof typeof singles, schema, byPath, content, report);
  const languages = languagesOf(content);
  for (const file of files) readFile(file, content, languages, report);
  for (const entry of content.entries) {
    const folder = Object.entries(folders).find(([, { kind }]) => kind === entry.kind);
    const facts = folder?.[1].facts ?? '';
    const isThere = files.some((file) => `${root}/${file.path}` === `${entry.folder}/${facts}`);
    if (!isThere)
      report.add(
        'file-missing',
        { file: `${entry.folder}/${facts}`, line: 1 },
        { value: facts, like: 'copy it from another folder and change the values' },
      );
  }
  return { content, problems: report.problems };
}

function readSingle(
  name: keyof typeof singles,
  schema: z.ZodType,
  byPath: ReadonlyMap<string, ContentFile>,
  content: Content,
  report: Report,
): void {
  const path = `${content.root}/${name}.yml`;
  const file = byPath.get(`${name}.yml`);
  if (!file)
    return report.add(
      'file-missing',
      { file: path, line: 1 },
      { value: `${name}.yml`, like: 'without it the site cannot be built' },
    );
  const data = readData(file, path, schema, report);
  if (data) content[name] = data;
}

function readFile(file: ContentFile, content: Content, languages: readonly string[], report: Report): void {
  const path = `${content.root}/${file.path}`;
  const [top = '', id = '', name = '', ...deeper] = file.path.split('/');
  const unexpected = (expected: string): void =>
    report.add('file-unexpected', { file: path, line: 1 }, { value: file.path.split('/').at(-1) ?? '', expected });
  if (id === '') {
    if (/\.md$/.test(top) || Object.keys(singles).some((single) => top === `${single}.yml`)) return;
    return unexpected(
      'The content folder itself holds site.yml, locales.yml, vocabulary.yml, blocklist.yml, cards.yml and calls.yml.',
    );
  }
  if (/^(README|FIELDS)\.md$/.test(file.path.split('/').at(-1) ?? '')) return;
  const folder = folders[top];
  if (folder) {
    const [language, recording, ...rest] = deeper;
    const isRecording = name === 'audio' && language !== undefined && recording !== undefined && rest.length === 0;
    if (name === '' || (deeper.length > 0 && !isRecording))
      return unexpected(
        `Each folder in ${top}/ holds ${folder.facts}, texts like text.da.mdx and recordings like audio/th/whole.opus.`,
      );
    const entry = entryOf(top, id, folder, content, report);
    if (!isRecording) return readEntryFile(file, path, name, entry, folder, languages, report);
    const tag = knownLanguage(language, path, languages, report);
    const { bytes } = file;
    entry.recordings.push({ path, language: tag, name: recording, ...(bytes ? { bytes } : {}) });
    return;
  }
  if (name !== '') return unexpected(`There are no folders in ${top}/.`);
  if (top === 'organisations' && id.endsWith('.yml')) {
    const organisation = id.slice(0, -'.yml'.length);
    checkName(organisation, path, report);
    const data = readData(file, path, organisationSchema, report);
    if (data) content.organisations.push({ id: organisation, file: data });
  } else if (top === 'i18n' && id.endsWith('.yml')) {
    const language = knownLanguage(id.slice(0, -'.yml'.length), path, languages, report);
    const data = readData(file, path, stringsSchema, report);
    if (data) content.strings.push({ language, file: data });
  } else if ((top === 'glossaries' || top === 'help') && id.endsWith('.md')) {
    const raw = readText(file, path, report);
    if (raw !== undefined) content.others.push({ path, raw });
  } else
    unexpected(
      'The folders are organisations, services, guides, pages, notices, i18n, glossaries and help; content/README.md says what stands where.',
    );
}

interface EntryFolder {
  kind: EntryKind;
  /** Name of the file with the facts. */
  facts: string;
  schema: z.ZodType;
}

/** The entry that a file belongs to; its first file brings it in. */
function entryOf(top: string, id: string, { kind, facts }: EntryFolder, content: Content, report: Report): Entry {
  const known = content.entries.find((candidate) => candidate.kind === kind && candidate.id === id);
  if (known) return known;
  const folder = `${content.root}/${top}/${id}`;
  const entry: Entry = { kind, id, folder, texts: [], languages: [], recordings: [] };
  content.entries.push(entry);
  checkName(id, `${folder}/${facts}`, report);
  return entry;
}

function readEntryFile(
  file: ContentFile,
  path: string,
  name: string,
  entry: Entry,
  { kind, facts, schema }: EntryFolder,
  languages: readonly string[],
  report: Report,
): void {
  const language = /^text\.([A-Za-z0-9-]+)\.mdx$/.exec(name)?.[1];
  if (name === facts) {
    const data = readData(file, path, schema, report);
    if (data) entry.facts = data;
  } else if (language !== undefined) {
    const tag = knownLanguage(language, path, languages, report);
    entry.languages.push(tag);
    const text = readMdx(file, path, tag, kind === 'guide' ? guideTextSchema : textFrontMatterSchema, report);
    if (text) entry.texts.push(text);
  } else {
    const expected = `The folder holds ${facts} and texts like text.da.mdx.`;
    report.add('file-unexpected', { file: path, line: 1 }, { value: name, expected });
  }
}

function readText(file: ContentFile, path: string, report: Report): string | undefined {
  const spot = { file: path, line: 1 };
  if (file.bytes === undefined) report.add('file-unreadable', spot, {});
  const text = file.bytes === undefined ? undefined : decode(file.bytes);
  if (file.bytes !== undefined && text === undefined) report.add('file-not-text', spot, {});
  if (text?.trim() === '') report.add('file-empty', spot, {});
  return text === undefined || text.trim() === '' ? undefined : text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  } catch {
    return undefined;
  }
}

function readData(file: ContentFile, path: string, schema: z.ZodType, report: Report): DataFile | undefined {
  const raw = readText(file, path, report);
  return raw === undefined ? undefined : { ...readFields(raw, path, schema, report), raw };
}

function readFields(text: string, path: string, schema: z.ZodType, report: Report, firstLine = 1): Fields {
  const { data, faults, lineOf, sourceOf } = parseYamlText(text, firstLine);
  for (const { line, reason, advice } of faults) report.add('yaml-syntax', { file: path, line }, { reason, advice });
  // With broken form the data is a guess; what the schema says about it would only confuse.
  const issues: SchemaIssue[] = faults.length > 0 ? [] : issuesOf(schema, data);
  return { path, data, issues, lineOf, sourceOf };
}

function readMdx(
  file: ContentFile,
  path: string,
  language: string,
  schema: z.ZodType,
  report: Report,
): TextFile | undefined {
  const raw = readText(file, path, report);
  if (raw === undefined) return undefined;
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/m.exec(raw);
  const isAtTop = match?.index === 0;
  if (!isAtTop) report.add('front-matter-missing', { file: path, line: 1 }, {});
  const head = isAtTop ? match[0] : '';
  const top: Fields = isAtTop
    ? readFields(match[1] ?? '', path, schema, report, 2)
    : { path, data: undefined, issues: [], lineOf: () => 1, sourceOf: () => undefined };
  const prose = parseProse('\n'.repeat(head.split('\n').length - 1) + raw.slice(head.length));
  return { path, raw, language, top, prose };
}

function knownLanguage(tag: string, path: string, languages: readonly string[], report: Report): string {
  const known = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (known === undefined && languages.length > 0)
    report.add('language-unlisted', { file: path, line: 1 }, { value: tag, nearest: nearest(tag, languages) });
  return known ?? tag;
}

function checkName(id: string, path: string, report: Report): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    report.add('folder-name', { file: path, line: 1 }, { value: id, corrected: correctedId(id) });
}
