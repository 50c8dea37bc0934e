/** A finished site as tests see it: its files, and its pages as small trees of elements and texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  closest,
  type HtmlElement,
  type HtmlText,
  isElement,
  langOf,
  readHtml,
} from '../../src/domain/html/read-html.ts';

export { closest, isElement, langOf };
export type Element = HtmlElement;
export type Text = HtmlText;

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
  /** All files but the form for editors, from the root of the site, with slashes. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  /** One file a language with everything in it; not a page of the frame, and without scripts (booklet.test.ts). */
  booklets: readonly Page[];
}

/** @param isWanted which pages are read, by file: a real site has thousands, and each takes memory */
export const readSite = (folder: string, isWanted: (file: string) => boolean = () => true): BuiltSite => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !isForm(file))
    .sort();
  const read = (isOfKind: (file: string) => boolean): Page[] =>
    files
      .filter((file) => file.endsWith('.html') && isOfKind(file) && isWanted(file))
      .map((file) => readPage(folder, file));
  return {
    folder,
    files: new Set(files),
    pages: read((file) => !isBooklet(file)),
    booklets: read(isBooklet),
  };
};

/** The form for editors is a program of others, with rules of its own (dist-scan.test.ts, tests/e2e/cms.spec.ts). */
const isForm = (file: string): boolean => file.startsWith('admin/');

const isBooklet = (file: string): boolean => /^[^/]+\/all\/index\.html$/.test(file);

const readPage = (folder: string, file: string): Page => {
  const html = readFileSync(join(folder, file), 'utf8');
  const { root, elements } = readHtml(html);
  const lang = elements.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';
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

/** The direction a browser gives an element; `auto` for one that goes by its own letters. */
export const dirOf = (element: Element): string => {
  const found = closest(element, (each) => 'dir' in each.attributes || each.name === 'bdi');
  return found?.attributes['dir'] ?? (found?.name === 'bdi' ? 'auto' : 'ltr');
};
