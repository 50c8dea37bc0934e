/** What stays in the browser's list after a visit, and the visit that leaves only its last page there. */
import { expect, test, type Page } from '@playwright/test';
import { areaPath, findPath, homePath, pagePath } from '../../src/i18n/routes.ts';
import { readHistoryFree } from '../../src/i18n/history-free-fragment.ts';
import { FinderPage } from './pages/finder.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { hands } from './support/hands.ts';
import { onePageOfEachKind } from './support/inventory.ts';
import { tracesOf } from './support/profile.ts';
import { hostPage } from './support/servers.ts';
import { settingsOf, siteNamed, type Site } from './support/sites.ts';

const site = (): Site => siteNamed('real');
const at = (path: string): string => `${site().url}${path.slice(1)}`;
const pathOf = (address: string): string => address.replace(site().url, '/').replace(/#.*$/, '');
const weather = (lang: string): string => settingsOf(site()).leave[lang] ?? settingsOf(site()).leave.default;

/** Six pages by tapping links, the first one being open. Gives their paths in order. */
const walkSixPages = async (page: Page): Promise<string[]> => {
  const paths = [pathOf(page.url())];
  const links = [
    'ul.tiles a',
    'article.service-card h3 a',
    'nav.languages a[lang="en"]',
    'a.site-name',
    'footer nav li:last-child a',
  ];
  for (const link of links) {
    const before = page.url();
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
    paths.push(pathOf(page.url()));
  }
  expect(new Set(paths).size).toBe(6);
  return paths;
};

test('The browser keeps words typed into a form: these tests would see it', async ({ launchOptions }) => {
  const form = await hostPage('<form><input name="town"><button>Go</button></form>');
  const { listed, typed } = await tracesOf(launchOptions, async (page) => {
    await page.goto(form.url);
    await page.locator('input').pressSequentially('Aalborg');
    await page.locator('button').click();
    await page.waitForURL(/town=/);
  });
  form.server.close();
  expect(listed.map(({ url }) => url)).toEqual([form.url, `${form.url}?town=Aalborg`]);
  expect(typed).toEqual(['Aalborg']);
});

test('After an ordinary visit the list holds every page with its title, and no filter or town; leaving takes off only the last', async ({
  launchOptions,
}) => {
  let paths: string[] = [];
  const [finger] = hands;
  if (finger === undefined) throw new Error('There is no hand to use the finder with.');
  const walk = async (page: Page): Promise<void> => {
    await page.goto(at(homePath('da')));
    paths = await walkSixPages(page);
    const finder = new FinderPage(page, site(), 'en');
    await page.locator('footer nav li:nth-child(2) a').click();
    await expect(finder.count).toBeVisible();
    await finder.choose(finger, 'must:free');
    await finder.chooseTown(finger, 'Aarhus');
    await new ReaderPage(page).exitLink.click();
    await page.waitForURL(weather('en'));
  };
  const { listed, recorded, typed } = await tracesOf({ ...launchOptions, hasTouch: true }, walk);
  expect(listed.map(({ url }) => pathOf(url))).toEqual([...paths, weather('en')]);
  for (const { url } of recorded) expect(url).not.toMatch(/[?#]/);
  for (const { title } of listed.slice(0, -1)) expect(title).toMatch(/ – Havn$/);
  expect(typed).toEqual([]);
});

test('After a visit without a list of pages the list holds only the last page; its address names the one before', async ({
  launchOptions,
}) => {
  let paths: string[] = [];
  const { listed, recorded, typed } = await tracesOf(launchOptions, async (page) => {
    await page.goto(at(findPath('da')));
    await page.goto(at(pagePath('da', 'phone')));
    await page.locator('.prose [data-history-free="on"]').click();
    await page.waitForURL((url) => url.pathname === homePath('da'));
    paths = await walkSixPages(page);
  });
  // What was open before it began stays; the page on which it began does not.
  expect(listed.map(({ url }) => pathOf(url))).toEqual([findPath('da'), paths.at(-1)]);
  const { previous } = readHistoryFree(new URL(listed.at(-1)?.url ?? '').hash);
  expect(`/${previous}`).toBe(paths.at(-2));
  // The pages stay in the browser's files, which the page about the phone says.
  expect(recorded.map(({ url }) => pathOf(url))).toEqual(expect.arrayContaining(paths));
  expect(typed).toEqual([]);
});

test('Leaving after a visit without a list of pages, the list holds only the other site, and Back skips this one', async ({
  launchOptions,
}) => {
  const before = 'data:text/html,before';
  const { listed } = await tracesOf(launchOptions, async (page) => {
    await page.goto(before);
    await page.goto(at(homePath('da')));
    await page.locator('.history-free-offer summary').click();
    await page.locator('.history-free-offer [data-history-free="on"]').click();
    await walkSixPages(page);
    await new ReaderPage(page).exitLink.click();
    await page.waitForURL(weather('en'));
    await page.goBack();
    expect(page.url()).toBe(before);
  });
  expect(listed.map(({ url }) => url)).toEqual([before, weather('en'), before]);
});

test('In a visit without a list of pages every page says so, and Back leads to the page before', async ({ page }) => {
  const { historyFreeLine, historyFreeBack } = new ReaderPage(page);
  await page.goto(at(homePath('da')));
  await expect(historyFreeLine).toBeHidden();
  await page.locator('.history-free-offer summary').click();
  await page.locator('.history-free-offer [data-history-free="on"]').click();
  await expect(historyFreeLine).toBeFocused();
  await expect(historyFreeLine).toBeInViewport({ ratio: 1 });
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
  await page.locator('.fold summary').click();
  const jump = page.locator('.fold a').last();
  const target = (await jump.getAttribute('href')) ?? '';
  await jump.click();
  await expect(page.locator(target)).toBeFocused();
  await expect(page.locator(`${target} h2`)).toBeInViewport();
  expect(page.url()).toBe(address);
  // A tap with Ctrl opens a tab of its own, as ever.
  const opened = page.context().waitForEvent('page');
  await page.locator('a.site-name').click({ modifiers: ['ControlOrMeta'] });
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
    for (const { kind, url } of onePageOfEachKind(siteNamed(name), lang)) {
      await page.goto(`${url}#-`);
      const reader = new ReaderPage(page);
      for (const text of ['ordinary text', 'text twice as large'] as const) {
        await reader.setText(text);
        await expect(reader.historyFreeLine, kind).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(320);
        const small = await reader.historyFreeLine.locator('a').evaluateAll((links) =>
          links.flatMap((link) => {
            const { width, height } = link.getBoundingClientRect();
            return width < 48 || height < 48 ? [`${width} × ${height}`] : [];
          }),
        );
        expect(small, kind).toEqual([]);
        for (const part of [0, 1]) {
          await reader.scrollTo(part);
          expect(await reader.faultsOfExit(), kind).toEqual([]);
        }
      }
    }
  });
}
