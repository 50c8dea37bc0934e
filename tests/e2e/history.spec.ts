/** What stays in the browser's list after a visit: read from the files of a profile, so in a whole browser. */
import { expect, test, type Page } from '@playwright/test';
import { findPath, homePath, needPath, pagePath } from '../../src/i18n/routes.ts';
import { readHistoryFree } from '../../src/i18n/history-free-fragment.ts';
import { FinderPage } from './pages/finder.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { SearchPage } from './pages/search-page.ts';
import { hands } from './support/hands.ts';
import { tracesOf } from './support/profile.ts';
import { hostPage } from './support/servers.ts';
import { settingsOf } from './support/sites.ts';
import { at, beginHistoryFree, pathOf, site, walkSixPages } from './support/visit.ts';

const weather = (lang: string): string => settingsOf(site()).exit[lang] ?? settingsOf(site()).exit.default;

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

test('After an ordinary visit the list holds every page with its title, and no filter or town; leaving takes none off', async ({
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
  expect(listed.map(({ url }) => pathOf(url))).toEqual([...paths, findPath('en'), weather('en')]);
  for (const { url } of recorded) expect(url).not.toMatch(/[?#]/);
  for (const { title } of listed.slice(0, -2)) expect(title).toMatch(/ – Havn$/);
  // The page that was left gave its title away in the moment of the exit; its address tells nothing.
  expect(listed.at(-2)?.title).toMatch(/^localhost:\d+\/en\/find\/$/);
  expect(typed).toEqual([]);
});

test('After a visit without a list of pages the list holds only the last page; its address names the one before', async ({
  launchOptions,
}) => {
  let paths: string[] = [];
  const { listed, recorded, typed } = await tracesOf(launchOptions, async (page) => {
    await page.goto(at(findPath('da')));
    await page.goto(at(pagePath('da', 'phone')));
    await beginHistoryFree(page);
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
    await page.goto(at(pagePath('da', 'phone')));
    await beginHistoryFree(page);
    await page.waitForURL((url) => url.pathname === homePath('da'));
    await walkSixPages(page);
    await new ReaderPage(page).exitLink.click();
    await page.waitForURL(weather('en'));
    await page.goBack();
    expect(page.url()).toBe(before);
  });
  expect(listed.map(({ url }) => url)).toEqual([before, weather('en'), before]);
});

test('After ten searches the browser has kept no word of them, and no choice that they led to', async ({
  launchOptions,
}) => {
  const searches = [
    'kniv',
    'seng',
    'laege',
    'pas taget',
    'gravid',
    'kolding',
    'gratis',
    'alene',
    'gæld',
    'læge uden navn',
  ];
  const { listed, recorded, typed } = await tracesOf(launchOptions, async (page) => {
    await page.goto(at(homePath('da')));
    const search = new SearchPage(page, site());
    for (const words of searches) {
      await search.type(words);
      await page.keyboard.press('Enter');
      await expect(search.status).not.toBeEmpty();
    }
    await search.openFinder.click();
    await expect(page.locator('hv-finder')).toHaveAttribute('data-ready', '');
    await expect(page.locator('[data-chosen] button')).toHaveCount(1);
  });
  const need = needPath('da', 'doctor');
  expect(listed.map(({ url }) => pathOf(url))).toEqual([homePath('da'), need]);
  for (const { url } of recorded) expect(url).not.toMatch(/[?#]/);
  for (const { title } of recorded) expect(title).toMatch(/ – Havn$/);
  expect(typed).toEqual([]);
});
