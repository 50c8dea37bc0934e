/** What is published of the search: enough to find, nothing that the gate hides, and little. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../builders/built-pages.ts';
import { builtFixture, languages } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const filesOf = (lang: string): string[] =>
  [...site.files].filter((file) => file.startsWith(`${lang.toLowerCase()}/search/`) && !file.endsWith('.html'));
const textOf = (file: string): string => readFileSync(join(site.folder, file), 'utf8');

describe.each(languages)('the search in %s', (lang) => {
  it('publishes words, records and index, and not what they were made of', () => {
    const names = filesOf(lang).map((file) => file.replace(/^.*\//, ''));
    expect(names).toEqual(
      expect.arrayContaining(['words.json', '0.json', expect.stringMatching(/^[\da-f]{8}\.json$/)]),
    );
    expect(names).not.toContain('source.json');
    expect(names.filter((name) => /pagefind|[A-Z]/.test(name))).toEqual([]);
  });

  it('gives no secret place away', () => {
    const all = filesOf(lang).map((file) => ({ file, text: textOf(file) }));
    // The same words are found where they may stand.
    expect(all.some(({ text }) => /havnehuset/i.test(text))).toBe(true);
    expect(all.filter(({ text }) => /kanarie/i.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
