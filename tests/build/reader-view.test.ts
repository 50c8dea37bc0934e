/**
 * The reader view of Firefox and Safari keeps what looks like a text and throws away the rest; a number thrown away is help
 * thrown away. Firefox uses the library that is used here.
 */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsIn, named, readSite, withClass, wordsOf, type BuiltSite, type Page } from '../builders/built-pages.ts';
import { buildRealSite } from '../support/build-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = readSite(await buildRealSite());
});

/** Pages with numbers, by the first part of their address. */
const kinds = [
  ['of a service', 'p'],
  ['of a guide', 'g'],
  ['of a guide for professionals', 'pro'],
  ['with numbers and what to say', 'call'],
] as const;

/** All Danish pages; the English ones have the same marks and other words, so some of them are enough. */
const pagesOf = (kind: string): Page[] => [
  ...site.pages.filter(({ path }) => path.startsWith(`da/${kind}/`) && !isList(path)),
  ...site.pages
    .filter(({ path }) => path.startsWith(`en/${kind}/`) && !isList(path))
    .filter((_, index) => index % 4 === 0),
];

/** Pages for professionals that are lists of lines, or a sheet of a few: no text to it either. */
const isList = (path: string): boolean => /\/pro\/((places\/)?$|(.*\/)?sheet\/)/.test(path);

const digits = (text: string): string => text.replace(/\D/g, '');

const numbersOn = (page: Page): string[] => {
  const numbers = elementsIn(page.root, named('main')).flatMap((main) => elementsIn(main, withClass('number')));
  return [...new Set(numbers.map((number) => digits(wordsOf(number))))];
};

/** The words that reader view shows, without spaces; nothing where it cannot be opened. */
const readerView = ({ html, path }: Page): string => {
  const { document } = new JSDOM(html, { url: `https://site.example/${path}` }).window;
  return new Readability(document).parse()?.textContent?.replace(/\s/g, '') ?? '';
};

describe('reader view', () => {
  it.each(kinds)('keeps every number on pages %s', (_, kind) => {
    const pages = pagesOf(kind).filter((page) => numbersOn(page).length > 0);
    expect(pages.length).toBeGreaterThan(0);
    const lost = pages.flatMap((page) => {
      const kept = readerView(page);
      return numbersOn(page)
        .filter((number) => !kept.includes(number))
        .map((number) => `${page.path} ${number}`);
    });
    expect(lost).toEqual([]);
  });

  it('keeps the numbers of places in lists; lines of one link each are no text to it', () => {
    const pages = pagesOf('find');
    const cardNumbers = (page: Page): string[] =>
      elementsIn(page.root, withClass('service-card'))
        .flatMap((card) => elementsIn(card, withClass('number')))
        .map((number) => digits(wordsOf(number)));
    const lost = pages.flatMap((page) => {
      const kept = readerView(page);
      return cardNumbers(page)
        .filter((number) => !kept.includes(number))
        .map((number) => `${page.path} ${number}`);
    });
    expect(pages.flatMap(cardNumbers).length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  });
});
