import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '../../../../src/cli/check-release.ts';
import { editorLanguage } from '../../../../src/cli/surroundings.ts';
import { danish } from '../../../../src/i18n/danish.ts';
import type { ContentFile } from '../../../../src/editing/reader/content-files.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makeKnownService } from '../../../builders/records.ts';
import { makeContact, makeLocation } from '../../../builders/service.ts';
import { filesOfCase, today, writeFiles } from '../lint/broken-content.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const country = join(root, 'tests/fixtures/sites/full');

const run = (...args: string[]): { exitCode: number; output: string } => {
  let output = '';
  const exitCode = checkRelease(['--lang', 'en', ...args], (text) => (output += text), {}, today);
  return { exitCode, output };
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = ({ bytes }: ContentFile): string => new TextDecoder().decode(bytes);

/** The good base of the broken content, with every question answered. */
const settled = (): string => {
  const service = (value: string): string =>
    // JSON is YAML.
    JSON.stringify(
      makeKnownService({
        needs: ['sleep'],
        contacts: [
          makeContact({ value, free: 'no', onBill: 'no', answeredBy: 'staff', languages: ['da'], hours: '24/7' }),
        ],
        places: [makeLocation({ postcode: '5000', town: 'Odense', stepFree: 'yes' })],
      }),
    );
  const change: Readonly<Record<string, (text: string) => string>> = {
    'services/harbour-house/facts.yml': () => service('+4570202550'),
    'services/night-line/facts.yml': () => service('+4582121212'),
    'site.yml': (text) =>
      text.replace(/(operator|host): unknown/g, '$1: Havnen').replace('exit:', `exitLookedAt: ${daysAgo(3)}\nexit:`),
    'pages/phone/text.da.mdx': (text) => text.replace('origin:', 'reviewedBy: teacher\norigin:'),
  };
  const folder = mkdtempSync(join(tmpdir(), 'settled-'));
  writeFiles(
    filesOfCase('base').map((file) => {
      const changed = change[file.path]?.(decode(file));
      return changed === undefined ? file : { ...file, bytes: encode(changed) };
    }),
    folder,
  );
  return folder;
};

describe('the command that prints the call list', () => {
  it('explains itself when asked for help', () => {
    const { exitCode, output } = run('--help');
    expect(exitCode).toBe(0);
    expect(output).toContain('npm run check:release');
  });

  it('ends with 1 while something is open, and prints whom to ring, what to ask, and file and line', () => {
    const { exitCode, output } = run(country, '--all');
    expect(exitCode).toBe(1);
    expect(output).toMatch(/\n== First of all: .+ ==\n[\s\S]+\n== Statements of the guides ==\n[\s\S]+ in all\.\n$/);
    expect(output).toMatch(/\nAsk: En jurist\n {2}\[ \] Politiet kan spørge om papirer\.\n.+tryghed\/guide\.yml:14\n/);
    expect(output).not.toMatch(/\b(undefined|NaN|\[object)/);
  });

  it('ends with 0 when nothing is open', () => {
    expect(run(settled())).toEqual({ exitCode: 0, output: 'Nothing is open (22 November 2026).\n' });
  });

  it('ends with 1 for the same content when time has passed', () => {
    let output = '';
    expect(checkRelease([settled(), '--all', '--lang', 'en'], (text) => (output += text), {}, '2030-01-01')).toBe(1);
    expect(output).toContain('Is +45 70 20 25 50 still the right number?');
  });

  it('names the line on which the value stands', () => {
    const { output } = run(country, '--json');
    const { rows } = JSON.parse(output) as {
      rows: { file: string; line: number; question: string; saysNow: string }[];
    };
    const towns = rows.filter(({ question }) => question === 'Is it still in the same town?');
    expect(towns.length).toBeGreaterThan(0);
    for (const { file, line, saysNow } of towns)
      expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toContain(`town: ${saysNow}`);
  });

  it('with --by, prints what one call to a service clears', () => {
    const { exitCode, output } = run(country, '--by', 'papirhjaelpen', '--json');
    const { rows } = JSON.parse(output) as { rows: { whom: string; part: string }[] };
    expect(exitCode).toBe(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ whom }) => whom))).toEqual(new Set(['Papirhjælpen']));
  });

  it('with --by, says which service it does not know', () => {
    expect(run(country, '--by', 'papirhjelpen')).toEqual({
      exitCode: 2,
      output: 'There is no service "papirhjelpen". Did you mean "papirhjaelpen"?\n',
    });
  });

  it('says what to do when the content has mistakes', () => {
    const { exitCode, output } = run(join(root, 'tests/fixtures/broken/yaml-tab'));
    expect(exitCode).toBe(2);
    expect(output).toContain('npm run check:content');
  });

  it.each([[['--fast']], [['--json', '--csv']], [['--csv', '--all']], [['a', 'b']], [['--lang', 'xx']]])(
    'refuses %j',
    (args) => expect(run(...args).exitCode).toBe(2),
  );
});

describe('the table for a spreadsheet', () => {
  const { output } = run(country, '--csv');
  const lines = output
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  const cellsOf = (line: string): string[] => line.slice(1, -1).split('";"');

  it('begins with the mark that tells Excel how letters are written, and has a row for each question', () => {
    expect(output.startsWith('\uFEFF"Part";')).toBe(true);
    const { counts } = JSON.parse(run(country, '--json').output) as { counts: { all: number } };
    expect(lines).toHaveLength(counts.all + 1);
  });

  it('has the same number of cells in each row', () => {
    expect(new Set(lines.map((line) => cellsOf(line).length))).toEqual(new Set([12]));
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    expect(lines.flatMap(cellsOf).filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

describe('time alone', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('never breaks a build or a test: no other command runs the release check', () => {
    const callers = Object.entries(scripts).filter(([, script]) => /check[:-]release/.test(script));
    expect(callers).toEqual([['check:release', 'node src/cli/check-release.ts']]);
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).not.toMatch(/release/);
    expect(readFileSync(join(root, 'astro.config.mjs'), 'utf8')).not.toMatch(/release/);
  });
});

describe('the language of the words', () => {
  it.each([
    [undefined, {}, 'da'],
    [undefined, { LANG: 'en_GB.UTF-8' }, 'en'],
    [undefined, { LANG: 'da_DK.UTF-8' }, 'da'],
    [undefined, { LANG: 'C.UTF-8' }, 'da'],
    [undefined, { LANG: 'da_DK.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    ['da', { LANG: 'en_GB.UTF-8' }, 'da'],
  ])('asked for %j in a terminal of %j is %s', (asked, env, lang) =>
    expect(editorLanguage(asked, env, danish)).toBe(lang),
  );
});
