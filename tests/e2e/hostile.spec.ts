/**
 * Phones, nets and people that work against the page: under each condition every kind of page still gives the reader
 * its words, a number and the way out.
 */
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ReaderPage } from './pages/reader-page.ts';
import { onePageOfEachKind, type SitePage } from './support/inventory.ts';
import { siteNamed } from './support/sites.ts';
import { noteRequests } from './support/traces.ts';

const languages = ['da', 'ar', 'th'] as const;

const pagesIn = (lang: string): SitePage[] => onePageOfEachKind(siteNamed('fixture'), lang);

/** The words of the page, a number that can be rung, and the way out, all to be seen. */
const expectHelp = async (page: Page, kind: string): Promise<void> => {
  const { main, exitLink, phoneLinks } = new ReaderPage(page);
  await expect(main.locator('h1'), kind).toBeVisible();
  await expect(exitLink, kind).toBeVisible();
  await expect(exitLink, kind).toHaveAttribute('href', /^https:\/\//);
  await expect(phoneLinks.first(), kind).toBeVisible();
  await expect(phoneLinks.first(), kind).toContainText(/\d{3}/);
  // Whole, and not only its top: the last thing of every page is the foot with the ways on.
  await expect(page.locator('footer'), kind).toBeVisible();
};

/** Taps the way out and waits for the other site, which is played by the browser. */
const expectToLeave = async (page: Page, kind: string): Promise<void> => {
  const { exitLink } = new ReaderPage(page);
  const target = (await exitLink.getAttribute('href')) ?? '';
  await exitLink.click();
  await expect(page, kind).toHaveURL(target);
};

const playOtherSites = (page: Page): Promise<unknown> =>
  page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));

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

for (const lang of languages) {
  test.describe(`In ${lang === 'da' ? 'Danish' : lang === 'ar' ? 'Arabic' : 'Thai'}`, () => {
    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('every kind of page is whole, and what can be opened opens', async ({ page }) => {
        let opened = 0;
        for (const { kind, url } of pagesIn(lang)) {
          await page.goto(url);
          await expectHelp(page, kind);
          const summary = page.locator('main details:not([open]) > summary').filter({ visible: true }).first();
          if ((await summary.count()) === 0) continue;
          const isOpen = summary.evaluateHandle((element) => element.parentElement);
          await summary.click();
          expect(await (await isOpen).evaluate((details) => details?.hasAttribute('open')), kind).toBe(true);
          opened += 1;
        }
        expect(opened, 'pages with something to open').toBeGreaterThan(3);
      });

      test('every kind of page shows its words and numbers when nothing but the page itself arrives', async ({
        page,
      }) => {
        const held: string[] = [];
        await page.route('**/*', async (route) => {
          if (route.request().resourceType() === 'document') return route.continue();
          held.push(route.request().url());
          return route.abort();
        });
        for (const { kind, url } of pagesIn(lang)) {
          await page.goto(url);
          await expectHelp(page, kind);
        }
        expect(held.length, 'style sheets that were held back').toBeGreaterThan(0);
      });
    });

    test('every kind of page is whole, and can be left, when each script of it breaks down', async ({ page }) => {
      const broken: string[] = [];
      page.on('pageerror', ({ message }) => broken.push(message));
      await playOtherSites(page);
      await breakScripts(page);
      for (const { kind, url } of pagesIn(lang)) {
        await page.goto(url);
        await expectHelp(page, kind);
        await expect(page.locator('.needs-script').filter({ visible: true }), kind).toHaveCount(0);
        await expectToLeave(page, kind);
      }
      expect(broken.length, 'scripts that broke down').toBeGreaterThanOrEqual(pagesIn(lang).length);
    });

    test('every kind of page is whole, and can be left, in a browser that breaks what scripts need', async ({
      page,
    }) => {
      await playOtherSites(page);
      await page.addInitScript(breakBrowser);
      for (const { kind, url } of pagesIn(lang)) {
        await page.goto(url);
        await expectHelp(page, kind);
        // That the way out works is seen on one page: it is the same link on all.
        if (kind === 'home') await expectToLeave(page, kind);
      }
    });

    // Nobody else can be found here, as on a net that blocks names (playwright.config.ts): every request must be own.
    for (const { what, forbid } of [
      { what: 'may keep nothing at all', forbid: forbidStorage },
      { what: 'may have no workers', forbid: forbidWorkers },
    ]) {
      test(`every kind of page works without a word of complaint, and asks only its own host, where a site ${what}`, async ({
        page,
      }) => {
        const noted = noteRequests(page, siteNamed('fixture'));
        await page.addInitScript(forbid);
        for (const { kind, url } of pagesIn(lang)) {
          await page.goto(url);
          await expectHelp(page, kind);
          await expect(page.locator('html.scripted'), kind).toHaveCount(1);
        }
        expect(noted).toEqual({ foreign: [], surprises: [] });
      });
    }

    test('every kind of page shows its words within five seconds on a slow net and an old phone', async ({
      browser,
      contextOptions,
    }) => {
      const pages = [...pagesIn(lang)];
      /** Opens one page after the other; two at once, since most of the time is waiting. */
      const openNext = async (): Promise<void> => {
        // A window of its own each: a page behind another one is not painted.
        const context = await browser.newContext(contextOptions);
        const page = await context.newPage();
        await slowDown(page);
        for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
          const { kind, url } = next;
          // What else this computer does makes a page slower and never quicker: the best of three counts.
          await expect(async () => {
            await page.goto(url, { waitUntil: 'commit' });
            await expect(page.locator('main h1'), kind).toBeVisible();
            await expect(new ReaderPage(page).exitLink, kind).toBeVisible();
            await expect.poll(() => page.evaluate(paintedAfter), kind).toBeLessThan(Number.POSITIVE_INFINITY);
            expect(await page.evaluate(paintedAfter), `${kind}: milliseconds`).toBeLessThan(5000);
          }).toPass({ intervals: [0, 0], timeout: 20_000 });
        }
        await context.close();
      };
      await Promise.all([openNext(), openNext()]);
    });

    test('a reader who comes from a chat, deep into the site, finds help, the way on and the way out', async ({
      page,
    }) => {
      for (const { kind, url } of pagesIn(lang)) {
        // Chats hang words of their own on to links.
        await page.goto(`${url}?fbclid=IwAR0x&utm_source=chat`, { referer: 'https://chat.example/' });
        await expectHelp(page, kind);
        await expect(page.locator('a[href*="fbclid"]'), kind).toHaveCount(0);
        await page.locator('a.site-name, main a').first().click();
        await page.waitForURL((address) => !address.href.includes('fbclid'));
        await expectHelp(page, kind);
      }
    });

    test('every kind of page that was saved on the phone still shows its words and numbers', async ({ page }, {
      outputDir,
    }) => {
      mkdirSync(outputDir, { recursive: true });
      for (const { kind, html } of pagesIn(lang)) {
        const file = `${outputDir}/${kind}.html`;
        writeFileSync(file, html);
        await page.goto(pathToFileURL(file).href);
        await expectHelp(page, kind);
      }
    });

    test('every kind of page prints its words and numbers, and not the way out', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      for (const { kind, url } of pagesIn(lang)) {
        await page.goto(url);
        const { main, exitLink, phoneLinks } = new ReaderPage(page);
        await expect(main.locator('h1'), kind).toBeVisible();
        await expect(phoneLinks.filter({ visible: true }).first(), kind).toContainText(/\d{3}/);
        await expect(exitLink, kind).toBeHidden();
      }
    });
  });
}
