import { beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, named, withAttribute, withClass, type BuiltSite, type Page } from '../builders/built-pages.ts';
import { builtFixture, isInLanguage, languages } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

/** Everything a page points to inside the site. */
const linksIn = (page: Page): string[] =>
  elementsIn(page.root, (element) => withAttribute('href')(element) || withAttribute('src')(element))
    .map(({ attributes }) => attributes['href'] ?? attributes['src'] ?? '')
    .filter((href) => !/^(https?|tel|sms|mailto|data):/.test(href));

const notFound = (page: Page): boolean => page.file === '404.html';

/** The file a web server would send, or undefined. */
const fileAt = (address: URL, base: string): string | undefined => {
  if (!address.pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
};

/** Of the pages for editors: the CMS is written beside the pages, and is none (tests/e2e/cms.spec.ts). */
const isCms = (href: string): boolean => href.includes('admin/#/');

/** Links of a page that lead nowhere when the page is served at an address. */
const deadLinks = (page: Page, address: string, base: string): string[] =>
  linksIn(page).filter(
    (href) => !href.startsWith('#') && !isCms(href) && fileAt(new URL(href, address), base) === undefined,
  );

describe('links inside the site', () => {
  it.each([
    ['at the root of a domain', '/'],
    ['in a folder of a domain', '/any/sub/path/'],
  ])('lead to a page that exists, %s', (_, base) => {
    const dead = site.pages
      .filter((page) => !notFound(page))
      .flatMap((page) => deadLinks(page, `http://h${base}${page.path}`, base).map((href) => `${page.file}: ${href}`));
    expect(dead).toEqual([]);
  });

  it('are relative, so that the site works wherever it is put', () => {
    const absolute = site.pages.flatMap((page) =>
      linksIn(page)
        .filter((href) => href.startsWith('/'))
        .map((href) => `${page.file}: ${href}`),
    );
    expect(absolute).toEqual([]);
  });

  it('to a part of a page lead to a part that is there', () => {
    const dead = site.pages.flatMap((page) => {
      const ids = new Set(elementsIn(page.root, withAttribute('id')).map(({ attributes }) => attributes['id']));
      return linksIn(page)
        .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
        .map((href) => `${page.file}: ${href}`);
    });
    expect(dead).toEqual([]);
  });

  it('never carry anything after a question mark: it would stand in the history', () => {
    const telling = site.pages.flatMap((page) => linksIn(page).filter((href) => href.includes('?')));
    expect(telling).toEqual([]);
  });
});

describe('the page for wrong addresses', () => {
  it.each(['/', '/x', '/x/', '/da/p/', '/a/b/c/d/e/', '/a/b/c/d/e/f/g/h/i/j/k.html'])(
    'has links that hold when it is served at %s',
    (wrong) => {
      const page = site.pages.find(notFound);
      expect(page && deadLinks(page, `http://h${wrong}`, '/')).toEqual([]);
    },
  );

  it('leads to the front page of every language', () => {
    const page = site.pages.find(notFound);
    const found = page && linksIn(page).map((href) => fileAt(new URL(href, 'http://h/x/'), '/'));
    for (const lang of languages) expect(found).toContain(`${lang}/index.html`);
  });
});

describe('the list of languages', () => {
  const inLanguages = () => site.pages.filter(isInLanguage);
  const switchOf = (page: Page) =>
    elementsIn(page.root, withClass('frame-languages')).flatMap((list) => elementsIn(list, named('a')));

  it('is on every page, with every language once, each named in itself', () => {
    const wrong = inLanguages().filter((page) => {
      const tags = switchOf(page).map(({ attributes }) => attributes['lang']);
      return tags.join() !== languages.join();
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('leads to the same page in each language', () => {
    const wrong = inLanguages().flatMap((page) =>
      switchOf(page).flatMap(({ attributes }) => {
        const wanted = page.file.replace(/^[^/]+/, attributes['lang'] ?? '');
        const found = fileAt(new URL(attributes['href'] ?? '', `http://h/${page.path}`), '/');
        return found === wanted ? [] : [`${page.file} → ${attributes['lang']}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('marks the language one is in', () => {
    const wrong = inLanguages().filter((page) => {
      const marked = switchOf(page).filter(({ attributes }) => attributes['aria-current'] !== undefined);
      return marked.length !== 1 || marked[0]?.attributes['hreflang'] !== page.lang;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
