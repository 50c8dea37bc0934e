import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { buildFixtureSite } from '../support/build-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // How Astro writes HTML, not what it means.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // Titles of places name up to three towns.
    'long-title': 'off',
    // Numbers stand in <bdi> that does not wrap.
    'tel-non-breaking': 'off',
    // Tables say their roles, which browsers forget where a narrow screen shows rows as blocks (Table.astro).
    'no-redundant-role': 'off',
    'no-inline-style': 'error',
  },
});

describe('the pages of the invented country', () => {
  it('are valid HTML', async () => {
    const folder = await buildFixtureSite();
    const faults: string[] = [];
    let pages = 0;
    for await (const file of glob('**/*.html', { cwd: folder })) {
      pages += 1;
      const report = await validator.validateString(readFileSync(`${folder}/${file}`, 'utf8'));
      for (const { messages } of report.results) {
        faults.push(...messages.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`));
      }
    }
    expect(pages).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });
});
