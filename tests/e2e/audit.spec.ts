/**
 * One visit to a page for all audits: axe, keyboard, targets, direction, sizes of screens and text, colours, motion, paper
 * and traces (requirements A5, A6, A8, A16, A18, P). A page is audited once a layout, script and direction: another
 * language in the same letters has other words and no other marks, and words are looked at in tests/build.
 */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import {
  axeFaults,
  bringAxe,
  edgeless,
  factsForPaper,
  faultsOnPaper,
  hiddenStops,
  moving,
  overhang,
  poorTargets,
  shifts,
  turnedWords,
  wrongSide,
} from './support/faults.ts';
import { onePageOfEachKind, pagesOf, samplePages, type PageKind, type SitePage } from './support/inventory.ts';
import { settingsOf, siteNamed, type Site, type SiteName } from './support/sites.ts';
import { noteRequests, notesOf, storedBy, watchPage } from './support/traces.ts';

interface Reader {
  script: string;
  name: SiteName;
  lang: string;
}

/** Latin letters with the real content; the other scripts as far as the invented country has them. */
const latin: Reader = { script: 'Latin', name: 'real', lang: 'da' };
const arabic: Reader = { script: 'Arabic', name: 'fixture', lang: 'ar' };
const thai: Reader = { script: 'Thai', name: 'fixture', lang: 'th' };

/** Pages that are alike, so that three browsers have something to do. */
const groups: Readonly<Record<string, readonly PageKind[]>> = {
  'front doors and texts': ['picker', 'not-found', 'status', 'call-sheet', 'data', 'home', 'about', 'phone'],
  'finder and lists': ['find', 'need', 'area', 'search', 'az'],
  'calls, cards and guides': [
    'guides',
    'guide',
    'pro',
    'pro-guide',
    'referrals',
    'sheet',
    'guide-sheet',
    'call',
    'cards',
  ],
  places: ['place'],
};

const smallPhone = { width: 320, height: 480 };
const phone = { width: 360, height: 640 };
const computer = { width: 1280, height: 800 };

/** Where there is more room only what is laid out in another way can push the exit link aside. */
const wideLayouts: readonly PageKind[] = ['home', 'find', 'place', 'cards'];
/** Where the keyboard walks through everything: the finder is walked in its states (finder-looks.spec.ts). */
const walked: readonly PageKind[] = ['home', 'place', 'guide', 'phone'];

/** What is wrong, by audit. */
type Found = Map<string, string[]>;

interface Visit {
  page: Page;
  context: BrowserContext;
  site: Site;
  reader: Reader;
  found: Found;
}

/** Looks at everything there is to see on a page, and last at what the visit has left behind. */
const audit = async (visit: Visit, { kind, path, url, html }: SitePage, isFirstOfKind: boolean): Promise<void> => {
  const { page, context, site, reader, found } = visit;
  const look = async (what: string, faults: Promise<string[]>): Promise<void> => {
    found.set(what, [...(found.get(what) ?? []), ...(await faults).map((fault) => `${path} ${fault}`)]);
  };
  const readerPage = new ReaderPage(page);
  const isLatin = reader === latin;

  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const before = await historyOf(page);
  await page.goto(url);
  await look('layout shift', shifts(page));
  await look('title', titleFaults(page, html));
  await look('first stops of the keyboard', firstStops(page));
  await look('axe on a phone', axeFaults(page, 'light'));
  // The colours are the same in every script.
  if (isLatin && isFirstOfKind) await look('axe in the dark', axeFaults(page, 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await look('targets', poorTargets(page));
  await look('direction', turnedWords(page));
  if (isLatin && isFirstOfKind) {
    await look('forced colours', edgeless(page));
    await look('motion', moving(page));
  }
  // The sheet is empty until places are chosen; its paper is looked at in professionals.spec.ts.
  if (kind !== 'sheet') await look('paper', faultsOnPaper(page, settingsOf(site).name, kind !== 'find'));
  if (wideLayouts.includes(kind)) await look('exit link on a phone', exitFaults(readerPage));

  await page.setViewportSize(smallPhone);
  for (const text of ['spaced text', 'text twice as large', 'ordinary text'] as const) {
    await readerPage.setText(text);
    await look(`width with ${text}`, overhang(page));
    if (text !== 'spaced text') await look(`exit link, ${text}`, readerPage.faultsOfExit([0, 0.5, 1]));
  }
  if (isFirstOfKind && walked.includes(kind) && reader !== thai) {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const text of ['text twice as large', 'ordinary text'] as const) {
      await readerPage.setText(text);
      // Walking back is what brings things up under the bar.
      await look(`bar, ${text}`, hiddenStops(page));
    }
  }

  if (isFirstOfKind) {
    await page.setViewportSize(computer);
    await readerPage.scrollTo(0);
    await look('side', wrongSide(page));
    if (isLatin || wideLayouts.includes(kind)) await look('axe on a computer', axeFaults(page, 'light'));
    if (wideLayouts.includes(kind)) await look('exit link on a computer', exitFaults(readerPage));
  }

  await page.setViewportSize(phone);
  await readWhole(page);
  await look('policy and questions to the phone', notesOf(page));
  await look('things kept on the phone', storedBy(page, context));
  await look('address', Promise.resolve(page.url() === url ? [] : [page.url()]));
  const lines = (await historyOf(page)) - before;
  await look('history', Promise.resolve(lines === 1 ? [] : [`${lines} lines in the history`]));
};

/** A page adds one line, however long it is read. */
const historyOf = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** What the browser keeps in the end is what stood in the file. */
const titleFaults = async (page: Page, html: string): Promise<string[]> => {
  const title = await page.title();
  return title !== '' && html.includes(`<title>${title}</title>`) ? [] : [`the title became "${title}"`];
};

/** Leaving is the first thing the keyboard meets after the skip link. */
const firstStops = async (page: Page): Promise<string[]> => {
  const stops: string[] = [];
  for (const expected of ['a.skip', 'a[data-exit]']) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      const { activeElement } = document;
      return activeElement?.matches(selector) === true
        ? undefined
        : (activeElement?.outerHTML.slice(0, 80) ?? 'nothing');
    }, expected);
    if (stop !== undefined) stops.push(`${stop} and not ${expected}`);
  }
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return stops;
};

const exitFaults = async (readerPage: ReaderPage): Promise<string[]> => {
  const faults: string[] = [];
  for (const text of ['text twice as large', 'ordinary text'] as const) {
    await readerPage.setText(text);
    faults.push(...(await readerPage.faultsOfExit([0, 0.5, 1])).map((fault) => `${text}, ${fault}`));
  }
  return faults;
};

/** Opens what can be opened, of many alike (cards) the first ones, and scrolls to the end. */
const readWhole = async (page: Page): Promise<void> => {
  // The list of languages covers the page while it is open, and the page has the same links elsewhere.
  const summaries = page.locator('main summary').filter({ visible: true });
  const count = Math.min(await summaries.count(), 8);
  for (let index = 0; index < count; index += 1) {
    await summaries.nth(index).click();
    // A card to show fills the screen until it is closed.
    await page.keyboard.press('Escape');
  }
  await new ReaderPage(page).scrollTo(1);
};

for (const reader of [latin, arabic, thai]) {
  for (const [group, kinds] of Object.entries(groups)) {
    test(`In ${reader.script} letters the pages pass every audit: ${group}`, async ({ page, context }) => {
      test.slow();
      const site = siteNamed(reader.name);
      // Every part of a page in one language of each direction; in the third script one page of every layout.
      const sample = reader === thai ? onePageOfEachKind(site, reader.lang) : samplePages(site, reader.lang);
      const pages = sample.filter(({ kind }) => kinds.includes(kind));
      expect(pages.length).toBeGreaterThan(0);
      const found: Found = new Map();
      // The day of the build: a message that is over since then goes when the script comes, and what is below it moves.
      if (reader.name === 'fixture') await page.clock.setFixedTime('2026-11-22T12:00:00Z');
      const noted = noteRequests(page, site);
      await watchPage(page);
      await bringAxe(page);
      const seen = new Set<PageKind>();
      for (const each of pages) {
        await audit({ page, context, site, reader, found }, each, !seen.has(each.kind));
        seen.add(each.kind);
      }
      for (const [what, faults] of found) expect.soft(faults, what).toEqual([]);
      expect.soft(noted.foreign, 'requests to others').toEqual([]);
      expect.soft(noted.surprises, 'dialogs, windows, errors and warnings').toEqual([]);
    });
  }
}

for (const reader of [latin, arabic]) {
  test(`In ${reader.script} letters no other page scrolls sideways on a screen of 320 px`, async ({ page }) => {
    const site = siteNamed(reader.name);
    await page.setViewportSize(smallPhone);
    const audited = new Set(samplePages(site, reader.lang).map(({ path }) => path));
    const others = pagesOf(site, reader.lang).filter(({ path }) => !audited.has(path));
    expect(others.length).toBeGreaterThan(10);
    const wide: string[] = [];
    // Lists are many and alike: every second page of those is as much.
    for (const { path, url } of others.filter(({ kind }, index) => kind !== 'need' || index % 2 === 0)) {
      await page.goto(url);
      wide.push(...(await overhang(page)).map((found) => `${path} ${found}`));
    }
    expect(wide).toEqual([]);
  });
}

test('Every kind of fact that is looked for on paper occurs', () => {
  const pages = (['real', 'fixture'] as const).flatMap((name) => pagesOf(siteNamed(name), 'da'));
  const classes = factsForPaper.flatMap((selector) => /^\.([\w-]+)/.exec(selector)?.[1] ?? []);
  expect(classes.length).toBeGreaterThan(5);
  const missing = classes.filter(
    (name) => !pages.some(({ html }) => new RegExp(`class="[^"]*\\b${name}\\b`).test(html)),
  );
  expect(missing).toEqual([]);
});
