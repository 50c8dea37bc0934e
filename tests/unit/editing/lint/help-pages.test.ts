import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/editing/lint/catalogue.ts';

const folder = fileURLToPath(new URL('../../../../content/help/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe('help pages', () => {
  it('exist for every problem, and for nothing else', () => {
    expect(pages.sort()).toEqual([...catalogue.keys()].map((name) => `${name}.md`).sort());
  });

  it.each([...catalogue])('%s: has the title of the problem, an example and a way to correct it', (name, { title }) => {
    const text = readFileSync(`${folder}${name}.md`, 'utf8');
    expect(text.startsWith(`# ${title}\n`)).toBe(true);
    expect(text).toContain('\n## Example\n');
    expect(text).toContain('\n## How to correct it\n');
  });
});
