import { describe, expect, it } from 'vitest';
import { cacheStrategy, keyOf } from '../../../../src/domain/offline/cache-strategy.ts';

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
