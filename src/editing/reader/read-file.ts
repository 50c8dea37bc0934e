/** Reads one file: its text, its fields with their lines, its prose. */
import type { z } from 'astro/zod';
import { parseProse } from '../../domain/readability/prose.ts';
import type { SourceLocation } from '../problem.ts';
import type { AddProblem } from '../report.ts';
import type { readerProblems } from './problems.ts';
import type { Fields, TextFile } from './raw-content.ts';
import { parseWith } from './schema-issues.ts';
import { mergeMarkIn, oddIndentIn, typographicValueIn, withDecimalPoints } from './slips.ts';
import { parseYamlText } from './yaml-text.ts';

export type AddReaderProblem = AddProblem<typeof readerProblems>;

/** A file of the content folder. */
export interface ReadableFile {
  /** As printed. Example: content/site.yml */
  path: string;
  /** Undefined when it could not be opened. */
  bytes?: Uint8Array;
  /** Undefined when it is no text in UTF-8. */
  text?: string;
}

/** Text in UTF-8 with plain ends of lines; undefined for anything else. */
export const decode = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  } catch {
    return undefined;
  }
};

/** The text of a file that has one; what is wrong with the file is reported. */
export const readText = ({ path, bytes, text }: ReadableFile, add: AddReaderProblem): string | undefined => {
  const location = { file: path, line: 1 };
  if (bytes === undefined) add('file-unreadable', location, {});
  else if (text === undefined) add('file-not-text', location, {});
  else if (text.trim() === '') add('file-empty', location, {});
  if (text === undefined || text.trim() === '') return undefined;
  const merged = mergeMarkIn(text);
  if (merged === undefined) return text;
  // What stands in it is two texts at once; nothing else about it would be true.
  add('merge-marks', { file: path, line: merged }, {});
  return undefined;
};

/** Fields of which nothing could be read. */
const unread = (path: string): Fields => ({
  path,
  data: undefined,
  parsed: undefined,
  issues: [],
  isGuess: true,
  lineOf: () => 1,
  sourceOf: () => undefined,
});

/** A YAML file. */
export const readData = (file: ReadableFile, schema: z.ZodType, add: AddReaderProblem): Fields | undefined => {
  const text = readText(file, add);
  return text === undefined ? undefined : readFields(text, file.path, schema, add);
};

/** A text in MDX with fields on top. */
export const readMdx = (
  file: ReadableFile,
  language: string,
  schema: z.ZodType,
  add: AddReaderProblem,
): TextFile | undefined => {
  const { path } = file;
  const text = readText(file, add);
  if (text === undefined) return undefined;
  if (/^---[ \t]*\n/.test(text) && !/\n---[ \t]*(?:\n|$)/.test(text)) {
    add('front-matter-open', { file: path, line: 1 }, {});
    return undefined;
  }
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/m.exec(text);
  const isAtTop = match?.index === 0;
  if (!isAtTop) add('front-matter-missing', { file: path, line: 1 }, {});
  const head = isAtTop ? match[0] : '';
  const top: Fields = isAtTop ? readFields(match[1] ?? '', path, schema, add, 2) : unread(path);
  const body = text.slice(head.length);
  const prose = parseProse('\n'.repeat(head.split('\n').length - 1) + body);
  return { path, language, top, prose, body, bodyLine: head.split('\n').length };
};

/** The fields on top of a note; undefined where it has none. */
export const readTopOf = (file: ReadableFile, schema: z.ZodType, add: AddReaderProblem): Fields | undefined => {
  const text = readText(file, add);
  const top = text === undefined ? undefined : /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text)?.[1];
  return top === undefined ? undefined : readFields(top, file.path, schema, add, 2);
};

const readFields = (source: string, path: string, schema: z.ZodType, add: AddReaderProblem, firstLine = 1): Fields => {
  const location = (line: number): SourceLocation => ({ file: path, line: line + firstLine - 1 });
  const odd = oddIndentIn(source);
  if (odd) {
    add('yaml-syntax', location(odd.line), { fault: odd.blank });
    return unread(path);
  }
  const { text, commas } = withDecimalPoints(source);
  for (const { line, value, corrected } of commas) add('decimal-comma', location(line), { value, corrected });
  const { data, faults, slips, lineOf, sourceOf } = parseYamlText(text, firstLine);
  for (const { line, name } of faults) {
    const quoted = typographicValueIn(text.split('\n')[line - firstLine] ?? '');
    if (quoted) add('quotes-typographic', { file: path, line }, quoted);
    else add('yaml-syntax', { file: path, line }, { fault: name });
  }
  for (const { is, line, value, corrected } of slips)
    add(is === 'cut' ? 'value-cut' : 'quotes-typographic', { file: path, line }, { value, corrected });
  // With broken form the data is a guess; what the schema says about it would only confuse.
  const isGuess = faults.length > 0;
  const { parsed, issues } = isGuess ? { parsed: undefined, issues: [] } : parseWith(schema, data);
  return { path, data, parsed, issues, isGuess, lineOf, sourceOf };
};
