/** What a phone or a net cannot give costs one sentence and never the list. */
import { expect, test, type Page } from '@playwright/test';
import { areaPath, needPath } from '../../src/i18n/routes.ts';
import { FinderPage } from './pages/finder.ts';
import { entriesOf } from './support/finder-index.ts';
import { focusOf, mouse } from './support/hands.ts';
import { siteNamed } from './support/sites.ts';

const lang = 'da';

const openFinder = async (page: Page): Promise<FinderPage> => {
  const finder = new FinderPage(page, siteNamed('fixture'), lang);
  await finder.open();
  return finder;
};

/** Says exactly this and nothing else, and the list answers to a tap. */
const expectSentenceAndList = async (finder: FinderPage, key: string): Promise<void> => {
  await expect(finder.message).toHaveText(finder.words(key));
  await expect(finder.message.locator('> *')).toHaveCount(1);
  const others = finder.page.locator('[role="status"]:visible:not([data-message], [data-count])');
  expect((await others.allInnerTexts()).join(''), 'other sentences').toBe('');
  await finder.openGroup(mouse, 'more');
  await finder.criterion('must:men').click();
  await expect(finder.chips).toHaveCount(1);
  const fitting = entriesOf(finder.site, lang).filter(({ men }) => men !== 'no');
  await expect(finder.cards).toHaveCount(fitting.length);
  // What was said is over once it has been read and something else is chosen.
  await expect(finder.message).toBeEmpty();
};

const positionFailures: { what: string; key: string; script: () => void }[] = [
  {
    what: 'a position that is refused',
    key: 'near.refused',
    script: () => {
      Geolocation.prototype.getCurrentPosition = (_, fail) =>
        fail?.({ code: 1, message: '' } as GeolocationPositionError);
    },
  },
  {
    what: 'a position that cannot be found',
    key: 'near.unavailable',
    script: () => {
      Geolocation.prototype.getCurrentPosition = (_, fail) =>
        fail?.({ code: 2, message: '' } as GeolocationPositionError);
    },
  },
  {
    what: 'a position that takes too long',
    key: 'near.unavailable',
    script: () => {
      Geolocation.prototype.getCurrentPosition = (_, fail, options) => {
        // Without a limit of its own a page would wait for ever.
        if (Number.isFinite(options?.timeout)) fail?.({ code: 3, message: '' } as GeolocationPositionError);
      };
    },
  },
  {
    what: 'a browser that knows no positions',
    key: 'near.unavailable',
    script: () => {
      Object.defineProperty(Navigator.prototype, 'geolocation', { value: undefined });
    },
  },
  {
    what: 'a browser that throws when it is asked for a position',
    key: 'near.unavailable',
    script: () => {
      Geolocation.prototype.getCurrentPosition = () => {
        throw new DOMException('', 'SecurityError');
      };
    },
  },
];

for (const { what, key, script } of positionFailures) {
  test(`After ${what} one sentence says so, the field for a town has the focus, the list works`, async ({ page }) => {
    await page.addInitScript(script);
    const finder = await openFinder(page);
    await finder.openWhere(mouse);
    await finder.here.click();
    await expect(finder.townField).toBeFocused();
    await expectSentenceAndList(finder, key);
  });
}

test('A reader who says no to the question of the browser itself goes on with a town', async ({ page, context }) => {
  // Nothing is granted: a browser without a window answers no.
  await context.clearPermissions();
  const finder = await openFinder(page);
  await finder.openWhere(mouse);
  await finder.here.click();
  await expectSentenceAndList(finder, 'near.refused');
});

const brokenIndexes = [
  { what: 'is missing', answer: { status: 404, body: '' } },
  { what: 'is a page of a hotel network', answer: { status: 200, contentType: 'text/html', body: '<p>Log in' } },
  { what: 'is JSON of something else', answer: { status: 200, contentType: 'application/json', body: '{"a":1}' } },
];

for (const { what, answer } of brokenIndexes) {
  test(`When the index ${what} the whole list stays, one sentence says so, and links are links again`, async ({
    page,
  }) => {
    await page.route('**/list.json', (route) => route.fulfill(answer));
    const finder = await openFinder(page);
    const before = await finder.ids();
    await finder.openGroup(mouse, 'more');
    await finder.criterion('must:men').press('Enter');
    await expect(finder.message).toHaveText(finder.words('finder.indexMissing'));
    await expect(finder.message.locator('> *')).toHaveCount(1);
    expect(await finder.ids()).toEqual(before);
    await expect(finder.chips).toHaveCount(0);
    expect(await focusOf(page), 'the focus is not lost with what is put away').not.toBe('');
    // What cannot work is not offered.
    for (const part of [finder.group('more'), finder.mapOpen, finder.copy, finder.townField]) {
      await expect(part).toBeHidden();
    }
    await expect(finder.criterion('need:food')).not.toHaveAttribute('role');
    await expect(finder.criterion('need:food')).not.toHaveAttribute('aria-pressed');
    await finder.criterion('need:food').click();
    await expect(page).toHaveURL(new URL(needPath(lang, 'food').slice(1), finder.site.url).href);
    await page.goBack();
    await finder.criterion('area:nordkysten').press('Enter');
    // The page is new, so it has tried again, and failed again: the second time the link leads on.
    await expect(finder.message).toHaveText(finder.words('finder.indexMissing'));
    await finder.criterion('area:nordkysten').press('Enter');
    await expect(page).toHaveURL(new URL(areaPath(lang, 'nordkysten').slice(1), finder.site.url).href);
  });
}

test('When the index is missing no empty map opens', async ({ page }) => {
  await page.route('**/list.json', (route) => route.abort());
  const finder = await openFinder(page);
  await finder.mapOpen.click();
  await expect(finder.message).toHaveText(finder.words('finder.indexMissing'));
  await expect(finder.map).toBeHidden();
  expect(await focusOf(page)).not.toBe('');
});

test('A position that comes late does not push away the place chosen meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    Geolocation.prototype.getCurrentPosition = (take) => {
      const coords = { latitude: 55.68, longitude: 12.57 } as GeolocationCoordinates;
      Object.assign(window, { arrive: () => take({ coords, timestamp: 0 } as GeolocationPosition) });
    };
  });
  const finder = await openFinder(page);
  await finder.openWhere(mouse);
  await finder.here.click();
  await expect(finder.message).toHaveText(finder.words('near.waiting'));
  await finder.townField.fill('Kolding');
  await finder.towns.first().click();
  await expect(finder.place).toHaveText(/Kolding/);
  await page.evaluate(() => (window as unknown as { arrive: () => void }).arrive());
  // What a position does it does within two frames, as the tests of the position show.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(finder.place).toHaveText(/Kolding/);
});

test('When the map cannot be loaded one sentence says so and the list works; the next tap tries again', async ({
  page,
}) => {
  await page.route('**/a/open-map*', (route) => route.abort());
  const finder = await openFinder(page);
  await finder.mapOpen.click();
  await expectSentenceAndList(finder, 'finder.mapMissing');
  await expect(finder.map).toBeHidden();
  await expect(finder.mapOpen).toBeVisible();
  await page.unroute('**/a/open-map*');
  await finder.mapOpen.click();
  await expect(finder.markers.first()).toBeVisible();
});

test('When the towns cannot be loaded one sentence says so, and parts of the country can be chosen', async ({
  page,
}) => {
  await page.route('**/a/towns*', (route) => route.abort());
  const finder = await openFinder(page);
  await finder.openWhere(mouse);
  await finder.townField.click();
  await page.keyboard.type('Kolding');
  await expect(finder.towns).toHaveCount(0);
  await expectSentenceAndList(finder, 'near.townsMissing');
  await finder.choose(mouse, 'area:nordkysten');
  await expect(finder.place).toHaveText(finder.words('area.nordkysten'));
});

test('Without towns the position of the phone still gives distances', async ({ page, context }) => {
  await page.route('**/a/towns*', (route) => route.abort());
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 56.9, longitude: 11 });
  const finder = await openFinder(page);
  await finder.openWhere(mouse);
  await finder.here.click();
  await expect(finder.place).toHaveText(finder.words('near.here'));
  await expect(finder.card('havnehuset').locator('[data-fit="near"]')).toContainText('km');
});

for (const { what, isWithTowns } of [
  { what: 'The position of a phone abroad', isWithTowns: true },
  { what: 'The position of a phone abroad, where the towns cannot be loaded,', isWithTowns: false },
]) {
  test(`${what} is called that: no service is thousands of kilometres away`, async ({ page, context }) => {
    if (!isWithTowns) await page.route('**/a/towns*', (route) => route.abort());
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 13.75, longitude: 100.5 });
    const finder = new FinderPage(page, siteNamed('real'), 'da');
    await finder.open();
    await finder.openWhere(mouse);
    await finder.here.click();
    await expect(finder.message).toHaveText(finder.words('near.abroad'));
    await expect(finder.place).toHaveText(finder.words('find.byArea'));
    await expect(finder.townField).toBeFocused();
    await expect(page.locator('[data-fit="near"]')).toHaveCount(0);
  });
}
