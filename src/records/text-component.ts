/**
 * Texts as components. Each is compiled when a page first shows it: as a module of Astro's bundle a text takes longer than
 * the page it stands on, and 150 kB of memory (measured with 3,500 texts).
 */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { evaluate, type EvaluateOptions } from 'satteri';
import { memoize } from '../domain/memoize.ts';
import type { TextEntry } from './records.ts';

interface Props {
  components?: Readonly<Record<string, unknown>>;
}

const options: EvaluateOptions = {
  Fragment,
  jsx: jsx as EvaluateOptions['jsx'],
  jsxs: jsxs as EvaluateOptions['jsxs'],
  elementAttributeNameCase: 'html',
  features: { gfm: true, smartPunctuation: true },
  // What holds no component is one piece of HTML; but these elements are exchanged for components (Prose.astro).
  optimizeStatic: {
    component: 'Fragment',
    prop: 'set:html',
    ignoreElements: ['h2', 'h3', 'table', 'tr', 'th', 'td'],
  },
};

/** The words of a text. Its building blocks come from the `components` it is given. */
export const textComponent = memoize(({ body = '', filePath = '' }: TextEntry): AstroComponentFactory => {
  const content = compiled(body, filePath);
  const component = ({ components }: Props): unknown => content({ components: { Fragment, ...components } });
  return component as unknown as AstroComponentFactory;
});

const compiled = (body: string, file: string): ((props: Props) => unknown) => {
  try {
    return (evaluate(body, options) as { default: (props: Props) => unknown }).default;
  } catch (error) {
    // `check:content` says it in plain words; here a broken text only stops the build.
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};
