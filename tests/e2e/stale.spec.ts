/** A site that nobody has built for months says so itself, by the clock of the phone. */
import { expect, test, type Page } from '@playwright/test';
import { onePageOfEachKind } from './support/inventory.ts';
import { siteNamed, staleBuildDaysOf, wordsOf } from './support/sites.ts';

const aDay = 86_400_000;
const site = () => siteNamed('fixture');
const notice = (page: Page) => page.locator('hv-stale [data-note]');

/** Sets the phone's clock to so many days after the build that made the page. */
const openLater = async (page: Page, url: string, days: number): Promise<void> => {
  await page.goto(url);
  const built = (await page.locator('hv-stale').getAttribute('data-built')) ?? '';
  await page.clock.setFixedTime(new Date(Date.parse(built) + days * aDay + aDay / 2));
  await page.reload();
};

test('Every kind of page says that it is old once it is older than site.yml allows', async ({ page }) => {
  const limit = staleBuildDaysOf(site());
  for (const lang of ['da', 'th']) {
    for (const { kind, url } of onePageOfEachKind(site(), lang)) {
      await openLater(page, url, limit + 1);
      await expect(notice(page), kind).toBeVisible();
      // Picker and the page for wrong addresses speak the first language.
      await expect(notice(page), kind).toHaveText(wordsOf(site(), lang, 'built.old'));
    }
  }
});

test('A fresh page, and a phone whose clock cannot be right, show nothing of it', async ({ page }) => {
  const limit = staleBuildDaysOf(site());
  const [home] = onePageOfEachKind(site(), 'da').filter(({ kind }) => kind === 'home');
  for (const days of [0, limit, -10, 731]) {
    await openLater(page, home?.url ?? '', days);
    await expect(page.locator('.built')).toBeVisible();
    await expect(notice(page), `${days} days later`).toBeHidden();
  }
});

test('Without script a page still says on which day it was made', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const [home] = onePageOfEachKind(site(), 'da').filter(({ kind }) => kind === 'home');
  await page.goto(home?.url ?? '');
  await expect(page.locator('.built')).toContainText('2026');
  await expect(notice(page)).toBeHidden();
  await context.close();
});
