/** What a git host runs: well formed, with least rights, pinned, and made of commands that exist. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/cli/check-content.ts';
import { checkRelease } from '../../src/cli/check-release.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('.github/workflows/*.yml', { cwd: root });
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Step {
  uses?: string;
  run?: string;
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}
const workflowOf = (file: string): Workflow => parse(textOf(file)) as Workflow;
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('the workflows', () => {
  it('are there', () => {
    expect(files.map((file) => basename(file)).sort()).toEqual(['check.yml', 'freshness.yml', 'publish.yml']);
  });

  it.each(files)('%s is what GitHub reads', async (file) => {
    const { context, value } = parseWorkflow({ name: file, content: textOf(file) }, new NoOperationTraceWriter());
    if (value) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  it.each(files)('%s pins each action to a commit and says its version', (file) => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    for (const line of lines) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(files)('%s has no right it does not need', (file) => {
    const { permissions, jobs } = workflowOf(file);
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.fromEntries(
      Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? [[name, job.permissions]] : [])),
    );
    const allowed: Record<string, unknown> = {
      'publish.yml': { deploy: { pages: 'write', 'id-token': 'write' } },
      'freshness.yml': { 'call-list': { contents: 'read', issues: 'write' } },
    };
    expect(more).toEqual(allowed[basename(file)] ?? {});
  });

  it.each(files)('%s ends by itself and leaves no key of the git host behind', (file) => {
    for (const job of Object.values(workflowOf(file).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(45);
    const checkouts = textOf(file).split('actions/checkout@').length - 1;
    expect(textOf(file).split('persist-credentials: false').length - 1).toBe(checkouts);
    expect(textOf(file)).not.toContain('pull_request_target');
  });

  it.each([...files, '.github/gitlab-ci.example.yml'])('%s runs commands that exist', (file) => {
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it('call the check in ways it understands', () => {
    const folder = join(root, 'tests/fixtures/broken/phone-in-text');
    for (const form of ['--github', '--markdown']) {
      expect(textOf('.github/workflows/check.yml')).toContain(form);
      let said = '';
      expect(checkContent([folder, form], (text) => (said += text))).not.toBe(2);
      expect(said).not.toContain('Checks the content:');
    }
  });
});

/** A stand-in for gh that notes how it was called and knows one open issue, or none. */
const withGh = (openIssue: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'havn-gh-'));
  const log = join(folder, 'log');
  writeFileSync(
    join(folder, 'gh'),
    `#!/bin/sh\necho "$@" >> '${log}'\nif [ "$1 $2" = "issue list" ]; then printf '%s' '${openIssue}'; fi\n`,
  );
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'list.md'), '# Ring these\n\nOne\n');
  execFileSync(join(root, '.github/keep-one-issue'), ['call-list', 'list.md'], {
    cwd: folder,
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, REPOSITORY: 'a/b' },
  });
  expect(readFileSync(join(folder, 'list.md.body'), 'utf8')).toBe('\nOne\n');
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('issue'));
};

describe('the weekly list', () => {
  it('writes into the issue that is open, and opens one where none is', () => {
    const [, edited] = withGh('7');
    expect(edited).toBe('issue edit 7 --repo a/b --title Ring these --body-file list.md.body');
    const [, opened] = withGh('');
    expect(opened).toBe('issue create --repo a/b --title Ring these --label call-list --body-file list.md.body');
  });

  it('is a page that fits an issue, with a title on top', () => {
    let said = '';
    expect(checkRelease(['--markdown'], (text) => (said += text))).not.toBe(2);
    expect(said).toMatch(/^# \S/);
    expect(said.length).toBeLessThan(65_536);
  });
});
