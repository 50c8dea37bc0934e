/** Measures the finder with 5,000 invented services: `npm run bench -- --help`. */
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { writeIndex } from '../../src/domain/finder/index-file.ts';
import { inventedCountry, inventedEntries, inventedTimes } from '../builders/invented-index.ts';
import { runBench } from './bench-command.ts';
import { buildBenchSite } from './bench-site.ts';
import { browserRuns, type BrowserRun } from './browser-runs.ts';
import { bytesPerService, pureRuns, type PureRow } from './pure-runs.ts';
import { rounded, table } from './table.ts';

const help = `Measures the finder with 5,000 invented services in all 98 municipalities of Denmark.

Usage: npm run bench -- [options]

  --no-browser   only the functions and the size of the index, without a site and Chromium
  --repeats N    rounds in the browser; default: 5
  --json         all numbers as JSON
  --help         this text

Times depend on the machine and on what else it does, so there is no limit for them; read them beside the reference in
the same run. The goal: 50 ms of work at a processor slowed 4 times. Ends with 1 if the index has more than 60 bytes a
service, 2 when called in a wrong way.
`;

const mostBytes = 60;

interface Report {
  machine: string;
  /** Programs that wanted the processor in the last minute. */
  load: number;
  bytesPerService: number;
  pure: PureRow[];
  browser: BrowserRun[];
}

const inWords = ({ machine, load, bytesPerService: bytes, pure, browser }: Report): string =>
  [
    `${machine}, load ${rounded(load)}`,
    `Index: ${rounded(bytes)} bytes gzip a service (at most ${mostBytes})`,
    table(
      ['in Node', 'work ms', 'times the sorting', 'services'],
      pure.map(({ what, work, ratio, services = '' }) => [what, rounded(work), rounded(ratio), services]),
    ),
    ...browser.map(({ throttle, reference, rows }) =>
      table(
        [
          `Chromium, ${throttle}× slower (reference loop ${rounded(reference)} ms)`,
          'work ms',
          'painted ms',
          'event ms',
        ],
        rows.map(({ what, work, painted, event }) => [what, rounded(work), rounded(painted), event]),
      ),
    ),
  ].join('\n\n');

const measure = async (withBrowser: boolean, repeats: number): Promise<Report> => {
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  say('Inventing the country');
  const country = inventedCountry();
  const entries = inventedEntries(country);
  const index = writeIndex(entries, inventedTimes);
  // Monday, 23 November 2026, 14:00 in Denmark.
  const now = inventedTimes.built + 38 * 60;
  say('Measuring the functions');
  const pure = pureRuns(entries, inventedTimes, now);
  let browser: BrowserRun[] = [];
  if (withBrowser) {
    say('Building the site; this takes about half a minute');
    const site = await buildBenchSite(country, entries, index);
    try {
      browser = await browserRuns({ site, now: now * 60_000, throttles: [1, 4], repeats, say });
    } finally {
      rmSync(site, { recursive: true });
    }
  }
  const [processor] = cpus();
  return {
    machine: `${cpus().length} × ${processor?.model ?? 'unknown'}, Node ${process.version}`,
    load: loadavg()[0] ?? Number.NaN,
    bytesPerService: bytesPerService(index, entries.length),
    pure,
    browser,
  };
};

if (import.meta.main)
  process.exitCode = await runBench({
    help,
    flags: { browser: true },
    count: { name: 'repeats', default: 5 },
    measure: ({ browser }, repeats) => measure(browser, repeats),
    inWords,
  });
