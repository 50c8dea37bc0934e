import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../../src/build/csp/headers-file.ts';
import { hostFiles } from '../../../../src/build/csp/host-files.ts';
import { headerPolicy, pageDirectives } from '../../../../src/build/csp/page-policy.ts';
import { commonHeaders } from '../../../../src/build/csp/response-headers.ts';

const shape = { folders: ['a', 'da', 'th'], files: ['404.html', 'icon.svg', 'index.html'], base: '/' };
const textOf = (name: string, base = '/'): string =>
  hostFiles({ ...shape, base }).find((file) => file.name === name)?.text ?? '';
const rules = parseHeadersFile(textOf('_headers'));

describe('the policy in the header', () => {
  it('says what only a header can say: nobody may put a page into a frame', () => {
    expect(headerPolicy()).toContain("frame-ancestors 'none'");
  });

  it('repeats what the page says, wherever that is the same on all pages', () => {
    for (const directive of pageDirectives.filter((each) => !/^(default|connect)-src/.test(each)))
      expect(headerPolicy().split('; ')).toContain(directive);
  });

  it('follows when pages are allowed something new', () => {
    expect(headerPolicy([...pageDirectives, "media-src 'self'"]).split('; ')).toContain("media-src 'self'");
  });

  it.each(['default-src', 'script-src', 'style-src', 'worker-src', 'child-src', 'connect-src'])(
    'leaves %s to the page, which knows more than a header does',
    (name) => expect(headerPolicy()).not.toMatch(new RegExp(`(^|; )${name} `)),
  );
});

describe('the headers for every answer', () => {
  it.each([
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ])('%s: %s', (name, value) => expect(Object.fromEntries(commonHeaders)[name]).toBe(value));

  it('ask for the position only on this site, and for camera, microphone and the like nowhere', () => {
    const permissions = Object.fromEntries(commonHeaders)['Permissions-Policy'] ?? '';
    expect(permissions).toMatch(/^geolocation=\(self\), /);
    for (const name of ['camera', 'microphone', 'payment', 'usb', 'midi']) expect(permissions).toContain(`${name}=()`);
  });
});

describe('the file for Netlify and Cloudflare Pages', () => {
  it.each([
    ['/a/main.BCw5xcQe.css', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/da/', 'no-cache'],
    ['/da/p/c5md9z2/', 'no-cache'],
    ['/th/find/list.json', 'no-cache'],
    ['/icon.svg', 'no-cache'],
  ])('gives %s one rule for keeping it: %s', (address, value) => {
    const headers = headersFor(rules, address);
    expect(headers.filter(([name]) => name === 'Cache-Control')).toEqual([['Cache-Control', value]]);
    expect(headers).toEqual(expect.arrayContaining([...commonHeaders]));
  });

  it('gives a wrong address all headers that protect', () => {
    expect(headersFor(rules, '/nothing/here')).toEqual(commonHeaders);
  });

  it('keeps to what Cloudflare takes: at most 100 rules and 2000 signs a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...textOf('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});

describe('the files for other hosts', () => {
  it.each(['.htaccess', 'nginx.conf', 'vercel.json'])('%s: name every header and value', (file) => {
    for (const [name, value] of commonHeaders) {
      expect(textOf(file)).toContain(name);
      expect(textOf(file)).toContain(value);
    }
  });

  it('for Apache name the page for wrong addresses in the folder of the site', () => {
    expect(textOf('.htaccess', '/somewhere/')).toContain('ErrorDocument 404 /somewhere/404.html');
  });

  it('for Vercel are data, with one rule for keeping a file', () => {
    const { headers } = JSON.parse(textOf('vercel.json')) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const cacheOf = (address: string): string[] =>
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(address))
        .flatMap((rule) => rule.headers.flatMap(({ key, value }) => (key === 'Cache-Control' ? [value] : [])));
    expect(cacheOf('/a/x.12345678.js')).toEqual(['public, max-age=31536000, immutable']);
    expect(cacheOf('/da/p/c5md9z2/')).toEqual(['no-cache']);
    expect(cacheOf('/')).toEqual(['no-cache']);
  });
});

describe.each([
  ['nginx.conf', /if \(\$request_uri ~ "(.+)"\)/, (address: string) => address],
  ['.htaccess', /%\{THE_REQUEST\} "(.+)"/, (address: string) => `GET ${address} HTTP/1.1`],
])('the rule of %s against slashes too many', (name, rule, requestOf) => {
  const pattern = new RegExp(rule.exec(textOf(name))?.[1] ?? 'no rule');
  /** Where a browser arrives that follows each redirection; the query is added by the host. */
  const arrive = (address: string): string => {
    const match = pattern.exec(requestOf(address));
    return match === null ? address : arrive(`${match[1]}/${match[2]}`);
  };

  it.each([
    ['/en/find//', '/en/find/'],
    ['//en/find/', '/en/find/'],
    ['//elsewhere.example/', '/elsewhere.example/'],
    ['///', '/'],
    ['/en/find/', '/en/find/'],
    ['/en/find/?next=https://elsewhere.example/', '/en/find/?next=https://elsewhere.example/'],
  ])('leads from %s to %s', (address, page) => expect(arrive(address)).toBe(page));

  it('leaves no two slashes side by side, nothing else out, and never leads to another host', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z0-9.%:-]{1,6}$/), { minLength: 1, maxLength: 5 });
    const slashes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(parts, slashes, (names, counts) => {
        const address =
          names.map((part, at) => '/'.repeat(counts[at] ?? 1) + part).join('') + '/'.repeat(counts[5] ?? 1);
        expect(arrive(address)).toBe(`/${names.join('/')}/`);
      }),
    );
  });
});
