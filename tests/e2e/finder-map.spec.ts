/** List and map always show the same, a secret place is on neither, and the map is easy to pass by. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { readTowns, type TownRow } from '../../src/domain/geo/gazetteer.ts';
import { projectRoot } from '../support/build-site.ts';
import { FinderPage } from './pages/finder.ts';
import { entriesOf } from './support/finder-index.ts';
import { siteNamed } from './support/sites.ts';

/** Middles of the towns, as the site has them. */
const towns = readTowns(
  JSON.parse(readFileSync(join(projectRoot, 'src/domain/geo/data/towns.json'), 'utf8')) as TownRow[],
);

interface Place {
  visibility: 'public' | 'town' | 'secret';
}

interface Shown {
  key: string;
  list: string[];
  map: string[];
}

/** Chooses one thing after another and clears it again; what stands in the list and on the map each time. */
const showEach = (page: Page, keys: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (criteria) => {
    const find = (selector: string): HTMLElement => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`Nothing is ${selector}.`);
      return found;
    };
    const press = (element: Element): boolean =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    /** The list is made anew in one go, a little after the tap: the index and the towns may have to be fetched. */
    const until = async (isDone: () => boolean, what: string): Promise<void> => {
      const end = performance.now() + 10_000;
      while (!isDone()) {
        if (performance.now() > end) throw new Error(`Never happened: ${what}`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    const isPressed = (key: string): boolean =>
      find(`[data-criterion="${key}"]`).getAttribute('aria-pressed') === 'true';
    const idsIn = (selector: string, name: 'service' | 'ids'): string[] => [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>(selector)]
          .filter((element) => element.checkVisibility())
          .flatMap((element) => (element.dataset[name] ?? '').split(' ')),
      ),
    ];
    const shown: Shown[] = [];
    for (const key of criteria) {
      press(find(`[data-criterion="${key}"]`));
      await until(() => isPressed(key), `${key} is chosen`);
      const more = find('[data-more]');
      await until(() => {
        if (!more.hidden) press(more);
        return more.hidden !== false;
      }, 'the whole list');
      // The rest of the list and the map are drawn after the first cards; a second is plenty for both.
      const cards = find('[data-cards]');
      await until(() => cards.getAttribute('aria-busy') !== 'true', 'the list is drawn');
      // Of a part of the country all cards but the first are folded.
      for (const fold of cards.querySelectorAll('details')) fold.open = true;
      const look = (): Shown => ({
        key,
        list: idsIn('[data-list-section] [data-service]', 'service').sort(),
        map: idsIn('[data-map-canvas] [data-ids]', 'ids').sort(),
      });
      const isSame = ({ list, map }: Shown): boolean => list.join() === map.join();
      const end = performance.now() + 1000;
      await until(() => isSame(look()) || performance.now() > end, 'the map is drawn');
      shown.push(look());
      press(find('[data-clear]'));
      await until(() => !isPressed(key), `${key} is cleared`);
    }
    return shown;
  }, keys);

/** All choices of a page. */
const criteriaOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const keysIn = (selector: string): string[] => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((control) => control.getAttribute('data-criterion') ?? ''),
      ),
    ];
    return keysIn('[data-criterion]').filter((key) => key !== 'everywhere:');
  });

for (const [name, lang] of [
  ['real', 'da'],
  ['fixture', 'en'],
] as const) {
  test(`For every single choice the map shows the services of the list, no more and no fewer (${name} site)`, async ({
    page,
  }) => {
    const finder = new FinderPage(page, siteNamed(name), lang);
    await finder.open();
    await finder.mapOpen.click();
    await expect(finder.markers.first()).toBeVisible();
    const all = (await finder.allIds()).sort();
    expect((await finder.idsOnMap()).sort()).toEqual(all);
    const keys = await criteriaOn(page);
    expect(keys.length).toBeGreaterThan(30);
    const shown = await showEach(page, keys);
    expect(shown.map(({ key }) => key)).toEqual(keys);
    for (const { key, list, map } of shown) {
      expect.soft(list.length, `${key} leaves nobody with an empty list`).toBeGreaterThan(0);
      expect.soft(map, key).toEqual(list);
    }
  });
}

test('A secret house has no marker and no town on the map: it is only among what has no place', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('fixture'), 'da');
  const [secret] = entriesOf(finder.site, 'da').filter(({ id }) => id === 'det-stille-hus');
  expect(secret?.positions, 'the index knows no place').toEqual([]);
  expect(secret?.areas, 'nor a part of the country').toEqual([]);
  await finder.open();
  await finder.mapOpen.click();
  await expect(finder.markers.first()).toBeVisible();
  const markers = page.locator('[data-map-canvas] [data-ids~="det-stille-hus"]');
  await expect(markers).toHaveCount(1);
  await expect(markers).toHaveClass('map-elsewhere');
  // The town of the house is a canary in the fixture.
  expect(await page.content()).not.toMatch(/Kanarie/);
});

test('A place that shows only its town stands in the middle of the town and nowhere else', async () => {
  const site = siteNamed('real');
  const hidden = globSync('services/*/facts.yml', { cwd: site.content }).flatMap((file) => {
    const { places } = parse(readFileSync(join(site.content, file), 'utf8')) as { places: Place[] | string };
    const isHidden = Array.isArray(places) && places.some(({ visibility }) => visibility === 'town');
    return isHidden ? [{ id: basename(dirname(file)), places }] : [];
  });
  expect(hidden.length, 'such places in the content').toBeGreaterThan(3);
  const entries = entriesOf(site, 'da');
  const isMiddle = ({ lat, lon }: { lat?: number; lon?: number }): boolean =>
    lat === undefined || towns.some((town) => Math.hypot(town.lat - lat, town.lon - (lon ?? 0)) < 0.0001);
  for (const { id, places } of hidden) {
    const positions = entries.find((entry) => entry.id === id)?.positions ?? [];
    expect(positions.length, id).toBeLessThanOrEqual(places.length);
    // A street that is shown beside it may stand anywhere.
    if (places.every(({ visibility }) => visibility !== 'public'))
      expect(positions.filter(isMiddle), id).toEqual(positions);
  }
});

test('A town nobody knows the middle of has no marker', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('fixture'), 'da');
  const kystgaarden = entriesOf(finder.site, 'da').find(({ id }) => id === 'kystgaarden');
  expect(kystgaarden?.positions).toEqual([{ town: 'Tangnæs' }]);
  await finder.open();
  await finder.mapOpen.click();
  await expect(finder.marker('kystgaarden')).toHaveClass('map-elsewhere');
});

for (const [name, lang] of [
  ['real', 'da'],
  ['fixture', 'ar'],
] as const) {
  test(`The keyboard passes the map in six stops, or in one (${lang}, ${name} site)`, async ({ page }) => {
    const finder = new FinderPage(page, siteNamed(name), lang);
    await finder.open();
    await finder.mapOpen.click();
    await expect(page.locator('[data-map-skip]')).toBeFocused();
    // The markers come a frame after the map.
    await expect(page.locator('[data-map-canvas] [data-ids]:visible').first()).toBeVisible();
    const isInMap = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest('[data-map]') instanceof Element);
    let stops = 0;
    while (await isInMap()) {
      stops += 1;
      expect(stops).toBeLessThanOrEqual(6);
      await page.keyboard.press('Tab');
    }
    expect(stops, 'skip, marker, zoom in, zoom out and close').toBeGreaterThanOrEqual(5);
    await finder.mapClose.click();
    await finder.mapOpen.click();
    await expect(page.locator('[data-map-skip]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-list-section]') !== null))
      .toBe(true);
  });
}

const screens = [
  { what: 'a small phone on its side', width: 568, height: 320 },
  { what: 'a small phone on its side with letters twice as large', width: 568, height: 320, letters: '36px' },
  { what: 'a phone on its side', width: 844, height: 390 },
  { what: 'a phone on its side whose keyboard or bars are in the way', width: 640, height: 280 },
  { what: 'a small phone with letters twice as large', width: 320, height: 568, letters: '36px' },
  { what: 'a tablet', width: 1024, height: 768 },
];

for (const { what, width, height, letters } of screens) {
  test(`On ${what} the page can be scrolled past the map with a finger`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const finder = new FinderPage(page, siteNamed('real'), 'da');
    await finder.open();
    if (letters !== undefined)
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
    await finder.mapOpen.click();
    await expect(finder.markers.first()).toBeVisible();
    // As far up as it goes: below it is all the room there is.
    const { bar, map } = await page.evaluate(() => {
      const bottomOfBar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const box = document.querySelector('.map-window')?.getBoundingClientRect();
      window.scrollBy(0, (box?.top ?? 0) - bottomOfBar);
      return { bar: bottomOfBar, map: box?.height ?? 0 };
    });
    const room = height - bar - map;
    expect(room, 'pixels for a finger').toBeGreaterThanOrEqual(44);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: width / 2, y }] });
    const before = await page.evaluate(() => window.scrollY);
    const start = bar + map + 30;
    await touch('touchStart', start);
    for (let y = start; y > start - 100; y -= 10) await touch('touchMove', y);
    await touch('touchEnd', start - 100);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 50);
    await context.close();
  });
}
