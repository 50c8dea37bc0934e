/** Every state of the finder for readers with a screen reader, a keyboard, a small phone or the dark. */
import { expect, test } from '@playwright/test';
import { findServices } from '../../src/domain/finder/find.ts';
import { questions } from '../../src/domain/finder/answers.ts';
import { writeIndex, type FinderEntry } from '../../src/domain/finder/index-file.ts';
import { FinderPage } from './pages/finder.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { axeFaults, hiddenStops, overhang } from './support/faults.ts';
import { entriesOf } from './support/finder-index.ts';
import { hands, mouse } from './support/hands.ts';
import { siteNamed, vocabularyOf, wordsOf, type Site } from './support/sites.ts';
import { needPath } from '../../src/i18n/routes.ts';

/** On the start page there is one group: where she is and what she needs is asked above it. */
const openAllGroups = async (finder: FinderPage): Promise<void> => {
  for (const name of ['where', 'more'] as const) {
    const group = finder.group(name);
    if ((await group.isVisible()) && (await group.getAttribute('open')) === null) {
      await group.locator('summary').first().click();
    }
  }
};

/** A need and a condition that no service of the site has together; the data decide which. */
const clashOf = (site: Site, lang: string): { need: string; key: string } | undefined => {
  const entries = entriesOf(site, lang);
  const clock = { now: 0, built: 0, until: 0 };
  // The page for professionals is no choice here.
  const needs = vocabularyOf(site).needs.flatMap(({ id }) => (id === 'learn' ? [] : id));
  for (const need of needs) {
    if (findServices(entries, { need }, clock).length === 0) continue;
    for (const question of questions) {
      if (findServices(entries, { need, must: [question] }, clock).length === 0)
        return { need: `need:${need}`, key: `must:${question}` };
    }
  }
  return undefined;
};

const clashOn = (site: Site, lang: string): { need: string; key: string } => {
  const clash = clashOf(site, lang);
  if (clash === undefined) throw new Error(`Every need of the site "${site.name}" fits every condition.`);
  return clash;
};

for (const lang of ['da', 'ar']) {
  // The colours are the same in both directions.
  const schemes = lang === 'da' ? (['light', 'dark'] as const) : (['light'] as const);
  test(`axe finds no fault in any state of the finder, ${schemes.join(' and ')} (${lang})`, async ({ page }) => {
    const finder = new FinderPage(page, siteNamed('fixture'), lang);
    const faults: string[] = [];
    const look = async (state: string): Promise<void> => {
      // Else the bar lies over a button by chance, and axe takes that for its place.
      await new ReaderPage(page).scrollTo(0);
      // The page around it does not change, and is audited by itself (audit.spec.ts).
      for (const scheme of schemes) {
        faults.push(...(await axeFaults(page, scheme, 'hv-finder')).map((fault) => `${state}: ${fault}`));
      }
    };
    await finder.open();
    await openAllGroups(finder);
    await finder.townField.fill('a');
    await expect(finder.towns.first()).toBeVisible();
    await look('filters open');
    const { need, key } = clashOn(finder.site, lang);
    await finder.criterion(key).click();
    await expect(finder.chips).toHaveCount(1);
    await look('something chosen');
    await finder.choose(mouse, need);
    await expect(finder.drops.first()).toBeVisible();
    await openAllGroups(finder);
    await look('nothing fits');
    await page.locator('[data-clear]').click();
    await finder.mapOpen.click();
    await expect(finder.markers.first()).toBeVisible();
    await look('map open');
    await finder.marker('raadhuset').click();
    await expect(finder.picked).toBeVisible();
    await look('place picked');
    expect(faults).toEqual([]);
  });

  test(`What must be hit is at least 48 px high and wide, on a screen of 320 px that does not scroll sideways (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const finder = new FinderPage(page, siteNamed('fixture'), lang);
    await finder.open();
    await openAllGroups(finder);
    await finder.criterion('must:men').click();
    await expect(finder.chips).toHaveCount(1);
    await openAllGroups(finder);
    await finder.townField.fill('a');
    await expect(finder.towns.first()).toBeVisible();
    await finder.mapOpen.click();
    await expect(finder.markers.first()).toBeVisible();
    await finder.marker('raadhuset').click();
    await expect(finder.picked).toBeVisible();
    const small = await page.locator('hv-finder').evaluate((root) => {
      const targets = [
        ...root.querySelectorAll(
          'button, summary, .finder-chip, input, .tile, .finder-choices a[data-criterion], .service-card-title a, .service-card-call, .service-briefs a, .line-list-row, .finder-picked a',
        ),
      ];
      if (targets.length < 20) return [`only ${targets.length} things to hit`];
      return targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isSeen = target.checkVisibility() && width > 0;
        // A link in a list is as wide as its word; half a pixel is the browser's, not ours.
        const isNarrow = target.localName !== 'a' && Math.round(width) < 48;
        return isSeen && (Math.round(height) < 48 || isNarrow)
          ? [`${width} × ${height} px: ${target.outerHTML.slice(0, 120)}`]
          : [];
      });
    });
    expect(small).toEqual([]);
    expect(await overhang(page)).toEqual([]);
  });

  test(`The bar covers nothing that has the focus, with all questions and the map open (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const finder = new FinderPage(page, siteNamed('fixture'), lang);
    await finder.open();
    await openAllGroups(finder);
    await finder.mapOpen.click();
    await expect(finder.markers.first()).toBeVisible();
    // Walking back is what brings things up under the bar.
    expect(await hiddenStops(page)).toEqual([]);
  });
}

for (const hand of hands) {
  for (const [name, lang] of [
    ['real', 'da'],
    ['fixture', 'da'],
  ] as const) {
    test.describe(`With ${hand.name}`, () => {
      test.use({ hasTouch: hand.hasTouch });

      test(`Who finds nothing is told which choice to give up, and has the lines of the country (${name} site)`, async ({
        page,
      }) => {
        const finder = new FinderPage(page, siteNamed(name), lang);
        const { need, key } = clashOn(finder.site, lang);
        await finder.open();
        await finder.choose(hand, need);
        await finder.choose(hand, key);
        await expect(finder.message).toHaveText(finder.words('finder.none'));
        await expect(finder.none).toBeVisible();
        const entries = entriesOf(finder.site, lang);
        // Only lines whose own subject is what she wants: where there is none, none is offered.
        const wanted = need.replace('need:', '');
        const lines = entries.filter(
          ({ fromAnywhere, contactLevel, needs }) => fromAnywhere && contactLevel === 0 && needs.includes(wanted),
        );
        const shown = await finder.ids();
        expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
        const drop = finder.drops.first();
        const promised = Number(/\d+/.exec((await drop.innerText()).replace(/.*”/s, ''))?.[0]);
        await hand.press(drop);
        await expect(finder.none).toBeHidden();
        await expect(finder.count).toBeFocused();
        await finder.settle();
        // Of a part of the country all cards but the first are folded.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-cards] details')) fold.open = true;
        });
        await expect(finder.cards).toHaveCount(promised);
      });
    });
  }
}

test('On paper a list says what was chosen and how many fit, and is whole', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'en');
  await finder.open();
  await page.clock.install({ time: new Date('2026-11-27T13:05:00Z') });
  for (const key of ['need:talk', 'must:men', 'language:en']) {
    await finder.show(mouse, key);
    await finder.criterion(key).click();
    await finder.expectChosen(key);
  }
  await expect(finder.chips).toHaveCount(2);
  await page.clock.runFor(5000);
  await finder.settle();
  const count = await finder.count.innerText();
  const chosen = await finder.chips.evaluateAll((chips) => chips.map((one) => one.querySelector('span')?.innerText));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = await page.locator('main').innerText();
  expect(paper, 'the need').toContain(finder.words('need.talk'));
  expect(paper).toContain(finder.words('print.at').replace('{{time}}', '27 November 2026, 14:05'));
  expect(paper).toContain(count);
  for (const choice of chosen) expect(paper).toContain(choice);
  const label = await page
    .locator('[data-chosen]')
    .evaluate((list) => getComputedStyle(list, '::before').getPropertyValue('content'));
  expect(label).toContain(finder.words('finder.chosen'));
  expect(paper, 'signs of buttons').not.toContain('×');
  for (const hook of ['clear', 'copy', 'map-open', 'here'])
    await expect(page.locator(`[data-${hook}]:visible`), hook).toHaveCount(0);
  const numbers = [...count.matchAll(/\d+/g)].map(([number]) => Number(number));
  expect(await finder.cards.count()).toBe(numbers.reduce((sum, number) => sum + number));
});

test('On paper a list nobody has touched says of which day it is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const site = siteNamed('real');
  await page.goto(`${site.url}${needPath('en', 'sleep').slice(1)}`);
  await page.emulateMedia({ media: 'print' });
  const [before = ''] = wordsOf(site, 'en', 'print.made').split('{{date}}');
  await expect(page.locator('[data-printed]')).toHaveText(new RegExp(`${before}\\d+ \\w+ 20\\d\\d`));
  await context.close();
});

test('On paper a list longer than the screen shows at first is whole', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'en');
  const [first] = entriesOf(finder.site, 'en');
  const file = JSON.stringify(
    writeIndex(
      Array.from({ length: 200 }, (_, at) => ({
        ...(first as FinderEntry),
        id: `s${at}`,
        men: 'yes' as const,
        contactLevel: 0,
        fromAnywhere: false,
      })),
      { built: 0, until: 1 },
    ),
  );
  await page.route('**/list.json', (route) => route.fulfill({ body: file, contentType: 'application/json' }));
  await finder.open();
  await finder.openGroup(mouse, 'more');
  await finder.criterion('must:men').click();
  await expect(finder.count).toContainText('200');
  await finder.settle();
  await expect(finder.more).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(finder.cards).toHaveCount(200);
});
