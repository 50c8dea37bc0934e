/**
 * Five questions that somebody with ten minutes brings to the pages for professionals. A newcomer given only these pages
 * answered them; what the answers are made of, and on which page, stands in tests/fixtures/answers.yml.
 */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../support/build-site.ts';
import { guidePath } from '../../src/i18n/routes.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { siteNamed } from './support/sites.ts';

interface Question {
  question: string;
  answers: { part: string; guide: string; da: string; en: string }[];
}

const questions = parse(readFileSync(join(projectRoot, 'tests/fixtures/answers.yml'), 'utf8')) as Question[];

/** Whatever marks and quotation marks the page is set in. */
const plain = (words: string): string => words.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

for (const lang of ['da', 'en'] as const) {
  test(`The pages for professionals answer the five questions (${lang})`, async ({ page }) => {
    const guides = new Set(questions.flatMap(({ answers }) => answers.map(({ guide }) => guide)));
    const words = new Map<string, string>();
    for (const guide of guides) {
      await page.goto(`${siteNamed('real').url}${guidePath(lang, guide, 'professional').slice(1)}`);
      words.set(guide, plain(await new ReaderPage(page).main.locator('.prose').innerText()));
    }
    expect(questions).toHaveLength(5);
    for (const { question, answers } of questions) {
      expect(answers.length, question).toBeGreaterThan(2);
      for (const { part, guide, [lang]: said } of answers)
        expect.soft(words.get(guide), `${question} ${part}`).toContain(plain(said));
    }
  });
}
