/**
 * Phones, nets and people that work against the page: under each condition a page of every layout still gives the reader
 * its words, a number and the way out.
 *
 * Each condition meets every layout, and each layout every script in turns: what a condition breaks (a script, a style
 * sheet, a store, the net) is the same file in every language, so that it cannot fail in one language for a reason that
 * is not seen in another; how words in other scripts lie on a page is audited by itself (audit.spec.ts). Kinds of pages
 * that are laid out as others are (lists of guides as lists, about as the phone) share all files with those. Where a
 * language does make a difference, it is chosen: on a slow net the heaviest page of a layout. Without any script every
 * kind of page is visited (without-scripts.spec.ts).
 */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ReaderPage } from './pages/reader-page.ts';
import { expectHelp, expectToLeave } from './support/help.ts';
import { onePageOfEachLayout, type PageKind, type SitePage } from './support/inventory.ts';
import { otherSites } from './support/other-sites.ts';
import { siteNamed } from './support/sites.ts';
import { noteRequests } from './support/traces.ts';

const languages = ['da', 'ar', 'th'] as const;

/** Pages with scripts of their own besides those of the frame: there a script could hold the way out. */
const withOwnScripts: readonly PageKind[] = ['home', 'find', 'guide', 'cards', 'phone'];

/** A layout in all languages it exists in: three, or the first alone. */
const layouts = (): SitePage[][] => {
  const pages = languages.map((lang) => onePageOfEachLayout(siteNamed('fixture'), lang));
  return (pages[0] ?? []).map(({ kind }) => pages.flat().filter((page) => page.kind === kind));
};

/** A page of every layout; its language changes from layout to layout and from condition to condition. */
const pagesInTurn = (condition: number): SitePage[] => {
  const chosen = layouts().flatMap((pages, index) => pages[(index + condition) % pages.length] ?? []);
  // A condition without pages would hold.
  expect(chosen.length).toBeGreaterThanOrEqual(10);
  return chosen;
};

/** Of every layout the page with the most to fetch. */
const heaviestPages = (): SitePage[] =>
  layouts().flatMap((pages) => pages.toSorted((one, other) => weightOf(other) - weightOf(one))[0] ?? []);

const weightOf = ({ html }: SitePage): number => Buffer.byteLength(html);

/** Every script of the site breaks down as soon as it runs. */
const breakScripts = (page: Page): Promise<unknown> =>
  page.route(/\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose");' }),
  );

/** What scripts build on throws, as in browsers that are older or more closed than any we know. */
const breakBrowser = (): void => {
  const refuse = (): never => {
    throw new Error('broken on purpose');
  };
  CustomElementRegistry.prototype.define = refuse;
  Object.defineProperty(window, 'Intl', { get: refuse });
  Object.defineProperty(window, 'fetch', { get: refuse });
};

/** As where a browser or its owner forbids sites to keep anything: even looking throws. */
const forbidStorage = (): void => {
  const refuse = (): never => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  Object.defineProperty(Navigator.prototype, 'storage', { get: refuse });
};

/** As in a private tab of Firefox, and where the owner of a phone forbids it. */
const forbidWorkers = (): void => {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
};

/** Requirement B3: 400 kbit/s, 400 ms a round trip, a processor six times as slow, and nothing kept from before. */
const slowDown = async (page: Page): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  const bytes = (400 * 1000) / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
};

/** Milliseconds from the start of the way to a page until words of it are painted, and not only laid out. */
const paintedAfter = (): number =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows its words and numbers when nothing but the page itself arrives', async ({ page }) => {
    const held: string[] = [];
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() === 'document') return route.continue();
      held.push(route.request().url());
      return route.abort();
    });
    for (const { path, url } of pagesInTurn(0)) {
      await page.goto(url);
      await expectHelp(page, path);
    }
    expect(held.length, 'style sheets that were held back').toBeGreaterThan(0);
  });
});

test('A page is whole, and can be left, when each script of it breaks down', async ({ page, context }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await otherSites(context, 'at once');
  await breakScripts(page);
  const pages = pagesInTurn(1);
  for (const { kind, path, url } of pages) {
    await page.goto(url);
    await expectHelp(page, path);
    await expect(page.locator('.needs-script').filter({ visible: true }), path).toHaveCount(0);
    if (withOwnScripts.includes(kind)) await expectToLeave(page, path);
  }
  expect(broken.length, 'scripts that broke down').toBeGreaterThanOrEqual(pages.length);
});

test('A page is whole, and can be left, in a browser that breaks what scripts need', async ({ page, context }) => {
  await otherSites(context, 'at once');
  await page.addInitScript(breakBrowser);
  for (const { kind, path, url } of pagesInTurn(2)) {
    await page.goto(url);
    await expectHelp(page, path);
    // That the way out works is seen on one page: it is the same link on all, and no script holds it.
    if (kind === 'home') await expectToLeave(page, path);
  }
});

// Nobody else can be found here, as on a net that blocks names (playwright.config.ts): every request must be own.
for (const [index, { what, forbid }] of [
  { what: 'may keep nothing at all', forbid: forbidStorage },
  { what: 'may have no workers', forbid: forbidWorkers },
].entries()) {
  test(`A page works without a word of complaint, and asks only its own host, where a site ${what}`, async ({
    page,
  }) => {
    const noted = noteRequests(page, siteNamed('fixture'));
    await page.addInitScript(forbid);
    for (const { path, url } of pagesInTurn(3 + index)) {
      await page.goto(url);
      await expectHelp(page, path);
      await expect(page.locator('html.scripted'), path).toHaveCount(1);
    }
    expect(noted).toEqual({ foreign: [], surprises: [] });
  });
}

test('A reader who comes from a chat, deep into the site, finds help, the way on and the way out', async ({ page }) => {
  for (const { path, url } of pagesInTurn(5)) {
    // Chats hang words of their own on to links.
    await page.goto(`${url}?fbclid=IwAR0x&utm_source=chat`, { referer: 'https://chat.example/' });
    await expectHelp(page, path);
    await expect(page.locator('a[href*="fbclid"]'), path).toHaveCount(0);
    await page.locator('a.frame-name, main a').first().click();
    await page.waitForURL((address) => !address.href.includes('fbclid'));
    await expectHelp(page, path);
  }
});

test('A page that was saved on the phone still shows its words and numbers', async ({ page }, { outputDir }) => {
  mkdirSync(outputDir, { recursive: true });
  for (const { kind, path, html } of pagesInTurn(6)) {
    const file = `${outputDir}/${kind}.html`;
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
    await expectHelp(page, path);
  }
});

test('A page shows its words within five seconds on a slow net and an old phone', async ({
  browser,
  contextOptions,
}) => {
  const pages = heaviestPages();
  expect(pages.length).toBeGreaterThanOrEqual(10);
  /** Opens one page after the other; two at once, since most of the time is waiting. */
  const openNext = async (): Promise<void> => {
    // A window of its own each: a page behind another one is not painted.
    const context = await browser.newContext(contextOptions);
    const page = await context.newPage();
    await slowDown(page);
    for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
      const { path, url } = next;
      // What else this computer does makes a page slower and never quicker: the best of three counts.
      await expect(async () => {
        await page.goto(url, { waitUntil: 'commit' });
        await expect(page.locator('main h1'), path).toBeVisible();
        await expect(new ReaderPage(page).exitLink, path).toBeVisible();
        await expect.poll(() => page.evaluate(paintedAfter), path).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(await page.evaluate(paintedAfter), `${path}: milliseconds`).toBeLessThan(5000);
      }).toPass({ intervals: [0, 0], timeout: 20_000 });
    }
    await context.close();
  };
  await Promise.all([openNext(), openNext()]);
});
