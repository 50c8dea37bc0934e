import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/cli/check-content.ts';
import { earlierFiles } from '../../../../src/editing/reader/earlier-files.ts';
import { filesOfCase, sentencesOf, writeFiles } from './broken-content.ts';
import { baseText, problemsWith, put } from './changed-base.ts';

const house = 'services/harbour-house/facts.yml';

/** What is said when a text of the base becomes another one, the one in the base being the version before. */
const changed = (change: (text: string) => string, before: (text: string) => string = (text) => text) =>
  problemsWith({ [house]: change }, { earlier: new Map([[`content/${house}`, before(baseText(house))]]) });
const rows = (...args: Parameters<typeof changed>): [number, string][] =>
  changed(...args).map(({ line, name }) => [line, name]);

const newer = (text: string): string => text.replace('+4570202550', '+4535354848');

describe('a value that has changed', () => {
  it('while its check stayed is told', () => {
    const [problem] = changed(newer);
    expect(problem && [problem.severity, problem.line, sentencesOf(problem)]).toEqual([
      'warning',
      14,
      'value has changed, but its check is still that of 2026-01-10. Write who said the new value, and when. If only a slip of the pen was mended, leave it as it is.',
    ]);
  });

  it.each([
    ['hours', put('Mo-Fr 09:00-16:00', 'Mo-Fr 09:00-17:00'), [[20, 'check-stayed']]],
    ['that it is open', put('  is: open', '  is: temporarily-closed\n  from: 2026-11-20'), [[30, 'check-stayed']]],
    ['a street', put('Havnegade 1', 'Havnegade 2'), [[7, 'check-stayed']]],
    [
      'both, each at its line',
      (text: string) => put('Havnegade 1', 'Havnegade 2')(newer(text)),
      [
        [7, 'check-stayed'],
        [14, 'check-stayed'],
      ],
    ],
  ] as const)('%s', (_, change, expected) => expect(rows(change)).toEqual(expected));

  it('with a new check is right', () => {
    expect(rows((text) => newer(text).replace(/(4848"\n {4}check: \{ on: )2026-01-10/, '$12026-11-01'))).toEqual([]);
  });

  it('with a new check and the further sources of the old value is told', () => {
    const withEvidence = put(
      'source: call }\n  - type: website',
      'source: call, evidence: [a list] }\n  - type: website',
    );
    const now = (text: string): string =>
      newer(withEvidence(text)).replace(/(4848"\n {4}check: \{ on: )2026-01-10/, '$12026-11-01');
    expect(rows(now, withEvidence)).toEqual([[14, 'evidence-stayed']]);
  });

  it.each([
    ['nothing was known before', put('hours:\n  open: Mo-Fr 09:00-16:00', 'hours:\n  open: unknown')],
    ['the file could not be read before', () => 'a: [\n'],
    ['the file held something else before', () => 'a list\n'],
  ])('is not told where %s', (_, before) => expect(rows((text) => text, before)).toEqual([]));

  it('is not told where it is only written otherwise', () => {
    expect(rows(put('name: Havnehuset', 'name: "Havnehuset"'))).toEqual([]);
    expect(rows(put('needs: [sleep]', 'needs:\n  - sleep'))).toEqual([]);
  });
});

describe('the version before', () => {
  /** A folder with the base in its history. */
  const repository = (): { folder: string; git: (...args: string[]) => void } => {
    const folder = mkdtempSync(join(tmpdir(), 'history-'));
    writeFiles(filesOfCase('base'), folder);
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    return { folder, git };
  };
  const check = (folder: string, env: NodeJS.ProcessEnv, ...args: string[]): string => {
    let output = '';
    checkContent([folder, ...args], (text) => (output += text), env);
    return output;
  };

  it('comes from the last commit, or in CI from the one before that', () => {
    const { folder, git } = repository();
    expect(check(folder, {})).toBe('No problems found.\n');
    writeFileSync(join(folder, house), newer(baseText(house)));
    expect(check(folder, {})).toContain('value has changed, but its check is still that of 2026-01-10.');
    git('commit', '-q', '-a', '-m', 'second');
    expect(check(folder, {})).toBe('No problems found.\n');
    expect(check(folder, { CI: 'true' })).toContain('value has changed');
    expect(check(folder, {}, '--since', 'HEAD~1')).toContain('value has changed');
  });

  it('is only that of files that have changed', () => {
    const { folder } = repository();
    writeFileSync(join(folder, house), newer(baseText(house)));
    writeFileSync(join(folder, 'services/harbour-house/new.yml'), 'a: 1\n');
    expect([...earlierFiles(folder, 'content', 'HEAD')]).toEqual([[`content/${house}`, baseText(house)]]);
  });

  it('need not be there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-history-'));
    expect(earlierFiles(folder, 'content', 'HEAD').size).toBe(0);
    const { folder: short } = repository();
    expect(earlierFiles(short, 'content', 'HEAD~1').size).toBe(0);
    expect(earlierFiles(short, 'content', '--output=x').size).toBe(0);
  });
});
