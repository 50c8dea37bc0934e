import { describe, expect, it } from 'vitest';
import { contacts } from '../../../../src/editing/lint/content/rules/contacts.ts';
import { readability } from '../../../../src/editing/lint/content/rules/readability.ts';
import { reportForGithub } from '../../../../src/editing/lint/reporters/github.ts';
import { reportAsJson } from '../../../../src/editing/lint/reporters/json.ts';
import { reportForTerminal } from '../../../../src/editing/lint/reporters/terminal.ts';
import { createReport } from '../../../../src/editing/report.ts';

const report = createReport();
report.adderFor(contacts.problems)(
  'phone-format',
  { file: 'content/b,c.yml', line: 9, field: 'contacts 1 value' },
  { value: '70 20\n100%', corrected: '+4570202550' },
);
report.adderFor(readability.problems)('paragraph-long', { file: 'content/a.mdx', line: 3 }, { count: 4, most: 3 });
const { problems } = report;

describe('the report', () => {
  it('goes through the files in order and counts at the end', () => {
    expect(reportForTerminal(problems))
      .toBe(`content/a.mdx:3: This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list.
  A warning only. Help: content/help/paragraph-long.md

content/b,c.yml:9, contacts 1 value: The phone number "70 20
100%" is not written with its country code and without spaces. Write "+4570202550".
  Help: content/help/phone-format.md

2 problems in 2 files: 1 must be corrected, 1 is a warning.`);
  });

  it('escapes what a git host would misread', () => {
    expect(reportForGithub(problems).split('\n')).toEqual([
      '::warning file=content/a.mdx,line=3,title=A paragraph is too long::This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list. Help: content/help/paragraph-long.md',
      '::error file=content/b%2Cc.yml,line=9,title=A phone number is written in another form than the site needs::contacts 1 value: The phone number "70 20%0A100%25" is not written with its country code and without spaces. Write "+4570202550". Help: content/help/phone-format.md',
      '2 problems in 2 files: 1 must be corrected, 1 is a warning.',
    ]);
  });

  it('can be read by programs', () => {
    const report = JSON.parse(reportAsJson(problems)) as {
      problems: { name: string; severity: string }[];
      errors: number;
      warnings: number;
    };
    expect(report.problems.map(({ name, severity }) => [name, severity])).toEqual([
      ['paragraph-long', 'warning'],
      ['phone-format', 'error'],
    ]);
    expect([report.errors, report.warnings]).toEqual([1, 1]);
  });
});
