/** Where a value stands twice, the line that is named is the right one. */
import { describe, expect, it } from 'vitest';
import { lintSite } from '../../../../src/editing/lint/site/run.ts';
import { rowOf } from './broken-content.ts';
import { baseText, problemsWith } from './changed-base.ts';

/** What is found in the good base with one file changed or added. */
const foundWith = (path: string, change: (text: string) => string): ReturnType<typeof rowOf>[] =>
  problemsWith({ [path]: change }).map(rowOf);

/** Puts lines at the end of a text; the first of them stands on the line that is given back. */
const appended = (lines: readonly string[]): { first: number; change: (text: string) => string } => {
  const before = baseText(text).trimEnd().split('\n').length;
  return { first: before + 2, change: (old) => `${old.trimEnd()}\n\n${lines.join('\n')}\n` };
};
const text = 'services/harbour-house/text.da.mdx';

describe('the line of a problem in a text', () => {
  it.each([
    ['a number', 'phone-in-text', 'Ring 70 20 25 50.'],
    ['a street', 'street-in-text', 'Kom til Nørregade 12.'],
    ['a word of offices', 'jargon', 'Det er for borgere.'],
    ['a word not used to readers', 'word-for-readers', 'Du er offer.'],
    ['a promise', 'promise-in-text', 'Du er helt anonym.'],
    ['an address', 'link-in-text', 'Se `www.example.org`.'],
  ])('is that of %s in the middle of a paragraph', (_, name, sentence) => {
    const { first, change } = appended(['Kom og', 'spis med.', sentence, 'Vi er her.']);
    expect(foundWith(text, change).filter(([, , found]) => found === name)).toEqual([[text, first + 2, name]]);
  });

  it('is told for each of two in one paragraph', () => {
    const { first, change } = appended(['Ring 70 20 25 50.', 'Eller 82 12 12 12,', 'eller igen 70 20 25 50.']);
    expect(foundWith(text, change).filter(([, , name]) => name === 'phone-in-text')).toEqual([
      [text, first, 'phone-in-text'],
      [text, first + 1, 'phone-in-text'],
      [text, first + 2, 'phone-in-text'],
    ]);
  });

  it('is that of the address that is no link, where the same one is a link elsewhere', () => {
    const { first, change } = appended(['[Her](https://example.org)', '', 'og `https://example.org`.']);
    expect(foundWith(text, change).filter(([, , name]) => name === 'link-in-text')).toEqual([
      [text, first, 'link-in-text'],
      [text, first + 2, 'link-in-text'],
    ]);
  });

  it('is that of the second of two equal sentences, where only that is long', () => {
    const long = 'Du kan sove og spise og tale og vaske og gå og komme og le og græde og vente her i nat.';
    const { first, change } = appended(['Kom ind.', 'Kom ind.', long]);
    expect(foundWith(text, change).filter(([, , name]) => name === 'sentence-long')).toEqual([
      [text, first + 2, 'sentence-long'],
    ]);
  });
});

describe('a blocked number or address', () => {
  const blocked = '33 91 48 10';
  it.each([
    ['phrase-cards.yml', (old: string) => `# ${blocked}\n${old}`, 1],
    ['phone-script.yml', (old: string) => `${old}# ${blocked}\n`, 5],
    ['locales.yml', (old: string) => `# 3391-4810\n${old}`, 1],
    ['i18n/en.yml', (old: string) => `# +45 33914810\n${old}`, 1],
    ['notices/closed/notice.yml', (old: string) => `# hemmelig vej 6\n${old}`, 1],
    ['notices/closed/text.da.mdx', (old: string) => `${old}\n{/* ${blocked} */}\n`, 9],
    ['organisations/harbour.yml', (old: string) => `# ${blocked}\n${old}`, 1],
    ['help/a.md', () => `a\n${blocked}\n`, 2],
    ['glossaries/da.md', () => `a\n\n${blocked}\n`, 3],
    ['README.md', () => `a ${blocked}\n`, 1],
    ['blocklist.yml', (old: string) => old.replace('reason: old number', `reason: "old\n    number ${blocked}"`), 13],
  ])('is found in %s', (path, change, line) => {
    expect(foundWith(path, change).filter(([, , name]) => name === 'contact-blocked')).toEqual([
      [path, line, 'contact-blocked'],
    ]);
  });

  it('may stand in the list that blocks it', () => {
    expect(foundWith('blocklist.yml', (old) => old)).toEqual([]);
  });
});

describe('the line of a problem in a finished page', () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="referrer" content="no-referrer"><title>Havn</title></head><body>\n${body}\n</body></html>`;
  const rows = (body: string): [string, number][] =>
    lintSite([{ path: 'da/index.html', text: page(body) }], {
      blocklist: { words: { da: ['reden'] }, contacts: [{ value: '33 91 48 10', reason: 'old' }] },
    }).map(({ name, line }) => [name, line]);

  it.each([
    ['a link', '<p>https://a.example/</p>\n<a href="https://a.example/">x</a>', [['dist-link-referrer', 3]]],
    ['a link at the root', '<p>"/da/"</p>\n\n<a href="/da/">x</a>', [['dist-link-absolute', 4]]],
    [
      'the second of two links',
      '<a href="https://a.example/" rel="noreferrer">x</a>\n<a href="https://a.example/">x</a>',
      [['dist-link-referrer', 3]],
    ],
    ['a picture', '<p>https://a.example/x.png</p>\n<img src="https://a.example/x.png">', [['dist-third-party', 3]]],
    ['an anchor', '<p>reden</p>\n<i>\n</i><h2\n id="reden">x</h2>', [['dist-word-sensitive', 5]]],
    ['code on an element', '<p>go()</p>\n<b\n onclick="go()">x</b>', [['dist-inline-code', 4]]],
    ['a number cut by an element', '<p>33</p>\n<p>33 91<wbr> 48\n10</p>', [['dist-contact-blocked', 3]]],
    [
      'a number in an attribute',
      '<p>x</p>\n<a href="#"\n title="33 91&#32;48 10">x</a>',
      [['dist-contact-blocked', 4]],
    ],
    ['a number in an address', '<p>x</p>\n<a href="tel:33%2091%2048%2010">x</a>', [['dist-contact-blocked', 3]]],
  ])('is that of %s, though the same stands above', (_, body, expected) => expect(rows(body)).toEqual(expected));
});
