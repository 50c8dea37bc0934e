/** Cards to show: chosen in two taps, read across a desk, without a network and without a trace. */
import { expect, test } from '@playwright/test';
import { homePath } from '../../src/i18n/routes.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { ShowCards } from './pages/show-cards.ts';
import { axeFaults } from './support/faults.ts';
import { hands } from './support/hands.ts';
import { siteNamed, wordsOf } from './support/sites.ts';

const fixture = () => siteNamed('fixture');
const home = (lang: string): string => `${fixture().url}${homePath(lang).slice(1)}`;
const say = (lang: string, key: string): string => wordsOf(fixture(), lang, key);

for (const hand of hands) {
  test.describe(`With ${hand.name}`, () => {
    test.use({ hasTouch: hand.hasTouch });

    test('two taps from the front page a card fills the screen, turns, and goes back to the list', async ({ page }) => {
      const cards = new ShowCards(page);
      const { exitLink } = new ReaderPage(page);
      await page.goto(home('en'));
      await hand.press(cards.wayIn);
      const choice = cards.choices.filter({ hasText: say('en', 'phraseCard.call-police.label') });
      const sentence = say('da', 'phraseCard.call-police');
      await expect(choice).toBeVisible();
      await expect(page.getByText(sentence).filter({ visible: true })).toHaveCount(0);
      const before = await page.evaluate(() => `${history.length} ${location.href}`);
      await hand.press(choice);
      await expect(cards.danish).toHaveText(sentence);
      await expect(cards.own).toHaveText(say('en', 'phraseCard.call-police'));
      await expect(cards.layer).toBeFocused();
      // Nothing else is to be seen or reached, but the way out is.
      const others = page.locator('main h1, .frame-strip, .frame-foot');
      expect(await others.count()).toBeGreaterThanOrEqual(3);
      await expect(others.filter({ visible: true })).toHaveCount(0);
      expect(await new ReaderPage(page).faultsOfExit()).toEqual([]);
      const sizes: number[] = [];
      for (let taps = 0; taps < 4; taps += 1) {
        expect(await cards.cutWords(), `after ${taps} turns`).toEqual([]);
        sizes.push(await cards.danish.evaluate((words) => parseFloat(getComputedStyle(words).fontSize)));
        await hand.press(cards.turn);
      }
      // Upright and upside down the same; far larger than the text of a page.
      expect(sizes[0]).toBe(sizes[1]);
      expect(Math.min(...sizes)).toBeGreaterThan(40);
      await hand.press(cards.back);
      await expect(cards.layer).toBeHidden();
      await expect(choice).toBeFocused();
      await expect(page.getByText(sentence).filter({ visible: true })).toHaveCount(0);
      await hand.press(choice);
      await page.keyboard.press('Escape');
      await expect(cards.layer).toBeHidden();
      await expect(exitLink).toBeVisible();
      expect(await page.evaluate(() => `${history.length} ${location.href}`)).toBe(before);
    });
  });
}

test('The longest and the shortest card fit on a small phone, upright and on its side, and the way out is never covered', async ({
  page,
}) => {
  const cards = new ShowCards(page);
  const reader = new ReaderPage(page);
  for (const [lang, key] of [
    ['ar', 'phraseCard.emergency-care.label'],
    ['th', 'phraseCard.wait'],
  ] as const) {
    await page.setViewportSize({ width: 320, height: 568 });
    await cards.open(fixture(), lang);
    await cards.choices.filter({ hasText: say(lang, key) }).click();
    for (const [width, height] of [
      [320, 568],
      [568, 320],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (let taps = 0; taps < 4; taps += 1) {
        // The card is fitted anew once the browser has drawn the new size.
        await expect.poll(() => cards.cutWords(), `${lang}, ${width} px, turn ${taps}`).toEqual([]);
        await cards.turn.click();
      }
      expect.soft(await reader.faultsOfExit(), `${lang}, ${width} px`).toEqual([]);
    }
  }
});

test('With text twice as large on the smallest phone a card can be scrolled, under the way out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const cards = new ShowCards(page);
  const reader = new ReaderPage(page);
  await cards.open(fixture(), 'en');
  await reader.setText('text twice as large');
  await cards.choices.nth(1).click();
  await expect(cards.danish).toBeInViewport();
  await cards.back.scrollIntoViewIfNeeded();
  expect(await reader.faultsOfExit()).toEqual([]);
  await cards.back.click();
  await expect(cards.layer).toBeHidden();
});

test('axe finds no fault on an open card, in light and dark colours', async ({ page }) => {
  const cards = new ShowCards(page);
  for (const lang of ['en', 'ar']) {
    await cards.open(fixture(), lang);
    await cards.choices.nth(1).click();
    for (const colours of ['light', 'dark'] as const) expect(await axeFaults(page, colours)).toEqual([]);
  }
});

test('Once the page is open the cards need no network', async ({ page, context }) => {
  const cards = new ShowCards(page);
  await cards.open(fixture(), 'th');
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));
  await cards.choices.first().click();
  await cards.turn.click();
  await expect(cards.danish).toHaveText(say('da', 'phraseCard.need-doctor'));
  await expect(cards.own).toHaveText(say('th', 'phraseCard.need-doctor'));
  await cards.back.click();
  await expect(cards.choices.first()).toBeFocused();
  expect(asked).toEqual([]);
});

test('On paper stand all cards, or the one that is open', async ({ page }) => {
  const cards = new ShowCards(page);
  await cards.open(fixture(), 'en');
  const onPaper = page.locator('.phrase-cards-danish').filter({ visible: true });
  await expect(onPaper).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toHaveCount(await cards.choices.count());
  await page.emulateMedia({ media: 'screen' });
  await cards.choices.nth(2).click();
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toHaveCount(1);
  await expect(new ReaderPage(page).exitLink).toBeHidden();
});

test('Leaving from an open card leaves an empty page, and says so to a screen reader', async ({ page, context }) => {
  // An answer without content: the browser stays on what leaving has left.
  await context.route(/^https:/, (route) => route.fulfill({ status: 204 }));
  const cards = new ShowCards(page);
  await cards.open(fixture(), 'en');
  await cards.choices.first().click();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await expect(cards.layer).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveText(say('en', 'exit.going'));
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('two taps from the front page the card opens where it stands', async ({ page }) => {
    const cards = new ShowCards(page);
    await page.goto(home('ar'));
    await cards.wayIn.click();
    await cards.choices.nth(1).click();
    const face = page.locator('.phrase-cards-card[open] .phrase-cards-face');
    await expect(face.locator('.phrase-cards-danish')).toHaveText(say('da', 'phraseCard.emergency-care'));
    await expect(face.locator('.phrase-cards-own')).toHaveText(say('ar', 'phraseCard.emergency-care'));
    expect(
      await face.locator('.phrase-cards-danish').evaluate((words) => parseFloat(getComputedStyle(words).fontSize)),
    ).toBeGreaterThan(32);
  });
});
