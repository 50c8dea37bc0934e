import { describe, expect, it } from 'vitest';
import { contacts } from '../../../../src/editing/lint/content/rules/contacts.ts';
import { readability } from '../../../../src/editing/lint/content/rules/readability.ts';
import { reportForGithub } from '../../../../src/editing/lint/reporters/github.ts';
import { reportAsJson } from '../../../../src/editing/lint/reporters/json.ts';
import { reportForMarkdown } from '../../../../src/editing/lint/reporters/markdown.ts';
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
    expect(reportForTerminal(problems, 'en'))
      .toBe(`content/a.mdx:3: This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list.
  A warning only. Help: content/help/paragraph-long.md

content/b,c.yml:9, contacts 1 value: The phone number "70 20
100%" is not written with its country code and without spaces. Write "+4570202550".
  Help: content/help/phone-format.md

2 problems in 2 files: 1 must be corrected, 1 is a warning.`);
  });

  it('escapes what a git host would misread', () => {
    expect(reportForGithub(problems, 'en').split('\n')).toEqual([
      '::warning file=content/a.mdx,line=3,title=A paragraph is too long::This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list. Help: content/help/paragraph-long.md',
      '::error file=content/b%2Cc.yml,line=9,title=A phone number is written in another form than the site needs::contacts 1 value: The phone number "70 20%0A100%25" is not written with its country code and without spaces. Write "+4570202550". Help: content/help/phone-format.md',
      '2 problems in 2 files: 1 must be corrected, 1 is a warning.',
    ]);
  });

  it('is a page in which words of a file are only shown', () => {
    expect(reportForMarkdown(problems, 'en').split('\n')).toEqual([
      '### 2 problems in 2 files: 1 must be corrected, 1 is a warning.',
      '',
      '**content/a.mdx**',
      '',
      '- ⚠️ A warning only. line 3: This paragraph has 4 sentences; at most 3 are wanted. Put an empty line in the middle, or make a list. ([help](content/help/paragraph-long.md))',
      '',
      '**content/b,c.yml**',
      '',
      '- ❌ line 9, contacts 1 value: The phone number "70 20 100%" is not written with its country code and without spaces. Write "+4570202550". ([help](content/help/phone-format.md))',
    ]);
  });

  it('says in a comment how much is left out of it', () => {
    const many = createReport();
    const add = many.adderFor(contacts.problems);
    for (let line = 1; line <= 1000; line++)
      add('phone-format', { file: 'a.yml', line }, { value: '@everybody <img src=x>', corrected: '+4570202550' });
    const page = reportForMarkdown(many.problems, 'en');
    expect(page.length).toBeLessThan(65_536);
    expect(page).toMatch(/\n\n\d+ more: see the notes beside the lines/);
    expect(page).not.toContain('@everybody');
    expect(page).not.toMatch(/[^\\]<img/);
  });

  it('can be read by programs', () => {
    const report = JSON.parse(reportAsJson(problems, 'da')) as {
      language: string;
      problems: { name: string; severity: string; args: object; message: string; help: string }[];
      errors: number;
      warnings: number;
    };
    expect(report.problems.map(({ name, severity }) => [name, severity])).toEqual([
      ['paragraph-long', 'warning'],
      ['phone-format', 'error'],
    ]);
    expect([report.errors, report.warnings]).toEqual([1, 1]);
  });

  it('as data has the same names and arguments in every language, and its words in the one asked for', () => {
    const [english, danish] = (['en', 'da'] as const).map((language) => {
      const { problems: list } = JSON.parse(reportAsJson(problems, language)) as {
        problems: Record<string, unknown>[];
      };
      return list.map(({ name, args, message, help }) => ({ data: { name, args }, words: [message, help] }));
    });
    expect(danish?.map(({ data }) => data)).toEqual(english?.map(({ data }) => data));
    expect(danish?.map(({ words }) => words)[0]).toEqual([
      'Stykket her har 4 sætninger; ønsket er højst 3.',
      'content/help/da/paragraph-long.md',
    ]);
  });

  it('is told in Danish too, with the Danish help page', () => {
    expect(reportForTerminal(problems, 'da'))
      .toBe(`content/a.mdx:3: Stykket her har 4 sætninger; ønsket er højst 3. Sæt en tom linje ind i midten, eller lav en liste.
  Kun en advarsel. Hjælp: content/help/da/paragraph-long.md

content/b,c.yml:9, contacts 1 value: Telefonnummeret "70 20
100%" er ikke skrevet med landekode og uden mellemrum. Skriv "+4570202550".
  Hjælp: content/help/da/phone-format.md

2 ting i 2 filer: 1 skal rettes, 1 er en advarsel.`);
    expect(reportForGithub(problems, 'da').split('\n')[0]).toContain('title=Et stykke tekst er for langt::Stykket');
    expect(reportForTerminal([], 'da')).toBe('Der er intet at rette.');
  });
});
