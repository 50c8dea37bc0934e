/** The search: found as she types, danger first, and nothing of it anywhere else: no address, no history, no request. */
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { findPath, homePath, pagePath } from '../../src/i18n/routes.ts';
import { FinderPage } from './pages/finder.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { SearchPage } from './pages/search-page.ts';
import { axeFaults, bringAxe, overhang, poorTargets, turnedWords, wrongSide } from './support/faults.ts';
import { settingsOf, siteNamed, wordsOf } from './support/sites.ts';
import { noteRequests, notesOf, storedBy, watchPage } from './support/traces.ts';

const fixture = () => siteNamed('fixture');
const say = (key: string): string => wordsOf(fixture(), 'da', key);
const emergency = (): string => settingsOf(fixture()).emergency[0]?.number ?? '';

const openOn = async (page: Page, path: string): Promise<SearchPage> => {
  const search = new SearchPage(page, fixture());
  await search.open(path);
  return search;
};

/** What of the search has been asked for. */
const notedFiles = (page: Page): string[] => {
  const files: string[] = [];
  page.on('request', (request) => {
    const path = request.url().slice(fixture().url.length);
    if (/search|^a\/(?!.*\.css$)/.test(path)) files.push(path);
  });
  return files;
};

test('By keyboard: nothing is fetched before the box is reached, the first result is one key away, and nothing is left', async ({
  page,
  context,
}) => {
  const noted = noteRequests(page, fixture());
  await watchPage(page);
  const files = notedFiles(page);
  const search = await openOn(page, homePath('da'));
  await page.waitForLoadState('networkidle');
  const before = files.length;
  expect(files.filter((file) => /search/.test(file))).toEqual([]);
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, 400);
  expect(files).toHaveLength(before);
  const steps = await page.evaluate(() => history.length);
  await search.box.focus();
  await page.keyboard.type('læge uden navn');
  await expect(search.results.first()).toBeVisible();
  expect(files.filter((file) => /search/.test(file)).length).toBeGreaterThan(1);
  await expect(search.group('search.services')).toBeVisible();
  await expect(search.status).toHaveText(/^\d+ /);
  await page.keyboard.press('Enter');
  await expect(search.found.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await search.box.focus();
  await page.keyboard.press('Escape');
  await expect(search.box).toHaveValue('');
  await expect(search.found).toBeHidden();
  expect(page.url()).toBe(search.url(homePath('da')));
  expect(await page.evaluate(() => [history.length, history.state, window.name])).toEqual([steps, null, '']);
  expect(await storedBy(page, context)).toEqual([]);
  expect(await notesOf(page)).toEqual([]);
  expect(noted).toEqual({ foreign: [], surprises: [] });
});

test('A result leads to its page, and coming back the box is empty', async ({ page }) => {
  const search = await openOn(page, pagePath('da', 'search'));
  await search.type('seng');
  const first = search.group('search.services').locator('a').first();
  const title = (await first.locator('.row-title').innerText()).trim();
  await first.click();
  await expect(page.locator('main h1')).toContainText(title);
  await page.goBack();
  await expect(search.box).toHaveValue('');
  await expect(search.found).toBeHidden();
});

test('Words of danger, also in another language than the page, put the emergency number before everything', async ({
  page,
}) => {
  const search = await openOn(page, homePath('da'));
  for (const words of ['kill me', 'han slår mig ihjel']) {
    await search.type(words);
    await expect(search.results.first(), words).toHaveAttribute('href', `tel:${emergency()}`);
  }
  await search.type('seng');
  await expect(search.group('search.services')).toBeVisible();
  await expect(search.found.locator(`a[href="tel:${emergency()}"]`)).toHaveCount(0);
});

test('Above the keyboard of a phone the first thing found is seen, and the box with it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 440 });
  const search = await openOn(page, homePath('da'));
  await search.box.click();
  await page.keyboard.type('han slår mig ihjel');
  await expect(search.results.first()).toHaveAttribute('href', `tel:${emergency()}`);
  await expect(search.results.first()).toBeInViewport({ ratio: 1 });
  await expect(search.box).toBeInViewport({ ratio: 1 });
});

test('The finder with what the words name: a choice can be taken off, and no address tells the others', async ({
  page,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  const search = await openOn(page, homePath('da'));
  await search.type('gratis læge uden navn');
  await expect(search.chips).toHaveCount(3);
  await search.chip('criterion.free').click();
  await expect(search.chips).toHaveCount(2);
  await search.openFinder.click();
  const finder = new FinderPage(page, fixture(), 'da');
  await expect(finder.heading).toHaveText(say('need.doctor'));
  await expect(finder.chips).toHaveCount(1);
  await expect(finder.chips).toContainText(say('criterion.noName'));
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(addresses.filter((address) => /[?#]/.test(address))).toEqual([]);

  const path = findPath('da');
  const onPage = await openOn(page, path);
  await onPage.type('gratis læge');
  await onPage.openFinder.click();
  await expect(finder.heading).toHaveText(say('need.doctor'));
  await expect(finder.chips).toContainText(say('criterion.free'));
  expect(page.url()).toBe(onPage.url(path));
});

test('The Enter of an input method goes nowhere', async ({ page }) => {
  const search = await openOn(page, pagePath('th', 'search'));
  await search.type('หมอ');
  await expect(search.results.first()).toBeVisible();
  await search.box.evaluate((box) => {
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    const keys = [{ isComposing: true }, { keyCode: 229 }];
    for (const key of keys) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...key }));
  });
  await page.waitForTimeout(200);
  await expect(search.box).toBeFocused();
});

test('Nothing found: needs, lines and everything from A to Z', async ({ page }) => {
  const search = await openOn(page, homePath('da'));
  await search.type('qqqzzzwwwxxx');
  await expect(search.status).toHaveText(say('search.none'));
  await expect(search.found.locator('.tile').first()).toBeVisible();
  await expect(search.found.locator(`a[href="tel:${emergency()}"]`)).toBeVisible();
  await search.found.getByRole('link', { name: say('search.az') }).click();
  await expect(page.locator('main h1')).toHaveText(say('az.heading'));
});

const broken: { what: string; breakIt: (page: Page) => Promise<unknown> }[] = [
  { what: 'the index is blocked', breakIt: (page) => page.route('**/search/*.json', (route) => route.abort()) },
  {
    what: 'the index is another file',
    breakIt: (page) => page.route('**/search/*.json', (route) => route.fulfill({ body: '<p>Wi-Fi</p>' })),
  },
  {
    what: 'the words of the search are blocked',
    breakIt: (page) => page.route('**/da/search/', (route) => route.abort()),
  },
  { what: 'its script is blocked', breakIt: (page) => page.route('**/search-view*', (route) => route.abort()) },
];

for (const { what, breakIt } of broken) {
  test(`One sentence and everything from A to Z, where ${what}`, async ({ page }) => {
    await breakIt(page);
    const search = await openOn(page, homePath('da'));
    await search.type('seng');
    await expect(search.unavailable).toBeVisible();
    await expect(search.unavailable).toContainText(say('search.unavailable'));
    await expect(search.found).toBeHidden();
    await search.unavailable.getByRole('link').click();
    await expect(page.locator('main h1')).toHaveText(say('az.heading'));
  });
}

test('Where a host or a browser has no WebAssembly, the search finds as ever', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.route('**/da/', async (route) => {
    const response = await route.fetch();
    const policy = `script-src 'self' 'unsafe-inline'`;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const search = await openOn(page, homePath('da'));
  await search.type('seng');
  await expect(search.group('search.services')).toBeVisible();
  await expect(search.unavailable).toBeHidden();
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything from A to Z stands where the box would be, and one letter and one tap lead to a service', async ({
    page,
  }) => {
    for (const path of [homePath('da'), pagePath('da', 'search'), findPath('da')]) {
      await page.goto(new URL(path.slice(1), fixture().url).href);
      await expect(page.locator('#search'), path).toBeHidden();
      await page.locator('.search-plain').click();
      await expect(page.locator('main h1')).toHaveText(say('az.heading'));
    }
    await page.locator('main nav a').first().click();
    await page.locator('main section').first().locator('a').first().click();
    await expect(page.locator('main h1')).toBeVisible();
  });
});

test('Whatever is typed, no policy stops it, nothing breaks and nobody else is asked', async ({ page }) => {
  const noted = noteRequests(page, fixture());
  await watchPage(page);
  const search = await openOn(page, pagePath('da', 'search'));
  await search.type('seng');
  await expect(search.results.first()).toBeVisible();
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"\'`${}',
      '\u202E112',
      'a'.repeat(5000),
      '../../../',
      '%00',
      '   ',
    ),
  );
  await fc.assert(
    fc.asyncProperty(odd, async (words) => {
      await search.box.fill(words);
      await page.waitForTimeout(90);
      await expect(search.unavailable).toBeHidden();
    }),
    { numRuns: 25 },
  );
  await search.type('seng');
  await expect(search.group('search.services')).toBeVisible();
  expect(await notesOf(page)).toEqual([]);
  expect(noted).toEqual({ foreign: [], surprises: [] });
});

for (const [lang, words] of [
  ['da', 'læge kniv'],
  ['ar', 'doctor'],
  ['th', 'seng'],
] as const) {
  test(`With results open the page passes every audit (${lang})`, async ({ page }) => {
    await bringAxe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const search = await openOn(page, pagePath(lang, 'search'));
    await search.type(words);
    await expect(search.results.first()).toBeVisible();
    await expect(search.status).not.toBeEmpty();
    const reader = new ReaderPage(page);
    for (const text of ['text twice as large', 'ordinary text'] as const) {
      await reader.setText(text);
      expect(await overhang(page), text).toEqual([]);
    }
    expect(await axeFaults(page, 'light')).toEqual([]);
    if (lang === 'da') expect(await axeFaults(page, 'dark')).toEqual([]);
    expect(await poorTargets(page)).toEqual([]);
    expect(await turnedWords(page)).toEqual([]);
    expect(await wrongSide(page)).toEqual([]);
  });
}
