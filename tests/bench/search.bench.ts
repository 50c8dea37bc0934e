/** Measures the search beside Pagefind's own box: `npm run bench:search -- --help`. */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.ts';
import { findBrowser } from '../e2e/provide-browser.ts';
import { buildRealSite } from '../support/build-site.ts';
import { runBench } from './bench-command.ts';
import { median } from './median.ts';
import { saidBy, saidByMany, writeOurs, writeTheirs } from './search-sites.ts';
import { rounded, table } from './table.ts';

const help = `Measures the search of the Danish pages, and Pagefind's own box (Starlight's) over the same words.

Usage: npm run bench:search -- [options]

  --repeats N    how often each query is typed; default: 3
  --json         all numbers as JSON
  --help         this text

Bytes: all that the server sends from opening the page to the first result, with headers, compressed as a host does.
Time: from a key to the first result of it, when everything is loaded, at a processor slowed 4 times. Set SEARCH_SITE to a
finished site to spare building one. The goal: 120 kB, 150 ms, and at most 0.7 of Pagefind's box in both.
`;

const queries = ['læge kolding', 'natherberg', 'vold', 'gratis test', 'sove i nat', 'advokat'];

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
}

const throttle = 4;

const measure = async (repeats: number): Promise<Report> => {
  const scratch = mkdtempSync(join(tmpdir(), 'havn-search-'));
  const found = findBrowser();
  if (found === undefined) throw new Error('There is no browser: node tests/e2e/provide-browser.ts');
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(found.executablePath === undefined ? {} : { executablePath: found.executablePath }),
  });
  try {
    const site = process.env['SEARCH_SITE'] ?? (await buildRealSite());
    const rows: Row[] = [];
    const few = saidBy(site);
    const many = saidByMany(site, 5000);
    for (const { said, records } of [{ said: few, records: undefined }, many]) {
      for (const what of ['ours', 'Pagefind’s box']) {
        const folder = join(scratch, `${what === 'ours' ? 'ours' : 'theirs'}-${said.length}`);
        mkdirSync(folder, { recursive: true });
        if (what === 'ours') await writeOurs(folder, site, records);
        else await writeTheirs(folder, said);
        process.stderr.write(`${what}, ${said.length} pages\n`);
        rows.push({ what, services: said.length, ...(await searchIn(browser, folder, repeats)) });
      }
    }
    return {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      load: loadavg()[0] ?? Number.NaN,
      rows,
    };
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
};

const searchIn = async (
  browser: Browser,
  folder: string,
  repeats: number,
): Promise<Pick<Row, 'kilobytes' | 'milliseconds'>> => {
  const server = await serveFolder({ folder });
  const page = await browser.newPage();
  try {
    const devtools = await page.context().newCDPSession(page);
    // A worker's requests are seen at the server alone.
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => sockets.add(socket));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: watch });
    const field = page.locator('input');
    await field.click();
    await field.fill(queries[0] ?? '');
    await page.waitForFunction(hasResults);
    await page.waitForTimeout(1500);
    const bytes = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
    // Everything that the queries need is loaded before they are timed.
    for (const query of queries) {
      await field.fill(query);
      await page.waitForTimeout(700);
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const times: number[] = [];
    for (let round = 0; round < repeats; round += 1) {
      for (const query of queries) {
        await field.fill(query.slice(0, -1));
        await page.waitForTimeout(900);
        await page.evaluate('benchReset()');
        await field.press(query.slice(-1));
        await page.waitForFunction('benchTime > 0', undefined, { polling: 100 });
        times.push(await page.evaluate('benchTime'));
      }
    }
    return { kilobytes: bytes / 1000, milliseconds: median(times) };
  } finally {
    await page.close();
    server.close();
  }
};

const hasResults = (): boolean => document.querySelector('[data-results] a') !== null;

/** Notes the time from a key to the next change of the results that leaves some there. */
const watch = `
  let benchTime = -1, benchKey = 0;
  const benchReset = () => { benchTime = 0; };
  addEventListener('input', () => { benchKey = performance.now(); }, true);
  new MutationObserver(() => {
    if (benchTime === 0 && document.querySelector('[data-results] a')) benchTime = performance.now() - benchKey;
  }).observe(document.querySelector('[data-results]'), { childList: true, subtree: true, characterData: true });
`;

const inWords = ({ machine, load, rows }: Report): string => {
  const ratios = [...Map.groupBy(rows, ({ services }) => services)].flatMap(([services, [ours, theirs]]) =>
    ours === undefined || theirs === undefined
      ? []
      : [
          [
            'ours / Pagefind’s box',
            services,
            `${(ours.kilobytes / theirs.kilobytes).toFixed(2)}×`,
            `${(ours.milliseconds / theirs.milliseconds).toFixed(2)}×`,
          ],
        ],
  );
  return [
    `${machine}, load ${rounded(load)}`,
    table(
      ['search', 'pages', 'kB to the first result', `ms from a key, ${throttle}× slower`],
      [
        ...rows.map(({ what, services, kilobytes, milliseconds }) => [
          what,
          services,
          rounded(kilobytes),
          rounded(milliseconds),
        ]),
        ...ratios,
      ],
    ),
  ].join('\n\n');
};

if (import.meta.main)
  process.exitCode = await runBench({
    help,
    flags: {},
    count: { name: 'repeats', default: 3 },
    measure: (_flags, repeats) => measure(repeats),
    inWords,
  });
