/** The ways in which words can stand in a finished file: as they are, with entities resolved, in attributes, escaped. */
import type { HtmlElement } from '../../../domain/html/read-html.ts';
import { searchText, type SearchText } from '../../../domain/text/search-text.ts';
import type { SourceLocation } from '../../problem.ts';
import { matchesIn } from '../word-lists.ts';
import type { Html, SitePage } from './page.ts';

/** A way to read the file: `&#51;3 91` and a number cut by <wbr> are a number all the same. */
export interface Reading {
  searched: SearchText;
  locationOf: (offset: number) => SourceLocation;
}

const made = new WeakMap<SitePage, readonly Reading[]>();

/** Every reading of a file; made once, however many rules ask. */
export const readingsOf = (page: SitePage): readonly Reading[] => {
  const known = made.get(page) ?? makeReadings(page);
  made.set(page, known);
  return known;
};

const makeReadings = (page: SitePage): Reading[] => {
  const { text, html, locationAt } = page;
  return [
    { searched: searchText(text), locationOf: locationAt },
    ...(html
      ? [{ searched: searchText(html.text), locationOf: (at: number) => locationAt(html.sourceOffset(at)) }]
      : []),
    ...(html ? [attributesOf(html, page)] : []),
    ...(html ? [] : [byLine(unescaped(text), page)]),
    byLine(percentDecoded(text), page),
  ];
};

/** All values of attributes, each on a line. */
const attributesOf = ({ elements }: Html, page: SitePage): Reading => {
  const values: { at: number; element: HtmlElement; name: string }[] = [];
  let text = '';
  for (const element of elements) {
    for (const [name, value] of Object.entries(element.attributes)) {
      values.push({ at: text.length, element, name });
      text += `${value}\n`;
    }
  }
  return {
    searched: searchText(text),
    locationOf: (offset) => {
      const found = values.findLast(({ at }) => at <= offset);
      return found ? page.locationOf(found.element, found.name) : page.locationAt();
    },
  };
};

/** What is unescaped gets shorter, but has its lines where they were. */
const byLine = (text: string, page: SitePage): Reading => ({
  searched: searchText(text),
  locationOf: (offset) => ({ ...page.locationAt(), line: text.slice(0, offset).split('\n').length }),
});

/** `\u00e6` in scripts and JSON, `&#xe6;` in XML and SVG. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (all, code: string) => character(parseInt(code, 16), all))
    .replace(/&#(\d{1,7});/g, (all, code: string) => character(Number(code), all));

const character = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** `mailto:a%40b.dk` and the like. */
const percentDecoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** The first place at which a pattern is found, in whichever reading. */
export const firstMatch = (
  readings: readonly Reading[],
  pattern: RegExp,
): { value: string; location: SourceLocation } | undefined => {
  for (const { searched, locationOf } of readings) {
    const [match] = matchesIn(searched, pattern);
    if (match) return { value: match.value, location: locationOf(match.index) };
  }
  return undefined;
};
