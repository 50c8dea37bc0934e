/** Measures the search beside that of a Starlight site: `npm run bench:search -- --help`. */
import { mkdtempSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.ts';
import { findBrowser } from '../e2e/provide-browser.ts';
import { buildRealSite } from '../support/build-site.ts';
import { runBench } from './bench-command.ts';
import { median } from './median.ts';
import { buildStarlight, saidBy, saidByMany, writeBox, writeOurs, writeStarlight } from './search-sites.ts';
import { rounded, table } from './table.ts';

const help = `Measures the search of the Danish pages, and that of a Starlight site over the same words.

Usage: npm run bench:search -- [options]

  --repeats N      how often each query is typed; default: 3
  --no-starlight   beside Pagefind's own box on an empty page, which Starlight's is made of; nothing is fetched from npm
  --json           all numbers as JSON
  --help           this text

Bytes: all that the server sends for the search, from opening the box to the first result, with headers, compressed as a host
does. Time: from a key to the first result of it, when everything is loaded, at a processor slowed 4 times. Last, the bytes of
a first search for words that fetch most, those of no language or of another one, in every language of the site. Set SEARCH_SITE to a
finished site to spare building one. Ends with 1 where 120 kB, 150 ms, or 0.7 of the other's bytes are passed.
`;

const queries = ['læge kolding', 'natherberg', 'vold', 'gratis test', 'sove i nat', 'advokat'];
/** A word that no language knows, and what makes a page look into English and Danish too. */
const strange = ['qzxwvkj', 'interpreter municipality'];

const most = { kilobytes: 120, milliseconds: 150, ratio: 0.7 } as const;

interface Row {
  what: string;
  services: number;
  /** Kilobytes until the first result. */
  kilobytes: number;
  /** Milliseconds from a key to its first result. */
  milliseconds: number;
}

interface Report {
  machine: string;
  load: number;
  rows: Row[];
  /** Kilobytes of a first search for strange words, by language. */
  strange: { language: string; words: string; kilobytes: number }[];
}

/** A site that is measured. */
interface Box {
  what: string;
  write: (folder: string) => Promise<void>;
  /** Address of its page. */
  path: string;
  /** Brings the field on the screen. */
  open: (page: Page) => Promise<Locator>;
  /** Where the results are shown. */
  results: string;
  /** What is loaded for the search alone, before anybody opens it. */
  early: RegExp;
}

const throttle = 4;
/** Milliseconds in which a slow search loads what is left. */
const settle = 1500;

const ours = (write: Box['write']): Box => ({
  what: 'ours',
  write,
  path: 'da/',
  open: (page) => Promise.resolve(page.locator('#search')),
  results: '[data-search-results]',
  // Nothing.
  early: /(?!)/,
});

const starlight = (write: Box['write']): Box => ({
  what: 'Starlight',
  write,
  path: '',
  open: async (page) => {
    await page.locator('site-search button').first().click();
    return page.locator('#starlight__search input');
  },
  results: '#starlight__search',
  // Its box, as soon as the page is at rest.
  early: /ui-core|pagefind/,
});

const plain = (write: Box['write']): Box => ({
  what: 'Pagefind’s box',
  write,
  path: '',
  open: (page) => Promise.resolve(page.locator('#search input')),
  results: '#search',
  early: /pagefind/,
});

const measure = async (withStarlight: boolean, repeats: number): Promise<Report> => {
  const scratch = mkdtempSync(join(tmpdir(), 'havn-search-'));
  const found = findBrowser();
  if (found === undefined) throw new Error('There is no browser: node tests/e2e/provide-browser.ts');
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(found.executablePath === undefined ? {} : { executablePath: found.executablePath }),
  });
  try {
    const site = process.env['SEARCH_SITE'] ?? (await buildRealSite());
    const built = withStarlight ? buildStarlight(join(scratch, 'starlight')) : '';
    const rows: Row[] = [];
    const sizes = [{ said: saidBy(site), records: undefined }, saidByMany(site, 60), saidByMany(site, 5000)];
    for (const [number, { said, records }] of sizes.entries()) {
      const theirs = withStarlight
        ? starlight((folder) => writeStarlight(folder, built, said))
        : plain((folder) => writeBox(folder, said));
      for (const box of [ours((folder) => writeOurs(folder, site, records)), theirs]) {
        const folder = join(scratch, `${number}-${box.what}`);
        mkdirSync(folder, { recursive: true });
        await box.write(folder);
        process.stderr.write(`${box.what}, ${said.length} pages\n`);
        rows.push({ what: box.what, services: said.length, ...(await searchIn(browser, folder, box, repeats)) });
      }
    }
    return {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      load: loadavg()[0] ?? Number.NaN,
      rows,
      strange: await strangeIn(browser, site),
    };
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
};

interface Sent {
  path: string;
  bytes: number;
  /** When it was asked for, as performance.now. */
  at: number;
}

/** What a server sends from now on. A worker's requests are seen here alone. */
const sentBy = (server: Server): Sent[] => {
  const all: Sent[] = [];
  server.prependListener('request', ({ url = '', socket }: IncomingMessage, response: ServerResponse) => {
    const [before, at] = [socket.bytesWritten, performance.now()];
    response.on('finish', () => all.push({ path: url, bytes: socket.bytesWritten - before, at }));
  });
  return all;
};

/** Opens a page, and does something in it; the policy of the page would not let the clock run. */
const onPage = async <T>(
  browser: Browser,
  folder: string,
  path: string,
  run: (page: Page, sent: readonly Sent[]) => Promise<T>,
): Promise<T> => {
  const server = await serveFolder({ folder });
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const sent = sentBy(server);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`);
    await page.waitForTimeout(settle);
    return await run(page, sent);
  } finally {
    await context.close();
    server.close();
  }
};

const kilobytesOf = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const searchIn = (
  browser: Browser,
  folder: string,
  { path, open, results, early }: Box,
  repeats: number,
): Promise<Pick<Row, 'kilobytes' | 'milliseconds'>> =>
  onPage(browser, folder, path, async (page, sent) => {
    const opened = performance.now();
    const field = await open(page);
    await page.evaluate(watch(results));
    await field.click();
    await field.fill(queries[0] ?? '');
    await page.waitForFunction(`document.querySelector('${results} a') !== null`);
    await page.waitForTimeout(settle);
    const kilobytes = kilobytesOf(sent.filter(({ path: file, at }) => at >= opened || early.test(file)));
    // Everything that the queries need is loaded before they are timed.
    for (const query of queries) {
      await field.fill(query);
      await page.waitForTimeout(700);
    }
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const times: number[] = [];
    for (let round = 0; round < repeats; round += 1) {
      for (const query of queries) {
        await field.fill(query.slice(0, -1));
        await page.waitForTimeout(900);
        await page.evaluate('benchTime = 0');
        await field.press(query.slice(-1));
        await page.waitForFunction('benchTime > 0', undefined, { polling: 100 });
        times.push(await page.evaluate('benchTime'));
      }
    }
    return { kilobytes, milliseconds: median(times) };
  });

/** Notes the time from a key to the next change of the results that leaves some there. */
const watch = (results: string): string => `
  globalThis.benchTime = -1;
  globalThis.benchKey = 0;
  addEventListener('input', () => { benchKey = performance.now(); }, true);
  new MutationObserver(() => {
    if (benchTime === 0 && document.querySelector('${results} a')) benchTime = performance.now() - benchKey;
  }).observe(document.querySelector('${results}'), { childList: true, subtree: true, characterData: true });
`;

const strangeIn = async (browser: Browser, site: string): Promise<Report['strange']> => {
  const measured: Report['strange'] = [];
  const languages = readdirSync(site).filter((name) => readdirNames(join(site, name)).includes('search'));
  for (const language of languages) {
    for (const words of strange) {
      const kilobytes = await onPage(browser, site, `${language}/`, async (page, sent) => {
        const opened = performance.now();
        await page.locator('#search').fill(words);
        await page.waitForFunction(`document.querySelector('[data-search-status]').textContent !== ''`);
        await page.waitForTimeout(settle);
        return kilobytesOf(sent.filter(({ at }) => at >= opened));
      });
      measured.push({ language, words, kilobytes });
    }
  }
  return measured;
};

const readdirNames = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    // A file.
    return [];
  }
};

interface Pair {
  mine: Row;
  other: Row;
}

const pairsIn = ({ rows }: Report): Pair[] =>
  [...Map.groupBy(rows, ({ services }) => services).values()].flatMap(([mine, other]) =>
    mine === undefined || other === undefined ? [] : [{ mine, other }],
  );

const faultsIn = (report: Report): string[] => [
  ...pairsIn(report).flatMap(({ mine, other }) => {
    const where = `with ${mine.services} pages`;
    const ratio = mine.kilobytes / other.kilobytes;
    return [
      ...(mine.kilobytes > most.kilobytes ? [`A first search takes ${rounded(mine.kilobytes)} kB ${where}.`] : []),
      ...(mine.milliseconds > most.milliseconds ? [`A key takes ${rounded(mine.milliseconds)} ms ${where}.`] : []),
      ...(ratio > most.ratio ? [`A first search takes ${ratio.toFixed(2)} of the other’s bytes ${where}.`] : []),
    ];
  }),
  ...report.strange
    .filter(({ kilobytes }) => kilobytes > most.kilobytes)
    .map(({ language, words, kilobytes }) => `“${words}” takes ${rounded(kilobytes)} kB in ${language}.`),
];

const inWords = (report: Report): string =>
  [
    `${report.machine}, load ${rounded(report.load)}`,
    table(
      ['search', 'pages', 'kB to the first result', `ms from a key, ${throttle}× slower`],
      pairsIn(report).flatMap(({ mine, other }) => [
        ...[mine, other].map(({ what, services, kilobytes, milliseconds }) => [
          what,
          services,
          rounded(kilobytes),
          rounded(milliseconds),
        ]),
        [
          `${mine.what} / ${other.what}`,
          mine.services,
          `${(mine.kilobytes / other.kilobytes).toFixed(2)}×`,
          `${(mine.milliseconds / other.milliseconds).toFixed(2)}×`,
        ],
      ]),
    ),
    table(
      ['first search in', ...strange.map((words) => `kB for “${words}”`)],
      [...Map.groupBy(report.strange, ({ language }) => language)].map(([language, some]) => [
        language,
        ...some.map(({ kilobytes }) => rounded(kilobytes)),
      ]),
    ),
  ].join('\n\n');

if (import.meta.main)
  process.exitCode = await runBench({
    help,
    flags: { starlight: true },
    count: { name: 'repeats', default: 3 },
    measure: (flags, repeats) => measure(flags.starlight, repeats),
    inWords,
    faults: faultsIn,
  });
