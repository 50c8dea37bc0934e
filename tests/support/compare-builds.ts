/**
 * Compares two builds page by page: what is read, in which language and direction, and where links lead. Markup may differ.
 * For changes of the code that no reader may notice.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const help = `Compares two finished sites: text, titles, links, lang and dir of every page.

  node tests/support/compare-builds.ts BEFORE AFTER [--most N]
  --most N   print this many differences a page (3)
  --help     this text

Example, with the same day for both, since ages are counted from it:

  SOURCE_DATE_EPOCH=1795348800 OUT_DIR=/tmp/after npx astro build
  node tests/support/compare-builds.ts /tmp/before /tmp/after

Ends with 0 when all pages say the same, 1 when one differs, 2 when it was called in a wrong way.
`;

/** Something read or followed, with the language and direction a browser gives it. */
interface Run {
  lang: string;
  dir: string;
  /** Where it leads, or which attribute it is. */
  as: string;
  text: string;
}

/** Attributes that are read out, or that say where something leads. */
const readOut = ['title', 'alt', 'aria-label', 'placeholder', 'content'];
const unread = new Set(['script', 'style', 'svg', 'link']);
/** Between these, words do not run into one another. */
const inline = new Set(['a', 'b', 'bdi', 'em', 'i', 'span', 'strong', 'small', 'abbr', 'code', 'wbr']);

/** Everything on a page that somebody reads, hears or follows, in order; neighbours of the same kind are one. */
export const runsOf = (html: string): Run[] => {
  const runs: Run[] = [];
  const add = (run: Run): void => {
    const last = runs.at(-1);
    if (last !== undefined && last.lang === run.lang && last.dir === run.dir && last.as === run.as)
      last.text += run.text;
    else runs.push({ ...run });
  };
  const visit = (node: Node, around: Omit<Run, 'text'>): void => {
    if (tree.isTextNode(node)) add({ ...around, text: node.value });
    else if (tree.isElementNode(node)) visitElement(node, around);
    else if ('childNodes' in node) for (const child of node.childNodes) visit(child, around);
  };
  const visitElement = (element: Element, around: Omit<Run, 'text'>): void => {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const { tagName } = element;
    // Fingerprints of scripts are nothing anybody reads.
    if (unread.has(tagName) || attributes.has('http-equiv')) return;
    const dir = attributes.get('dir') ?? (tagName === 'bdi' ? 'auto' : around.dir);
    const href = attributes.get('href');
    const own = { lang: attributes.get('lang') ?? around.lang, dir, as: href === undefined ? around.as : `→ ${href}` };
    for (const name of readOut) {
      const text = attributes.get(name);
      if (text !== undefined) add({ ...own, as: `@${name}`, text: `${text} ` });
    }
    const isBlock = !inline.has(tagName);
    if (isBlock) add({ ...own, text: ' ' });
    if ('content' in element) visit(tree.getTemplateContent(element as DefaultTreeAdapterMap['template']), own);
    for (const child of element.childNodes) visit(child, own);
    if (isBlock) add({ ...own, text: ' ' });
  };
  visit(parse(html), { lang: '', dir: 'ltr', as: '' });
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
};

const inWords = ({ lang, dir, as, text }: Run): string => `[${lang} ${dir}] ${as === '' ? '' : `${as} `}${text}`;

/** The first differences of two pages, each as a line before and a line after. */
export const differences = (before: string, after: string, most: number): string[] => {
  const [old, now] = [runsOf(before).map(inWords), runsOf(after).map(inWords)];
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (found.length < most && (i < old.length || j < now.length)) {
    if (old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else {
      const [i2, j2] = nextMeeting(old, now, i, j);
      found.push(wordsOf(old.slice(i, i2), now.slice(j, j2)));
      [i, j] = [i2, j2];
    }
  }
  return found;
};

/** What was there and what is there now; of two long lines only where they part. */
const wordsOf = (before: readonly string[], after: readonly string[]): string => {
  const [old = '', now = ''] = [before[0], after[0]];
  const isPair = before.length === 1 && after.length === 1;
  const same = isPair ? [...old].findIndex((letter, index) => letter !== now[index]) : 0;
  const from = Math.max(0, same - 40);
  const cut = (line: string): string =>
    line.length <= 200 ? line : `${from > 0 ? '…' : ''}${line.slice(from, from + 200)}…`;
  return [...before.map((line) => `  - ${cut(line)}`), ...after.map((line) => `  + ${cut(line)}`)].join('\n');
};

/** Where the two pages say the same again, within a stretch that can still be read. */
const nextMeeting = (old: readonly string[], now: readonly string[], i: number, j: number): [number, number] => {
  for (let distance = 1; distance < 60; distance += 1) {
    for (let left = 0; left <= distance; left += 1) {
      const line = old[i + left];
      if (line !== undefined && line === now[j + distance - left]) return [i + left, j + distance - left];
    }
  }
  return [old.length, now.length];
};

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'));

/** Runs the comparison; gives the exit code. */
export const compareBuilds = (args: readonly string[], write: (text: string) => void): number => {
  const options = readArguments(args);
  if (options === undefined) {
    write(help);
    return 2;
  }
  if (options.help) {
    write(help);
    return 0;
  }
  const { before, after, most } = options;
  const missing = [before, after].filter((folder) => !existsSync(folder));
  if (missing.length > 0) {
    write(`There is no folder ${missing.join(' and no folder ')}.\n`);
    return 2;
  }
  const files = [...new Set([...pagesIn(before), ...pagesIn(after)])].sort();
  const read = (folder: string, file: string): string =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  let different = 0;
  for (const file of files) {
    const found = differences(read(before, file), read(after, file), most);
    if (found.length === 0) continue;
    different += 1;
    write(`${file}\n${found.join('\n  …\n')}\n\n`);
  }
  write(`${files.length} pages, ${different} differ.\n`);
  return different > 0 ? 1 : 0;
};

type Options = { help: true } | { help: false; before: string; after: string; most: number };

const readArguments = (args: readonly string[]): Options | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false }, most: { type: 'string', default: '3' } },
    });
    const [before, after, ...more] = positionals;
    const most = Number(values.most);
    if (values.help) return { help: true };
    if (before === undefined || after === undefined || more.length > 0 || !(most >= 1)) return undefined;
    return { help: false, before, after, most };
  } catch {
    return undefined;
  }
};

if (import.meta.main) process.exitCode = compareBuilds(process.argv.slice(2), (text) => process.stdout.write(text));
