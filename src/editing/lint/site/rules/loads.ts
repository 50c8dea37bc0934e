/** Nothing is loaded from another site (requirement P1), and nothing is loaded in advance. */
import { type HtmlElement, textOf } from '../../../../domain/html/read-html.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import type { AddProblem } from '../../../report.ts';
import { isForeign } from '../foreign.ts';
import { type SitePage, siteRule } from '../page.ts';

const problems = {
  'dist-third-party': {
    title: 'A page loads something from another site',
    message: ({ value }: Value) => `The page loads ${value} from another site, which then learns who reads the page.`,
    hint: () => 'Put the file into this site, or do without.',
    severity: 'error',
  },
  'dist-early-loading': {
    title: 'A page prepares other pages in advance',
    message: ({ value }: Value) =>
      `The page has a link of the kind "${value}", which makes the browser contact or remember more than the reader chose.`,
    hint: () => 'Remove it from the layout.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

/** Attributes from which a browser loads by itself. */
const loadingAttributes: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'data',
  'poster',
  'background',
  'formaction',
  'action',
  'ping',
  'manifest',
]);
const loadingLinks = /\b(stylesheet|preload|modulepreload|icon|apple-touch-icon|mask-icon|alternate stylesheet)\b/;
const earlyLinks = /\b(prefetch|preconnect|dns-prefetch|prerender|manifest)\b/;

export const loads = siteRule(problems, (page, add, context) => {
  const foreign = (url: string, location: SourceLocation): void => {
    if (isForeign(url, context.address)) add('dist-third-party', location, { value: url });
  };
  if (page.path.endsWith('.css')) for (const { url, at } of loadedByCss(page.text)) foreign(url, page.locationAt(at));
  for (const element of page.html?.elements ?? []) {
    for (const { url, attribute } of loadedBy(element)) foreign(url, page.locationOf(element, attribute));
    lintEarly(element, page, add);
  }
});

const lintEarly = (element: HtmlElement, page: SitePage, add: Add): void => {
  const { name, attributes } = element;
  const early = name === 'link' ? earlyLinks.exec((attributes['rel'] ?? '').toLowerCase())?.[0] : undefined;
  if (early !== undefined) add('dist-early-loading', page.locationOf(element, 'rel'), { value: early });
  if (name === 'script' && attributes['type'] === 'speculationrules')
    add('dist-early-loading', page.locationOf(element, 'type'), { value: 'speculationrules' });
};

const loadedBy = (element: HtmlElement): Loaded[] => {
  const { name, attributes } = element;
  const css = [
    ...(name === 'style' ? loadedByCss(textOf(element)).map(({ url }) => ({ url })) : []),
    ...('style' in attributes
      ? loadedByCss(attributes['style'] ?? '').map(({ url }) => ({ url, attribute: 'style' }))
      : []),
  ];
  return [
    ...Object.entries(attributes).flatMap(loadedByAttribute),
    ...css,
    ...linkedBy(element),
    ...refreshedBy(element),
  ];
};

const loadedByAttribute = ([attribute, value]: [string, string]): Loaded[] => {
  if (!loadingAttributes.has(attribute)) return [];
  return attribute.endsWith('srcset')
    ? value.split(/,\s+|,(?=https?:)/).map((part) => ({ url: part.trim().split(/\s+/)[0] ?? '', attribute }))
    : [{ url: value, attribute }];
};

const linkedBy = ({ name, attributes }: HtmlElement): Loaded[] => {
  const attribute = 'href' in attributes ? 'href' : 'xlink:href';
  const url = attributes[attribute];
  const isLoad =
    name === 'link'
      ? loadingLinks.test((attributes['rel'] ?? '').toLowerCase())
      : ['image', 'use', 'feImage', 'base'].includes(name);
  return isLoad && url !== undefined ? [{ url, attribute }] : [];
};

/** A page that sends the browser on by itself. */
const refreshedBy = ({ name, attributes }: HtmlElement): Loaded[] => {
  if (name !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'refresh') return [];
  return [{ url: /url\s*=\s*['"]?([^'";]+)/i.exec(attributes['content'] ?? '')?.[1] ?? '', attribute: 'content' }];
};

interface Loaded {
  url: string;
  /** The attribute that names it; left out for what a style sheet in the page loads. */
  attribute?: string;
}

/** url() and @import in a style sheet. */
const loadedByCss = (css: string): { url: string; at: number }[] => {
  // Blanks keep the place of what follows.
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/gi)].map((match) => ({
    url: match[2] ?? match[4] ?? '',
    at: match.index,
  }));
};
