import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheStrategy, keyOf, pageOf, rootStrategy } from '../../../../src/domain/offline/cache-strategy.ts';

const folder = 'https://havn.example/x/da/';
const strategy = (url: string, method = 'GET', isPart = false): string =>
  cacheStrategy({ method, url, isPart }, folder);

describe('the worker', () => {
  it.each(['', 'find/', 'find/list.json', 'p/x7k2qrt/?from=chat', '../icon.svg'])(
    'asks the network first for "%s"',
    (path) => expect(strategy(new URL(path, folder).href)).toBe('network-first'),
  );

  it('takes files with a fingerprint from the copy', () => {
    expect(strategy('https://havn.example/x/a/main.BCw5xcQe.css')).toBe('copy-first');
  });

  it.each([
    'https://other.example/x/da/',
    'https://havn.example/x/en/find/',
    'https://havn.example/da/',
    'https://havn.example/x/',
    'https://havn.example/x/map.pmtiles',
    `${folder}copy.json`,
    `${folder}sw.js`,
  ])('keeps out of %s', (url) => expect(strategy(url)).toBe('none'));

  it('keeps out of what is sent, and of parts of files', () => {
    expect(strategy(folder, 'POST')).toBe('none');
    expect(strategy(folder, 'GET', true)).toBe('none');
  });

  it.each([
    [`${folder}find/`, `${folder}find/`],
    [`${folder}find/?fbclid=abc#town`, `${folder}find/`],
    [`${folder}#main`, folder],
  ])('finds %s in the copy as %s', (url, key) => expect(keyOf(url)).toBe(key));
});

describe('the page that an address means', () => {
  it.each([
    ['find', 'find/'],
    ['find/', 'find/'],
    ['find//', 'find/'],
    ['/find///', 'find/'],
    ['find/index.html', 'find/'],
    ['index.html', ''],
    ['p/x7k2qrt?from=chat', 'p/x7k2qrt/'],
    ['find#town', 'find/'],
    ['find/list.json', 'find/list.json'],
  ])('for "%s" is "%s"', (path, page) => expect(pageOf(folder + path)).toBe(folder + page));

  it('is the same however many slashes an address has, and is its own', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 }), (names, counts) => {
        const slashes = (at: number): string => '/'.repeat(counts[at] ?? 1);
        const url = `https://havn.example${names.map((name, at) => slashes(at) + name).join('')}`;
        const page = `https://havn.example/${names.join('/')}/`;
        expect([pageOf(url), pageOf(url + slashes(5)), pageOf(page)]).toEqual([page, page, page]);
      }),
    );
  });
});

describe('the worker of the root', () => {
  const root = 'https://havn.example/x/';
  const ofRoot = (url: string, method = 'GET'): string => rootStrategy({ method, url, isPart: false }, root);

  it.each(['', '?from=chat', 'index.html', 'da', 'da?x', 'pt-br', 'icon.svg', '/da/', 'da//find/', '//'])(
    'answers "%s", the network first',
    (path) => expect(ofRoot(root + path)).toBe('network-first'),
  );

  it('takes files with a fingerprint from a copy', () => {
    expect(ofRoot(`${root}a/main.BCw5xcQe.css`)).toBe('copy-first');
  });

  it.each([
    'https://havn.example/',
    'https://havn.example/y/',
    'https://other.example/x/',
    `${root}da/`,
    `${root}da/find`,
    `${root}da/find/`,
    `${root}map.pmtiles`,
    `${root}sw.js`,
    `${root}robots.txt`,
  ])('leaves %s alone', (url) => expect(ofRoot(url)).toBe('none'));

  it('leaves alone what is sent', () => expect(ofRoot(root, 'POST')).toBe('none'));
});
