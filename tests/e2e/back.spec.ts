/**
 * Leaving, and what only a whole browser does: tabs of their own, and Back and Forward, which show no page of the site
 * afterwards, also where the browser keeps pages in its memory.
 */
import { chromium, expect, test, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { otherSites } from './support/other-sites.ts';
import { hostPage, hostSite } from './support/servers.ts';
import { siteNamed } from './support/sites.ts';

/** What somebody sees who picks up the phone: nothing, under an address that says nothing. */
const expectNothing = async (page: Page, step: string): Promise<void> => {
  await expect(page.locator('html'), step).not.toBeVisible();
  await expect.poll(() => page.evaluate(() => document.body.innerText.trim()), step).toBe('');
  expect(await page.title(), step).toBe('');
};

for (const kept of [true, false]) {
  const memory = kept ? 'keeps pages in its memory' : 'loads every page anew';
  test(`After the exit neither Forward nor Back shows a page of the site, where the browser ${memory}`, async ({
    launchOptions,
  }) => {
    const { server, url } = await hostSite(siteNamed('real').folder);
    // A site that answers: what is answered by Playwright itself is never kept.
    const other = await hostPage('<title>Weather</title>Weather');
    const browser = await chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: kept ? ['--disable-back-forward-cache'] : [],
    });
    try {
      const page = await browser.newPage();
      // Kept pages do not load again, so only what they are is waited for.
      const go = (where: 'back' | 'forward'): Promise<void> =>
        page.evaluate(
          (to) => void window.setTimeout(() => (to === 'back' ? history.back() : history.forward())),
          where,
        );
      await page.goto(other.url);
      for (const path of ['da/', 'da/find/', 'da/about/']) await page.goto(url + path);
      await go('back');
      await expect(page).toHaveURL(`${url}da/find/`);
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('a[data-exit]').evaluate((link, href) => link.setAttribute('href', href), other.url);
      await new ReaderPage(page).exitLink.click();
      await expect(page).toHaveURL(other.url);
      // There is no step ahead any more: the browser stays where it is.
      await go('forward');
      await expect(page.locator('body')).toHaveText('Weather');
      expect(page.url()).toBe(other.url);
      for (const path of ['da/find/', 'da/']) {
        await go('back');
        await expect(page).toHaveURL(url + path);
        await expectNothing(page, path);
      }
      await go('back');
      await expect(page).toHaveURL(other.url);
      await go('forward');
      await expect(page).toHaveURL(`${url}da/`);
      await expectNothing(page, 'forward to the first page');
      // Who comes again by herself sees the site.
      await page.goto(`${url}da/`);
      await expect(page.locator('h1')).toBeVisible();
      await page.reload();
      await expect(page.locator('h1')).toBeVisible();
    } finally {
      await browser.close();
      server.close();
      other.server.close();
    }
  });
}

test('Who leaves from the only page of the site leaves no step of it', async ({ page, context }) => {
  await otherSites(context, 'at once');
  await page.goto(siteNamed('real').url);
  const before = await page.evaluate(() => history.length);
  await new ReaderPage(page).exitLink.click();
  await page.waitForURL(/^https:/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('A page reached by Back after the exit is not drawn, not even before its script has come', async ({
  page,
  context,
}) => {
  await otherSites(context, 'at once');
  const { url } = siteNamed('real');
  await page.goto(`${url}da/`);
  await page.goto(`${url}da/find/`);
  await new ReaderPage(page).exitLink.click();
  await page.waitForURL(/^https:/);
  await context.route(/\.js$/, () => undefined);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(`${url}da/find/`);
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('interactive');
  expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(0);
  await expect(page.locator('html')).not.toBeVisible();
});

test('A tap with Ctrl or the middle button opens the other site in a tab of its own, as on any link', async ({
  page,
  context,
}) => {
  await otherSites(context, 'at once');
  await page.goto(siteNamed('real').url);
  const { exitLink } = new ReaderPage(page);
  for (const how of [{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }] as const) {
    const opened = context.waitForEvent('page');
    await exitLink.click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
    await (await opened).close();
    await expect(exitLink).toBeVisible();
  }
});
