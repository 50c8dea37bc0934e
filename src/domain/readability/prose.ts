/** A text in MDX as plain blocks: what is said, what it links to and which building blocks it uses, with lines. */
import { mdxToMdast } from 'satteri';

export interface ProseBlock {
  kind: 'paragraph' | 'item' | 'heading' | 'other';
  text: string;
  /** The author's own words: `text` without what stands in <Danish>. */
  own: string;
  line: number;
  /** Line of an offset in `text`. */
  lineAt: (offset: number) => number;
  /** Line of an offset in `own`. */
  ownLineAt: (offset: number) => number;
  /** Name of the building block around it. Example: Part */
  inside?: string;
  /** Of a heading: 2 for ##. */
  level?: number;
}

export interface ProseElement {
  name: string;
  line: number;
  attributes: Record<string, string>;
  /** Attributes whose value is program code, and spread attributes. */
  codeAttributes: string[];
  hasContent: boolean;
}

export interface ProseLink {
  url: string;
  line: number;
  isImage: boolean;
}

export interface Prose {
  blocks: ProseBlock[];
  elements: ProseElement[];
  links: ProseLink[];
  code: { value: string; line: number }[];
  fault?: ProseFault;
}

export type ProseFaultName =
  'address' | 'note' | 'not-closed' | 'not-opened' | 'curly-bracket' | 'less-than' | 'incomplete';

/** Why a text cannot be read as MDX; whoever shows it finds the words. */
export interface ProseFault {
  line: number;
  name: ProseFaultName;
  /** Of a building block that is opened or closed alone; else empty. */
  block: string;
}

interface Node {
  type: string;
  depth?: number;
  position?: { start: { line: number } };
  children?: Node[];
  value?: string;
  url?: string;
  /** Name of what a reference leads to. */
  identifier?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** Front matter must already be replaced by empty lines, so that lines are those of the file. */
export const parseProse = (text: string): Prose => {
  const prose: Prose = { blocks: [], elements: [], links: [], code: [] };
  try {
    collect(mdxToMdast(text, { features: { frontmatter: false } }) as Node, prose, undefined, false);
  } catch (error) {
    prose.fault = faultIn(error instanceof Error ? error.message : String(error), text.split('\n'));
  }
  return prose;
};

/** Paragraphs only: what can be measured by its sentences. No lists, headings or tables, nothing in <Danish>. */
export const runningText = ({ blocks }: Prose): ProseBlock[] =>
  blocks.filter(({ kind, inside }) => kind === 'paragraph' && inside !== 'Danish');

/** A sentence short enough for a message. */
export const shortened = (sentence: string): string =>
  sentence.length > 60 ? `${sentence.slice(0, 60).trimEnd()}…` : sentence;

const collect = (node: Node, prose: Prose, inside: string | undefined, isItem: boolean): void => {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // An empty expression or a comment shows nothing and does nothing.
    const withoutComments = (node.value ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
    if (withoutComments.trim() !== '') prose.code.push({ value: node.value ?? '', line });
    return;
  }
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    prose.links.push({ url: node.url ?? '', line, isImage: node.type === 'image' });
  if (node.type === 'imageReference') prose.links.push({ url: node.identifier ?? '', line, isImage: true });
  if (node.type === 'html')
    prose.elements.push({
      name: (node.value ?? '').slice(1, 20),
      line,
      attributes: {},
      codeAttributes: [],
      hasContent: true,
    });
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isElement) prose.elements.push(elementOf(node, line));
  const kind = kindOf(node, isItem);
  if (kind) {
    const all = joined(piecesOf(node, line));
    const own = joined(inside === 'Danish' ? [] : piecesOf(node, line, 'Danish'));
    prose.blocks.push({
      kind,
      text: all.text,
      own: own.text,
      line,
      lineAt: all.lineAt,
      ownLineAt: own.lineAt,
      ...(inside === undefined ? {} : { inside }),
      ...(node.depth === undefined ? {} : { level: node.depth }),
    });
  }
  const around = node.type === 'mdxJsxFlowElement' && node.name ? node.name : inside;
  for (const child of node.children ?? []) collect(child, prose, around, isItem || node.type === 'listItem');
};

const kindOf = (node: Node, isItem: boolean): ProseBlock['kind'] | undefined => {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'paragraph') return isItem ? 'item' : 'paragraph';
  if (node.type === 'code' || node.type === 'tableCell') return 'other';
  return undefined;
};

const elementOf = (node: Node, line: number): ProseElement => {
  const attributes: Record<string, string> = {};
  const codeAttributes: string[] = [];
  for (const attribute of node.attributes ?? []) {
    const name = attribute.name ?? '{…}';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      codeAttributes.push(name);
    else attributes[name] = typeof attribute.value === 'string' ? attribute.value : '';
  }
  return { name: node.name ?? '', line, attributes, codeAttributes, hasContent: (node.children ?? []).length > 0 };
};

interface Piece {
  value: string;
  /** Of its first letter. */
  line: number;
}

/**
 * What stands in a node. Building blocks without words of their own leave a space: their words are not the author's.
 *
 * @param around line of what stands around the node
 * @param without name of a building block whose content leaves a space too
 */
const piecesOf = (node: Node, around: number, without?: string): Piece[] => {
  const line = node.position?.start.line ?? around;
  const isEmptied =
    node.type === 'mdxTextExpression' ||
    node.type === 'break' ||
    (node.type === 'mdxJsxTextElement' && ((node.children ?? []).length === 0 || node.name === without));
  if (isEmptied) return [{ value: ' ', line }];
  if (node.children) return node.children.flatMap((child) => piecesOf(child, line, without));
  return [{ value: node.value ?? '', line }];
};

/** One line of text with single spaces, and the line in the file of every letter of it. */
const joined = (pieces: readonly Piece[]): { text: string; lineAt: (offset: number) => number } => {
  const lines: { at: number; line: number }[] = [];
  let text = '';
  for (const { value, line } of pieces) {
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0 && !text.endsWith(' ')) text += ' ';
      const plain = part.replace(/\s+/g, ' ');
      lines.push({ at: text.length, line: line + index });
      text += text === '' || text.endsWith(' ') ? plain.trimStart() : plain;
    }
  }
  const first = lines[0]?.line ?? 1;
  const start = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    lineAt: (offset) => lines.findLast(({ at }) => at <= offset + start)?.line ?? first,
  };
};

/**
 * The parser says `line:column: English for programmers`. Its English may change with its version, so what is wrong is read
 * from the text at that place.
 */
const faultIn = (message: string, lines: readonly string[]): ProseFault => {
  const [, line = 1, column = 1] = (/^(\d+):(\d+):/.exec(message) ?? []).map(Number);
  const source = lines[line - 1] ?? '';
  const here = source.slice(column - 1);
  const opened = /^<([A-Za-z][\w.]*)(?:\s[^<>]*)?>/.exec(here)?.[1];
  const closed = /^<\/\s*([A-Za-z][\w.]*)/.exec(here)?.[1];
  const fault = (name: ProseFaultName, block = ''): ProseFault => ({ line, name, block });
  if (/<[a-z][a-z0-9+.-]*:[^\s"=]*>|<[^\s<>@]+@[^\s<>]+>/i.test(source)) return fault('address');
  if (source.includes('<!--')) return fault('note');
  if (opened !== undefined) return fault('not-closed', opened);
  if (closed !== undefined) return fault('not-opened', closed);
  if (here.startsWith('{')) return fault('curly-bracket');
  return fault(here.startsWith('<') ? 'less-than' : 'incomplete');
};
