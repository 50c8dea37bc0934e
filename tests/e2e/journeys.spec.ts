/** The promise of the site: from the front door, within three taps, to a number that fits. Without JavaScript. */
import { expect, test } from '@playwright/test';
import { homePath } from '../../src/i18n/routes.ts';
import { Journey } from './pages/journey.ts';
import { PlaceList } from './pages/place-list.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { siteNamed } from './support/sites.ts';

const languages = [
  { lang: 'da', speaker: 'a Danish reader' },
  { lang: 'en', speaker: 'an English reader' },
];

/** The site whose numbers people ring. */
const real = () => siteNamed('real');

for (const { lang, speaker } of languages) {
  test.describe(`Within three taps ${speaker}`, () => {
    test('reaches a bed tonight in København', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await journey.tapNeed(lang, 'sleep');
      const cards = new PlaceList(page).cards.filter({ hasText: 'København' });
      await journey.tapNumber(cards.locator('a[href^="tel:"]').first());
    });

    test('reaches a doctor on Fyn', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await journey.tapNeed(lang, 'doctor');
      const line = new PlaceList(page).item('laegevagt');
      // The numbers of all parts of the country stand open where they are the first way in.
      await journey.tapNumber(line.locator('a[href="tel:+4570110707"]'));
    });

    test('learns whom to ring when somebody controls her', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await journey.tapNeed(lang, 'safety');
      await expect(new ReaderPage(page).phoneLinks.first()).toHaveAttribute('href', 'tel:112');
      await journey.tapNumber(new PlaceList(page).item('lev-uden-vold-1888').locator('a[href="tel:1888"]'));
    });

    test('reaches someone to talk to in Aalborg', async ({ page }) => {
      const journey = new Journey(page);
      await page.goto(`${real().url}${homePath(lang).slice(1)}`);
      await journey.tapNeed(lang, 'talk');
      await journey.tapArea(lang, 'talk', 'nordjylland');
      await journey.tapNumber(new PlaceList(page).cards.locator('a[href^="tel:"]').first());
    });

    test('reaches a way out', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await journey.tapNeed(lang, 'out');
      // Of no place that helps people out a number is known; the guide names one to ring.
      await new PlaceList(page).guides.first().click();
      await journey.tapNumber(page.locator('main a[href^="tel:"]').first());
    });

    test('reaches advice for a 17-year-old about sugardating', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await journey.tapNeed(lang, 'young');
      await journey.tapNumber(new PlaceList(page).item('boernetelefonen').locator('a[href="tel:116111"]'));
    });

    test('reads a guide about each way and finds a number in it', async ({ page }) => {
      const journey = new Journey(page);
      await journey.openFrontDoor(real());
      await journey.tapLanguage(lang);
      await page.locator('main a[href$="/g/"]').click();
      const guides = page.locator('main li a[href*="/g/"]');
      const count = await guides.count();
      expect(count).toBeGreaterThan(3);
      for (let index = 0; index < count; index += 1) {
        await guides.nth(index).click();
        // Where every part of the country has its own number, they are folded away, but for those that stand first.
        for (const fold of await page.locator('main .line-list details:not([open]) > summary').all())
          await fold.click();
        await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
        await page.goBack();
      }
    });
  });
}

test('The front door has the language links first and a number to ring', async ({ page }) => {
  await page.goto(real().url);
  const reader = new ReaderPage(page);
  await expect(reader.languageLinks.first()).toBeInViewport();
  await expect(reader.phoneLinks.first()).toBeInViewport();
});
