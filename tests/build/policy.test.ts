import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { elementsIn, isElement, named, withAttribute, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { blocklist, builtFixture, languages, site as settings, stringsOf } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

/** Files of pages on which something wrong is found, with what is wrong. */
const faults = (find: (page: Page) => readonly (string | undefined)[]): string[] =>
  site.pages.flatMap((page) => find(page).flatMap((fault) => (fault === undefined ? [] : [`${page.file}: ${fault}`])));

const inHead = (page: Page): Element[] => (elementsIn(page.root, named('head'))[0]?.children ?? []).filter(isElement);
const isPolicy = ({ attributes }: Element): boolean =>
  attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
const policyOf = (page: Page): string => elementsIn(page.root, isPolicy)[0]?.attributes['content'] ?? '';

/** Written into the page, and no data: what is described for search engines is never run. */
const isRun = ({ attributes }: Element): boolean =>
  !('src' in attributes) && attributes['type'] !== 'application/ld+json';

/** The sources a policy allows for a sort of thing. */
const allowed = (policy: string, directive: string): string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

describe('the safety policy of a page', () => {
  it('comes directly after the character set, before anything that could load', () => {
    expect(
      faults((page) => {
        const [charset, policy] = inHead(page);
        return [charset?.attributes['charset'] === 'utf-8' && policy && isPolicy(policy) ? undefined : 'not second'];
      }),
    ).toEqual([]);
  });

  it('is there once', () => {
    expect(faults((page) => [elementsIn(page.root, isPolicy).length === 1 ? undefined : 'not once'])).toEqual([]);
  });

  it('forbids everything that it does not name', () => {
    expect(faults((page) => [policyOf(page).startsWith("default-src 'none'") ? undefined : policyOf(page)])).toEqual(
      [],
    );
  });

  it.each(["'unsafe-inline'", "'unsafe-eval'", "'wasm-unsafe-eval'", "'unsafe-hashes'", '*', 'http:', 'https:'])(
    'never allows %s',
    (source) => {
      expect(faults((page) => [policyOf(page).includes(source) ? source : undefined])).toEqual([]);
    },
  );

  it.each(['base-uri', 'form-action'])('forbids %s', (directive) => {
    expect(faults((page) => [allowed(policyOf(page), directive).join() === "'none'" ? undefined : directive])).toEqual(
      [],
    );
  });

  it.each([
    ['script', 'script-src'],
    ['style', 'style-src'],
  ])('lists the fingerprint of every <%s> written into the page', (name, directive) => {
    expect(
      faults((page) =>
        elementsIn(page.root, (element) => element.name === name && isRun(element)).map((element) => {
          const [child] = element.children;
          const code = child !== undefined && !isElement(child) ? child.text : '';
          const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
          return allowed(policyOf(page), directive).includes(hash) ? undefined : `${hash} ${code.slice(0, 40)}`;
        }),
      ),
    ).toEqual([]);
  });
});

describe('a page', () => {
  it('allows no fingerprint but those of what is written into it', () => {
    const printsIn = (page: Page): number => [...policyOf(page).matchAll(/'sha256-/g)].length;
    const written = (page: Page): number => elementsIn(page.root, named('script', 'style')).filter(isRun).length;
    expect(faults((page) => [printsIn(page) === written(page) ? undefined : String(printsIn(page))])).toEqual([]);
  });

  it('has no code and no style on an element', () => {
    expect(
      faults((page) =>
        elementsIn(page.root, () => true).flatMap(({ attributes }) =>
          Object.keys(attributes).map((name) => (/^(on.+|style)$/.test(name) ? name : undefined)),
        ),
      ),
    ).toEqual([]);
  });

  it('loads nothing from anywhere else', () => {
    const loads = ['img', 'script', 'link', 'iframe', 'source', 'audio', 'video', 'embed', 'object', 'use', 'image'];
    expect(
      faults((page) =>
        elementsIn(page.root, named(...loads)).flatMap(({ attributes }) =>
          ['src', 'href', 'srcset', 'data', 'poster', 'xlink:href'].map((name) =>
            /(^|[\s,])(https?:)?\/\//.test(attributes[name] ?? '') ? attributes[name] : undefined,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('fetches nothing ahead and offers nothing to install', () => {
    const rels = /\b(prefetch|preconnect|dns-prefetch|prerender|modulepreload|manifest)\b/;
    expect(
      faults((page) => [
        ...elementsIn(page.root, named('link')).map(({ attributes }) => rels.exec(attributes['rel'] ?? '')?.[0]),
        page.html.includes('speculationrules') ? 'speculationrules' : undefined,
      ]),
    ).toEqual([]);
  });

  it('never tells another site where the reader came from', () => {
    expect(
      faults((page) => {
        const [meta] = elementsIn(page.root, ({ attributes }) => attributes['name'] === 'referrer');
        const links = elementsIn(
          page.root,
          ({ name, attributes }) => name === 'a' && /^https?:/.test(attributes['href'] ?? ''),
        );
        return [
          meta?.attributes['content'] === 'no-referrer' ? undefined : 'no meta',
          ...links.map(({ attributes }) =>
            (attributes['rel'] ?? '').split(' ').includes('noreferrer') ? undefined : attributes['href'],
          ),
        ];
      }),
    ).toEqual([]);
  });

  it('has a way out before everything but the link past it', () => {
    expect(
      faults((page) => {
        const [skip, leave] = elementsIn(
          page.root,
          (element) => element.name === 'a' && withAttribute('href')(element),
        );
        const isRight = skip?.attributes['href'] === '#main' && leave?.attributes['href']?.startsWith('https://');
        return [isRight && leave && 'data-exit' in leave.attributes ? undefined : 'not second'];
      }),
    ).toEqual([]);
  });
});

describe('what a browser keeps', () => {
  const wordsFor = (lang: string): string[] => [...(blocklist.words['all'] ?? []), ...(blocklist.words[lang] ?? [])];
  const everyWord = (): string[] => Object.values(blocklist.words).flat();

  it('in titles and previews says nothing of what the site is about', () => {
    expect(
      faults((page) =>
        [
          ...elementsIn(page.root, named('title')).flatMap((title) => title.children),
          ...elementsIn(page.root, ({ attributes }) => /^(og|twitter):/.test(attributes['property'] ?? '')).map(
            ({ attributes }) => ({ text: attributes['content'] ?? '' }),
          ),
        ].flatMap((title) =>
          'text' in title ? foundWords(title.text, wordsFor(page.lang), page.lang).map(({ found }) => found) : [],
        ),
      ),
    ).toEqual([]);
  });

  it('as a title ends in the name of the site and is not empty', () => {
    expect(
      faults((page) => {
        const [title] = elementsIn(page.root, named('title'));
        const [text] = title?.children ?? [];
        return [text && 'text' in text && text.text.endsWith(settings.name) ? undefined : 'title'];
      }),
    ).toEqual([]);
  });

  it('as a description is one of the list in i18n, of a page and in words of its own language or one that stands in', () => {
    const known = new Set(
      languages.flatMap((lang) =>
        Object.entries(stringsOf(lang)).flatMap(([key, text]) => (key.startsWith('description.') ? [text] : [])),
      ),
    );
    const said = (page: Page): string[] =>
      elementsIn(page.root, ({ attributes }) => attributes['name'] === 'description').map(
        ({ attributes }) => attributes['content'] ?? '',
      );
    expect(faults((page) => [said(page).length === 1 && known.has(said(page)[0] ?? '') ? undefined : 'none'])).toEqual(
      [],
    );
    expect(
      faults((page) =>
        said(page).flatMap((text) => foundWords(text, wordsFor(page.lang), page.lang).map(({ found }) => found)),
      ),
    ).toEqual([]);
  });

  it('in previews is nothing but the title and the description', () => {
    expect(
      faults((page) =>
        elementsIn(
          page.root,
          ({ name, attributes }) => name === 'meta' && (attributes['property'] ?? attributes['name']) !== undefined,
        )
          .map(({ attributes }) => attributes['property'] ?? attributes['name'])
          .map((name) => (/^(og:(?!title)|twitter:|keywords)/.test(name ?? '') ? name : undefined)),
      ),
    ).toEqual([]);
  });

  it('in addresses, file names and anchors says nothing of what the site is about', () => {
    const paths = [...site.files].flatMap((file) => file.split('/'));
    const anchors = site.pages.flatMap((page) =>
      elementsIn(page.root, withAttribute('id')).map(({ attributes }) => attributes['id'] ?? ''),
    );
    const found = [...new Set([...paths, ...anchors])].flatMap((name) => foundWords(name, everyWord(), 'da'));
    expect(found).toEqual([]);
  });

  it('of addresses has no name of a place: only codes', () => {
    const wrong = [...site.files].filter(
      (file) =>
        !/^([a-z]{2}\/((p|g|pro|find)\/([bcdfghjkmnpqrstvwxz2-9]{7}\/|cards\/(?=\d+\.json$))?|pro\/(([bcdfghjkmnpqrstvwxz2-9]{7}\/)?sheet|places)\/|(phone|about|call|cards|search|az|all)\/)?|status\/(calls\/[bcdfghjkmnpqrstvwxz2-9]{7}\/)?|data\/(hsds\/)?)?[^/]+$|^a\/[^/]+$/.test(
          file,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('of files that may be kept for a year has a fingerprint in the name', () => {
    const kept = [...site.files].filter((file) => file.startsWith('a/'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => !/\.[\w-]{8}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });

  it('as an icon is the same on all pages and one file of the site', () => {
    const icons = site.pages.flatMap((page) =>
      elementsIn(page.root, ({ name, attributes }) => name === 'link' && /icon/.test(attributes['rel'] ?? '')).map(
        ({ attributes }) => attributes['href']?.replace(/^(\.\.?\/)+/, ''),
      ),
    );
    expect([...new Set(icons)]).toEqual(['icon.svg']);
    expect(icons).toHaveLength(site.pages.length);
  });
});

describe('the files for hosts', () => {
  it.each(['_headers', '.htaccess', 'nginx.conf', 'vercel.json'])('%s is there and tells nothing', (file) => {
    expect(site.files).toContain(file);
    const text = readFileSync(join(site.folder, file), 'utf8');
    expect(foundWords(text, Object.values(blocklist.words).flat(), 'en')).toEqual([]);
    expect(text).not.toContain(settings.name);
  });

  it('forbid nothing that the policy of a page allows', () => {
    const header = /Content-Security-Policy: (.*)/.exec(readFileSync(join(site.folder, '_headers'), 'utf8'))?.[1] ?? '';
    const names = header.split('; ').map((directive) => directive.split(' ')[0] ?? '');
    expect(names).not.toContain('default-src');
    expect(
      faults((page) =>
        names
          .filter((name) => name !== 'frame-ancestors')
          .flatMap((name) => {
            const own = policyOf(page);
            const ruling = own.includes(`${name} `) ? name : 'default-src';
            return allowed(own, ruling).join() === allowed(header, name).join() ? [] : [name];
          }),
      ),
    ).toEqual([]);
  });
});

describe('style sheets', () => {
  it('load nothing from anywhere else', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    const loads = styles.flatMap(
      (file) => readFileSync(join(site.folder, file), 'utf8').match(/@import|url\([^)]*\)/g) ?? [],
    );
    expect(loads.filter((load) => !/^url\(["']?data:/.test(load))).toEqual([]);
  });
});

describe('the words of a page', () => {
  it('are there without any script: every page has a heading', () => {
    expect(
      faults((page) => {
        const headings = elementsIn(page.root, named('h1'));
        return [headings.length === 1 && headings.every((heading) => wordsOf(heading) !== '') ? undefined : 'h1'];
      }),
    ).toEqual([]);
  });
});
