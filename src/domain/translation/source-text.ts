/**
 * The words of a text as a translator sees them, one block a line, however the file is set: what the fingerprint is made of,
 * what is kept of a version a translation was made from, and what two versions are compared by.
 */
import { type MdxNode, mdxTree } from './mdx-tree.ts';

/** What a text says of itself is not translated. */
const notWords = new Set(['origin', 'source', 'reviewedBy', 'reviewedOn']);

/**
 * The words between the --- lines by their place, in the order of the places.
 *
 * @example topWords({ title: 'Vej ud', origin: 'original' }) // [{ place: 'title', words: 'Vej ud' }]
 */
export const topWords = (data: unknown): { place: string; words: string }[] =>
  wordsIn(data, [])
    .filter(({ place }) => !notWords.has(place))
    .sort((a, b) => (a.place < b.place ? -1 : 1));

const wordsIn = (value: unknown, path: readonly string[]): { place: string; words: string }[] => {
  if (typeof value === 'string' || typeof value === 'number') return [{ place: path.join('.'), words: String(value) }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, child]) => wordsIn(child, [...path, key]));
};

/**
 * @param data what stands between the --- lines
 * @param body the text below them, as MDX
 */
export const sourceText = (data: unknown, body: string): string => {
  const top = topWords(data).map(({ place, words }) => `${place}: ${plain(words)}`);
  const tree = mdxTree(body);
  const lines = tree === undefined ? body.split('\n').map(plain) : linesOf(tree, '');
  return `${[...top, '', ...lines.filter((line) => line !== '')].join('\n')}\n`;
};

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** @param mark what stands before a line of a list or quotation */
const linesOf = (node: MdxNode, mark: string): string[] => {
  const { type, children = [] } = node;
  if (type === 'heading') return [`${'#'.repeat(node.depth ?? 2)} ${plain(children.map(inline).join(''))}`];
  if (type === 'paragraph') return [mark + plain(children.map(inline).join(''))];
  if (type === 'tableCell') return [`| ${plain(children.map(inline).join(''))}`];
  if (type === 'blockquote') return children.flatMap((child) => linesOf(child, '> '));
  if (type === 'list') return children.flatMap((child) => linesOf(child, node.ordered === true ? '1. ' : '- '));
  if (type === 'mdxJsxFlowElement') {
    if (children.length === 0) return [tag(node, ' />')];
    return [tag(node, '>'), ...children.flatMap((child) => linesOf(child, mark)), `</${node.name ?? ''}>`];
  }
  if (children.length > 0) return children.flatMap((child) => linesOf(child, mark));
  return [mark + plain(inline(node))];
};

const inline = (node: MdxNode): string => {
  const { type, value = '', children = [] } = node;
  const inside = (): string => children.map(inline).join('');
  if (type === 'break') return ' ';
  if (type === 'strong') return `**${inside()}**`;
  if (type === 'emphasis') return `*${inside()}*`;
  if (type === 'inlineCode') return `\`${value}\``;
  if (type === 'link') return `[${inside()}](${node.url ?? ''})`;
  if (type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement')
    return children.length === 0 ? tag(node, ' />') : `${tag(node, '>')}${inside()}</${node.name ?? ''}>`;
  return children.length > 0 ? inside() : value;
};

const tag = ({ name, attributes = [] }: MdxNode, end: string): string => {
  const pairs = attributes.map((each) => ` ${each.name ?? ''}="${typeof each.value === 'string' ? each.value : ''}"`);
  return `<${name ?? ''}${pairs.join('')}${end}`;
};
