/** The front doors: the languages, and where one is. Typed or located, only the page of a part of the country is left behind. */
import { expect, test } from '@playwright/test';
import { areaPath, homePath, pagePath, phoneScriptPath } from '../../src/i18n/routes.ts';
import { axeFaults, shifts } from './support/faults.ts';
import { hands } from './support/hands.ts';
import { siteNamed, wordsOf } from './support/sites.ts';
import { noteRequests, storedBy } from './support/traces.ts';
import { at, site } from './support/visit.ts';

const home = (lang: string): string => at(homePath(lang));
const field = '#where';
const offers = '[data-found] li a';

for (const hand of hands) {
  test.describe(`With ${hand.name}`, () => {
    test.use({ hasTouch: hand.hasTouch });

    for (const [typed, area] of [
      ['Aalb', 'nordjylland'],
      ['8000', 'midtjylland'],
      ['kobenhavn', 'storkoebenhavn'],
      ['Fyn', 'fyn'],
    ] as const) {
      test(`who types "${typed}" comes to the page of that part of the country, and the town is nowhere`, async ({
        page,
        context,
      }) => {
        const noted = noteRequests(page, site());
        await page.goto(home('da'));
        const before = await page.evaluate(() => history.length);
        await hand.typeAndTake(page.locator(field), typed, page.locator(offers));
        await page.waitForURL(at(areaPath('da', area)));
        expect(await page.evaluate(() => history.length)).toBe(before + 1);
        expect(await storedBy(page, context)).toEqual([]);
        expect(noted).toEqual({ foreign: [], surprises: [] });
        await page.goBack();
        await expect(page.locator(field)).toHaveValue('');
        await expect(page.locator(offers)).toHaveCount(0);
      });
    }
  });
}

test('Enter takes the likeliest town, Escape takes all back, and an unknown place is said', async ({ page }) => {
  await page.goto(home('da'));
  const box = page.locator(field);
  await box.pressSequentially('zzxq');
  await expect(page.getByText(wordsOf(site(), 'da', 'near.none'))).toBeVisible();
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.locator('[data-found]')).toBeHidden();
  await box.pressSequentially('Odense');
  await expect(page.locator(offers).first()).toContainText('Odense');
  expect(await axeFaults(page, 'light')).toEqual([]);
  await box.press('Enter');
  await page.waitForURL(at(areaPath('da', 'fyn')));
});

test("The phone's position is asked for after a tap only, and leads to the page of that part of the country", async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 57.05, longitude: 9.92 });
  const noted = noteRequests(page, site());
  await page.goto(home('en'));
  await page.locator('[data-here]').click();
  await page.waitForURL(at(areaPath('en', 'nordjylland')));
  expect(noted.foreign).toEqual([]);
  await page.goBack();
  await context.setGeolocation({ latitude: 40, longitude: -3 });
  await page.locator('[data-here]').click();
  await expect(page.getByText(wordsOf(site(), 'en', 'near.abroad'))).toBeVisible();
});

test('A phone that gives no position says so, and one without the towns has the parts of the country', async ({
  page,
}) => {
  await page.goto(home('da'));
  await page.locator('[data-here]').click();
  await expect(page.getByText(wordsOf(site(), 'da', 'near.refused'))).toBeVisible();
  await page.route(/towns/, (route) => route.abort());
  await page.locator(field).focus();
  await expect(page.getByText(wordsOf(site(), 'da', 'near.townsMissing'))).toBeVisible();
  await page.locator('.home-areas > summary').click();
  await expect(page.locator('.home-areas a')).toHaveCount(8);
});

test.describe('With the languages of the phone', () => {
  test.use({ locale: 'en-GB' });

  test('its own stands first at the front door, and nothing is kept', async ({ page, context }) => {
    await page.goto(site().url);
    await expect(page.locator('[data-languages] a').first()).toHaveAttribute('lang', 'en');
    expect(await storedBy(page, context)).toEqual([]);
  });
});

/** What changes where there is a script takes no more and no less room than what it takes the place of. */
test('On a thin net nothing moves when the scripts come late', async ({ page }) => {
  // The day of the build: a message that is over since then goes when the script comes.
  await page.clock.setFixedTime('2026-11-22T12:00:00Z');
  await page.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const moved: string[] = [];
  for (const size of [
    { width: 320, height: 568 },
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    for (const [name, path] of [
      ['real', ''],
      ['real', homePath('da').slice(1)],
      ['real', homePath('en').slice(1)],
      ['fixture', homePath('ar').slice(1)],
      ['fixture', homePath('th').slice(1)],
      ['real', phoneScriptPath('en').slice(1)],
      ['real', pagePath('da', 'cards').slice(1)],
      ['real', pagePath('da', 'phone').slice(1)],
    ] as const) {
      await page.goto(siteNamed(name).url + path);
      await page.waitForTimeout(500);
      moved.push(...(await shifts(page)).map((shift) => `${size.width} ${name} ${path} ${shift}`));
    }
  }
  expect(moved).toEqual([]);
});

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? 'With scripts' : 'Without scripts', () => {
    test.use({ javaScriptEnabled: hasScripts });

    test('the folded numbers and sentences stand on paper', async ({ page }) => {
      for (const path of [homePath('da'), phoneScriptPath('da')]) {
        await page.goto(at(path));
        const folds = page.locator('main details.fold:not([data-areas])');
        expect(await folds.count()).toBeGreaterThan(0);
        // Folds in what is not printed at all stay as they are.
        const hidden = folds.locator('a[href="tel:+4570150300"]');
        await expect(hidden).toBeHidden();
        await page.emulateMedia({ media: 'print' });
        await expect(hidden).toBeVisible();
        await page.emulateMedia({ media: 'screen' });
        await expect(hidden).toBeHidden();
      }
    });
  });
}

test('Sentences are found by their words, and the search leaves nothing behind', async ({ page, context }) => {
  await page.goto(at(pagePath('da', 'cards')));
  const search = page.locator('#words');
  const shown = page.locator('.phrase-cards-card:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThan(20);
  // The two most needed stand in the first screen.
  for (const id of ['sleep', 'need-doctor'])
    await expect(shown.filter({ hasText: wordsOf(site(), 'da', `phraseCard.${id}`) })).toBeInViewport({ ratio: 1 });
  await search.pressSequentially('laege');
  await expect(shown.filter({ hasText: wordsOf(site(), 'da', 'phraseCard.need-doctor') })).toBeVisible();
  expect(await shown.count()).toBeLessThan(all);
  await expect(page.locator('[data-group]:visible')).toHaveCount(1);
  await search.fill('xyzzy');
  await expect(shown).toHaveCount(0);
  await expect(page.getByText(wordsOf(site(), 'da', 'phraseCards.none'))).toBeVisible();
  await search.press('Escape');
  await expect(shown).toHaveCount(all);
  await search.fill('tolk');
  await page.goto(home('da'));
  await page.goBack();
  await expect(search).toHaveValue('');
  await expect(shown).toHaveCount(all);
  expect(await storedBy(page, context)).toEqual([]);
});
