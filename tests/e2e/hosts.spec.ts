/**
 * The finished folder on a real web server (nginx), at the root of a domain and in a folder, with the headers that the
 * build writes for it and without: the headers arrive, and change nothing for a reader.
 */
import { expect, test, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { hashedFolder } from '../../src/domain/offline/hashed-folder.ts';
import { commonHeaders, hashedCache, otherCache } from '../../src/build/csp/response-headers.ts';
import { onePageOfEachKind } from './support/inventory.ts';
import { findNginx, startNginx, type NginxOptions } from './support/nginx.ts';
import { siteNamed, type Site, type SiteName } from './support/sites.ts';

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.css': /^text\/css/,
  '.js': /^(text|application)\/javascript/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.ogg': /^audio\/ogg\b/,
  // What other programs read.
  '.csv': /./,
  '.geojson': /./,
  '.vcf': /./,
  '.md': /./,
  '.atom': /^application\/atom\+xml/,
  '.woff2': /^font\/woff2/,
};
const forHosts = ['_headers', '.htaccess', 'nginx.conf', 'vercel.json'];

const program = (): string => {
  const found = findNginx();
  const missing =
    'There is no nginx on this machine, so the headers for hosts were not tried. Install it, or see provide-nginx.ts.';
  // On CI a test that silently did not run would be taken for one that passed.
  if (found === undefined && process.env['CI'] !== undefined) throw new Error(missing);
  if (found === undefined) process.stderr.write(`${missing}\n`);
  test.skip(found === undefined, missing);
  return found ?? '';
};

const served = async <T>(options: NginxOptions, look: (url: string) => Promise<T>): Promise<T> => {
  const server = await startNginx(program(), options);
  try {
    return await look(server.url);
  } finally {
    server.stop();
  }
};

/** A few files of every kind, and all scripts and data. */
const filesOf = ({ folder }: Site): string[] => {
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const published = files.filter((file) => !forHosts.includes(file)).sort();
  const many = new Set(['.html', '.svg']);
  return [
    ...published.filter((file) => !many.has(extname(file))),
    ...[...many].flatMap((kind) => published.filter((file) => extname(file) === kind).slice(0, 3)),
  ];
};

const expectHeaders = (answer: Response, name: string): void => {
  for (const [header, value] of commonHeaders) expect(answer.headers.get(header), `${name}: ${header}`).toBe(value);
  const [cache, kept] = name.startsWith(`${hashedFolder}/`) && answer.ok ? hashedCache : otherCache;
  expect(answer.headers.get(cache), `${name}: ${cache}`).toBe(kept);
};

for (const base of ['/', '/any/sub/path/']) {
  test(`Under ${base} nginx sends every header with every sort of file, and with the page for wrong addresses`, async () => {
    const site = siteNamed('fixture');
    await served({ folder: site.folder, base, headers: true }, async (url) => {
      for (const file of filesOf(site)) {
        const answer = await fetch(url + file);
        expect(answer.status, file).toBe(200);
        expect(answer.headers.get('content-type'), file).toMatch(types[extname(file)] ?? /^unknown sort of file$/);
        expectHeaders(answer, file);
        await answer.arrayBuffer();
      }
      const notFound = readFileSync(join(site.folder, '404.html'), 'utf8');
      for (const wrong of ['wrong', 'da/find/nothing/here/', `${hashedFolder}/gone.12345678.css`, ...forHosts]) {
        const answer = await fetch(url + wrong);
        expect(answer.status, wrong).toBe(404);
        expectHeaders(answer, wrong);
        expect(await answer.text(), wrong).toBe(notFound);
      }
      const withoutSlash = await fetch(`${url}da`, { redirect: 'manual' });
      expect(withoutSlash.headers.get('location'), 'the way to a page without its slash').toBe(`${base}da/`);
    });
  });
}

interface Seen {
  kind: string;
  title: string;
  words: string;
  trouble: string[];
}

/** Before every page: notes what a policy stops. */
const noteViolations = (): void => {
  const stopped: string[] = [];
  Object.assign(window, { stoppedInTest: stopped });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, disposition }) => {
    stopped.push(`${disposition}: ${violatedDirective} ${blockedURI}`);
  });
};

/** What a reader sees on a page of each kind, and whatever went wrong behind it. */
const walk = async (page: Page, site: Site, lang: string): Promise<Seen[]> => {
  let trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) trouble.push(`${answer.status()}: ${answer.url()}`);
  });
  const seen: Seen[] = [];
  for (const { kind, url } of onePageOfEachKind(site, lang)) {
    // In a folder its links and styles need the address in site.yml (README, "Deploy"); the first tests fetch it.
    if (kind === 'not-found') continue;
    trouble = [];
    await page.goto(url);
    const stopped = await page.evaluate(() => (window as unknown as { stoppedInTest: string[] }).stoppedInTest);
    const words = await page.locator('body').innerText();
    seen.push({ kind, title: await page.title(), words, trouble: [...trouble, ...stopped] });
  }
  page.removeAllListeners();
  return seen;
};

const readers: { name: SiteName; lang: string }[] = [
  { name: 'real', lang: 'da' },
  { name: 'fixture', lang: 'ar' },
];

for (const { name, lang } of readers) {
  test(`In a folder of nginx every kind of page is the same with the headers and without (${lang}, ${name} site)`, async ({
    page,
  }) => {
    const site = siteNamed(name);
    await page.addInitScript(noteViolations);
    const look = (headers: boolean): Promise<Seen[]> =>
      served({ folder: site.folder, base: '/any/sub/path/', headers }, (url) => walk(page, { ...site, url }, lang));
    const without = await look(false);
    expect(without.flatMap(({ kind, trouble }) => trouble.map((each) => `${kind}: ${each}`))).toEqual([]);
    expect(await look(true)).toEqual(without);
  });
}
