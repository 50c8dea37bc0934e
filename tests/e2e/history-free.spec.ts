/** The visit that leaves only its last page in the browser's list: how it is seen and used. What stays: history.spec.ts. */
import { expect, test } from '@playwright/test';
import { areaPath, findPath, homePath, pagePath } from '../../src/i18n/routes.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { onePageOfEachLayout, type PageKind } from './support/inventory.ts';
import { siteNamed } from './support/sites.ts';
import { at, beginHistoryFree, walkSixPages } from './support/visit.ts';

/** Pages with different things beneath the line; it is the same on all. */
const beneath: readonly PageKind[] = ['picker', 'home', 'find', 'place', 'cards'];

test('In a visit without a list of pages every page says so, and Back leads to the page before', async ({ page }) => {
  const { historyFreeLine, historyFreeBack } = new ReaderPage(page);
  await page.goto(at(pagePath('da', 'phone')));
  await expect(historyFreeLine).toBeHidden();
  await beginHistoryFree(page);
  await page.waitForURL((url) => url.pathname === homePath('da'));
  await expect(historyFreeLine).toBeInViewport({ ratio: 1 });
  // One line of a phone.
  expect((await historyFreeLine.boundingBox())?.height).toBeLessThanOrEqual(60);
  const length = await page.evaluate(() => history.length);
  const paths = await walkSixPages(page);
  await expect(historyFreeLine).toBeVisible();
  await historyFreeBack.click();
  await page.waitForURL((url) => url.pathname === paths.at(-2));
  // Further back than one page nothing is known: to the front page, and from there to the languages.
  await historyFreeBack.click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(historyFreeLine).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('In a visit without a list of pages the jumps within a page work and leave the address alone', async ({
  page,
}) => {
  const { historyFreeLine, skipLink, main } = new ReaderPage(page);
  const address = `${at(areaPath('da', 'storkoebenhavn'))}#-da.find`;
  await page.goto(address);
  const length = await page.evaluate(() => history.length);
  await page.keyboard.press('Tab');
  await expect(skipLink).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main).toBeFocused();
  // Beyond the way past the frame no page has one with scripts today; a text may.
  await page.evaluate(() => {
    const jump = '<p><a id="jump" href="#part">down</a></p>';
    const part = '<section id="part" style="margin-block-start: 300vh"><h2>Part</h2></section>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', jump + part);
  });
  await page.locator('#jump').click();
  await expect(page.locator('#part')).toBeFocused();
  await expect(page.locator('#part h2')).toBeInViewport();
  expect(page.url()).toBe(address);
  // A tap with Ctrl opens a tab of its own, as ever.
  const opened = page.context().waitForEvent('page');
  await page.locator('a.frame-name').click({ modifiers: ['ControlOrMeta'] });
  expect((await opened).url()).not.toContain('#');
  expect(page.url()).toBe(address);
  // Turning it off keeps the page.
  await historyFreeLine.locator('[data-history-free="off"]').click();
  await page.waitForURL(address.replace(/#.*/, ''));
  await expect(historyFreeLine).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('A link from a stranger cannot send Back anywhere else', async ({ page }) => {
  for (const fragment of ['#-//evil.example/', '#-..', '#-javascript:alert(1)', '#-da.p.<b>']) {
    await page.goto('about:blank');
    await page.goto(at(findPath('da')) + fragment);
    await new ReaderPage(page).historyFreeBack.click();
    await page.waitForURL(`${at(homePath('da'))}#-`);
  }
});

for (const [name, lang] of [
  ['real', 'da'],
  ['fixture', 'ar'],
  ['fixture', 'th'],
] as const) {
  test(`The line that says there is no list of pages covers nothing and fits the smallest screen (${lang}, ${name} site)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    const pages = onePageOfEachLayout(siteNamed(name), lang).filter(({ kind }) => beneath.includes(kind));
    expect(pages.length).toBeGreaterThan(3);
    for (const { kind, url } of pages) {
      await page.goto(`${url}#-`);
      const reader = new ReaderPage(page);
      for (const text of ['ordinary text', 'text twice as large'] as const) {
        await reader.setText(text);
        await expect(reader.historyFreeLine, kind).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(320);
        const sizes = await reader.historyFreeLine.locator('a').evaluateAll((links) =>
          links.map((link) => {
            const { width, height } = link.getBoundingClientRect();
            return { width, height };
          }),
        );
        expect(sizes.length, kind).toBeGreaterThan(0);
        expect(
          sizes.filter(({ width, height }) => width < 48 || height < 48),
          kind,
        ).toEqual([]);
        expect(await reader.faultsOfExit([0, 1]), kind).toEqual([]);
      }
    }
  });
}
