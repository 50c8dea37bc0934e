/** Where things stand in the text of a YAML file, as offsets: for whoever changes a piece of it and leaves the rest as it is. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';

/** A field of a group. */
export type Field = Pair<ParsedNode, ParsedNode | null>;

export const fieldsOf = (map: unknown): Field[] => (isMap(map) ? (map.items as Field[]) : []);

export const nameOf = ({ key }: Field): string => (isScalar(key) ? String(key.value) : '');

export const startOf = ({ key }: Field): number => key.range[0];

/** Behind the colon of a field: where a value begins that is written anew. */
export const behindColon = (text: string, { key }: Field): number => text.indexOf(':', key.range[1]) + 1;

/** Behind the last sign of a value. Comments and empty lines behind a group belong to what comes next. */
export const endOf = (node: ParsedNode): number => {
  if (isMap(node) && node.flow !== true) {
    const last = fieldsOf(node).at(-1);
    return last === undefined ? node.range[1] : endOfField(last);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1) as ParsedNode | undefined;
    return last === undefined ? node.range[1] : endOf(last);
  }
  return node.range[1];
};

/** Behind the last sign of a field. */
export const endOfField = ({ key, value }: Field): number => (value === null ? key.range[1] : endOf(value));

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** How many signs stand in front of it on its line. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);
