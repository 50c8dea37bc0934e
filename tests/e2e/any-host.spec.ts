/** One folder works anywhere: at the root of a domain, under a path, from a plain server. Without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/serve.ts';
import { Journey } from './pages/journey.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { settingsOf, siteNamed, withHeaders } from './support/sites.ts';

/** Notes every answer that is not a page, style or picture of this site. */
const noteFailures = (page: Page): string[] => {
  const failures: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Going on before a picture has come breaks its loading off.
    if (reason !== 'net::ERR_ABORTED') failures.push(`${reason} ${request.url()}`);
  });
  return failures;
};

/** The style sheet of the site is there: the leave link is a button that stays in place. */
const expectStyles = async (page: Page): Promise<void> => {
  await expect(new ReaderPage(page).bar).toHaveCSS('position', 'sticky');
};

for (const base of ['/', '/any/sub/path/']) {
  test(`A reader walks through the whole site when it stands under ${base}`, async ({ page }) => {
    const site = siteNamed('real');
    const server = await serveFolder({ folder: site.folder, base, headers: withHeaders });
    const root = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
    const failures = noteFailures(page);
    const journey = new Journey(page);
    const arrive = async (path: RegExp): Promise<void> => {
      const address = page.url();
      expect(address.startsWith(root), address).toBe(true);
      expect(address.slice(root.length)).toMatch(path);
      await expectStyles(page);
    };
    try {
      await journey.openFrontDoor({ ...site, url: root });
      await arrive(/^$/);
      await journey.tapLanguage('en');
      await arrive(/^en\/$/);
      await journey.tapNeed('en', 'sleep');
      await arrive(/^en\/find\/\w+\/$/);
      await page.locator('.service-card h3 a').first().click();
      await arrive(/^en\/p\/\w+\/$/);
      await page.locator('.frame-languages summary').click();
      await page.locator('.frame-languages a[lang="da"]').click();
      await arrive(/^da\/p\/\w+\/$/);
      await page.locator('a.frame-name').click();
      await arrive(/^da\/$/);
      await page.locator('main a[href$="/g/"]').click();
      await arrive(/^da\/g\/$/);
      await page.locator('main li a').first().click();
      await arrive(/^da\/g\/\w+\/$/);
      await page.locator('.frame-phone').click();
      await arrive(/^da\/phone\/$/);
      await page.locator('footer nav a[href*="about"]').click();
      await arrive(/^da\/about\/$/);
      await page.locator('footer nav a[href*="pro"]').click();
      await arrive(/^da\/pro\/$/);
      await page.locator('main li a[href*="/pro/"]:visible').first().click();
      await arrive(/^da\/pro\/\w+\/$/);
    } finally {
      server.close();
    }
    expect(failures).toEqual([]);
  });
}

const wrongAddresses = [
  { depth: 0, path: 'wrong' },
  { depth: 3, path: 'da/find/nothing/here' },
  { depth: 6, path: 'a/b/c/d/e/f/g' },
];

for (const { depth, path } of wrongAddresses) {
  test(`A wrong address ${depth} folders deep still shows the way home, the emergency number and the way out`, async ({
    page,
    context,
  }) => {
    const site = siteNamed('real');
    const { emergency } = settingsOf(site);
    const failures = noteFailures(page);
    const answer = await page.goto(`${site.url}${path}`);
    expect(answer?.status()).toBe(404);
    await expectStyles(page);
    const { exitLink, main, phoneLinks } = new ReaderPage(page);
    await expect(phoneLinks.first()).toHaveAttribute('href', `tel:${emergency[0]?.number ?? ''}`);
    await expect(phoneLinks.first()).toBeInViewport();

    const homes = await main.locator('a').count();
    expect(homes).toBeGreaterThan(1);
    for (let index = 0; index < homes; index += 1) {
      await main.locator('a').nth(index).click();
      expect(new URL(page.url()).pathname).toMatch(/^\/[a-z-]+\/$/);
      await expect(page.locator('a.tile').first()).toBeVisible();
      await page.goBack();
    }
    // The wrong address itself is asked for again on the way back; nothing else may be missing.
    expect(failures.filter((failure) => !failure.endsWith(`/${path}`))).toEqual([]);

    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
    const target = (await exitLink.getAttribute('href')) ?? '';
    await exitLink.click();
    await expect(page).toHaveURL(target);
  });
}
