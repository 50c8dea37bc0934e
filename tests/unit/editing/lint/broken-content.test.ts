import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/cli/check-content.ts';
import { catalogue } from '../../../../src/editing/lint/catalogue.ts';
import { expectBothLanguages } from './both-languages.ts';
import { caseNames, filesOfCase, problemsOfCase, rowOf, sentencesOf, writeFiles } from './broken-content.ts';
import { expected } from './broken-content.expected.ts';
import { mistakes } from './mistakes.ts';

const scratch = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the command on a case as an editor would. */
const run = (name: string, ...options: string[]): { exitCode: number; output: string } => {
  const folder = join(scratch, name);
  writeFiles(filesOfCase(name), folder);
  let output = '';
  const exitCode = checkContent([folder, ...options], (text) => (output += text), {});
  return { exitCode, output };
};

describe('a content folder in which everything is right', () => {
  it('has no problems', () => expect(problemsOfCase('base')).toEqual([]));

  it('lets the build go on and says that nothing was found', () => {
    expect(run('base')).toEqual({ exitCode: 0, output: 'No problems found.\n' });
  });
});

describe('a content folder with a mistake', () => {
  it('is there for every expectation, and the other way round', () => {
    expect(caseNames().sort()).toEqual(Object.keys(expected).sort());
    expect(caseNames().length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(expected))(
    '%s: every problem is named with its file, line, reason and remedy',
    (name, rows) => {
      const found = problemsOfCase(name);
      expect(found.map((problem) => [...rowOf(problem), sentencesOf(problem)])).toEqual(rows);
      found.forEach(expectBothLanguages);
    },
  );

  it.each(Object.keys(expected))(
    '%s: the command shows no inner workings, and stops the build if something must be corrected',
    (name) => {
      const { exitCode, output } = run(name);
      const mustStop = problemsOfCase(name).some(({ severity }) => severity === 'error');
      expect(exitCode).toBe(mustStop ? 1 : 0);
      expect(output).not.toContain('    at ');
      expect(output).not.toMatch(/\b(undefined|NaN|Error:|\[object)/);
    },
  );

  it('shows each kind of problem that content can have at least once', () => {
    const inFolders = Object.values(expected).flatMap((rows) => rows.map(([, , name]) => name));
    const asMistakes = Object.values(mistakes).flatMap((list) =>
      list.flatMap(({ found }) => found.map(([, , name]) => name)),
    );
    const shown = new Set([...inFolders, ...asMistakes]);
    // These need a broken computer, a clash in millions, a fault in the program or a history; they have tests of their own.
    const elsewhere = [
      'content-folder-missing',
      'file-unreadable',
      'duplicate-code',
      'rule-failed',
      'check-stayed',
      'evidence-stayed',
    ];
    const names = [...catalogue.keys()].filter((name) => !name.startsWith('dist-') && !elsewhere.includes(name));
    expect(names.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('a warning', () => {
  it('does not stop the build', () => {
    const { exitCode, output } = run('paragraph-long');
    expect(exitCode).toBe(0);
    expect(output).toContain('A warning only.');
    expect(output).toContain('1 problem in 1 file: 0 must be corrected, 1 is a warning.');
  });
});
