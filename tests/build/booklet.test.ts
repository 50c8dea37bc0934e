/** The booklet of a language: one file, everything in it, and nothing that asks for more. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, named, readSite, withAttribute, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Page } from '../builders/built-pages.ts';
import { builtFixture } from '../builders/fixture-site.ts';
import { buildRealSite } from '../support/build-site.ts';

/** Bytes. Small enough to be passed from phone to phone. */
const most = 500_000;

const isBooklet = (file: string): boolean => file.endsWith('/all/index.html');

describe.each([
  { name: 'real', built: async () => readSite(await buildRealSite(), isBooklet) },
  { name: 'invented', built: builtFixture },
])('the booklets of the $name site', ({ built }) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await built();
  });
  const faults = (find: (page: Page) => readonly string[]): string[] =>
    site.booklets.flatMap((page) => find(page).map((fault) => `${page.file}: ${fault}`));

  it('are there in every language that has pages', () => {
    const homes = [...site.files].flatMap((file) => /^([^/]+\/)copy\.json$/.exec(file)?.[1] ?? []);
    expect(homes.length).toBeGreaterThan(2);
    expect(site.booklets.map(({ path }) => path)).toEqual(homes.map((folder) => `${folder}all/`));
  });

  it(`are at most ${most / 1000} kB`, () => {
    expect(faults(({ html }) => (Buffer.byteLength(html) <= most ? [] : [String(Buffer.byteLength(html))]))).toEqual(
      [],
    );
  });

  it('load nothing and run nothing', () => {
    const loading = named('script', 'img', 'audio', 'video', 'iframe', 'object', 'embed', 'source', 'form', 'svg');
    expect(
      faults(({ root, html }) => [
        ...elementsIn(root, loading).map(({ name }) => name),
        ...elementsIn(root, named('link')).flatMap(({ attributes }) =>
          attributes['href'] === 'data:,' ? [] : ['link'],
        ),
        ...elementsIn(root, withAttribute('src')).map(({ name }) => name),
        ...(/url\(|@import/.test(html) ? ['a style that loads'] : []),
      ]),
    ).toEqual([]);
  });

  it('allow their own styles and nothing else', () => {
    expect(
      faults(({ root }) => {
        const css = elementsIn(root, named('style')).map((style) =>
          style.children.map((child) => ('text' in child ? child.text : '')).join(''),
        );
        const [policy] = elementsIn(root, ({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
        const prints = css.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
        const wanted = `default-src 'none'; img-src data:; style-src ${prints.join(' ')}; base-uri 'none'; form-action 'none'`;
        return css.length === 1 && policy?.attributes['content'] === wanted
          ? []
          : [policy?.attributes['content'] ?? ''];
      }),
    ).toEqual([]);
  });

  it('lead to their own places, to numbers and to other sites that learn nothing', () => {
    expect(
      faults(({ root }) => {
        const ids = new Set(elementsIn(root, withAttribute('id')).map(({ attributes }) => attributes['id']));
        return elementsIn(root, named('a')).flatMap(({ attributes: { href = '', rel = '' } }) => {
          if (href.startsWith('#')) return ids.has(href.slice(1)) ? [] : [href];
          if (/^(tel|sms|mailto):/.test(href)) return [];
          return href.startsWith('https://') && rel.includes('noreferrer') ? [] : [href];
        });
      }),
    ).toEqual([]);
  });

  it('have the way out before everything else, and 112 after it', () => {
    const firsts = site.booklets.map(({ root }) =>
      elementsIn(root, named('a'))
        .slice(0, 2)
        .map(({ attributes }) => attributes['href'] ?? ''),
    );
    expect(firsts.filter(([exit = '', danger]) => !exit.startsWith('https://') || danger !== 'tel:112')).toEqual([]);
  });

  it('have every guide for readers that has a page', () => {
    expect(
      faults(({ root, path }) => {
        const ids = new Set(elementsIn(root, withAttribute('id')).map(({ attributes }) => attributes['id']));
        const lang = path.split('/')[0] ?? '';
        const parts = [...site.files].flatMap((file) => guideIn(file, lang));
        expect(parts.length).toBeGreaterThan(1);
        return parts.filter((part) => !ids.has(part));
      }),
    ).toEqual([]);
  });

  it('have places, and lead from one to another inside the file', () => {
    expect(
      faults(({ root }) => {
        const places = elementsIn(root, ({ attributes }) => (attributes['id'] ?? '').startsWith('p-'));
        const links = elementsIn(root, ({ attributes }) => (attributes['href'] ?? '').startsWith('#p-'));
        return places.length > 10 && links.length > places.length ? [] : [`${places.length}, ${links.length}`];
      }),
    ).toEqual([]);
  });

  it('say on which day they were made', () => {
    expect(faults(({ root }) => (/20\d\d/.test(wordsOf(root).slice(0, 900)) ? [] : ['no day']))).toEqual([]);
  });
});

const guideIn = (file: string, lang: string): string[] => {
  const code = new RegExp(`^${lang}/g/([^/]+)/index\\.html$`).exec(file)?.[1];
  return code === undefined ? [] : [`g-${code}`];
};
