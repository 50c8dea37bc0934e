import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { danishProblems } from '../../../../src/editing/danish/problems.ts';
import { catalogue } from '../../../../src/editing/lint/catalogue.ts';

const root = fileURLToPath(new URL('../../../../content/help/', import.meta.url));
const english = [...catalogue].map(([name, { title }]) => ({ name, title }));
const danish = Object.entries(danishProblems).map(([name, { title }]) => ({ name, title }));

const languages = [
  { language: 'English', folder: root, problems: english, example: '## Example', remedy: '## How to correct it' },
  {
    language: 'Danish',
    folder: `${root}da/`,
    problems: danish,
    example: '## Eksempel',
    remedy: '## Sådan retter du det',
  },
];

/** What stands between the fences. */
const examplesIn = (page: string, kind: string): string[] =>
  [...page.matchAll(/^```(\w+)\n[\s\S]*?\n```$/gm)].flatMap(([block, name]) => (name === kind ? [block] : []));

describe.each(languages)('help pages in $language', ({ folder, problems, example, remedy }) => {
  it('exist for every problem, and for nothing else', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(pages.sort()).toEqual(problems.map(({ name }) => `${name}.md`).sort());
    expect(pages.length).toBe(catalogue.size);
  });

  it.each(problems)('$name: has the title of the problem, an example and a way to correct it', ({ name, title }) => {
    const page = readFileSync(`${folder}${name}.md`, 'utf8');
    expect(page.startsWith(`# ${title}\n`)).toBe(true);
    expect(page).toContain(`\n${example}\n`);
    expect(page).toContain(`\n${remedy}\n`);
  });
});

describe('the two help pages of a problem', () => {
  it.each([...catalogue.keys()])('%s: show the same lines of a file', (name) => {
    const pages = ['', 'da/'].map((folder) => readFileSync(`${root}${folder}${name}.md`, 'utf8'));
    const [first, second] = pages.map((page) => examplesIn(page, 'yaml'));
    expect(second).toEqual(first);
  });

  it.each([...catalogue.keys()])('%s: say alike whether it is a warning', (name) => {
    const [first, second] = ['', 'da/'].map((folder) => readFileSync(`${root}${folder}${name}.md`, 'utf8'));
    expect(second?.includes('Det er en advarsel')).toBe(first?.includes('This is a warning'));
  });
});
