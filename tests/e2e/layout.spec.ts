/** The page on the smallest phone, in every script and direction, with large text, and on paper. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { servicePath } from '../../src/i18n/routes.ts';
import { ReaderPage, type Text as TextSetting } from './pages/reader-page.ts';
import { overhang } from './support/faults.ts';
import { isOutsideLanguages, onePageOfEachKind, pagesOf, samplePages } from './support/inventory.ts';
import { settingsOf, siteNamed, wordsOf, type SiteName } from './support/sites.ts';

const readers: { name: SiteName; lang: string }[] = [
  { name: 'real', lang: 'da' },
  { name: 'fixture', lang: 'ar' },
  { name: 'fixture', lang: 'th' },
];

for (const { name, lang } of readers) {
  test(`No page scrolls sideways on a screen of 320 px, whatever the size and spacing of the text (${lang}, ${name} site)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    // Every page as it is; the reader's own sizes where every part of a page occurs.
    const samples = samplePages(siteNamed(name), lang);
    const sample = new Set(samples.map(({ path }) => path));
    // Thai breaks anywhere.
    for (const { path, url } of lang === 'th' ? samples : pagesOf(siteNamed(name), lang)) {
      await page.goto(url);
      const reader = new ReaderPage(page);
      const texts = ['ordinary text', ...(sample.has(path) ? (['spaced text', 'text twice as large'] as const) : [])];
      for (const text of texts as TextSetting[]) {
        await reader.setText(text);
        wide.push(...(await overhang(page)).map((found) => `${path} ${text}, ${found}`));
      }
    }
    expect(wide).toEqual([]);
  });
}

/** Free room at the left and right of an element's words. */
const roomBeside = (locator: Locator): Promise<{ left: number; right: number }> =>
  locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: document.documentElement.clientWidth - Math.max(...boxes.map(({ right }) => right)),
    };
  });

test('In Arabic the page runs from the right, in Danish from the left', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  for (const [lang, start, end] of [
    ['ar', 'right', 'left'],
    ['da', 'left', 'right'],
  ] as const) {
    const sample = onePageOfEachKind(siteNamed('fixture'), lang).filter(({ kind }) => !isOutsideLanguages(kind));
    for (const { kind, url } of sample) {
      await page.goto(url);
      const { exitLink, main } = new ReaderPage(page);
      for (const [what, locator] of [
        ['leave link', exitLink],
        // A heading that fell back to another language keeps that language's direction.
        ['heading', main.locator('h1:not([lang])')],
      ] as const) {
        if ((await locator.count()) === 0) continue;
        const room = await roomBeside(locator);
        expect(room[start], `${lang} ${kind}, ${what}`).toBeLessThan(room[end]);
      }
    }
  }
});

test('In Arabic phone numbers still run from left to right', async ({ page }) => {
  let numbers = 0;
  for (const { path, url } of samplePages(siteNamed('fixture'), 'ar')) {
    await page.goto(url);
    const turned = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href^="tel:"] .number, a[href^="sms:"] .number')]
        .filter((number) => number.getClientRects().length > 0)
        .map((number) => {
          const text = document.createTreeWalker(number, NodeFilter.SHOW_TEXT).nextNode() as Text;
          const edgeOf = (index: number): number => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            return range.getBoundingClientRect().left;
          };
          const isTurned = edgeOf(0) >= edgeOf(text.data.length - 1);
          return { words: text.data, isTurned };
        }),
    );
    numbers += turned.length;
    expect(
      turned.filter(({ isTurned }) => isTurned),
      path,
    ).toEqual([]);
  }
  expect(numbers).toBeGreaterThan(0);
});

test('With the high-contrast colours of Windows the buttons keep their edges and words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const { path, url } of onePageOfEachKind(siteNamed('real'), 'da')) {
    await page.goto(url);
    const edgeless = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...document.querySelectorAll('.exit-link, .button, .tiles a')].flatMap((element) => {
        const { borderTopStyle, borderTopColor, borderTopWidth } = getComputedStyle(element);
        const hasEdge = borderTopStyle === 'solid' && borderTopColor !== paper && borderTopWidth !== '0px';
        return hasEdge ? [] : [element.outerHTML.slice(0, 100)];
      });
    });
    expect(edgeless, path).toEqual([]);
    const { exitLink, phoneLinks } = new ReaderPage(page);
    await expect(exitLink, path).toBeVisible();
    await expect(phoneLinks.first(), path).toBeVisible();
  }
});

test('Nothing moves for a reader who has asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path, url } of onePageOfEachKind(siteNamed('real'), 'da')) {
    await page.goto(url);
    await new ReaderPage(page).exitLink.hover();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    await expect(page.locator('html'), path).toHaveCSS('scroll-behavior', 'auto');
  }
});

/** What must be on paper as it is on the screen. */
const facts =
  '.number, .service-location, .service-hours, .certainty, .service-contact-notes, .service-answers, .service-unknown, .say, .page-emergency, h1, h2';

const visibleFacts = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)]
        .filter((element) => element.closest('.no-print') === null && element.checkVisibility())
        .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== ''),
    facts,
  );

for (const { name, lang } of readers) {
  test(`On paper stand the numbers, the address, the hours and the dates, not the leave link or the site's name (${lang}, ${name} site)`, async ({
    page,
  }) => {
    const site = siteNamed(name);
    const siteName = settingsOf(site).name;
    const missing: string[] = [];
    for (const { path, url } of samplePages(site, lang).filter(({ kind }) => kind === 'place' || kind === 'guide')) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(url);
      const onScreen = await visibleFacts(page);
      await page.emulateMedia({ media: 'print' });
      const onPaper = await visibleFacts(page);
      missing.push(...onScreen.filter((fact) => !onPaper.includes(fact)).map((fact) => `${path} ${fact}`));
      await expect(new ReaderPage(page).exitLink, path).toBeHidden();
      const loud = await page.evaluate((words) => {
        const base = Number.parseFloat(getComputedStyle(document.body).fontSize);
        return [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) =>
            [...element.childNodes].some((node) => node instanceof Text && node.data.includes(words)),
          )
          .filter(
            (element) => element.checkVisibility() && Number.parseFloat(getComputedStyle(element).fontSize) > base,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 100));
      }, siteName);
      expect(loud, path).toEqual([]);
    }
    expect(missing).toEqual([]);
  });
}

test('The printed page of a place holds its town, its number, its date, and says that the hours are not confirmed', async ({
  page,
}) => {
  const site = siteNamed('real');
  await page.emulateMedia({ media: 'print' });
  for (const lang of ['da', 'en']) {
    await page.goto(`${site.url}${servicePath(lang, 'reden-odense').slice(1)}`);
    const paper = await page.locator('body').innerText();
    expect(paper).toContain('Odense');
    expect(paper).toContain(wordsOf(site, lang, 'hours.notConfirmed'));
    expect(paper).toMatch(/20\d\d/);
    await expect(page.locator('main .service-contact a[href^="tel:"]').first()).toBeVisible();
  }
  const sheet = await page.pdf();
  expect(sheet.length).toBeGreaterThan(1000);
});
