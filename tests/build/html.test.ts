import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Page } from '../builders/built-pages.ts';
import { builtFixture, isInLanguage, languages } from '../builders/fixture-site.ts';
import { coverParts } from '../support/cover-parts.ts';

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
  it('are valid HTML: all in the first language, and in the others those that have all their marks', async () => {
    const { pages } = await builtFixture();
    const [first = '', ...others] = languages.map((tag) => `${tag.toLowerCase()}/`);
    const isIn = (prefix: string) => (page: Page) => page.file.startsWith(prefix);
    const looked = [
      ...pages.filter((page) => isIn(first)(page) || !isInLanguage(page)),
      ...others.flatMap((prefix) => coverParts(pages.filter(isIn(prefix)))),
    ];
    expect(looked.length).toBeGreaterThan(60);
    const faults: string[] = [];
    for (const { file, html } of looked) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        faults.push(...messages.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
