import { describe, expect, it } from 'vitest';
import { selfContained } from '../../../src/build/booklet.ts';
import { bookletAnchor } from '../../../src/i18n/booklet-anchor.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-x'">`;
const page = (body: string, head = policy): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8">${head}<title>Hæfte</title><link rel="stylesheet" href="../../a/x.css"><script src="a.js"></script></head><body>${body}</body></html>`;
const made = (body: string): string =>
  /<body>(.*)<\/body>/s.exec(selfContained(page(body), 'da/all/index.html', 'p{color:red}'))?.[1] ?? '';

describe('a booklet', () => {
  it.each([
    ['a script', '<p>a</p><script>x</script>', '<p>a</p>'],
    ['a picture', '<p><svg><path d="M0 0"></path></svg>a</p>', '<p>a</p>'],
    ['what is for screens only', '<p class="no-print">a</p><p>b</p>', '<p>b</p>'],
    ['what a script would show', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
    [
      'a note of machine words that stands on top once',
      '<p class="callout" data-mt="unreviewed">a</p><p>b</p>',
      '<p>b</p>',
    ],
  ])('has not %s', (_, body, wanted) => expect(made(body)).toBe(wanted));

  it('is open where a page has a fold', () => {
    expect(made('<details class="fold"><summary>a</summary><p>b</p></details>')).toBe('<div><p>a</p><p>b</p></div>');
  });

  it.each([
    [
      'a page that is in it',
      '<a href="../p/x7k2qrt/">a</a><h3 id="p-x7k2qrt">b</h3>',
      '<a href="#p-x7k2qrt">a</a><h3 id="p-x7k2qrt">b</h3>',
    ],
    ['a page that is not, as words', '<a href="../p/x7k2qrt/">a</a>', 'a'],
    ['a number', '<a href="tel:112" class="x" data-x="y">112</a>', '<a href="tel:112">112</a>'],
    [
      'another site',
      '<a rel="noreferrer" href="https://a.example/">a</a>',
      '<a rel="noreferrer" href="https://a.example/">a</a>',
    ],
  ])('leads to %s', (_, body, wanted) => expect(made(body)).toBe(wanted));

  it('says in its policy that nothing may load but its own style', () => {
    const html = selfContained(page(''), 'da/all/index.html', 'p{color:red}');
    expect(html).toMatch(
      /content="default-src 'none'; img-src data:; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    );
    expect(html).not.toMatch(/<script|x\.css/);
  });

  it('is not made of a page without a policy', () => {
    expect(() => selfContained(page('', ''), 'da/all/index.html', '')).toThrow('no content security policy');
  });

  it('is no other page', () => {
    const html = page('<script>x</script>');
    expect(selfContained(html, 'da/phone/index.html', '')).toBe(html);
  });
});

it.each([
  ['/da/p/x7k2qrt/', 'p-x7k2qrt'],
  ['/da/g/x7k2qrt/', 'g-x7k2qrt'],
  ['/da/find/x7k2qrt/', 'f-x7k2qrt'],
  ['/da/pro/x7k2qrt/', undefined],
  ['/da/find/', undefined],
])('the address %s stands in it at %s', (path, anchor) => expect(bookletAnchor(path)).toBe(anchor));
