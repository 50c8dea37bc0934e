/** Finished HTML as a flat list of elements in document order, read the way a browser reads it. */
import { htmlToHast } from 'satteri';

export interface HtmlElement {
  name: string;
  /** Names in lower case, as in HTML. */
  attributes: Record<string, string>;
  /** Text inside scripts, styles and titles. */
  text: string;
  /** Language of the element: its own or the nearest above. */
  lang: string;
}

interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  value?: string;
}

export interface Html {
  elements: HtmlElement[];
  /** All text that is not script or style. */
  text: string;
}

/** Reads a page; broken HTML is repaired as in a browser, never refused. */
export function parseHtml(source: string): Html {
  const elements: HtmlElement[] = [];
  const texts: string[] = [];
  const visit = (node: Node, lang: string): void => {
    if (node.type === 'text') texts.push(node.value ?? '');
    const attributes = node.tagName === undefined ? {} : attributesOf(node.properties ?? {});
    const own = attributes['lang'] ?? lang;
    if (node.tagName !== undefined) {
      const isPlain = ['script', 'style', 'title'].includes(node.tagName);
      const text = isPlain ? (node.children ?? []).map((child) => child.value ?? '').join('') : '';
      elements.push({ name: node.tagName.toLowerCase(), attributes, text, lang: own });
      if (node.tagName === 'script' || node.tagName === 'style') return;
    }
    for (const child of node.children ?? []) visit(child, own);
    if (node.tagName !== undefined) texts.push(inline.has(node.tagName) ? '' : '\n');
  };
  visit(htmlToHast(source) as Node, '');
  return { elements, text: texts.join('') };
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'i',
  'span',
  'strong',
  'time',
  'wbr',
  'mark',
  'small',
  'sup',
  'sub',
]);

/** The tree names attributes as scripts do (`httpEquiv`, `onClick`, `dataFoo`); HTML is meant here. */
const renamed: Readonly<Record<string, string>> = {
  httpequiv: 'http-equiv',
  classname: 'class',
  acceptcharset: 'accept-charset',
  htmlfor: 'for',
};

function attributesOf(properties: Record<string, unknown>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue;
    const lower = name.toLowerCase();
    attributes[renamed[lower] ?? lower] =
      value === true ? '' : Array.isArray(value) ? value.map(String).join(' ') : String(value);
  }
  return attributes;
}
