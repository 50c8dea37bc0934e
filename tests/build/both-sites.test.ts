/** What every page of both sites keeps to, in every language: read from the files, since it needs no browser. */
import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDist } from '../../src/cli/check-dist.ts';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { blocklistSchema } from '../../src/schemas/blocklist.ts';
import { localesSchema } from '../../src/schemas/locale.ts';
import { stringsSchema } from '../../src/schemas/strings.ts';
import { closest, elementsIn, isElement, langOf, named, readSite, textsIn } from '../builders/built-pages.ts';
import { withAttribute, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { builtFixture } from '../builders/fixture-site.ts';
import { buildRealSite, fixtureContent, realContent } from '../support/build-site.ts';

/** Letters that belong to some languages only. */
const letters: readonly [RegExp, RegExp][] = [
  [/\p{Script=Arabic}/u, /^(ar|fa|ur)\b/],
  [/\p{Script=Thai}/u, /^th\b/],
];

describe.each([
  { name: 'real', content: realContent, built: async () => readSite(await buildRealSite()), fewest: 150 },
  { name: 'invented', content: fixtureContent, built: builtFixture, fewest: 150 },
])('the pages of the $name site', ({ content, built, fewest }) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await built();
  });

  const read = (file: string): unknown => parse(readFileSync(join(content, file), 'utf8'));
  const locales = localesSchema.parse(read('locales.yml'));
  const { words } = blocklistSchema.parse(read('blocklist.yml'));
  const directionOf = (lang: string): string => locales.find(({ tag }) => tag === lang)?.dir ?? 'ltr';

  /** Files of pages on which something is wrong, with what is wrong. */
  const faults = (find: (page: Page) => readonly string[]): string[] =>
    site.pages.flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));

  it('are there', () => expect(site.pages.length).toBeGreaterThan(fewest));

  it('say their language and direction: that of their folder, or the first where they stand in none', () => {
    const wrong = faults((page) => {
      const [html] = elementsIn(page.root, named('html'));
      const folder = page.file.split('/')[0] ?? '';
      const expected = locales.find(({ tag }) => tag.toLowerCase() === folder)?.tag ?? locales[0]?.tag ?? '';
      const { lang, dir } = html?.attributes ?? {};
      return lang === expected && dir === directionOf(expected) ? [] : [`${lang} ${dir}`];
    });
    expect(wrong).toEqual([]);
  });

  it('say the language of words in letters of their own', () => {
    const wrong = faults(({ root }) =>
      textsIn(root)
        .filter(({ text, parent }) => letters.some(([some, own]) => some.test(text) && !own.test(langOf(parent))))
        .map(({ text, parent }) => `[${langOf(parent)}] ${text.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have one way out: a plain https link in the same tab that does not say where the reader came from', () => {
    const wrong = faults(({ root }) => {
      const links = elementsIn(root, withAttribute('data-exit'));
      const [{ name, attributes } = { name: '', attributes: {} }] = links;
      const { href = '', rel = '', target } = attributes as Record<string, string | undefined>;
      const isPlain = name === 'a' && /^https:\/\/[a-z]/.test(href) && rel.split(' ').includes('noreferrer');
      return links.length === 1 && isPlain && target === undefined ? [] : [`${links.length} ${name} ${href} ${rel}`];
    });
    expect(wrong).toEqual([]);
  });

  it('tell nobody who looks at titles, previews and addresses what the site is about', () => {
    for (const { tag } of locales) expect(words[tag]?.length, `blocked words for ${tag}`).toBeGreaterThan(0);
    const telling = faults(({ path, root, lang }) => {
      // Guides for professionals are titled by their subject: they are looked for, and opened at work.
      if (/^[^/]+\/pro\/./.test(path)) return [];
      const titles = elementsIn(root, named('title')).map(textOf);
      const previews = elementsIn(root, ({ attributes }) => /^(og|twitter):/.test(attributes['property'] ?? '')).map(
        ({ attributes }) => attributes['content'] ?? '',
      );
      const blocked = [...(words['all'] ?? []), ...(words[lang] ?? [])];
      return [
        ...(titles.join('') === '' ? ['no title'] : []),
        ...[...titles, ...previews, path.replaceAll('/', ' ')].flatMap((text) =>
          foundWords(text, blocked, lang).map(({ found }) => `"${found}" in "${text}"`),
        ),
      ];
    });
    expect(telling).toEqual([]);
  });

  it('have the words of each step of leaving ready, in their language', () => {
    const strings = new Map(
      locales.map(({ tag }) => {
        const file = `i18n/${tag.toLowerCase()}.yml`;
        // A language that waits for people has no words yet.
        return [tag, existsSync(join(content, file)) ? stringsSchema.parse(read(file)) : {}] as const;
      }),
    );
    /** In the language, or the first that stands in for it; a key may depend on how words are counted there. */
    const say = (lang: string, keyIn: (tag: string) => string): string | undefined =>
      [lang, ...(locales.find(({ tag }) => tag === lang)?.fallback ?? [])]
        .map((tag) => strings.get(tag)?.[keyIn(tag)])
        .find((found) => found !== undefined);
    const press = (lang: string, count: number): string | undefined =>
      say(lang, (tag) => `exit.press_${new Intl.PluralRules(tag).select(count)}`)?.replace('{{count}}', String(count));
    const wrong = faults(({ root, lang }) => {
      const ready = elementsIn(root, withAttribute('data-exit-words')).map((each) => textOf(each).trim());
      const wanted = [
        press(lang, 1),
        press(lang, 2),
        ...['expired', 'going'].map((key) => say(lang, () => `exit.${key}`)),
      ];
      return ready.join() === wanted.join() ? [] : [ready.join()];
    });
    expect(wrong).toEqual([]);
  });

  it('say on which day they were made, and have ready what they say when that is long ago', () => {
    const wrong = faults(({ root, lang }) => {
      const notes = elementsIn(root, named('hv-stale'));
      const [note] = notes;
      const isDated = /^\d{4}-\d\d-\d\d$/.test(note?.attributes['data-built'] ?? '');
      const isSeen = note !== undefined && closest(note, named('details', 'template')) === undefined;
      const year = note?.attributes['data-built']?.slice(0, 4) ?? '?';
      const words = note === undefined ? '' : wordsOf(note);
      const ready = note === undefined ? [] : elementsIn(note, withAttribute('data-note'));
      const isGood = notes.length === 1 && isDated && isSeen && words.includes(year) && langOf(note) === lang;
      return isGood && ready.some((each) => wordsOf(each) !== '') ? [] : [`${notes.length} hv-stale: ${words}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** All words of an element, those that wait in a template too. */
const textOf = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child.text)).join('');

// The invented country has secrets on purpose, which facts.test.ts looks for in every file.
describe('the real site', () => {
  it('passes the check before publishing', async () => {
    let output = '';
    const args = [await buildRealSite(), '--content', realContent];
    const exitCode = checkDist(args, (text) => (output += text), {});
    expect([exitCode, output]).toEqual([0, expect.stringContaining('No problems found')]);
  });
});
