/** One visit to a page of every kind without scripts: the words, the numbers, what opens, and the way out (Q1). */
import { expect, test } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { expectHelp, expectToLeave } from './support/help.ts';
import { onePageOfEachKind, type PageKind } from './support/inventory.ts';
import { siteNamed, type SiteName } from './support/sites.ts';

/** Every kind of page with the real content, every layout in the other scripts. */
const readers: [SiteName, string][] = [
  ['real', 'da'],
  ['fixture', 'ar'],
  ['fixture', 'th'],
];

/**
 * Where the way out is also taken: another site is another process, the dearest thing a browser does. It is the same link
 * on all pages (tests/build/both-sites.test.ts), and that nothing covers it is seen on each.
 */
const left: readonly PageKind[] = ['picker', 'home', 'place'];

for (const [name, lang] of readers) {
  test(`Every page is whole, opens what can be opened, offers nothing that needs a script, and can be left (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const arrivals: { url: string; referer: string | undefined }[] = [];
    await context.route(/^https:/, async (route) => {
      const { referer } = await route.request().allHeaders();
      arrivals.push({ url: route.request().url(), referer });
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    });
    const pages = onePageOfEachKind(siteNamed(name), lang);
    let opened = 0;
    let waiting = 0;
    await page.setViewportSize({ width: 320, height: 480 });
    for (const { kind, url } of pages) {
      const reader = new ReaderPage(page);
      // As an address shared out of a visit without a list of pages: it changes nothing without a script.
      await page.goto(`${url}#-`);
      await expectHelp(page, kind);
      await expect(reader.historyFreeLine, kind).toBeHidden();
      const needsScript = page.locator('.needs-script');
      await expect(needsScript.filter({ visible: true }), kind).toHaveCount(0);
      waiting += await needsScript.count();
      await page.keyboard.press('Tab');
      await expect(reader.skipLink, kind).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(reader.exitLink, kind).toBeFocused();

      const summary = page.locator('main details:not([open]) > summary').filter({ visible: true }).first();
      if ((await summary.count()) > 0) {
        const details = await summary.evaluateHandle((element) => element.parentElement);
        await summary.click();
        expect(await details.evaluate((element) => element?.hasAttribute('open')), kind).toBe(true);
        opened += 1;
      }

      expect.soft(await reader.faultsOfExit([0, 0.5, 1]), kind).toEqual([]);
      if (left.includes(kind)) {
        await expectToLeave(page, kind);
        expect(await page.evaluate(() => document.referrer), kind).toBe('');
        expect(context.pages(), kind).toHaveLength(1);
      }
    }
    // On the pages of cards and about the phone; what a script puts in the place of something else is hidden in the file.
    expect(waiting, 'things that wait for a script').toBeGreaterThan(1);
    expect(opened, 'pages with something to open').toBeGreaterThan(3);
    expect(arrivals).toHaveLength(pages.filter(({ kind }) => left.includes(kind)).length);
    expect(arrivals.length).toBeGreaterThan(1);
    expect(arrivals.filter(({ referer }) => referer !== undefined)).toEqual([]);
  });
}
