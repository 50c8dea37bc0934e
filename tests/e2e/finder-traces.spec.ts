/** Whoever looks at the phone after the finder, or at the net during it, learns nothing of what was chosen. */
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { FinderPage } from './pages/finder.ts';
import { mouse } from './support/hands.ts';
import { siteNamed } from './support/sites.ts';
import { noteRequests, notesOf, storedBy, watchPage } from './support/traces.ts';

const kolding = { latitude: 55.4904, longitude: 9.4722 };

/** Counts how often the page asks for the position, and lets it be asked. */
const countAsking = (): void => {
  let asked = 0;
  const ask = Geolocation.prototype.getCurrentPosition;
  Geolocation.prototype.getCurrentPosition = function (...rest) {
    asked += 1;
    ask.apply(this, rest);
  };
  Object.defineProperty(window, 'askedForPosition', { get: () => asked });
};

const askedForPosition = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { askedForPosition: number }).askedForPosition);

for (const [name, lang] of [
  ['real', 'da'],
  ['fixture', 'ar'],
] as const) {
  test(`After filters, town, position, map and link nothing is left: no address, no history, nothing stored, nobody asked (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const site = siteNamed(name);
    const noted = noteRequests(page, site);
    await watchPage(page, ['getCurrentPosition']);
    await context.grantPermissions(['geolocation', 'clipboard-read', 'clipboard-write']);
    await context.setGeolocation(kolding);
    const finder = new FinderPage(page, site, lang);
    await finder.open();
    const before = await page.evaluate(() => history.length);
    for (const key of ['need:doctor', 'must:women', 'must:free', 'language:en']) {
      await finder.choose(mouse, key);
    }
    await expect(finder.chips).toHaveCount(3);
    await finder.openWhere(mouse);
    await finder.townField.click();
    await page.keyboard.type('Kolding');
    await finder.towns.first().click();
    await expect(finder.place).toHaveText('Kolding');
    await finder.openWhere(mouse);
    await finder.here.click();
    await expect(finder.place).toHaveText(finder.words('near.here'));
    await finder.settle();
    await finder.mapOpen.click();
    await finder.markers.first().click();
    await finder.mapClose.click();
    await finder.copy.click();
    await expect(finder.message).toHaveText(finder.words('finder.copied'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await finder.chips.first().click();
    await finder.openGroup(mouse, 'more');
    await page.locator('[data-clear]').click();
    await expect(finder.chips).toHaveCount(0);
    expect(page.url()).toBe(finder.url);
    expect(await page.evaluate(() => history.length)).toBe(before);
    // The link she gets back from somebody, opened where she is.
    await page.goto('about:blank');
    await page.goto(link);
    await expect(finder.chips).toHaveCount(3);
    expect(page.url()).toBe(finder.url);
    expect(link, 'no position in a link').not.toMatch(/55[.,]|9[.,]47/);
    expect.soft(await storedBy(page, context), 'things kept on the phone').toEqual([]);
    expect.soft(await notesOf(page), 'prompts and breaches of the policy').toEqual([]);
    expect.soft(noted.foreign, 'requests to others').toEqual([]);
    expect.soft(noted.surprises, 'dialogs, windows and errors').toEqual([]);
  });
}

test('The position is asked for after the tap and not before, gives a list by distance, and goes nowhere', async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.addInitScript(countAsking);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(kolding);
  const finder = new FinderPage(page, siteNamed('real'), 'da');
  await finder.open();
  await finder.choose(mouse, 'need:talk');
  await finder.openWhere(mouse);
  expect(await askedForPosition(page), 'before the tap').toBe(0);
  const asked = sent.length;
  await finder.here.click();
  await expect(finder.place).toHaveText(finder.words('near.here'));
  await finder.settle();
  expect(await askedForPosition(page), 'after the tap').toBe(1);
  const distances = await finder.cards.locator('[data-fit="near"]').allInnerTexts();
  expect(distances.length).toBeGreaterThan(0);
  const forms = ['distance.about', 'distance.under'].map((key) => finder.words(key).replace('{{km}}', '\\d+'));
  for (const words of distances) {
    expect(words, 'a distance in words').toMatch(new RegExp(`${forms.join('|')}|${finder.words('near.covers')}`));
  }
  // The towns are fetched whole, whoever asks; no address and no body says where she is.
  expect(sent.slice(asked).every((request) => request.startsWith(finder.site.url))).toBe(true);
  expect(sent.join('\n')).not.toMatch(/55[.,]?49|9[.,]?47|Kolding/i);
});

test('A town is found however it is typed', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'da');
  await finder.open();
  await finder.openWhere(mouse);
  for (const [typed, town] of [
    ['koldng', 'Kolding'],
    ['Århus', 'Aarhus'],
    ['aarhus', 'Aarhus'],
    ['koebenhavn', 'København'],
    ['kobenhavn', 'København'],
    ['ODENSE ', 'Odense'],
  ] as const) {
    await finder.townField.fill(typed);
    await expect(finder.towns.first(), typed).toHaveText(town);
    await expect(finder.townCount, typed).toContainText(String(await finder.towns.count()));
  }
  await finder.towns.first().click();
  await expect(finder.place).toHaveText(/Odense/);
  await finder.openWhere(mouse);
  await expect(finder.townField).toHaveValue('');
});

const oddTexts = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{count}} ${count} %s',
  'å'.repeat(500),
  '\u202Egniddlok\u202C \u2067\u200F',
  '\uD83D kolding \uDE00',
  '\u0000\u0007\uFFFF',
  '__proto__',
  "') OR 1=1 --",
];

test('Odd words in the field for a town do nothing but say that no such town is known', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'da');
  const noted = noteRequests(page, finder.site);
  await watchPage(page);
  await finder.open();
  await finder.openWhere(mouse);
  await finder.townField.click();
  for (const text of oddTexts) {
    // As a script or a keyboard app would set it: past the limit of the field, lone surrogates and all.
    await finder.townField.evaluate((field: HTMLInputElement, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await expect(finder.townCount).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(finder.townCount.locator('> *')).toHaveCount(1);
  }
  expect(await page.locator('hv-finder img, hv-finder script').count()).toBe(0);
  await expect(finder.message).toBeEmpty();
  expect(noted.surprises).toEqual([]);
  expect(await notesOf(page)).toEqual([]);
  expect(page.url()).toBe(finder.url);
});

/** Sets the fragment of the open page as a tapped link does, and waits until the page has dealt with it. */
const openFragment = (page: Page, fragment: string): Promise<{ sentences: number; chips: number; address: string }> =>
  page.evaluate(async (text) => {
    document.querySelector<HTMLElement>('[data-clear]')?.click();
    location.hash = text;
    // The event comes in a task of its own; what it starts ends within a few more.
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    for (let tasks = 0; tasks < 3; tasks += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const result = {
      sentences: document.querySelectorAll('[data-message] > *').length,
      chips: document.querySelectorAll('[data-chosen] button').length,
      address: location.href,
    };
    history.replaceState(null, '', location.pathname);
    return result;
  }, fragment);

test('A link made by somebody with bad intent opens a plain list, whatever its fragment holds', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'da');
  const noted = noteRequests(page, finder.site);
  await watchPage(page);
  await finder.open();
  // Three on a page that loads; the others, and much else, come on the open page below.
  for (const text of oddTexts.slice(0, 3)) {
    await page.goto('about:blank');
    await finder.open(`n=${encodeURIComponent(text.toWellFormed())}&l=${text.toWellFormed()}&m=99.-1.1e9&a=toString`);
    await expect(finder.chips).toHaveCount(0);
    await expect(finder.place).toHaveText(finder.words('find.byArea'));
    await expect(finder.message).toBeEmpty();
  }
  // From here on the towns are there, and every choice is shown at once.
  await finder.open('t=kolding');
  await expect(finder.place).toHaveText(/Kolding/);
  const key = fc.constantFrom('n', 'a', 'l', 't', 'm', 'constructor', '');
  const value = fc.oneof(
    fc.constantFrom(...oddTexts, 'da', 'kolding', '0.1.2', '12', '13', '-1', 'toString'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const fragments = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 5 });
  let last = '';
  await fc.assert(
    fc.asyncProperty(fragments, async (parts) => {
      const fragment = parts.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&');
      fc.pre(fragment !== last);
      last = fragment;
      const { sentences, address, chips } = await openFragment(page, fragment);
      expect(sentences).toBeLessThanOrEqual(1);
      if (chips > 0) expect(address).toBe(finder.url);
    }),
    { numRuns: 12, endOnFailure: true },
  );
  await expect(finder.cards.first()).toBeVisible();
  expect(await page.locator('hv-finder img, hv-finder script').count()).toBe(0);
  expect(noted.surprises).toEqual([]);
  expect(noted.foreign).toEqual([]);
  expect(await notesOf(page)).toEqual([]);
});
