/**
 * Makes the booklet of a language (`<lang>/all/`) one file that needs no other: its styles stand in it, links to pages of
 * the site lead to their place in it, and what asks for a script or a picture is gone. It may be kept on a phone, opened
 * without a network and passed on, so its policy allows its own styles and nothing else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { bookletAnchor } from '../i18n/booklet-anchor.ts';
import type { Step } from './pipeline.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isBooklet = (file: string): boolean => /^[^/]+\/all\/index\.html$/.test(file);

const sheets = ['../styles/tokens.css', '../components/booklet/booklet.css'];

/** Without comments and line breaks: they would be in every copy. */
const styles = (): string =>
  sheets
    .map((path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();

/** For what is read on a screen with scripts, or asks for another file. */
const needless = new Set(['script', 'link', 'style', 'template', 'svg', 'audio', 'video', 'button', 'input', 'form']);
/** What the booklet's own sheet styles, by the class it has on pages. */
const renamed: Readonly<Record<string, string>> = {
  year: 'booklet-year',
  callout: 'booklet-note',
  number: 'booklet-number',
  'line-list': 'booklet-lines',
  'row-list': 'booklet-lines',
  'link-list': 'booklet-lines',
  'service-way': 'booklet-lines',
  'line-list-subject': 'booklet-line',
  'line-list-number': 'booklet-line',
  'line-list-note': 'booklet-line',
  'row-title': 'booklet-line',
  'row-note': 'booklet-line',
  'service-call-name': 'booklet-line',
};
const kept = new Set(['rel', 'id', 'lang', 'dir', 'translate', 'role', 'colspan', 'rowspan']);

/**
 * @param css what it looks like
 * @param file from the root of the site; pages that are no booklet stay as they are
 */
export const selfContained = (html: string, file: string, css: string): string => {
  if (!isBooklet(file)) return html;
  const document = parse(html);
  const [head, body] = ['head', 'body'].map((name) => find(document.childNodes, name));
  if (head === undefined || body === undefined) throw new Error(`${file} is no page.`);
  head.childNodes = head.childNodes.filter(
    (node) => !tree.isElementNode(node) || ['meta', 'title'].includes(node.tagName),
  );
  setPolicy(head, css, file);
  body.childNodes = cleaned(body.childNodes, { file, ids: new Set(idsIn(body.childNodes)), isProse: false });
  body.attrs = [];
  return serialize(document).replace('</head>', () => `<link rel="icon" href="data:,"><style>${css}</style></head>`);
};

const setPolicy = (head: Element, css: string, file: string): void => {
  const policy = head.childNodes.find(
    (node): node is Element =>
      tree.isElementNode(node) && valueOf(node, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = policy?.attrs.find(({ name }) => name === 'content');
  if (content === undefined) throw new Error(`${file} has no content security policy.`);
  const print = createHash('sha256').update(css).digest('base64');
  // The empty picture keeps a browser from asking for an icon.
  content.value = `default-src 'none'; img-src data:; style-src 'sha256-${print}'; base-uri 'none'; form-action 'none'`;
};

interface Around {
  file: string;
  ids: ReadonlySet<string>;
  /** Inside an editor's text, whose headings stand below that of its guide here. */
  isProse: boolean;
}

const cleaned = (nodes: readonly Node[], around: Around): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (tree.isTextNode(node)) return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
    if (!tree.isElementNode(node) || isNeedless(node)) return [];
    // The same break in three bytes instead of five: Thai has one after every word.
    if (node.tagName === 'wbr') return [{ ...wordBreak, parentNode: node.parentNode }];
    const isProse = around.isProse || classesOf(node).includes('prose');
    const children = cleaned(node.childNodes, { ...around, isProse });
    // Elements of scripts, and links to what is not in the booklet, are only their words.
    if (node.tagName.startsWith('hv-')) return children;
    const href = node.tagName === 'a' ? leadsTo(node, around) : undefined;
    if (node.tagName === 'a' && href === undefined) return children;
    node.childNodes = children;
    node.attrs = [
      ...node.attrs.filter(({ name }) => kept.has(name)),
      ...(href === undefined ? [] : [{ name: 'href', value: href }]),
      ...ownClass(node),
    ];
    rename(node, isProse);
    return node.tagName === 'span' && node.attrs.length === 0 ? children : [node];
  });

const wordBreak = { nodeName: '#text' as const, value: '\u200B' };

const isNeedless = (element: Element): boolean =>
  needless.has(element.tagName) ||
  valueOf(element, 'hidden') !== undefined ||
  // Words for screen readers beside a sign; those of a year are read by all.
  (classesOf(element).includes('unseen') && !isIn(element, 'year')) ||
  classesOf(element).includes('no-print') ||
  // That a machine made the words stands once on top.
  (classesOf(element).includes('callout') && valueOf(element, 'data-mt') !== undefined);

const isIn = ({ parentNode }: Element, name: string): boolean =>
  parentNode !== null && 'attrs' in parentNode && classesOf(parentNode).includes(name);

const ownClass = (element: Element): { name: string; value: string }[] => {
  const own = classesOf(element).flatMap((name) => (name.startsWith('booklet') ? name : (renamed[name] ?? [])));
  return own.length === 0 ? [] : [{ name: 'class', value: own.join(' ') }];
};

/** The place in the booklet, or another site or number; undefined for a page that is not in it. */
const leadsTo = (link: Element, { file, ids }: Around): string | undefined => {
  const href = valueOf(link, 'href') ?? '';
  if (/^(#|[a-z]+:)/.test(href)) return href;
  const anchor = bookletAnchor(new URL(href, `file:///${file}`).pathname);
  return anchor !== undefined && ids.has(anchor) ? `#${anchor}` : undefined;
};

const tags: Readonly<Record<string, string>> = { details: 'div', summary: 'p' };
const headings: Readonly<Record<string, string>> = { h2: 'h4', h3: 'h5' };

/** Everything is open: paper shows no folds. */
const rename = (element: Element, isProse: boolean): void => {
  const name = tags[element.tagName] ?? (isProse ? headings[element.tagName] : undefined);
  if (name === undefined) return;
  element.tagName = name;
  element.nodeName = name;
};

const valueOf = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;
const classesOf = (element: Element): string[] => (valueOf(element, 'class') ?? '').split(/\s+/);

const idsIn = (nodes: readonly Node[]): string[] =>
  nodes.filter(tree.isElementNode).flatMap((element) => [valueOf(element, 'id') ?? '', ...idsIn(element.childNodes)]);

const find = (nodes: readonly Node[], name: string): Element | undefined => {
  for (const node of nodes) {
    if (!tree.isElementNode(node)) continue;
    const found = node.tagName === name ? node : find(node.childNodes, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** After the steps that want a script in every page. */
export const booklet = (): Step => {
  const css = styles();
  return { page: (html, file) => selfContained(html, file, css) };
};
