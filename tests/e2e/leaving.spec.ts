/** The way out of the site: a plain link that is always there. Without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { onePageOfEachKind, pagesOf, type PageKind } from './support/inventory.ts';
import { siteNamed, type SiteName } from './support/sites.ts';

const screens = [
  { width: 320, height: 480, words: 'a very small phone' },
  { width: 360, height: 640, words: 'an ordinary phone' },
  { width: 1280, height: 800, words: 'a computer' },
];
const everyLanguage: [SiteName, string][] = [
  ['real', 'da'],
  ['fixture', 'ar'],
  ['fixture', 'th'],
];

const eachPage = async (
  [name, lang]: readonly [SiteName, string],
  page: Page,
  visit: (reader: ReaderPage, kind: PageKind) => Promise<void>,
): Promise<void> => {
  for (const found of onePageOfEachKind(siteNamed(name), lang)) {
    await page.goto(found.url);
    await test.step(found.kind, () => visit(new ReaderPage(page), found.kind));
  }
};

for (const [name, lang] of everyLanguage) {
  test(`Leaving is the first thing the keyboard meets after the skip link (${lang}, ${name} site)`, async ({
    page,
  }) => {
    await eachPage([name, lang], page, async ({ skipLink, exitLink }) => {
      await page.keyboard.press('Tab');
      await expect(skipLink).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(exitLink).toBeFocused();
    });
  });

  test(`Leaving is one plain https link in the same tab on every page (${lang}, ${name} site)`, () => {
    for (const { path, html } of pagesOf(siteNamed(name), lang)) {
      const links = html.match(/<a [^>]*data-exit[^>]*>/g) ?? [];
      expect(links, path).toHaveLength(1);
      expect(links[0], path).toMatch(/ href="https:\/\/[a-z]/);
      expect(links[0], path).toMatch(/ rel="[^"]*noreferrer/);
      expect(links[0], path).not.toContain('target=');
    }
  });

  test(`Leaving is not printed (${lang}, ${name} site)`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await eachPage([name, lang], page, async ({ exitLink }) => {
      await expect(exitLink).toBeHidden();
    });
  });

  test(`Leaving stays in sight, large and uncovered on every screen, however far one scrolls (${lang}, ${name} site)`, async ({
    page,
  }) => {
    await eachPage([name, lang], page, async (reader, kind) => {
      for (const { width, height, words } of screens) {
        // Where there is more room only what is laid out in another way can push the link aside.
        if (width > 320 && !['home', 'find', 'place', 'cards'].includes(kind)) continue;
        await page.setViewportSize({ width, height });
        for (const text of ['ordinary text', 'text twice as large'] as const) {
          await reader.setText(text);
          for (const part of [0, 0.5, 1]) {
            await reader.scrollTo(part);
            const where = `${words}, ${text}, scrolled to ${part * 100} %`;
            expect.soft(await reader.faultsOfExit(), where).toEqual([]);
          }
        }
      }
    });
  });

  test(`Leaving works without scripts and does not say where the reader came from (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const arrivals: { url: string; referer: string | undefined }[] = [];
    await context.route(/^https:/, async (route) => {
      const { referer } = await route.request().allHeaders();
      arrivals.push({ url: route.request().url(), referer });
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    });
    await eachPage([name, lang], page, async ({ exitLink }) => {
      const target = (await exitLink.getAttribute('href')) ?? '';
      await exitLink.click();
      await expect(page).toHaveURL(target);
      expect(await page.evaluate(() => document.referrer)).toBe('');
      expect(context.pages()).toHaveLength(1);
    });
    expect(arrivals.length).toBeGreaterThan(0);
    expect(arrivals.filter(({ referer }) => referer !== undefined)).toEqual([]);
  });
}

test('Without a script nothing is offered that would then do nothing', async ({ page }) => {
  for (const { kind, url } of onePageOfEachKind(siteNamed('real'), 'da')) {
    await page.goto(`${url}#-`);
    await expect(new ReaderPage(page).historyFreeLine, kind).toBeHidden();
    await expect(page.locator('.needs-script').filter({ visible: true }), kind).toHaveCount(0);
  }
});
