/** The list of files for a phone without a network: everything a visit in a language can need, and nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { megabytesOf, parseCopyList, sizeMark, type CopyList } from '../../src/domain/offline/copy-list.ts';
import { elementsIn, named, pageAt, wordsOf, type BuiltSite } from '../builders/built-pages.ts';
import { builtFixture, languages } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const textOf = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const listOf = (lang: string): CopyList => {
  const list = parseCopyList(JSON.parse(textOf(`${lang}/copy.json`)));
  if (list === undefined) throw new Error(`${lang}/copy.json is not a list.`);
  return list;
};
/** From the root of the site; a page by its file. */
const fileAt = (lang: string, address: string): string => posix.join(lang, address.replace(/\/$/, '/index.html'));

/** What files of this kind lead to within the site, from its root. */
const leadsTo = (file: string): string[] => {
  const from = (address: string): string => posix.join(posix.dirname(file), address);
  if (file.endsWith('.html')) {
    return elementsIn(pageAt(site, file).root, () => true).flatMap(({ attributes }) => [
      // From the root of the site.
      ...(attributes['data-list'] === undefined ? [] : [attributes['data-list']]),
      ...[attributes['href'], attributes['src']].flatMap((address) =>
        address === undefined || /^([a-z]+:|#|$)/.test(address) ? [] : [from(address.replace(/[?#].*/, ''))],
      ),
    ]);
  }
  if (!file.endsWith('.js')) return [];
  return [...textOf(file).matchAll(/["'`](\.\/[\w./-]+\.js)["'`]/g)].flatMap(([, name = '']) =>
    // What WebAssembly calls the functions it is given, and no file.
    name.endsWith('/pagefind_web_bg.js') ? [] : [from(name)],
  );
};
const asFile = (path: string): string => posix.normalize(path.endsWith('/') ? `${path}index.html` : path);

describe.each(languages)('the copy in %s', (tag) => {
  const lang = tag.toLowerCase();

  it('holds every page of the language, and all that these and their scripts lead to in it', () => {
    const kept = new Set(listOf(lang).files.map(({ address }) => fileAt(lang, address)));
    const own = [...site.files].filter((file) => file.startsWith(`${lang}/`) && file.endsWith('.html'));
    expect(own.length).toBeGreaterThan(10);
    const wanted = [...own, ...[...kept].flatMap(leadsTo).map(asFile)];
    const isOther = (file: string): boolean =>
      // Recorded texts are too big; see tests/build/aloud.test.ts.
      /\/sound\./.test(file) ||
      // The booklet says once more what the pages say; open data is for professionals with a network.
      /^data\/|\/all\/index\.html$/.test(file) ||
      languages.some((other) => other !== tag && file.startsWith(`${other.toLowerCase()}/`));
    expect(wanted.filter((file) => !kept.has(file) && !isOther(file))).toEqual([]);
    expect(
      [...kept].some((file) => /\/open-map\./.test(file)),
      'the map',
    ).toBe(true);
  });

  it('holds each file as it is published, once', () => {
    const { files, size } = listOf(lang);
    for (const { address, revision, size: bytes } of files) {
      const content = readFileSync(join(site.folder, fileAt(lang, address)));
      expect(createHash('sha256').update(content).digest('hex').startsWith(revision), address).toBe(true);
      expect(content.length, address).toBe(bytes);
    }
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
    expect(size).toBe(files.reduce((sum, file) => sum + file.size, 0));
  });

  it('holds nothing of another language, of hosts or of the search engines', () => {
    const foreign = listOf(lang).files.filter(
      ({ address }) => address.startsWith('../') && !/^\.\.\/(a\/[^/]+|icon\.svg)?$/.test(address),
    );
    expect(foreign).toEqual([]);
  });

  it('is said to be as big as it is', () => {
    const [offer] = elementsIn(pageAt(site, `${lang}/phone/index.html`).root, named('hv-offline'));
    const words = offer ? wordsOf(offer) : '';
    const said = Number(/(\d+) MB/.exec(words)?.[1]);
    expect(said).toBe(megabytesOf(listOf(lang).size));
    expect(words).not.toContain(sizeMark);
  });
});

describe('the worker', () => {
  it('is the same for all languages, one file without imports, and at most 3 kB', () => {
    const workers = languages.map((tag) => textOf(`${tag.toLowerCase()}/sw.js`));
    const [worker = ''] = workers;
    expect(new Set(workers).size).toBe(1);
    expect(worker).not.toMatch(/\bimport\b|\bimportScripts\b|https?:/);
    expect(gzipSync(worker, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  it('is named by no page but the one that offers it', () => {
    const scripts = [...site.files].filter((file) => file.startsWith('a/') && /serviceWorker/.test(textOf(file)));
    expect(scripts.length).toBeGreaterThan(0);
    const pages = site.pages.filter(
      ({ html }) => /serviceWorker/.test(html) || scripts.some((script) => html.includes(script)),
    );
    expect(pages.map(({ file }) => file).sort()).toEqual(
      languages.map((tag) => `${tag.toLowerCase()}/phone/index.html`).sort(),
    );
  });

  it('of the root is one file without imports, and at most 2 kB', () => {
    const worker = textOf('sw.js');
    expect(worker).not.toMatch(/\bimport\b|\bimportScripts\b|https?:/);
    expect(gzipSync(worker, { level: 9 }).length).toBeLessThanOrEqual(2000);
  });
});
