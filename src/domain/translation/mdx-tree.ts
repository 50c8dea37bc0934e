/** A text in MDX as a tree, for what must know more of it than its plain words. */
import { mdxToMdast } from 'satteri';

export interface MdxNode {
  type: string;
  position?: { start: { offset: number }; end: { offset: number } };
  children?: MdxNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

/** Undefined where the text cannot be read; `npm run check:content` says why. */
export const mdxTree = (body: string): MdxNode | undefined => {
  try {
    return mdxToMdast(body, { features: { frontmatter: false } }) as MdxNode;
  } catch {
    return undefined;
  }
};
