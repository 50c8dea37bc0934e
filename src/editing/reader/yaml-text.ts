/** Reads YAML so that every value can be traced back to its line. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';

import { mendScalars, type ScalarSlip } from './slips.ts';

/** What is wrong with the form of a YAML file; its words: problems.ts. */
export type YamlFaultName =
  | 'alias'
  | 'backslash'
  | 'block-in-key'
  | 'colon-missing'
  | 'indent'
  | 'odd-blank'
  | 'other'
  | 'sign-missing'
  | 'sign-special'
  | 'tab'
  | 'twice'
  | 'unexpected';

export interface YamlFault {
  line: number;
  name: YamlFaultName;
}

export interface YamlText {
  data: unknown;
  faults: YamlFault[];
  slips: (ScalarSlip & { line: number })[];
  /** Line of a value; of the nearest group around it when the value is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The value exactly as typed. Example: +4570202550, which YAML reads as a number */
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
}

/** @param firstLine line of the file on which the text begins (front matter does not begin at the top) */
export const parseYamlText = (text: string, firstLine = 1): YamlText => {
  const counter = new LineCounter();
  const document = parsed(text, counter);
  const lineAt = (offset: number): number => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
  const broken = document.errors.map((error) => ({ error, offset: startOfFault(document, error) }));
  const faults = broken
    // Behind a slip, the parser finds line after line where it expects nothing.
    .filter(({ error }, index) => index === 0 || error.code !== 'UNEXPECTED_TOKEN')
    .map(({ error, offset }) => ({ line: lineAt(offset), name: faultNames[error.code] ?? 'other' }))
    // One slip makes several errors, on its line and on those right below; the first is the slip.
    .filter(({ line, name }, index, all) => {
      const reach = name === 'twice' ? 0 : 2;
      return !all.slice(0, index).some((before) => before.line <= line && line - before.line <= reach);
    });
  dropBrokenGroups(document, broken);
  const slips = mendScalars(document, text).map((slip) => ({ ...slip, line: lineAt(slip.offset) }));
  const data = dataOf(document, faults, firstLine);
  const find = (path: readonly PropertyKey[]): { node: unknown; offset: number } => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? offsetOf(node) : 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        if (!pair) return { node: undefined, offset };
        offset = offsetOf(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        if (isNode(node)) offset = offsetOf(node);
      } else return { node: undefined, offset };
    }
    return { node, offset };
  };
  return {
    data,
    faults,
    slips,
    lineOf: (path) => lineAt(find(path).offset),
    sourceOf: (path) => {
      const { node } = find(path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
};

type Document = ReturnType<typeof parseDocument>;

/**
 * The library compares each key with all before it, which takes long in a file of a thousand strings. So it is asked to only
 * where a key does stand twice.
 */
const parsed = (text: string, counter: LineCounter): Document => {
  const options = { prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, { ...options, lineCounter: counter, uniqueKeys: false });
  return hasKeyTwice(document.contents) ? parseDocument(text, options) : document;
};

const hasKeyTwice = (node: unknown): boolean => {
  if (isSeq(node)) return node.items.some(hasKeyTwice);
  if (!isMap(node)) return false;
  const keys = node.items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []));
  return (
    new Set(keys).size < keys.length || node.items.some(({ key, value }) => hasKeyTwice(key) || hasKeyTwice(value))
  );
};

interface KeyedPair {
  key: object;
  value: unknown;
}

const pairsByKey = new WeakMap<object, ReadonlyMap<string, KeyedPair>>();

/** The pairs of a group by their keys; of two with the same key the first. */
const pairsOf = (map: YAMLMap): ReadonlyMap<string, KeyedPair> => {
  const known = pairsByKey.get(map);
  if (known) return known;
  const pairs = new Map<string, KeyedPair>();
  for (const { key, value } of map.items)
    if (isScalar(key) && !pairs.has(String(key.value))) pairs.set(String(key.value), { key, value });
  pairsByKey.set(map, pairs);
  return pairs;
};

/** A quotation mark that is never closed is only missed at the end of the file; the slip is where it opens. */
const startOfFault = (document: Document, error: YAMLError): number => {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar: (_, node) => {
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      if (isQuoted && node.range && node.range[0] < start && node.range[1] >= error.pos[0]) start = node.range[0];
    },
  });
  return start;
};

/** What a broken group contains is a guess, and problems found in a guess would only confuse. */
const dropBrokenGroups = (document: Document, broken: readonly { error: YAMLError; offset: number }[]): void => {
  const { contents } = document;
  if (!isMap(contents)) return;
  const starts = contents.items.map(({ key }) => (isNode(key) ? offsetOf(key) : 0));
  const bad = new Set(
    broken
      .filter(({ error }) => error.code !== 'DUPLICATE_KEY')
      .map(({ offset }) => starts.findLastIndex((start) => start <= offset)),
  );
  contents.items = contents.items.filter((_, index) => !bad.has(index));
};

/** An alias to something that does not exist, or that repeats itself a million times, only shows when resolved. */
const dataOf = (document: Document, faults: YamlFault[], firstLine: number): unknown => {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    if (faults.length === 0) faults.push({ line: firstLine, name: 'alias' });
    return undefined;
  }
};

const offsetOf = (node: object): number => {
  if (isAlias(node) || isNode(node)) return (node as ParsedNode).range?.[0] ?? 0;
  return 0;
};

const faultNames: Partial<Record<YAMLError['code'], YamlFaultName>> = {
  DUPLICATE_KEY: 'twice',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'sign-missing',
  BLOCK_AS_IMPLICIT_KEY: 'block-in-key',
  MULTILINE_IMPLICIT_KEY: 'colon-missing',
  BAD_ALIAS: 'alias',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'sign-special',
};
