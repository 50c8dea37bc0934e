/** Back after leaving: it does not bring the page again, also where the browser keeps pages in its memory. */
import { chromium, expect, test } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { onePageOfEachLayout } from './support/inventory.ts';
import { otherSites } from './support/other-sites.ts';
import { hostPage, hostSite } from './support/servers.ts';
import { siteNamed } from './support/sites.ts';

for (const answer of ['at once', 'never'] as const) {
  test(`Back leads past the page that was left, when the other site answers ${answer}`, async ({ page, context }) => {
    const [home, place] = onePageOfEachLayout(siteNamed('real'), 'da').filter(
      ({ kind }) => kind === 'home' || kind === 'place',
    );
    // Nobody answers under this name: the browser shows its own page of error.
    if (answer === 'at once') await otherSites(context, 'at once');
    await page.goto(home?.url ?? '');
    await page.goto(place?.url ?? '');
    const before = await page.evaluate(() => history.length);
    await new ReaderPage(page).exitLink.click();
    await page.waitForURL(answer === 'at once' ? /^https:/ : /^chrome-error:/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(page.url()).toBe(home?.url);
  });
}

test('Back from the other site shows no page that was left, also where the browser keeps pages in its memory', async ({
  launchOptions,
}) => {
  const { server, url } = await hostSite(siteNamed('real').folder);
  const other = await hostPage('<title>Weather</title>');
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage();
    const { exitLink } = new ReaderPage(page);
    const goAway = async (): Promise<void> => {
      // A site that answers: what is answered by Playwright itself is never kept.
      await exitLink.evaluate((link, href) => link.setAttribute('href', href), other.url);
      await exitLink.click();
      await page.waitForURL(other.url);
    };
    await page.goto(`${url}da/`);
    await page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      ),
    );
    await page.goto(`${url}da/about/`);
    await goAway();
    // A page that is kept does not load again.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(`${url}da/`);
    await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
    // It is in order: its way out works as before, and now nothing of the site is left behind Back.
    await goAway();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL('about:blank');
  } finally {
    await browser.close();
    server.close();
    other.server.close();
  }
});
