/** The one reader of finished HTML: a page as a browser reads it, with the place of everything in its source. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface HtmlElement {
  /** In lower case, but for SVG: `linearGradient`. */
  name: string;
  /** Names as in HTML (`http-equiv`, `data-foo`, `xlink:href`); values with their entities resolved. */
  attributes: Readonly<Record<string, string>>;
  parent: HtmlElement | undefined;
  /** What stands in a <template> counts as its children. */
  children: readonly HtmlNode[];
  /** Where its start tag begins in the source; undefined for an element that the parser added. */
  start: number | undefined;
  /** Behind its start tag. */
  innerStart: number | undefined;
  /** Before its end tag; undefined where there is none. */
  innerEnd: number | undefined;
  /** Where an attribute begins. */
  attributeStart: (name: string) => number | undefined;
}

export interface HtmlText {
  text: string;
  parent: HtmlElement;
  start: number;
}

export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlPage {
  /** Without a name, around everything. */
  root: HtmlElement;
  /** All elements in the order of the source. */
  elements: readonly HtmlElement[];
}

/** Reads a page; broken HTML is repaired as in a browser, never refused. */
export const readHtml = (source: string): HtmlPage => {
  const elements: HtmlElement[] = [];
  const root: MutableElement = {
    name: '',
    attributes: {},
    parent: undefined,
    children: [],
    start: undefined,
    innerStart: undefined,
    innerEnd: undefined,
    attributeStart: () => undefined,
  };
  addChildren(root, parse(source, { sourceCodeLocationInfo: true }).childNodes, elements);
  return { root, elements };
};

export const isElement = (node: HtmlNode): node is HtmlElement => 'children' in node;

/** The nearest of the element itself and those around it that is wanted. */
export const closest = (element: HtmlElement, isWanted: (element: HtmlElement) => boolean): HtmlElement | undefined => {
  for (let next: HtmlElement | undefined = element; next !== undefined; next = next.parent)
    if (isWanted(next)) return next;
  return undefined;
};

/** The language a browser takes an element to be in; empty where nothing says. */
export const langOf = (element: HtmlElement): string =>
  closest(element, ({ attributes }) => 'lang' in attributes)?.attributes['lang'] ?? '';

/** All text in an element, as one string. */
export const textOf = (element: HtmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child.text)).join('');

type MutableElement = HtmlElement & { children: HtmlNode[] };

const addChildren = (
  parent: MutableElement,
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  elements: HtmlElement[],
): void => {
  for (const node of nodes) {
    if ('value' in node) {
      const last = parent.children.at(-1);
      // A place where a line may break is no gap between words (build/word-breaks.ts).
      if (last && !isElement(last)) parent.children.splice(-1, 1, { ...last, text: last.text + node.value });
      else parent.children.push({ text: node.value, parent, start: node.sourceCodeLocation?.startOffset ?? 0 });
    }
    if (!('tagName' in node) || node.tagName === 'wbr') continue;
    const at = node.sourceCodeLocation;
    const attributes: Record<string, string> = {};
    for (const { name, prefix, value } of node.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value;
    const element: MutableElement = {
      name: node.tagName,
      attributes,
      parent,
      children: [],
      start: at?.startOffset,
      innerStart: at?.startTag?.endOffset,
      innerEnd: at?.endTag?.startOffset,
      // The parser gives SVG names their capitals back, but keeps them small where it says the place.
      attributeStart: (name) => (at?.attrs?.[name] ?? at?.attrs?.[name.toLowerCase()])?.startOffset,
    };
    parent.children.push(element);
    elements.push(element);
    addChildren(element, 'content' in node ? node.content.childNodes : node.childNodes, elements);
  }
};
