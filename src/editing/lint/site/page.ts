/** A finished file as the rules see it, and the shape of those rules. */
import { type HtmlElement, type HtmlNode, isElement, readHtml } from '../../../domain/html/read-html.ts';
import { memoize } from '../../../domain/memoize.ts';
import type { ProblemDefinitions, SourceLocation } from '../../problem.ts';
import type { AddProblem, Report } from '../../report.ts';
import type { SecretPlaces } from '../hidden-places.ts';

export interface SiteFile {
  /** Path inside the finished site, with slashes. Example: da/p/x7k2q/index.html */
  path: string;
  text: string;
}

export interface SiteContext {
  /** Raw data of blocklist.yml. */
  blocklist: unknown;
  /** Places that nobody may find. */
  secrets: SecretPlaces;
  /** Public address of the front page, if known. */
  address: string | undefined;
  /** Folder as printed in problems. */
  root: string;
}

export interface SitePage extends SiteFile {
  /** For a page in HTML. */
  html: Html | undefined;
  /** Whether titles and addresses of this file must be neutral. */
  isForReaders: boolean;
  /** Where something stands, by its offset in the text. */
  locationAt: (offset?: number) => SourceLocation;
  /** Where an attribute stands, else its element. */
  locationOf: (element: HtmlElement, attribute?: string) => SourceLocation;
}

export interface Html {
  elements: readonly HtmlElement[];
  /** What is read: entities resolved, words joined that only an inline element divides. No scripts, no styles. */
  text: string;
  /** Offset in the source of an offset in `text`. */
  sourceOffset: (offset: number) => number;
}

export interface SiteRule<D extends ProblemDefinitions = ProblemDefinitions> {
  problems: D;
  lint: (page: SitePage, report: Report, context: SiteContext) => void;
}

/** Ties a rule to its problems: it can add no others. */
export const siteRule = <D extends ProblemDefinitions>(
  problems: D,
  lint: (page: SitePage, add: AddProblem<D>, context: SiteContext) => void,
): SiteRule<D> => ({
  problems,
  lint: (page, report, context) => lint(page, report.adderFor(problems), context),
});

/** Makes a file ready to be looked at. */
export const pageOf = (file: SiteFile, { root }: Pick<SiteContext, 'root'>): SitePage => {
  // Only a file with a problem is asked for its lines.
  const endsOfLines = memoize(() => [...file.text.matchAll(/\n/g)].map(({ index }) => index));
  const locationAt = (offset = 0): SourceLocation => {
    const ends = endsOfLines();
    const before = ends.findIndex((end) => end >= offset);
    return { file: `${root}/${file.path}`, line: 1 + (before === -1 ? ends.length : before) };
  };
  return {
    ...file,
    html: /\.html?$/.test(file.path) ? htmlOf(file.text) : undefined,
    isForReaders: !/^[^/]+\/pro\//.test(file.path),
    locationAt,
    locationOf: (element, attribute = '') => locationAt(element.attributeStart(attribute) ?? element.start),
  };
};

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);

const htmlOf = (source: string): Html => {
  const { root, elements } = readHtml(source);
  const pieces: { at: number; start: number }[] = [];
  let text = '';
  const read = (node: HtmlNode): void => {
    if (!isElement(node)) {
      pieces.push({ at: text.length, start: node.start });
      text += node.text;
      return;
    }
    if (node.name === 'script' || node.name === 'style') return;
    node.children.forEach(read);
    if (!inline.has(node.name)) text += '\n';
  };
  read(root);
  const sourceOffset = (offset: number): number => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    return piece === undefined ? 0 : piece.start + offset - piece.at;
  };
  return { elements, text, sourceOffset };
};
