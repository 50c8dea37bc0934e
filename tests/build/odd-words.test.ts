/**
 * Names, summaries, titles and interface strings are shown as they were typed: marks in them stay words. Slower than
 * the rest: builds the invented country with odd words in all its files. The same build has languages that were added with
 * a line and the least words, for another question: are their pages there, and honest.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readHtml, textOf } from '../../src/domain/html/read-html.ts';
import { addGreenlandic, addLanguage, persian, portuguese } from '../builders/added-language.ts';
import {
  dirOf,
  elementsIn,
  langOf,
  named,
  pageAt,
  readSite,
  textsIn,
  type BuiltSite,
} from '../builders/built-pages.ts';
import { withAttribute, withClass, wordsOf } from '../builders/built-pages.ts';
import { needFile, placeFile } from '../builders/fixture-site.ts';
import { buildSite, fixtureContent, projectRoot } from '../support/build-site.ts';

const copy = join(projectRoot, `.cache/test-sites/odd-${process.pid}`);
const content = join(copy, 'content');

/** Ends titles, attributes and scripts early, and would run in three ways. */
const odd = `"'></title></script><img data-odd src=x onerror=alert(1)><script data-odd>alert(1)</script>{1+1}&lt;`;

const change = (pattern: string, edit: (text: string) => string): void => {
  for (const file of globSync(pattern, { cwd: content })) {
    const path = join(content, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
};

let site: BuiltSite;
beforeAll(async () => {
  cpSync(fixtureContent, content, { recursive: true });
  change('i18n/da.yml', (text) => {
    const strings = parse(text) as Record<string, string>;
    return stringify(Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, `${value} ${odd}`])));
  });
  change('services/*/facts.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Huset ${odd}`)}`));
  change('organisations/*.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Foreningen ${odd}`)}`));
  change('{services,guides,notices,pages}/*/text.*.mdx', (text) =>
    text.replace(/^(title|summary):.*$/gm, (_, field: string) => `${field}: ${JSON.stringify(`Kort ${odd}`)}`),
  );
  change('site.yml', (text) => text.replace(/^name:.*$/m, `name: ${JSON.stringify(`Fyr ${odd}`)}`));
  for (const language of [portuguese, persian]) addLanguage(content, language);
  addGreenlandic(content);
  site = readSite(await buildSite({ content, out: join(copy, 'site') }));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('marks in names, titles, summaries and interface strings', () => {
  it('never become part of a page', () => {
    const found = site.pages.flatMap(({ file, html }) =>
      readHtml(html)
        .elements.filter(({ attributes }) => 'onerror' in attributes || 'data-odd' in attributes)
        .map(({ name }) => `${file}: <${name}>`),
    );
    expect(found).toEqual([]);
  });

  it('would be seen here if they did', () => {
    expect(readHtml(`<p>${odd}</p>`).elements.filter(({ attributes }) => 'data-odd' in attributes)).toHaveLength(2);
  });

  it.each([
    ['places', placeFile('da', 'havnehuset')],
    ['needs', needFile('da', 'sleep')],
    ['guides', 'da/index.html'],
  ])('are shown as they were typed on pages of %s, in title and text', (_, file) => {
    const { elements, root } = readHtml(site.pages.find((page) => page.file === file)?.html ?? '');
    const typed = '<script data-odd>alert(1)</script>{1+1}&lt;';
    const title = elements.find(({ name }) => name === 'title');
    expect(title && textOf(title)).toContain(typed);
    expect(textOf(root).split(typed).length).toBeGreaterThan(20);
  });
});

describe.each([
  ['pt-BR', 'ltr', portuguese.words],
  ['fa', 'rtl', persian.words],
  // Only people may translate into it, and nobody has: all of it is in Danish and says so.
  ['kl', 'ltr', undefined],
] as const)('a language added with a line and the least words: %s', (tag, dir, words) => {
  const folder = `${tag.toLowerCase()}/`;
  const own = () => site.pages.filter(({ file }) => file.startsWith(folder));

  it('has the pages of every other language', () => {
    const danish = site.pages.filter(({ file }) => file.startsWith('da/')).map(({ file }) => file.slice('da/'.length));
    expect(own().map(({ file }) => file.slice(folder.length))).toEqual(danish);
  });

  it('says its language and direction on each, and is in the list of languages of each', () => {
    const wrong = own().filter(({ root }) => {
      const [html] = elementsIn(root, named('html'));
      return html?.attributes['lang'] !== tag || html.attributes['dir'] !== dir;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const withoutLink = site.pages.filter(
      ({ file, root }) =>
        file.startsWith('da/') &&
        // By `lang`: `hreflang` claims a translation, and most pages have none (tests/build/languages.test.ts).
        !elementsIn(root, withClass('frame-languages'))
          .flatMap((list) => elementsIn(list, named('a')))
          .some(({ attributes }) => attributes['lang'] === tag && attributes['href']?.includes(`../${folder}`)),
    );
    expect(withoutLink.map(({ file }) => file)).toEqual([]);
  });

  it('shows texts in another language, marked as such, with a note in its own words', () => {
    const blocks = own().flatMap(({ root }) => elementsIn(root, withClass('prose')));
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.filter(({ attributes }) => !['da', 'en'].includes(attributes['lang'] ?? ''))).toEqual([]);
    expect(blocks.filter((block) => dirOf(block) !== 'ltr')).toEqual([]);
    const notes = own().flatMap(({ root }) => elementsIn(root, withAttribute('data-fallback')));
    expect(notes.length).toBeGreaterThan(20);
    const begin = words?.['fallback.callout']?.split('{{')[0];
    if (begin === undefined) return;
    expect(notes.filter((note) => !wordsOf(note).includes(begin.trim())).map(wordsOf)).toEqual([]);
  });

  it('says in its own words what it has, and no word of another language as its own', () => {
    const page = pageAt(site, `${folder}index.html`);
    const [heading] = elementsIn(page.root, named('h1'));
    if (words !== undefined) expect(heading && wordsOf(heading)).toContain(words['home.heading']);
    const exit = elementsIn(page.root, withAttribute('data-exit'))[0];
    if (words !== undefined) expect(exit && wordsOf(exit)).toContain(words.exit);
    const known = new Set(Object.values(words ?? {}));
    const claimed = textsIn(page.root)
      .filter(
        ({ text, parent }) => langOf(parent) === tag && /Åbn|Find |Where|Sites/.test(text) && !known.has(text.trim()),
      )
      .map(({ text }) => text.trim());
    expect(claimed).toEqual([]);
  });
});
