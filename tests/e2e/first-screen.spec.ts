/**
 * The answer first (design.md, section 5): what she came for stands in the first screen. Sizes and counts of the real site,
 * in both languages, on a common and on a small phone, with and without scripts.
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { onePageOfEachKind, pagesOf } from './support/inventory.ts';
import { languagesOf, siteNamed } from './support/sites.ts';

const real = () => siteNamed('real');
const phone = { width: 360, height: 740 };
const small = { width: 320, height: 568 };
const desk = { width: 1280, height: 800 };

/** What one rings, writes to or walks to; where nothing is known, the sentence that says so. A fold is none. */
const wayIn = ['.service-card-call', '.service-other-line', '.line-list-number', '.service-call', '[data-way-in]'];

interface Measures {
  /** Where the page itself begins, px from the top. */
  frame: number;
  tiles: number;
  /** Bottom of the first way in; undefined where the page has none. */
  wayIn: number | undefined;
  cards: { height: number; caveats: number }[];
  screens: number;
  elements: number;
  distances: string[];
}

/** On the page of a place the numbers of every part of the country may be folded: address and hours stand below them. */
const wayInOfPlace = [...wayIn, '.line-list summary'];

const measure = (page: Page, height: number, ways: readonly string[] = wayIn): Promise<Measures> =>
  page.evaluate(
    ({ selectors, screen }) => {
      // What a closed fold hides has a place on the page too.
      const isSeen = (element: Element): boolean => element.checkVisibility();
      const bottom = (element: Element): number => Math.round(element.getBoundingClientRect().bottom + scrollY);
      const main = document.querySelector('main');
      if (main === null) throw new Error('The page has no main part.');
      const seen = (selector: string): Element[] => [...main.querySelectorAll(selector)].filter(isSeen);
      const area = ({ width, height: high }: DOMRect): number => width * high;
      const ways = seen(selectors).map(bottom);
      return {
        frame: Math.round(main.getBoundingClientRect().top + scrollY),
        tiles: seen('.tile').filter((tile) => bottom(tile) <= screen).length,
        wayIn: ways.length === 0 ? undefined : Math.min(...ways),
        cards: seen('.service-card').map((card) => {
          const box = card.getBoundingClientRect();
          const caveats = [...card.querySelectorAll('.year, .service-card-doubt')].filter(isSeen);
          return {
            height: Math.round(box.height),
            caveats: caveats.reduce((sum, caveat) => sum + area(caveat.getBoundingClientRect()), 0) / area(box),
          };
        }),
        screens: document.documentElement.scrollHeight / screen,
        elements: document.querySelectorAll('*').length,
        distances: main.textContent.match(/\d+\s?km\b/g) ?? [],
      };
    },
    { selectors: ways.join(', '), screen: height },
  );

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Whether the pages of a kind have a way in at a height, on a common phone. */
const highest: Readonly<Partial<Record<string, number>>> = {
  need: 740,
  // It asks what she needs, as the front page does; a screen and a half, as long as nobody has answered.
  area: 1110,
  place: 500,
  guide: 500,
};

const openPage = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> => {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled });
  return context.newPage();
};

for (const lang of ['da', 'en'])
  for (const scripts of [true, false]) {
    const where = `${lang}, scripts ${scripts ? 'on' : 'off'}`;

    test(`The frame leaves the screen to the page (${where})`, async ({ browser }) => {
      const page = await openPage(browser, scripts);
      for (const { kind, path } of onePageOfEachKind(real(), lang))
        for (const [viewport, most] of [
          [phone, 120],
          [small, 120],
          [desk, 96],
        ] as const) {
          await page.setViewportSize(viewport);
          await page.goto(real().url + path);
          const { frame } = await measure(page, viewport.height);
          expect.soft(frame, `${kind} at ${viewport.width} px`).toBeLessThanOrEqual(most);
        }
      await page.context().close();
    });

    test(`The front page shows its tiles (${where})`, async ({ browser }) => {
      const page = await openPage(browser, scripts);
      for (const [viewport, least] of [
        [phone, 8],
        [small, 6],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.goto(`${real().url}${lang}/`);
        expect((await measure(page, viewport.height)).tiles).toBeGreaterThanOrEqual(least);
      }
      await page.context().close();
    });

    test(`The first way in stands in the first screen (${where})`, async ({ browser }) => {
      const page = await openPage(browser, scripts);
      const pages = pagesOf(real(), lang).filter(({ kind }) => kind in highest);
      expect(pages.length).toBeGreaterThan(150);
      const cards: { height: number; caveats: number }[] = [];
      // Every page in Danish as a phone shows it; of the same pages in English and without scripts every third.
      const step = lang === 'da' && scripts ? 1 : 3;
      for (const { kind, path } of pages.filter((_, index) => index % step === 0)) {
        await page.goto(real().url + path);
        for (const viewport of [phone, small]) {
          await page.setViewportSize(viewport);
          const measures = await measure(page, phone.height, kind === 'place' ? wayInOfPlace : wayIn);
          const at = `${path} at ${viewport.width} px`;
          expect.soft(measures.wayIn, `${at}: first way in`).toBeLessThanOrEqual(highest[kind] ?? 0);
          expect.soft(measures.distances, `${at}: distances`).toEqual([]);
          if (viewport !== phone) continue;
          if (kind === 'area') expect.soft(measures.tiles, `${at}: tiles`).toBeGreaterThanOrEqual(8);
          expect.soft(measures.screens, `${at}: screens`).toBeLessThanOrEqual(15);
          cards.push(...measures.cards);
        }
        await page.setViewportSize(phone);
      }
      expect(cards.length).toBeGreaterThan(100 / step);
      expect(median(cards.map(({ height }) => height))).toBeLessThanOrEqual(260);
      expect(Math.max(...cards.map(({ height }) => height))).toBeLessThanOrEqual(420);
      expect(Math.max(...cards.map(({ caveats }) => caveats))).toBeLessThanOrEqual(0.2);
      await page.context().close();
    });

    test(`The whole finder is short (${where})`, async ({ browser }) => {
      const page = await openPage(browser, scripts);
      await page.goto(`${real().url}${lang}/find/`);
      const { screens, elements, distances } = await measure(page, phone.height);
      expect(screens).toBeLessThanOrEqual(15);
      expect(elements).toBeLessThanOrEqual(1500);
      expect(distances).toEqual([]);
      await page.context().close();
    });
  }

/** Bottom of the first line of address and of hours, px from the top: what she needs beside the number. */
const whereAndWhen = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const [facts] = document.querySelectorAll('.service-facts');
    // Where each part of the country has its own number, all of them are the way in.
    for (let before = facts?.previousElementSibling; before; before = before.previousElementSibling)
      if (before.matches('.line-list') && before.querySelectorAll(':scope > li > a').length > 1) return [0];
    return [...(facts?.querySelectorAll('dd') ?? [])].map((answer) => {
      const [first] = answer.querySelectorAll('p');
      return Math.round((first ?? answer).getBoundingClientRect().bottom + scrollY);
    });
  });

test('In a long language too the first way in of a list stands in the first screen, and no fold before it', async ({
  browser,
}) => {
  const page = await openPage(browser, true);
  const lists = pagesOf(real(), 'hu').filter(({ kind }) => ['need', 'area'].includes(kind));
  expect(lists.length).toBeGreaterThan(50);
  for (const { kind, path } of lists.filter((_, index) => index % 3 === 0)) {
    await page.goto(real().url + path);
    const measures = await measure(page, phone.height);
    expect.soft(measures.wayIn, path).toBeLessThanOrEqual(highest[kind] ?? 0);
    const folds = await page
      .locator('.line-list details:not([open]) > summary')
      .evaluateAll((all) =>
        all.filter((fold) => fold.checkVisibility()).map((fold) => fold.getBoundingClientRect().bottom),
      );
    expect.soft(Math.min(...folds), `${path}: a fold first`).toBeGreaterThan(measures.wayIn ?? 0);
  }
  await page.context().close();
});

for (const lang of ['da', 'en'])
  test(`Address and hours stand in the first screen of a place, however many numbers it has (${lang})`, async ({
    browser,
  }) => {
    const page = await openPage(browser, false);
    const places = pagesOf(real(), lang).filter(({ kind }) => kind === 'place');
    expect(places.length).toBeGreaterThan(30);
    for (const { path } of places) {
      await page.goto(real().url + path);
      const rows = await whereAndWhen(page);
      expect.soft(rows.length, path).toBeGreaterThan(0);
      expect.soft(Math.max(...rows), path).toBeLessThanOrEqual(phone.height);
    }
    await page.context().close();
  });

test('In every language the frame is calm, exit is whole, and the words of a tile stand beside its sign', async ({
  browser,
}) => {
  const page = await openPage(browser, true);
  for (const { tag } of languagesOf(real())) {
    await page.goto(`${real().url}${tag.toLowerCase()}/`);
    for (const viewport of [phone, small]) {
      await page.setViewportSize(viewport);
      const at = `${tag} at ${viewport.width} px`;
      const { frame } = await measure(page, viewport.height);
      expect.soft(frame, at).toBeLessThanOrEqual(120);
      const seen = await page.evaluate(() => {
        const exit = document.querySelector('.exit-link');
        const box = exit?.getBoundingClientRect();
        const below = [...document.querySelectorAll('.tile')].filter((tile) => {
          const [sign, words] = [tile.querySelector('svg'), tile.querySelector('span')];
          return (words?.getBoundingClientRect().top ?? 0) >= (sign?.getBoundingClientRect().bottom ?? Infinity) - 2;
        });
        return {
          exit: { height: box?.height ?? 0, top: box?.top ?? Infinity },
          isExitFirst: document.querySelector('.frame a') === exit,
          isExitWhole: exit !== null && exit.scrollWidth <= exit.clientWidth + 1,
          below: below.map(({ textContent }) => textContent.trim()),
          width: document.documentElement.scrollWidth,
        };
      });
      expect.soft(seen, at).toMatchObject({ isExitFirst: true, isExitWhole: true, width: viewport.width });
      expect.soft(seen.exit.height, at).toBeGreaterThanOrEqual(48);
      expect.soft(seen.exit.top, at).toBeLessThan(20);
      if (viewport === phone) expect.soft(seen.below, at).toEqual([]);
    }
    await page.setViewportSize(phone);
    // Letters twice the size: two rows of the frame, not a screen of it.
    await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
    expect.soft((await measure(page, phone.height)).frame, `${tag}, 200 %`).toBeLessThanOrEqual(170);
    // Question, search and link to the phone page: two lines each at most.
    await page.goto(`${real().url}${tag.toLowerCase()}/call/`);
    for (const viewport of [phone, small]) {
      await page.setViewportSize(viewport);
      const strip = await page.locator('.frame-strip').boundingBox();
      expect.soft(strip?.height, `${tag} at ${viewport.width} px: the line under the bar`).toBeLessThanOrEqual(50);
    }
  }
  await page.context().close();
});

test('In every language the page about the phone says its answer in three lines and leaves the rest short or folded', async ({
  browser,
}) => {
  const page = await openPage(browser, false);
  for (const { tag } of languagesOf(real())) {
    await page.goto(`${real().url}${tag.toLowerCase()}/phone/`);
    const { lines, bottom, words } = await page.evaluate(() => {
      const answer = document.querySelector('.prose > p:first-child');
      const box = answer?.getBoundingClientRect();
      const lineHeight = answer === null ? 0 : parseFloat(getComputedStyle(answer).lineHeight);
      const open = [...(document.querySelector('.page-text .prose')?.querySelectorAll(':scope > :not(details)') ?? [])];
      return {
        lines: Math.round((box?.height ?? Infinity) / lineHeight),
        bottom: box?.bottom ?? Infinity,
        words: open.flatMap((part) => part.textContent.split(/\s+/).filter((word) => word !== '')).length,
      };
    });
    expect.soft(lines, `${tag}: lines of the answer`).toBeLessThanOrEqual(3);
    expect.soft(bottom, `${tag}: end of the answer`).toBeLessThanOrEqual(phone.height);
    expect.soft(words, `${tag}: words before a fold is opened`).toBeLessThanOrEqual(450);
    // Thai is counted by what stands between two spaces.
    expect.soft(words, `${tag}: words before a fold is opened`).toBeGreaterThan(50);
  }
  await page.context().close();
});
