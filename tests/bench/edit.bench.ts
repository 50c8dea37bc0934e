/** Measures how long a changed word takes to stand on a page of `npm run dev`: `npm run bench:edit -- --help`. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servicePath } from '../../src/i18n/routes.ts';
import { projectRoot } from '../support/build-site.ts';
import { runBench } from './bench-command.ts';
import { median } from './median.ts';
import { processTree } from './measured-run.ts';
import { rounded, table } from './table.ts';

const help = `Measures how long a changed word takes to stand on a page of npm run dev, with all languages of content/.

Usage: npm run bench:edit -- [options]

  --times N   how often each kind of file is changed; default: 5
  --json      all numbers as JSON
  --help      this text

A copy of content/ is changed, a word at a time, and the page asked for until the word is there. **ms** is by the clock: half a second of it
Astro waits for more changes. **worked** is what the processor did meanwhile; it depends least on what else the machine does. **pages** is
that work in pages: divided by what one page costs that nothing changed on. The goal: a second, on a machine that does nothing else. Times are
not judged here: ends with 0, or with 2 when called in a wrong way. Linux only: it reads /proc.
`;

interface Row {
  kind: string;
  ms: number;
  worked: number;
  pages: number;
}

interface Report {
  load: number;
  /** Milliseconds of work for a page that nothing changed on. */
  page: number;
  rows: Row[];
}

const service = 'danner';

/** What is changed: a file, and the line a word is put behind. */
const edits = [
  { kind: 'text of a place', file: `services/${service}/text.da.mdx`, line: /^Familie og venner.*$/m },
  { kind: 'fact of a place', file: `services/${service}/facts.yml`, line: /^name: .*$/m },
  { kind: 'word of a button', file: 'i18n/da.yml', line: /^exit: .*$/m },
  { kind: 'setting of the site', file: 'site.yml', line: /^name: .*$/m },
];

const port = 4879;

const measure = async (_: unknown, times: number): Promise<Report> => {
  const folder = join(mkdtempSync(join(tmpdir(), 'havn-edit-')), 'content');
  cpSync(join(projectRoot, 'content'), folder, { recursive: true });
  const server = spawn(process.execPath, ['node_modules/.bin/astro', 'dev', '--port', String(port)], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: 'ignore',
  });
  try {
    const path = servicePath('da', service);
    const page = async (): Promise<string> =>
      fetch(`http://localhost:${port}${path}`)
        .then((response) => response.text())
        .catch(() => '');
    const worked = (): number => processTree(server.pid ?? 0).cpu * 1000;
    for (let tries = 0; !(await page()).includes('</html>'); tries++) {
      if (tries > 240) throw new Error('The page does not come.');
      await wait(500);
    }
    const before = worked();
    const plain = 30;
    for (let turn = 0; turn < plain; turn++) await page();
    const perPage = (worked() - before) / plain;
    const rows: Row[] = [];
    for (const { kind, file, line } of edits) {
      const ms: number[] = [];
      const work: number[] = [];
      for (let turn = 0; turn < times; turn++) {
        const target = join(folder, file);
        const text = readFileSync(target, 'utf8');
        const word = `Ord${turn}${Math.random().toString(36).slice(2, 7)}`;
        const [from, asked] = [worked(), performance.now()];
        writeFileSync(
          target,
          text.replace(line, (all) => all.replace(/("?)$/, ` ${word}$1`)),
        );
        let polls = 1;
        for (; !(await page()).includes(word); polls++) {
          if (performance.now() - asked > 60_000) throw new Error(`${kind}: the word does not come.`);
          await wait(25);
        }
        ms.push(performance.now() - asked);
        work.push(worked() - from - (polls - 1) * perPage);
        writeFileSync(target, text);
        while ((await page()).includes(word)) await wait(25);
        // Astro gathers changes for half a second; the next one is not to be gathered with this one.
        await wait(1000);
      }
      rows.push({ kind, ms: median(ms), worked: median(work), pages: median(work) / perPage });
    }
    return { load: loadavg()[0] ?? 0, page: perPage, rows };
  } finally {
    server.kill();
    rmSync(join(folder, '..'), { recursive: true });
  }
};

const inWords = ({ load, page, rows }: Report): string =>
  `Load ${rounded(load)}; a page that nothing changed on: ${rounded(page)} ms of work.\n\n${table(
    ['changed', 'ms', 'worked ms', 'pages'],
    rows.map(({ kind, ms, worked, pages }) => [kind, Math.round(ms), Math.round(worked), rounded(pages)]),
  )}`;

process.exitCode = await runBench({ help, flags: {}, count: { name: 'times', default: 5 }, measure, inWords });
