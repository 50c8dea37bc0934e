/** A visit leaves as little behind as a web page can: nothing stored, nobody else asked, neutral titles. */
import { expect, test, type Page } from '@playwright/test';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { pagesOf, samplePages } from './support/inventory.ts';
import { blockedWordsOf, languagesOf, siteNamed, type SiteName } from './support/sites.ts';
import { noteRequests, notesOf, storedBy, watchPage } from './support/traces.ts';

const visits: { name: SiteName; lang: string }[] = [
  { name: 'real', lang: 'da' },
  { name: 'fixture', lang: 'ar' },
];

/** Looks at every part of a page as a reader does: opens what can be opened, scrolls to the end. */
const readWhole = async (page: Page): Promise<void> => {
  const summaries = page.locator('summary');
  for (let index = 0; index < (await summaries.count()); index += 1) {
    await summaries.nth(index).click();
    // A card to show fills the screen until it is closed.
    await page.keyboard.press('Escape');
  }
  await new ReaderPage(page).scrollTo(1);
};

for (const { name, lang } of visits) {
  test(`A walk through every kind of page asks nobody else and keeps nothing (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const site = siteNamed(name);
    const noted = noteRequests(page, site);
    const stored: string[] = [];
    await watchPage(page);
    for (const { path, url } of samplePages(site, lang)) {
      await page.goto(url);
      await readWhole(page);
      noted.surprises.push(...(await notesOf(page)).map((note) => `${path}: ${note}`));
      stored.push(...(await storedBy(page, context)).map((thing) => `${path}: ${thing}`));
      expect(page.url(), 'the address stays as it was').toBe(url);
    }
    expect.soft(noted.foreign, 'requests to others').toEqual([]);
    expect.soft(noted.surprises, 'prompts, errors and breaches of the policy').toEqual([]);
    expect.soft(stored, 'things kept on the phone').toEqual([]);
  });

  test(`Opening a page adds one line to the history, however long it is read (${lang}, ${name} site)`, async ({
    page,
  }) => {
    const [first, second] = samplePages(siteNamed(name), lang).filter(
      ({ kind }) => kind === 'find' || kind === 'place',
    );
    await page.goto(first?.url ?? '');
    const before = await page.evaluate(() => history.length);
    await readWhole(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goto(second?.url ?? '');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });
}

for (const name of ['real', 'fixture'] as const) {
  test(`No title and no address for readers of the ${name} site tells what the site is about`, async ({ page }) => {
    const site = siteNamed(name);
    const telling: string[] = [];
    for (const { tag } of languagesOf(site)) {
      const blocked = blockedWordsOf(site, tag);
      // Guides for professionals are titled by their subject: they are looked for, and opened at work.
      const pages = pagesOf(site, tag).filter(({ kind }) => kind !== 'pro-guide');
      expect(blocked.length, `blocked words for ${tag}`).toBeGreaterThan(0);
      for (const { path, html } of pages) {
        const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
        const preview = [...html.matchAll(/<meta property="og:[a-z]+" content="([^"]*)"/g)].map(
          ([, text = '']) => text,
        );
        expect(title, path).not.toBe('');
        for (const text of [title, ...preview, path.replaceAll('/', ' ')]) {
          telling.push(...foundWords(text, blocked, tag).map(({ found }) => `${path}: "${found}" in "${text}"`));
        }
      }
      // What the browser keeps in the end is what stood in the file.
      const place = pages.find(({ kind }) => kind === 'place');
      await page.goto(place?.url ?? '');
      expect(place?.html).toContain(`<title>${await page.title()}</title>`);
    }
    expect(telling).toEqual([]);
  });
}
