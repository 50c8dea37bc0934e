/**
 * Changes single values of a YAML file and leaves every other byte as it is: comments, blanks, quotation marks. The parsed
 * document says where each value stands; only that piece of the text is replaced (the library's own writing would put
 * blanks into every bracket of the file).
 */
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, stringify, type YAMLMap } from 'yaml';
import { behindColon, columnOf, endOfField, type Field, fieldsOf, nameOf, startOf } from './places.ts';

export type Path = readonly (string | number)[];

/** A value as YAML: text plain where it can be, in quotation marks where it must; lists in brackets. */
export const yamlOf = (value: string | number | readonly string[]): string =>
  Array.isArray(value)
    ? `[${value.map((item: string) => stringify(item, { lineWidth: 0 }).trimEnd()).join(', ')}]`
    : stringify(value, { lineWidth: 0 }).trimEnd();

/** Sets a value that is there, or puts the field in: in front of `check`, or behind a field that is named. */
export const setValue = (text: string, path: Path, source: string, behind?: string): string => {
  const { map, pair, key } = at(text, path);
  if (pair === undefined) return insert(text, map, `${key}: ${source}`, behind);
  const { value } = pair;
  if (value !== null && isInline(value)) return splice(text, value.range[0], value.range[1], source);
  return splice(text, behindColon(text, pair), endOfField(pair), ` ${source}`);
};

/** Replaces a value by a group or list of lines; the lines stand on a level of their own. */
export const setBlock = (
  text: string,
  path: Path,
  lines: (indent: number) => readonly string[],
  behind?: string,
): string => {
  const { map, pair, key } = at(text, path);
  const block = ['', ...lines(indentOf(text, map) + 2)].join(lineEnd(text));
  return pair === undefined
    ? insert(text, map, `${key}:${block}`, behind)
    : splice(text, behindColon(text, pair), endOfField(pair), block);
};

/** Takes a field away, with the line end in front of the next; nothing where it is not there. */
export const deleteField = (text: string, path: Path): string => {
  const { map, pair } = at(text, path);
  if (pair === undefined) return text;
  const [start, end] = [startOf(pair), endOfField(pair)];
  if (map.flow) {
    const rest = fieldsOf(map).filter((item) => item !== pair);
    const isFirst = map.items[0] === pair;
    const next = rest[0];
    if (next === undefined) return splice(text, start, end, '');
    return isFirst ? splice(text, start, startOf(next), '') : splice(text, text.lastIndexOf(',', start), end, '');
  }
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return splice(text, from, to === -1 ? text.length : to + 1, '');
};

/** Whether the group at a path is written in curly brackets. */
export const isFlow = (text: string, path: Path): boolean => {
  const node = parseDocument(text).getIn(path, true);
  return (isMap(node) || isSeq(node)) && node.flow === true;
};

/** The lines of a group as they stand, comments included, with no blanks in front. */
export const linesAt = (text: string, path: Path): string[] => {
  const { pair } = at(text, path);
  const value = pair?.value;
  if (pair === undefined || !isMap(value)) return [];
  if (value.flow) return stringify(value.toJSON(), { lineWidth: 0 }).trimEnd().split('\n');
  const lines = text.slice(behindColon(text, pair), endOfField(pair)).split(/\r?\n/).slice(1);
  const indent = indentOf(text, value);
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)));
};

interface Found {
  /** The group the field belongs to. */
  map: YAMLMap;
  pair: Field | undefined;
  key: string;
}

const at = (text: string, path: Path): Found => {
  const document = parseDocument(text);
  const above = path.slice(0, -1);
  const map = above.length === 0 ? document.contents : document.getIn(above, true);
  const key = String(path.at(-1));
  if (!isMap(map)) throw new Error(`There is no group at ${above.join('.')}.`);
  return { map, pair: fieldsOf(map).find((field) => nameOf(field) === key), key };
};

const splice = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, from) + piece + text.slice(to);

/** A scalar or brackets on its own line. */
const isInline = (node: ParsedNode): boolean =>
  isScalar(node)
    ? node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'
    : (isMap(node) || isSeq(node)) && node.flow === true;

const indentOf = (text: string, map: YAMLMap): number => {
  const [first] = fieldsOf(map);
  return first === undefined ? 0 : columnOf(text, startOf(first));
};

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const notFacts = new Set(['check', 'checks']);

/** A new field stands behind the last fact of its group, or behind the one that is named. */
const insert = (text: string, map: YAMLMap, piece: string, behind?: string): string => {
  const fields = fieldsOf(map);
  const anchor =
    fields.find((field) => nameOf(field) === behind) ??
    fields.findLast((field) => !notFacts.has(nameOf(field))) ??
    fields.at(-1);
  if (anchor === undefined) throw new Error('The group is empty.');
  const end = endOfField(anchor);
  if (map.flow) return splice(text, end, end, `, ${piece}`);
  const line = text.indexOf('\n', end);
  const blanks = ' '.repeat(indentOf(text, map));
  if (line === -1) return `${text}${lineEnd(text)}${blanks}${piece}`;
  const stop = text[line - 1] === '\r' ? line - 1 : line;
  return splice(text, stop, stop, `${lineEnd(text)}${blanks}${piece}`);
};
