/**
 * Runs the whole suite, several parts at a time, and says at the end how long each took: `node tests/run-suite.ts`.
 * Names of parts run only those: `node tests/run-suite.ts check:types check:lint`. Ends with 1 if one fails.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Part {
  /** Of package.json. */
  script: string;
  /** Scripts that must be over before. */
  after?: readonly string[];
  /** Nothing else runs meanwhile: it uses all of the machine, and some of it goes by the clock. */
  isAlone?: true;
}

/** In this order, so that what others wait for and what takes long begins first. */
const suite: readonly Part[] = [
  { script: 'provide' },
  { script: 'test:sites' },
  { script: 'check:types' },
  { script: 'test:unit' },
  { script: 'test:build', after: ['test:sites'] },
  { script: 'check:lint' },
  { script: 'check:format' },
  { script: 'check:unused' },
  { script: 'check:content' },
  { script: 'test:browser', after: ['provide', 'test:sites'], isAlone: true },
];

/** One more than there are cores: installing and building also wait for the disk and the net. */
const atATime = availableParallelism() + 1;

const reports = fileURLToPath(new URL('../.cache/test-reports/', import.meta.url));

interface Result {
  script: string;
  seconds: number;
  passed: number;
  failed: number;
  skipped: number;
}

/** What the runners of tests write where SUITE_REPORT says (vitest.config.ts, playwright.config.ts). */
interface Report {
  stats?: { expected: number; flaky: number; unexpected: number; skipped: number };
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
}

/** Runs a part. What it prints comes in one piece, so that two do not mix, or at once where nothing else runs. */
const run = async ({ script, isAlone }: Part): Promise<Result> => {
  const report = join(reports, `${script.replaceAll(':', '-')}.json`);
  const start = performance.now();
  const said: Buffer[] = [];
  const child = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
    env: { ...process.env, SUITE_REPORT: report },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  child.on('error', (error) => said.push(Buffer.from(error.message)));
  const isGood = await new Promise<boolean>((done) => child.on('close', (code) => done(code === 0)));
  process.stdout.write(`\n${script}: ${isGood ? 'passed' : 'FAILED'}\n${Buffer.concat(said).toString()}`);
  return { script, seconds: (performance.now() - start) / 1000, ...countsOf(report, isGood) };
};

/** A part without a report counts as one test, and so does one that broke down without naming a test. */
const countsOf = (report: string, isGood: boolean): Pick<Result, 'passed' | 'failed' | 'skipped'> => {
  if (!existsSync(report)) return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  const { stats, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const passed = stats ? stats.expected + stats.flaky : (numPassedTests ?? 0);
  const failed = stats?.unexpected ?? numFailedTests ?? 0;
  return { passed, failed: isGood ? failed : Math.max(failed, 1), skipped: stats?.skipped ?? numPendingTests ?? 0 };
};

const runAll = async (parts: readonly Part[]): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = [...parts];
  const running = new Set<Promise<void>>();
  const isOver = (script: string): boolean =>
    results.some((result) => result.script === script) || parts.every((part) => part.script !== script);
  const isReady = ({ after = [], isAlone }: Part): boolean => (isAlone ? running.size === 0 : after.every(isOver));
  while (waiting.length + running.size > 0) {
    const next = running.size < atATime ? waiting.findIndex(isReady) : -1;
    const [part] = next < 0 ? [] : waiting.splice(next, 1);
    if (part === undefined) {
      await Promise.race(running);
      continue;
    }
    const whole: Promise<void> = run(part).then((result) => {
      results.push(result);
      running.delete(whole);
    });
    running.add(whole);
    if (part.isAlone) await whole;
  }
  return results;
};

const sumOf = (results: readonly Result[], name: 'seconds' | 'passed' | 'failed' | 'skipped'): number =>
  results.reduce((sum, result) => sum + result[name], 0);

const minutes = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

/** A table of the parts, and a last line that CI knows how to read. */
const summary = (results: readonly Result[], seconds: number): string => {
  // .ci/run says how long the installation took before.
  const installed = Number(process.env['SUITE_INSTALL_SECONDS'] ?? 0);
  const rows = [
    ['Part', 'Minutes', 'Passed', 'Failed', 'Skipped'],
    ...(installed > 0 ? [['npm ci', minutes(installed), '', '', '']] : []),
    ...results.map(({ script, ...result }) => [
      script,
      minutes(result.seconds),
      ...[result.passed, result.failed, result.skipped].map(String),
    ]),
    ['by the clock', minutes(installed + seconds), '', '', ''],
  ];
  const line = ([name = '', ...numbers]: readonly string[]): string =>
    name.padEnd(16) + numbers.map((number) => number.padStart(9)).join('');
  const skipped = sumOf(results, 'skipped');
  const closing = `${sumOf(results, 'passed')} passed, ${sumOf(results, 'failed')} failed`;
  return `\n${rows.map(line).join('\n')}\n\n${closing}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => suite.every(({ script }) => script !== name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part "${unknown.join('", "')}". Parts: ${suite.map(({ script }) => script).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const parts = suite.filter(({ script }) => names.length === 0 || names.includes(script));
  process.stdout.write(`Running ${parts.map(({ script }) => script).join(', ')}.\n`);
  const start = performance.now();
  const results = await runAll(parts);
  process.stdout.write(summary(results, (performance.now() - start) / 1000));
  process.exitCode = sumOf(results, 'failed') > 0 ? 1 : 0;
}
