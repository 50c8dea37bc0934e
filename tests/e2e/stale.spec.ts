/** A site that nobody has built for months says so itself, by the clock of the phone. */
import { expect, test, type Page } from '@playwright/test';
import { onePageOfEachKind, type SitePage } from './support/inventory.ts';
import { siteNamed, staleBuildDaysOf, wordsOf } from './support/sites.ts';

const aDay = 86_400_000;
const site = () => siteNamed('fixture');
const notice = (page: Page) => page.locator('hv-stale [data-note]');

/** Opens a page with the phone's clock so many days after the build that made it. */
const openLater = async (page: Page, { url, html }: SitePage, days: number): Promise<void> => {
  const built = /data-built="([\d-]+)"/.exec(html)?.[1] ?? 'no day of the build';
  await page.clock.setFixedTime(new Date(Date.parse(built) + days * aDay + aDay / 2));
  await page.goto(url);
};

const homePage = (): SitePage => {
  const home = onePageOfEachKind(site(), 'da').find(({ kind }) => kind === 'home');
  if (home === undefined) throw new Error('The fixture site has no front page.');
  return home;
};

test('A page says that it is old once it is older than site.yml allows, in its language', async ({ page }) => {
  const limit = staleBuildDaysOf(site());
  // That every page has it ready is read from the files (tests/build/both-sites.test.ts).
  for (const [lang, kinds] of [
    ['da', ['picker', 'home', 'place']],
    ['th', ['home']],
  ] as const) {
    const pages = onePageOfEachKind(site(), lang).filter(({ kind }) => kinds.some((each) => each === kind));
    expect(pages).toHaveLength(kinds.length);
    for (const each of pages) {
      await openLater(page, each, limit + 1);
      await expect(notice(page), each.kind).toBeVisible();
      // The picker speaks the first language.
      await expect(notice(page), each.kind).toHaveText(wordsOf(site(), lang, 'built.old'));
    }
  }
});

test('A fresh page, and a phone whose clock cannot be right, show nothing of it', async ({ page }) => {
  const limit = staleBuildDaysOf(site());
  for (const days of [0, limit, -10, 731]) {
    await openLater(page, homePage(), days);
    await expect(page.locator('hv-stale > p').first()).toBeVisible();
    await expect(notice(page), `${days} days later`).toBeHidden();
  }
});

test('Without script a page still says on which day it was made', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(homePage().url);
  await expect(page.locator('hv-stale > p').first()).toContainText('2026');
  await expect(notice(page)).toBeHidden();
  await context.close();
});
