/**
 * The blocks of a text that somebody translates one by one, and the text put together again from their translations: what
 * stands around them (headings, lists, building blocks) stays as it is in Danish.
 */
import { type MdxNode, mdxTree } from './mdx-tree.ts';

export interface Block {
  /** What kind of block it is, for comparing two texts. Example: heading2 */
  kind: string;
  /** Its words on one line, with its building blocks and links. */
  words: string;
  start: number;
  end: number;
}

/** Paragraphs, headings and cells with words in them; not what stands in <Danish>. Undefined where the text cannot be read. */
export const blocksOf = (body: string): Block[] | undefined => {
  const tree = mdxTree(body);
  return tree === undefined ? undefined : collect(tree, body);
};

/** The text with other words in its blocks, in their order. */
export const withBlocks = (body: string, blocks: readonly Block[], words: readonly string[]): string => {
  let text = '';
  let at = 0;
  blocks.forEach(({ start, end }, index) => {
    text += body.slice(at, start) + (words[index] ?? '');
    at = end;
  });
  return text + body.slice(at);
};

const leaves = new Set(['paragraph', 'heading', 'tableCell']);

const collect = (node: MdxNode, body: string): Block[] => {
  const { type, children = [], name } = node;
  if (type === 'mdxJsxFlowElement' && name === 'Danish') return [];
  // A building block on one line has its words directly in it.
  const isLeaf = leaves.has(type) || (type === 'mdxJsxFlowElement' && children.some((child) => child.type === 'text'));
  if (!isLeaf) return children.flatMap((child) => collect(child, body));
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  if (start === undefined || end === undefined || !hasWords(node)) return [];
  const words = body
    .slice(start, end)
    .replace(/\s*\n[\s>]*/g, ' ')
    .trim();
  return [{ kind: `${type}${node.depth ?? ''}`, words, start, end }];
};

/** Whether anything in it is said in the language of the text. */
const hasWords = ({ type, value = '', name, children = [] }: MdxNode): boolean => {
  if (name === 'Danish') return false;
  if (type === 'text' || type === 'inlineCode') return /\p{L}/u.test(value);
  return children.some(hasWords);
};
