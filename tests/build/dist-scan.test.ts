import { describe, expect, it } from 'vitest';
import { noSecrets } from '../../src/editing/lint/hidden-places.ts';
import { lintSite } from '../../src/editing/lint/site/run.ts';
import type { SiteOptions } from '../../src/editing/lint/site/run.ts';

const options: SiteOptions = {
  blocklist: {
    words: { da: ['politi*', 'reden'], all: ['sex*'] },
    contacts: [
      { value: '33 91 48 10', reason: 'old number' },
      { value: 'gammel@example.org', reason: 'not read any more' },
    ],
  },
  secrets: { ...noSecrets, words: ['Stille Vej 3'] },
  address: 'https://havn.example/site/',
};

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`;

/** A good page with something in its head and body. */
const page = (body = '', head = '<title>Værested – Havn</title>', before = ''): string =>
  `<!doctype html>\n<html lang="da"><head><meta charset="utf-8">${before}${policy}<meta name="referrer" content="no-referrer">${head}</head><body>\n${body}\n</body></html>`;

/** Name, line and quoted value of what is found in one file. */
const found = (text: string, path = 'da/p/x7k2q/index.html'): [string, number][] =>
  lintSite([{ path, text }], options).map(({ name, line }) => [name, line]);

describe('a finished page in which everything is right', () => {
  it('has no problems', () => {
    const body =
      '<a href="../find/">Steder</a><a href="https://example.org/" rel="noreferrer">Ud</a><a href="tel:+4570202550">Ring</a><img src="../../a.svg" alt="">';
    expect(found(page(body))).toEqual([]);
  });
});

describe('a finished page', () => {
  it.each([
    ['a blocked number in a link', page('<a href="tel:+4533914810">Ring</a>'), [['dist-contact-blocked', 3]]],
    ['a blocked number cut by signs', page('<p>33&nbsp;91 <b>48</b>&#x31;0</p>'), [['dist-contact-blocked', 3]]],
    ['a blocked e-mail in other capitals', page('<p>Gammel@Example.org</p>'), [['dist-contact-blocked', 3]]],
    [
      'a blocked e-mail behind percent signs',
      page('<p data-mail="gammel%40example.org"></p>'),
      [['dist-contact-blocked', 3]],
    ],
    ['the street of a secret place', page('<p>stille vej 3, 2.</p>'), [['dist-secret-address', 3]]],
    ['a link from the root', page('<a href="/da/find/">Find</a>'), [['dist-link-absolute', 3]]],
    [
      'a link with the address of the site',
      page('<a href="https://havn.example/site/da/">Hjem</a>'),
      [['dist-link-absolute', 3]],
    ],
    ['a script of another site', page('<script src="https://cdn.example/x.js"></script>'), [['dist-third-party', 3]]],
    [
      'a picture of another site among several',
      page('<img alt="" src="a.png" srcset="a.png 1x, //cdn.example/b.png 2x">'),
      [['dist-third-party', 3]],
    ],
    ['a frame of another site', page('<iframe src="https://map.example/"></iframe>'), [['dist-third-party', 3]]],
    [
      'a style sheet of another site',
      page('', '<title>Havn</title><link rel="stylesheet" href="https://cdn.example/a.css">'),
      [['dist-third-party', 2]],
    ],
    [
      'a letter form of another site in a style',
      page('', '<title>Havn</title><style>@font-face { src: url("https://fonts.example/a.woff2") }</style>'),
      [['dist-third-party', 2]],
    ],
    [
      'pages fetched in advance',
      page('', '<title>Havn</title><link rel="prefetch" href="../find/">'),
      [['dist-early-loading', 2]],
    ],
    [
      'a connection opened in advance',
      page('', '<title>Havn</title><link rel="preconnect" href="https://x.example">'),
      [['dist-early-loading', 2]],
    ],
    [
      'a manifest, which offers to install the site',
      page('', '<title>Havn</title><link rel="manifest" href="../app.json">'),
      [['dist-early-loading', 2]],
    ],
    ['code on an element', page('<button onclick="go()">Go</button>'), [['dist-inline-code', 3]]],
    ['style on an element', page('<p style="color:red">x</p>'), [['dist-inline-code', 3]]],
    ['a link that runs a program', page('<a href=" java&#10;script:alert(1)">x</a>'), [['dist-inline-code', 3]]],
    ['a sensitive title', page('', '<title>Politi – Havn</title>'), [['dist-word-sensitive', 2]]],
    [
      'a sensitive preview',
      page('', '<title>Havn</title><meta property="og:title" content="Hos Reden">'),
      [['dist-word-sensitive', 2]],
    ],
    ['a sensitive anchor', page('<h2 id="politiet">x</h2>'), [['dist-word-sensitive', 3]]],
    [
      'a link out that tells where the reader came from',
      page('<a href="https://example.org/" rel="noopener">Ud</a>'),
      [['dist-link-referrer', 3]],
    ],
    [
      'a tracking mark',
      page('<a href="https://example.org/?utm_source=x" rel="noreferrer">Ud</a>'),
      [['dist-tracking', 3]],
    ],
    [
      'a script before the policy',
      page('', '<title>Havn</title>', '<script src="a.js"></script>'),
      [['dist-policy-late', 2]],
    ],
  ] as [string, string, [string, number][]][])('with %s is refused', (_, text, rows) =>
    expect(found(text)).toEqual(rows),
  );

  it('without policy and referrer setting is refused', () => {
    expect(found('<!doctype html><html lang="da"><head><title>Havn</title></head><body></body></html>')).toEqual([
      ['dist-referrer-missing', 1],
      ['dist-policy-missing', 1],
    ]);
  });

  it('with a weak policy is refused, each weakness by name', () => {
    const weak = page().replace(
      "default-src 'none'; script-src 'self'",
      "default-src 'self'; script-src 'unsafe-inline' https://cdn.example",
    );
    const messages = lintSite([{ path: 'da/index.html', text: weak }], options).map(({ message }) => message);
    expect(messages).toEqual([
      "The safety policy does not begin with default-src 'none'.",
      "The safety policy contains 'unsafe-inline'.",
      'The safety policy lets script-src reach https://cdn.example.',
    ]);
  });

  it('that may run WebAssembly is refused', () => {
    const text = page().replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    const messages = lintSite([{ path: 'da/index.html', text }], options).map(({ message }) => message);
    expect(messages).toEqual(["The safety policy contains 'wasm-unsafe-eval'."]);
  });

  it('for professionals may have a sensitive title', () => {
    expect(found(page('', '<title>Politi og kommune</title>'), 'da/pro/politi/index.html')).toEqual([]);
  });

  it('in another language may use a word that is sensitive only in Danish', () => {
    expect(found(page('', '<title lang="de">Reden – Havn</title>'))).toEqual([]);
  });
});

describe('other finished files', () => {
  it.each([
    ['data with a secret street', 'data/services.json', '{"street":"Stille Vej 3"}', 'dist-secret-address'],
    ['data with a blocked number', 'data/services.geojson', '{"phone":"+4533914810"}', 'dist-contact-blocked'],
    ['a script with a blocked number', '_astro/a.js', 'const a="33914810"', 'dist-contact-blocked'],
    ['a drawing with a secret street', 'map.svg', '<svg><text>Stille&#32;Vej 3</text></svg>', 'dist-secret-address'],
    [
      'a style sheet that loads from another site',
      '_astro/a.css',
      '@import "https://cdn.example/x.css";',
      'dist-third-party',
    ],
    ['a file with a sensitive name', '_astro/sexForm.js', '', 'dist-word-sensitive'],
    ['a folder with a sensitive name', 'da/politi/index.txt', '', 'dist-word-sensitive'],
  ])('%s is refused', (_, path, text, name) => expect(found(text, path)).toEqual([[name, 1]]));

  it('of the editing program may load what it likes, but never show a secret', () => {
    expect(found('<script src="https://cdn.example/cms.js"></script>', 'admin/index.html')).toEqual([]);
    expect(found('<p>Stille Vej 3</p>', 'admin/index.html')).toEqual([['dist-secret-address', 1]]);
  });
});

describe('the words of a problem in the finished site', () => {
  it('say where, what and what to do', () => {
    const [problem] = lintSite([{ path: 'da/index.html', text: page('<p>Stille Vej 3</p>') }], options);
    expect(problem && [problem.file, problem.line, problem.message, problem.hint]).toEqual([
      'dist/da/index.html',
      3,
      'The finished page tells where a place is that nobody may find.',
      'Do not publish. Take it out of content/; if it has been published, tell the place at once.',
    ]);
  });
});
