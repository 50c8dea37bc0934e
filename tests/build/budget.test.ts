import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, named, type BuiltSite, type Page } from '../builders/built-pages.ts';
import { builtFixture, isInLanguage } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

/** Requirement B1: five seconds on a slow net (400 kbit/s) and an old phone. */
const most = { html: 40_000, css: 15_000, js: 25_000, all: 100_000, requests: 8 };

const compressed = (file: string): number => gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length;

/** A script with everything it imports at once; what it loads on a tap is not among them. */
const withImports = (script: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(join(site.folder, script), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    withImports(posix.join(posix.dirname(script), name), seen);
  }
  return seen;
};

/** Files a browser fetches to show a page, the page itself first. */
const fetchedBy = (page: Page): string[] => {
  const parts = elementsIn(page.root, named('link', 'script', 'img', 'source')).flatMap((element) => {
    const { name, attributes, parent } = element;
    // Recorded texts wait for a tap.
    if (parent?.name === 'audio' && parent.attributes['preload'] === 'none') return [];
    const address = name === 'link' ? attributes['href'] : attributes['src'];
    if (address === undefined) return [];
    const file = posix.join(posix.dirname(page.file), address).replace(/^(\.\.\/)+/, '');
    return file.endsWith('.js') ? [...withImports(file)] : [file];
  });
  return [page.file, ...new Set(parts)];
};

const tooMuch = (measure: (page: Page) => number, limit: number): string[] =>
  site.pages.flatMap((page) => (measure(page) > limit ? [`${page.file}: ${measure(page)}`] : []));
const sumOf = (page: Page, ending: string): number =>
  fetchedBy(page)
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + compressed(file), 0);

describe('a page on a thin net', () => {
  it('has at most 40 kB of text and marks', () => {
    expect(tooMuch((page) => compressed(page.file), most.html)).toEqual([]);
  });

  it('has at most 15 kB of style', () => {
    expect(tooMuch((page) => sumOf(page, '.css'), most.css)).toEqual([]);
  });

  it('has at most 25 kB of script', () => {
    expect(tooMuch((page) => sumOf(page, '.js'), most.js)).toEqual([]);
  });

  it('has a way out of at most 4 kB, for it must come first', () => {
    const early = (page: Page): string[] =>
      elementsIn(page.root, (element) => element.name === 'script' && 'async' in element.attributes).map(
        ({ attributes }) => attributes['src']?.replace(/^(\.{1,2}\/)+/, '') ?? '',
      );
    expect(site.pages.filter((page) => early(page).length !== 1).map(({ file }) => file)).toEqual([]);
    expect(tooMuch((page) => early(page).reduce((sum, file) => sum + compressed(file), 0), 4000)).toEqual([]);
  });

  it('has script that old phones can read: one newer sign and they would run none of it', () => {
    const scripts = new Set(site.pages.flatMap(fetchedBy).filter((file) => file.endsWith('.js')));
    const newer = [...scripts].filter((file) => /\?\.[\w$[(]|\?\?/.test(readFileSync(join(site.folder, file), 'utf8')));
    expect(scripts.size).toBeGreaterThan(0);
    expect(newer).toEqual([]);
  });

  it('has at most 100 kB in all', () => {
    expect(tooMuch((page) => sumOf(page, ''), most.all)).toEqual([]);
  });

  it('is fetched with at most eight requests', () => {
    expect(tooMuch((page) => fetchedBy(page).length, most.requests)).toEqual([]);
  });
});

describe('the front page', () => {
  const homes = (): Page[] => site.pages.filter((page) => isInLanguage(page) && /^[^/]+\/index\.html$/.test(page.file));

  it('is fetched with at most five requests and 18 kB', () => {
    expect(homes().length).toBeGreaterThan(3);
    expect(homes().map((page) => [page.file, fetchedBy(page).length <= 5, sumOf(page, '') <= 18_000])).toEqual(
      homes().map((page) => [page.file, true, true]),
    );
  });
});

describe('the whole site', () => {
  it('has at most 15 kB of style', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect(styles.reduce((sum, file) => sum + compressed(file), 0)).toBeLessThanOrEqual(most.css);
  });

  it('has no letter forms and no photographs', () => {
    expect([...site.files].filter((file) => /\.(woff2?|ttf|otf|jpe?g|png|gif|webp|avif)$/.test(file))).toEqual([]);
  });
});

describe('the map', () => {
  it('that can be zoomed is at most 110 kB, and fetched on a tap', () => {
    const page = site.pages.find(({ file }) => file === 'en/find/index.html');
    const start = [...site.files].find((file) => /(^|\/)open-map\.[^/]+\.js$/.test(file)) ?? '';
    const atFirst = new Set(page === undefined ? [] : fetchedBy(page));
    const loaded = [...withImports(start)].filter((file) => !atFirst.has(file));
    const size = loaded.reduce((sum, file) => sum + compressed(file), 0) / 1000;
    expect(size).toBeLessThanOrEqual(110);
    expect([...atFirst].filter((file) => file.includes('open-map'))).toEqual([]);
  });
});
