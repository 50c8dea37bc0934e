/** Measures building the site beside Starlight: `npm run bench:build -- --help`. */
import { runBench } from './bench-command.ts';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureEpoch, projectRoot } from '../support/build-site.ts';
import { measuredRun, type Cost } from './measured-run.ts';
import { multiplyContent } from './multiply-content.ts';
import { writeStarlightSite } from './starlight-site.ts';
import { rounded, table } from './table.ts';

const help = `Measures what building the site costs, beside a Starlight site with the same words on as many pages.

Usage: npm run bench:build -- [options]

  --pages N       about so many pages: every service and guide of content/ stands in it several times; default: 900
  --large         3,653 pages, with services alone multiplied
  --no-starlight  only our site: a third of the time, and nothing is fetched from npm
  --no-search     Starlight without its search (Pagefind), which it has from the start and we do not have
  --json          all numbers as JSON
  --help          this text

Both are built in turn, without caches, in temporary folders. The processor's time depends least on what else the
machine does. The goal: at most what Starlight takes, and 100 s and 1,500 MB for the large site. Times are not judged
here: ends with 0, or with 2 when called in a wrong way. Linux only: it reads /proc.
`;

/** What was built on 22 November 2026, when it took 167 s and 2,900 MB. */
const largePages = 3653;

interface Row extends Cost {
  what: string;
  pages: number;
}

interface Report {
  machine: string;
  /** Programs that wanted the processor in the last minute. */
  load: number;
  rows: Row[];
  /** Ours divided by Starlight's. */
  ratio: Cost | undefined;
}

interface Options {
  pages: number;
  large: boolean;
  starlight: boolean;
  search: boolean;
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const countPages = (folder: string): number =>
  readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;

const measure = async ({ pages, large, starlight, search }: Options): Promise<Report> => {
  const scratch = mkdtempSync(join(tmpdir(), 'havn-bench-'));
  // What Astro builds for itself must find node_modules.
  const out = join(projectRoot, `.cache/bench/build-${process.pid}`);
  const astro = 'node_modules/astro/bin/astro.mjs';
  try {
    say('Writing the content');
    const content = join(scratch, 'content');
    multiplyContent(content, large ? largePages : pages, large ? ['services'] : ['services', 'guides']);
    const env = { CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: fixtureEpoch, ASTRO_TELEMETRY_DISABLED: '1' };
    const run = (program: string, args: readonly string[], cwd = projectRoot): Promise<Cost> =>
      measuredRun({ program, args, cwd, env });
    say('Building our site');
    const ours = await run(process.execPath, [astro, 'build']);
    const rows: Row[] = [{ what: 'ours', pages: countPages(out), ...ours }];
    say('Checking our finished site');
    const checked = await run(process.execPath, ['src/cli/check-dist.ts']);
    rows.push({ what: 'ours: check:dist', pages: countPages(out), ...checked });
    if (starlight) {
      const folder = join(scratch, 'starlight');
      writeStarlightSite(folder, out, search);
      say('Installing Starlight');
      await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder);
      say('Building the Starlight site');
      const cost = await run(process.execPath, [astro, 'build'], folder);
      rows.push({
        what: search ? 'Starlight' : 'Starlight without search',
        pages: countPages(join(folder, 'dist')),
        ...cost,
      });
      return report(rows, ratioOf(ours, cost));
    }
    return report(rows, undefined);
  } finally {
    for (const folder of [scratch, out]) rmSync(folder, { recursive: true, force: true });
  }
};

const ratioOf = (a: Cost, b: Cost): Cost => ({ wall: a.wall / b.wall, cpu: a.cpu / b.cpu, peak: a.peak / b.peak });

const report = (rows: Row[], ratio: Cost | undefined): Report => ({
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  load: loadavg()[0] ?? Number.NaN,
  rows,
  ratio,
});

const inWords = ({ machine, load, rows, ratio }: Report): string =>
  [
    `${machine}, load ${rounded(load)}`,
    table(
      ['site', 'pages', 'clock s', 'processor s', 'memory MB'],
      [
        ...rows.map(({ what, pages, wall, cpu, peak }) => [what, pages, rounded(wall), rounded(cpu), Math.round(peak)]),
        ...(ratio
          ? [['ours / Starlight', '', ...[ratio.wall, ratio.cpu, ratio.peak].map((each) => `${each.toFixed(2)}×`)]]
          : []),
      ],
    ),
  ].join('\n\n');

if (import.meta.main)
  process.exitCode = await runBench({
    help,
    flags: { large: false, starlight: true, search: true },
    count: { name: 'pages', default: 900 },
    measure: (flags, pages) => measure({ ...flags, pages }),
    inWords,
  });
