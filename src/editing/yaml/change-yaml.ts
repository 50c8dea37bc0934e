/**
 * Changes values of a YAML file and nothing else: every other line, comment, quotation mark and order of fields stays as somebody
 * wrote it. Volunteers read their file as a diff; a program that writes all of it anew hides the one number that changed.
 */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type ParsedNode,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  behindColon,
  columnOf,
  endOf,
  endOfField,
  type Field,
  fieldsOf,
  lineStart,
  nameOf,
  startOf,
} from './places.ts';

/** A value as YAML holds it. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A file that could not be changed as asked, with a sentence. */
export class YamlChangeError extends Error {}

/**
 * The text with the value it is to hold. Fields that stand in another order are not moved; new ones come where the value has them.
 *
 * @param text a YAML file without mistakes
 * @param wanted all of what it is to say
 * @throws YamlChangeError where the text is no YAML
 */
export const changeYaml = (text: string, wanted: YamlValue): string => {
  const document = parse(text);
  if (document.contents === null) return write(wanted);
  const edits = new Changes(text);
  edits.value(document.contents, wanted, { start: document.contents.range[0], indent: 0 });
  const changed = edits.apply();
  if (saysTheSame(changed, wanted)) return changed;
  // A layout the edits do not understand, such as a key of several lines: correct before pretty, with the comments kept.
  return writtenAnew(text, wanted);
};

/** What a text says; dates and numbers as YAML reads them. */
export const yamlValue = (text: string): YamlValue => parse(text).toJS() as YamlValue;

const parse = (text: string): ReturnType<typeof parseDocument<ParsedNode>> => {
  const document = parseDocument<ParsedNode>(text, { prettyErrors: false, logLevel: 'error', keepSourceTokens: true });
  const [error] = document.errors;
  if (error) throw new YamlChangeError(`This is no YAML: ${error.message}`);
  return document;
};

const saysTheSame = (text: string, wanted: YamlValue): boolean => {
  const document = parseDocument<ParsedNode>(text, { prettyErrors: false, logLevel: 'error' });
  return (
    document.errors.length === 0 && (document.contents === null ? wanted === null : isSame(document.contents, wanted))
  );
};

const writtenAnew = (text: string, wanted: YamlValue): string => {
  const document = parse(text);
  const fresh = new Document(wanted);
  if (isMap(document.contents) && isMap(fresh.contents)) {
    const old = document.contents as YAMLMap;
    for (const { key } of [...old.items]) {
      if (isScalar(key) && !fresh.contents.has(key.value)) old.delete(key.value);
    }
    for (const { key, value } of fresh.contents.items) {
      const name = isScalar(key) ? key.value : key;
      const before = old.get(name, true);
      if (
        before === undefined ||
        !isSame(before as ParsedNode, (wanted as Record<string, YamlValue>)[String(name)] ?? null)
      )
        old.set(name, value);
    }
    return document.toString(form);
  }
  return fresh.toString(form);
};

const form = { lineWidth: 0, indent: 2 } as const;

/** YAML of a value that was in no file yet. */
const write = (value: YamlValue): string => stringify(value, form);

/**
 * A date or number typed without quotation marks is the same as its letters: forms hand everything back as letters.
 */
const isSame = (node: ParsedNode | null, wanted: YamlValue): boolean => {
  if (node === null) return wanted === null;
  if (isScalar(node)) {
    if (node.value === wanted) return true;
    return node.type === Scalar.PLAIN && typeof wanted === 'string' && node.source === wanted && wanted !== '';
  }
  if (isSeq(node)) {
    const items = (node as YAMLSeq<ParsedNode>).items;
    return (
      Array.isArray(wanted) &&
      items.length === wanted.length &&
      items.every((item, at) => isSame(item, (wanted as YamlValue[])[at] ?? null))
    );
  }
  if (!isMap(node) || !isGroup(wanted)) return false;
  const fields = fieldsOf(node);
  return (
    fields.length === Object.keys(wanted).length &&
    fields.every((field) => {
      const name = nameOf(field);
      return Object.hasOwn(wanted, name) && isSame(field.value, wanted[name] ?? null);
    })
  );
};

const isGroup = (value: YamlValue): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Place {
  /** Offset behind the key and its colon, or behind the hyphen: where a value begins that is written anew. */
  start: number;
  /** How far the line is indented on which the key or hyphen stands. */
  indent: number;
}

/** The edits of one text. */
class Changes {
  readonly #text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  apply(): string {
    const inOrder = this.#edits.map((edit, at) => ({ ...edit, at })).sort((a, b) => b.start - a.start || b.at - a.at);
    return inOrder.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), this.#text);
  }

  value(node: ParsedNode | null, wanted: YamlValue, place: Place): void {
    if (isSame(node, wanted)) return;
    if (node === null) this.#replace({ start: place.start, end: place.start }, wanted, place);
    else if (isScalar(node) && !isCollectionValue(wanted)) this.#scalar(node, wanted, place);
    else if (isCollection(node) && node.flow === true) this.#flow(node, wanted, place);
    else if (isMap(node) && isGroup(wanted) && Object.keys(wanted).length > 0) this.#map(node, wanted, place);
    else if (isSeq(node) && Array.isArray(wanted) && wanted.length > 0)
      this.#list(node, wanted as readonly YamlValue[], place);
    else this.#replace({ start: place.start, end: this.#endOf(node) }, wanted, place);
  }

  #scalar(node: Scalar.Parsed, wanted: YamlValue, place: Place): void {
    const [start, end] = node.range;
    const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
    if (isBlock || (typeof wanted === 'string' && wanted.includes('\n'))) {
      this.#replace({ start: place.start, end: this.#endOf(node) }, wanted, place);
      return;
    }
    const like = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE ? node.type : undefined;
    const gap = start === end && !/\s$/.test(this.#text.slice(0, start)) ? ' ' : '';
    this.#edits.push({ start, end, text: gap + scalarText(wanted, like) });
  }

  /** On one line it was, and on one line it stays, unless it is empty now. */
  #flow(node: ParsedNode, wanted: YamlValue, place: Place): void {
    const [start, end] = node.range;
    if (isCollectionValue(wanted) && Object.keys(wanted as object).length > 0)
      this.#edits.push({ start, end, text: flowText(wanted) });
    else this.#replace({ start: place.start, end: this.#endOf(node) }, wanted, place);
  }

  #map(node: ParsedNode, wanted: { readonly [key: string]: YamlValue }, place: Place): void {
    const fields = fieldsOf(node);
    const [first] = fields;
    const column = first === undefined ? 0 : columnOf(this.#text, startOf(first));
    const isFirstGone = first !== undefined && !Object.hasOwn(wanted, nameOf(first));
    // Behind a hyphen the first field shares its line.
    if (first === undefined || (isFirstGone && column !== this.#indentAt(startOf(first)))) {
      this.#replace({ start: place.start, end: this.#endOf(node) }, wanted, place);
      return;
    }
    for (const field of fields) {
      const next = wanted[nameOf(field)];
      if (next === undefined) this.#remove(lineStart(this.#text, startOf(field)), this.#endOfLines(endOfField(field)));
      else this.value(field.value, next, { start: behindColon(this.#text, field), indent: column });
    }
    let previous: Field | undefined;
    for (const [name, value] of Object.entries(wanted)) {
      const known = fields.find((field) => nameOf(field) === name);
      if (known) previous = known;
      else {
        const isAtTop = previous === undefined && column === this.#indentAt(startOf(first));
        const at = isAtTop ? lineStart(this.#text, startOf(first)) : this.#endOfLines(endOfField(previous ?? first));
        this.#insert(at, indented(write({ [name]: value }), column));
      }
    }
  }

  #list(node: ParsedNode, wanted: readonly YamlValue[], place: Place): void {
    const items = (node as YAMLSeq<ParsedNode>).items;
    const starts = items.map((item) => this.#hyphenBefore(item.range[0]));
    const [firstStart] = starts;
    if (firstStart === undefined || starts.some((start) => columnOf(this.#text, start) !== this.#indentAt(start))) {
      this.#replace({ start: place.start, end: this.#endOf(node) }, wanted, place);
      return;
    }
    const column = columnOf(this.#text, firstStart);
    const kept = pairUp(items, wanted);
    items.forEach((item, at) => {
      const to = kept.get(at);
      const start = starts[at] ?? firstStart;
      if (to === undefined) this.#remove(lineStart(this.#text, start), this.#endOfLines(endOf(item)));
      else this.value(item, wanted[to] ?? null, { start: start + 1, indent: column });
    });
    const fromWanted = new Map([...kept].map(([from, to]) => [to, from]));
    let previous: number | undefined;
    wanted.forEach((value, at) => {
      const from = fromWanted.get(at);
      if (from !== undefined) previous = from;
      else {
        const anchor = previous === undefined ? undefined : items[previous];
        const where = anchor === undefined ? lineStart(this.#text, firstStart) : this.#endOfLines(endOf(anchor));
        this.#insert(where, indented(write([value]), column));
      }
    });
  }

  /** Writes a value anew behind its key or hyphen. */
  #replace({ start, end }: { start: number; end: number }, wanted: YamlValue, { indent }: Place): void {
    const behind = this.#text[start - 1];
    const endsLine = end > start && this.#text[end - 1] === '\n';
    const text = behind === undefined ? write(wanted) : `${valueText(wanted, indent, behind)}${endsLine ? '\n' : ''}`;
    this.#edits.push({ start, end, text });
  }

  #remove(start: number, end: number): void {
    this.#edits.push({ start, end, text: '' });
  }

  #insert(at: number, text: string): void {
    const isOpen = at > 0 && this.#text[at - 1] !== '\n';
    this.#edits.push({ start: at, end: at, text: isOpen ? `\n${text.replace(/\n$/, '')}` : text });
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end === -1 ? this.#text.length : end + 1;
  }

  #indentAt(offset: number): number {
    const start = lineStart(this.#text, offset);
    return /^ */.exec(this.#text.slice(start, offset))?.[0].length ?? 0;
  }

  #hyphenBefore(offset: number): number {
    return this.#text.lastIndexOf('-', offset - 1);
  }

  /** Where a value ends: behind its last line for what has several, behind its last letter otherwise. */
  #endOf(node: ParsedNode): number {
    return isCollection(node) && node.flow !== true ? this.#endOfLines(endOf(node)) : node.range[1];
  }

  /** Behind the line on which something ends. */
  #endOfLines(end: number): number {
    return this.#text[end - 1] === '\n' ? end : this.#lineEnd(end);
  }
}

const isCollectionValue = (value: YamlValue): boolean => typeof value === 'object' && value !== null;

const scalarText = (value: YamlValue, like?: Scalar.Type): string => {
  const scalar = new Scalar(value);
  if (like !== undefined && typeof value === 'string') scalar.type = like;
  return stringify(scalar, form).replace(/\n$/, '');
};

/** @example '[talk, doctor]', '{ subject: danger }' */
const flowText = (value: YamlValue): string => {
  if (Array.isArray(value)) return `[${(value as readonly YamlValue[]).map(flowText).join(', ')}]`;
  if (!isGroup(value))
    return stringify([value], { ...form, collectionStyle: 'flow' })
      .trim()
      .slice(1, -1)
      .trim();
  const fields = Object.entries(value).map(([name, inner]) => `${flowText(name)}: ${flowText(inner)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** What stands behind a colon or a hyphen: on its line where it is short, below it where it is a group. */
const valueText = (value: YamlValue, indent: number, behind: string): string => {
  const isEmpty = isCollectionValue(value) && Object.keys(value as object).length === 0;
  if (!isCollectionValue(value) || isEmpty) {
    const text = write({ a: value }).replace(/^a:/, '').replace(/\n$/, '');
    return text.includes('\n') ? indented(text, indent).trimStart().replace(/^/, ' ') : text;
  }
  const text = write(value).replace(/\n$/, '');
  if (behind === '-') return ` ${indented(text, indent + 2).trimStart()}`;
  return `\n${indented(text, indent + 2)}`;
};

/** Which item of a list is which of the wanted ones: the longest run of equal ones, and between them the same position. */
const pairUp = (items: readonly ParsedNode[], wanted: readonly YamlValue[]): Map<number, number> => {
  if (items.length === wanted.length) return new Map(items.map((_, at) => [at, at]));
  const lengths = Array.from({ length: items.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  const lengthAt = (from: number, to: number): number => lengths[from]?.[to] ?? 0;
  for (let from = items.length - 1; from >= 0; from--) {
    for (let to = wanted.length - 1; to >= 0; to--) {
      const row = lengths[from];
      if (row === undefined) continue;
      row[to] = isSame(items[from] ?? null, wanted[to] ?? null)
        ? lengthAt(from + 1, to + 1) + 1
        : Math.max(lengthAt(from + 1, to), lengthAt(from, to + 1));
    }
  }
  const pairs = new Map<number, number>();
  let gap: { from: number[]; to: number[] } = { from: [], to: [] };
  const closeGap = (): void => {
    gap.from.slice(0, gap.to.length).forEach((one, at) => pairs.set(one, gap.to[at] ?? 0));
    gap = { from: [], to: [] };
  };
  let from = 0;
  let to = 0;
  while (from < items.length && to < wanted.length) {
    if (isSame(items[from] ?? null, wanted[to] ?? null)) {
      closeGap();
      pairs.set(from++, to++);
    } else if (lengthAt(from + 1, to) >= lengthAt(from, to + 1)) gap.from.push(from++);
    else gap.to.push(to++);
  }
  while (from < items.length) gap.from.push(from++);
  while (to < wanted.length) gap.to.push(to++);
  closeGap();
  return pairs;
};
