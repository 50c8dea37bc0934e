/** A thin network: the page is HTML first, and a saved page still holds the numbers. Without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { needPath } from '../../src/i18n/routes.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { onePageOfEachKind } from './support/inventory.ts';
import { siteNamed } from './support/sites.ts';

const expectNumbersAndWayOut = async (page: Page): Promise<void> => {
  const { main, leaveLink, phoneLinks } = new ReaderPage(page);
  await expect(main.locator('h1')).toBeVisible();
  await expect(leaveLink).toBeVisible();
  await expect(phoneLinks.first()).toBeVisible();
  await expect(phoneLinks.first()).toContainText(/\d{3}/);
};

test('When nothing but the page itself arrives, its words and numbers are there', async ({ page }) => {
  const blocked: string[] = [];
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    blocked.push(route.request().url());
    return route.abort();
  });
  for (const { kind, url } of onePageOfEachKind(siteNamed('real'), 'da')) {
    await page.goto(url);
    await test.step(kind, () => expectNumbersAndWayOut(page));
  }
  expect(blocked.length, 'style sheets that were held back').toBeGreaterThan(0);
});

test('A page saved on the phone still shows the numbers', async ({ page }, { outputDir }) => {
  const site = siteNamed('real');
  const answer = await page.request.get(`${site.url}${needPath('en', 'safety').slice(1)}`);
  mkdirSync(outputDir, { recursive: true });
  const file = `${outputDir}/saved.html`;
  writeFileSync(file, await answer.body());
  await page.goto(pathToFileURL(file).href);
  await expectNumbersAndWayOut(page);
  await expect(page.locator('article.card a[href^="tel:"]').first()).toBeVisible();
});
