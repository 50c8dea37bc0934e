/** A text in MDX as plain blocks: what is said, what it links to and which building blocks it uses, with lines. */
import { mdxToMdast } from 'satteri';

export interface ProseBlock {
  kind: 'paragraph' | 'item' | 'heading' | 'other';
  text: string;
  /** The author's own words: `text` without what stands in <Danish>. */
  own: string;
  line: number;
  /** Name of the building block around it. Example: Part */
  inside?: string;
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
  fault?: { line: number; reason: string; advice: string };
}

interface Node {
  type: string;
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
export function parseProse(text: string): Prose {
  const prose: Prose = { blocks: [], elements: [], links: [], code: [] };
  try {
    collect(mdxToMdast(text, { features: { frontmatter: false } }) as Node, prose, undefined, false);
  } catch (error) {
    prose.fault = faultInWords(error instanceof Error ? error.message : String(error), text.split('\n'));
  }
  return prose;
}

/** Paragraphs only: what can be measured by its sentences. No lists, headings or tables, nothing in <Danish>. */
export const runningText = ({ blocks }: Prose): ProseBlock[] =>
  blocks.filter(({ kind, inside }) => kind === 'paragraph' && inside !== 'Danish');

/** A sentence short enough for a message. */
export const shortened = (sentence: string): string =>
  sentence.length > 60 ? `${sentence.slice(0, 60).trimEnd()}…` : sentence;

function collect(node: Node, prose: Prose, inside: string | undefined, isItem: boolean): void {
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
    prose.blocks.push({
      kind,
      text: oneLine(plainText(node)),
      own: inside === 'Danish' ? '' : oneLine(plainText(node, 'Danish')),
      line,
      ...(inside === undefined ? {} : { inside }),
    });
  }
  const around = node.type === 'mdxJsxFlowElement' && node.name ? node.name : inside;
  for (const child of node.children ?? []) collect(child, prose, around, isItem || node.type === 'listItem');
}

function kindOf(node: Node, isItem: boolean): ProseBlock['kind'] | undefined {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'paragraph') return isItem ? 'item' : 'paragraph';
  if (node.type === 'code' || node.type === 'tableCell') return 'other';
  return undefined;
}

function elementOf(node: Node, line: number): ProseElement {
  const attributes: Record<string, string> = {};
  const codeAttributes: string[] = [];
  for (const attribute of node.attributes ?? []) {
    const name = attribute.name ?? '{…}';
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
      codeAttributes.push(name);
    else attributes[name] = typeof attribute.value === 'string' ? attribute.value : '';
  }
  return { name: node.name ?? '', line, attributes, codeAttributes, hasContent: (node.children ?? []).length > 0 };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Building blocks without words of their own leave a space: their words are not the author's.
 *
 * @param without name of a building block whose content leaves a space too
 */
function plainText(node: Node, without?: string): string {
  if (node.type === 'mdxTextExpression') return ' ';
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' && (node.children ?? []).length === 0) return ' ';
  if (node.type === 'mdxJsxTextElement' && without !== undefined && node.name === without) return ' ';
  if (node.children) return node.children.map((child) => plainText(child, without)).join('');
  return node.value ?? '';
}

/** The parser says `line:column: English for programmers (code)`. */
function faultInWords(message: string, lines: readonly string[]): { line: number; reason: string; advice: string } {
  const line = Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1);
  const source = lines[line - 1] ?? '';
  if (/<[a-z][a-z0-9+.-]*:[^\s"=]*>|<[^\s<>@]+@[^\s<>]+>/i.test(source))
    return {
      line,
      reason: 'a web or e-mail address stands between < and >',
      advice: 'Take it out. Addresses belong to the contacts in facts.yml, and sources to a check.',
    };
  if (source.includes('<!--'))
    return {
      line,
      reason: 'a note to other editors stands between <!-- and -->',
      advice: 'Write it between {/* and */}, or take it out.',
    };
  const tag = /`<\/?([^`>]*)>?`/.exec(message)?.[1];
  if (message.includes('Expected a closing tag') && tag)
    return {
      line,
      reason: `<${tag}> is opened and never closed`,
      advice: `Write <${tag} … /> if nothing stands inside, or </${tag}> at the end.`,
    };
  if (message.includes('Unexpected closing tag') && tag)
    return {
      line,
      reason: `</${tag}> closes something that was not opened`,
      advice: `Take it out, or add <${tag} …> before it.`,
    };
  if (message.includes('closing brace'))
    return { line, reason: 'a curly bracket { has no }', advice: 'Use a round bracket, or take it out.' };
  if (message.includes('after `<`') || message.includes('name'))
    return {
      line,
      reason: 'the sign < begins a building block, but none follows',
      advice: 'Write "less than" in words, or correct the building block.',
    };
  return { line, reason: 'a building block or bracket is not complete', advice: 'Compare the line with another text.' };
}
