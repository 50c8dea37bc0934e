/** A finished site as tests see it: its files, and its pages as small trees of elements and texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ELEMENT_NODE, TEXT_NODE, parse } from 'ultrahtml';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | undefined;
  children: readonly (Element | Text)[];
}

export interface Text {
  text: string;
  parent: Element;
}

export interface Page {
  /** From the root of the site, with slashes. Example: da/p/c5md9z2/index.html */
  file: string;
  /** Its address from the root of the site. Example: da/p/c5md9z2/ */
  path: string;
  html: string;
  root: Element;
  /** Tag of the page itself. */
  lang: string;
}

export interface BuiltSite {
  folder: string;
  /** All files, from the root of the site, with slashes. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

export const readSite = (folder: string): BuiltSite => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, files: new Set(files), pages };
};

const readPage = (folder: string, file: string): Page => {
  const html = readFileSync(join(folder, file), 'utf8');
  const root = toElement(parse(html) as ParsedNode, undefined);
  const lang = elementsIn(root, ({ name }) => name === 'html')[0]?.attributes['lang'] ?? '';
  return { file, path: file.replace(/index\.html$/, ''), html, root, lang };
};

/** The page at a file of the site; fails when it was not built. */
export const pageAt = (site: BuiltSite, file: string): Page => {
  const page = site.pages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`The page ${file} was not built.`);
  return page;
};

/** All elements under `root` that are wanted, in the order of the page. */
export const elementsIn = (root: Element, isWanted: (element: Element) => boolean): Element[] =>
  root.children.flatMap((child) =>
    isElement(child) ? [...(isWanted(child) ? [child] : []), ...elementsIn(child, isWanted)] : [],
  );

export const named =
  (...names: string[]) =>
  ({ name }: Element): boolean =>
    names.includes(name);

export const withClass =
  (wanted: string) =>
  ({ attributes }: Element): boolean =>
    (attributes['class'] ?? '').split(' ').includes(wanted);

export const withAttribute =
  (attribute: string) =>
  ({ attributes }: Element): boolean =>
    attribute in attributes;

/** All texts that are read, without scripts, styles and what stands in <head>. */
export const textsIn = (root: Element): Text[] =>
  root.children.flatMap((child) => {
    if (!isElement(child)) return child.text.trim() === '' ? [] : [child];
    return ['head', 'script', 'style', 'template'].includes(child.name) ? [] : textsIn(child);
  });

/** The words of an element, with single spaces. */
export const wordsOf = (root: Element): string =>
  textsIn(root)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The nearest of the element itself and those around it that is wanted. */
export const closest = (element: Element, isWanted: (element: Element) => boolean): Element | undefined => {
  for (let next: Element | undefined = element; next !== undefined; next = next.parent) if (isWanted(next)) return next;
  return undefined;
};

/** The language a browser takes an element to be in. */
export const langOf = (element: Element): string => closest(element, withAttribute('lang'))?.attributes['lang'] ?? '';

/** The direction a browser gives an element; `auto` for one that goes by its own letters. */
export const dirOf = (element: Element): string => {
  const found = closest(element, (each) => 'dir' in each.attributes || each.name === 'bdi');
  return found?.attributes['dir'] ?? (found?.name === 'bdi' ? 'auto' : 'ltr');
};

export const isElement = (node: Element | Text): node is Element => 'children' in node;

interface ParsedNode {
  type: number;
  name?: string;
  value?: string;
  attributes?: Record<string, string>;
  children?: ParsedNode[];
}

const toElement = (node: ParsedNode, parent: Element | undefined): Element => {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, decoded(value)]),
  );
  const children: (Element | Text)[] = [];
  const element: Element = { name: (node.name ?? '').toLowerCase(), attributes, parent, children };
  for (const child of node.children ?? []) {
    if (child.type === ELEMENT_NODE) children.push(toElement(child, element));
    if (child.type === TEXT_NODE) children.push({ text: decoded(child.value ?? ''), parent: element });
  }
  return element;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
