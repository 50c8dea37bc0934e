import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/cli/check-content.ts';
import { checkDist } from '../../../src/cli/check-dist.ts';
import { readFolder } from '../../../src/cli/content-files.ts';
import { contentFromFiles } from '../../../src/cli/read-content.ts';
import { lintContent } from '../../../src/lib/lint/lint-content.ts';
import { createReport } from '../../../src/lib/lint/report.ts';
import { reportSameCodes } from '../../../src/lib/lint/rules/codes.ts';
import { filesOfCase, sentencesOf, today } from './broken-content.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const base = join(root, 'tests/fixtures/broken/base');

function run(args: string[], env: NodeJS.ProcessEnv = {}): { exitCode: number; output: string } {
  let output = '';
  const exitCode = checkContent(args, (text) => (output += text), env);
  return { exitCode, output };
}

describe('the command that checks the content', () => {
  it('explains itself when asked for help', () => {
    const { exitCode, output } = run(['--help']);
    expect(exitCode).toBe(0);
    expect(output).toContain('npm run check:content');
  });

  it('says which option it does not know', () => {
    const { exitCode, output } = run(['--fast']);
    expect(exitCode).toBe(2);
    expect(output).toContain('There is no option "--fast".');
  });

  it('takes the folder from CONTENT_DIR when none is named', () => {
    expect(run([], { CONTENT_DIR: base }).exitCode).toBe(0);
  });

  it('says in plain words that a folder is not there', () => {
    const { exitCode, output } = run(['nowhere']);
    expect(exitCode).toBe(1);
    expect(output).toContain('nowhere:1: There is no folder "nowhere". Give the path of a folder with site.yml in it.');
  });

  it('prints a table of length and reading difficulty', () => {
    const { output } = run([base, '--words']);
    expect(output).toMatch(/^text +language +words +sentences +median +longest +LIX$/m);
    expect(output).toMatch(/^service harbour-house +da +4\d +\d +\d +\d+ +\d+$/m);
  });

  it('works as a program of its own', () => {
    const output = execFileSync(process.execPath, [join(root, 'src/cli/check-content.ts'), base], { encoding: 'utf8' });
    expect(output).toBe('No problems found.\n');
  });

  it('ends with 1 as a program of its own when something must be corrected', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/check-content.ts'), 'nowhere'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).not.toContain('    at ');
  });

  it('reports a file that cannot be opened and goes on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
    mkdirSync(join(folder, 'organisations'));
    symlinkSync('/nowhere/at/all', join(folder, 'organisations/gone.yml'));
    const { problems } = contentFromFiles(readFolder(folder) ?? []);
    expect(problems.map(({ file, name }) => [file, name])).toContainEqual([
      'content/organisations/gone.yml',
      'file-unreadable',
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('a fault in one of the checks', () => {
  it('is told as a problem and hides no other', () => {
    const { content } = contentFromFiles(filesOfCase('base'));
    const broken = () => {
      throw new TypeError('x is not a function\n    at somewhere');
    };
    const found = lintContent(content, { today }, [], {
      broken,
      codes: (_, report) => report.add('locale-twice', { file: 'a', line: 1 }, { value: 'da' }),
    });
    expect(found.map(({ name }) => name)).toEqual(['rule-failed', 'locale-twice']);
    expect(found.map(sentencesOf)[0]).toBe(
      'The check "broken" could not be finished, so it may have missed something. This is a fault in the program, not in your text. Please report it with these words: x is not a function.',
    );
  });
});

describe('two places whose address on the site would be the same', () => {
  it('are both named', () => {
    const { content } = contentFromFiles(filesOfCase('base'));
    const report = createReport();
    reportSameCodes(content, report, () => 'bcdfghj');
    expect(report.problems.map((problem) => [problem.name, sentencesOf(problem)])).toEqual([
      [
        'duplicate-code',
        '"night-line" and "harbour-house" would get the same address on the site. Rename the folder of the newer one.',
      ],
    ]);
  });
});

describe('the command that checks the finished site', () => {
  it('says what to do when nothing has been built', () => {
    let output = '';
    expect(checkDist(['nowhere'], (text) => (output += text), {})).toBe(2);
    expect(output).toBe('There is no folder "nowhere". Build the site first: npm run build.\n');
  });

  it('explains itself when asked for help', () => {
    let output = '';
    expect(checkDist(['--help'], (text) => (output += text), {})).toBe(0);
    expect(output).toContain('npm run check:dist');
  });
});
