/** What a reader comes to the finder for, by touch on a small phone and by keyboard alone (issue "The finder"). */
import { expect, test } from '@playwright/test';
import { answerTo, type Question } from '../../src/domain/finder/answers.ts';
import type { FinderEntry } from '../../src/domain/finder/index-file.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { FinderPage } from './pages/finder.ts';
import { entriesOf, entryOf } from './support/finder-index.ts';
import { areaPath, listPath, needPath } from '../../src/i18n/routes.ts';
import { focusOf, hands, mouse } from './support/hands.ts';
import { siteNamed, type SiteName } from './support/sites.ts';

const kolding = { lat: 55.4904, lon: 9.4722 };

/** A Monday at ten in Denmark, and the Sunday before in the evening. */
const mondayAtTen = new Date('2026-11-23T09:00:00Z');
const sundayEvening = new Date('2026-11-22T19:00:00Z');

/** Services that have not said no to any of these. */
const fitting = (name: SiteName, lang: string, questions: readonly Question[]): FinderEntry[] =>
  entriesOf(siteNamed(name), lang).filter((entry) => questions.every((one) => answerTo(entry, one) !== 'no'));

const sortedIds = (entries: readonly FinderEntry[]): string[] => entries.map(({ id }) => id).sort();

/** How many choices stand between this service and one that answers yes to all. */
const notSaid = (entry: FinderEntry, questions: readonly Question[]): number =>
  questions.filter((one) => answerTo(entry, one) === 'unknown').length;

for (const hand of hands) {
  test.describe(`With ${hand.name}`, () => {
    test.use({ hasTouch: hand.hasTouch });

    test('Somebody near Kolding finds a doctor who does not ask for a name', async ({ page }) => {
      const site = siteNamed('real');
      const finder = new FinderPage(page, site, 'da');
      await finder.open();
      await finder.choose(hand, 'need:doctor');
      await finder.chooseTown(hand, 'Kolding');
      await finder.choose(hand, 'must:noName');
      const ids = await finder.ids();
      // What is in other parts of the country is left out; what takes people from the whole country stays.
      const isThere = ({ positions, areas, covers, national, municipalities }: FinderEntry): boolean =>
        national ||
        areas.includes('sydjylland') ||
        covers.includes('sydjylland') ||
        (areas.length === 0 && positions.length === 0 && municipalities.length === 0) ||
        positions.some(
          ({ lat, lon }) => lat !== undefined && lon !== undefined && distanceKm({ lat, lon }, kolding) <= 30,
        );
      const expected = fitting('real', 'da', ['noName']).filter((entry) => entry.needs.includes('doctor'));
      expect([...ids].sort()).toEqual(sortedIds(expected.filter(isThere)));
      expect(ids.length).toBeLessThan(expected.length);
      await expect(finder.heading).toHaveText(`${finder.words('need.doctor')} · Kolding`);
      const ofKolding =
        ids.find((id) => entryOf(site, 'da', id).positions.some(({ town }) => town === 'Kolding')) ?? '';
      // Of a place whose address nobody published only the town is known, and the middle of a town is no distance.
      await expect(finder.card(ofKolding)).toBeVisible();
      await expect(finder.card(ofKolding)).not.toContainText(/\d km/);
    });

    test('Somebody who speaks Thai finds who speaks it and is open now', async ({ page }) => {
      await page.clock.setFixedTime(mondayAtTen);
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'language:th');
      const first = finder.list.locator('.service-card').first();
      await expect(first).toHaveAttribute('data-service', 'havnehuset');
      await expect(first).toHaveAttribute('data-open', 'open');
      await expect(first.locator('[data-fit="open"]')).toHaveText(/16[.:]00/);
      // Who says nothing of languages is not left out, but comes after who is known to speak it.
      const cards = await finder.list
        .locator('.service-card')
        .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['service'] ?? ''));
      const entries = cards.map((id) => entryOf(finder.site, 'da', id)).filter(({ confirmed }) => confirmed);
      const spoken = entries.map(({ languages }) => languages.includes('th'));
      expect(spoken.lastIndexOf(true)).toBeLessThan(spoken.indexOf(false));
    });

    test('A man who has been trafficked finds who helps men and who helps the trafficked', async ({ page }) => {
      const finder = new FinderPage(page, siteNamed('real'), 'da');
      await finder.open();
      await finder.choose(hand, 'must:men');
      await finder.choose(hand, 'must:trafficked');
      const wanted: Question[] = ['men', 'trafficked'];
      const ids = await finder.allIds();
      expect([...ids].sort()).toEqual(sortedIds(fitting('real', 'da', wanted)));
      const known = ids.filter((id) => notSaid(entryOf(finder.site, 'da', id), wanted) === 0);
      expect(known.length, 'who says yes to both').toBeGreaterThan(0);
      for (const id of known) await expect(finder.card(id).locator('[data-fit="ask"]')).toHaveCount(0);
    });

    test('Somebody who fears a report finds only services that do not report, the known ones first', async ({
      page,
    }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'must:doesNotReport');
      const ids = await finder.ids();
      expect([...ids].sort()).toEqual(sortedIds(fitting('fixture', 'da', ['doesNotReport'])));
      const cards = await finder.list
        .locator('.service-card')
        .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['service'] ?? ''));
      const isKnown = (id: string): boolean => {
        const { doesNotReport, confirmed } = entryOf(finder.site, 'da', id);
        return confirmed && doesNotReport === 'yes';
      };
      for (const section of await finder.list.locator('section').all()) {
        const here = await section
          .locator('.service-card')
          .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset['service'] ?? ''));
        expect(here.map(isKnown), 'yes before not known').toEqual(here.map(isKnown).sort((a, b) => +b - +a));
      }
      for (const id of cards) {
        await expect(finder.card(id).locator('[data-fit="ask"]'), id).toHaveCount(
          entryOf(finder.site, 'da', id).doesNotReport === 'yes' ? 0 : 1,
        );
      }
    });

    test('Three choices are taken back one by one: the focus stays near, and the number is announced', async ({
      page,
    }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      const all = await finder.ids();
      await expect(finder.count).toHaveRole('status');
      const expectCount = async (): Promise<void> => {
        const said = [...(await finder.count.innerText()).matchAll(/\d+/g)].map(([number]) => Number(number));
        expect(said.reduce((sum, number) => sum + number)).toBe((await finder.ids()).length);
      };
      for (const key of ['must:noName', 'must:free', 'language:da']) {
        await finder.choose(hand, key);
        await expectCount();
      }
      for (const left of [2, 1, 0]) {
        await hand.press(finder.chips.first());
        await expect(finder.chips).toHaveCount(left);
        await expect(left === 0 ? finder.count : finder.chips.first()).toBeFocused();
        if (left > 0) await expectCount();
      }
      expect([...(await finder.ids())].sort(), 'everything is back').toEqual([...all].sort());
    });

    test('Whoever picks a marker is told beside the map what is there, and nothing moves', async ({ page }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'need:law');
      const before = await finder.ids();
      expect(before.length).toBeGreaterThan(2);
      await finder.openMap(hand);
      const said = page.locator('[data-map-said]');
      await finder.marker('raadhuset').focus();
      const name = (await finder.marker('raadhuset').getAttribute('aria-label')) ?? '';
      expect(name).not.toBe('');
      await expect(said, 'on focus').toHaveText(name);
      const height = await page.evaluate(() => window.scrollY);
      await hand.press(finder.marker('raadhuset'));
      await expect(finder.picked).toBeVisible();
      await expect(finder.picked.locator('[data-picked-id="raadhuset"]')).toContainText(
        entryOf(finder.site, 'da', 'raadhuset').name,
      );
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - height), 'no jump').toBeLessThan(100);
      await expect(finder.marker('raadhuset')).toBeFocused();
      await hand.press(finder.mapClose);
      await expect(finder.map).toBeHidden();
      await expect(finder.mapOpen).toBeFocused();
      expect(await finder.ids()).toEqual(before);
    });

    test('Whoever taps a town of the drawing is told what is there', async ({ page }) => {
      const finder = new FinderPage(page, siteNamed('real'), 'da');
      await finder.open();
      await hand.press(page.locator('[data-town="Aalborg"]'));
      await expect(page.locator('[data-map-said]')).toContainText('Aalborg');
      const count = Number(await page.locator('[data-town="Aalborg"] .map-figure').textContent());
      expect(count).toBeGreaterThan(5);
      await expect(finder.picked.locator('a')).toHaveCount(count);
      expect(page.url()).toBe(finder.url);
    });

    test('A list is shared by a link: the same list opens, and the address bar shows nothing of it', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const finder = new FinderPage(page, siteNamed('real'), 'da');
      await finder.open();
      await finder.choose(hand, 'need:doctor');
      await finder.choose(hand, 'must:free');
      await finder.chooseTown(hand, 'Kolding');
      await hand.press(finder.copy);
      await expect(finder.message).toHaveText(finder.words('finder.copied'));
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link.startsWith(`${finder.url}#`), link).toBe(true);
      const other = new FinderPage(await context.newPage(), finder.site, 'da');
      await other.page.goto(link);
      await expect(other.place).toHaveText('Kolding');
      await expect(other.heading).toHaveText(`${other.words('need.doctor')} · Kolding`);
      await expect(other.chips).toHaveCount(1);
      expect(await other.ids()).toEqual(await finder.ids());
      await expect(other.count).toHaveText(await finder.count.innerText());
      expect(other.page.url()).toBe(finder.url);
    });

    test('On a phone that gives no clipboard the link stands there, marked, to be copied by hand', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      });
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'must:free');
      await hand.press(finder.copy);
      await expect(finder.message).toContainText(finder.words('finder.copyByHand'));
      const field = finder.message.locator('input');
      await expect(field).toHaveValue(new RegExp(`^${finder.url}#`));
      await expect(field).toBeFocused();
      expect(
        await field.evaluate((input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)),
      ).toBe((await field.inputValue()).length);
      expect(await focusOf(page)).not.toBe('');
    });
  });
}

test('On a Sunday evening the line that answers says so, and the house that is closed too', async ({ page }) => {
  await page.clock.setFixedTime(sundayEvening);
  const finder = new FinderPage(page, siteNamed('fixture'), 'da');
  await finder.open();
  await finder.choose(mouse, 'language:th');
  await expect(finder.card('havnehuset')).toHaveAttribute('data-open', 'closed');
});

test('A page made for a need and a part of the country goes on from there, and its address stays', async ({ page }) => {
  const site = siteNamed('real');
  const finder = new FinderPage(page, site, 'da');
  const url = `${site.url}${listPath('da', { need: 'sleep', area: 'nordjylland' }).slice(1)}`;
  await page.goto(url);
  await expect(page.locator('hv-finder')).toHaveAttribute('data-ready', '');
  const before = await finder.ids();
  await finder.expectChosen('need:sleep');
  await finder.expectChosen('area:nordjylland');
  await finder.choose(mouse, 'must:noName');
  expect(before).toEqual(expect.arrayContaining(await finder.ids()));
  await finder.choose(mouse, 'area:fyn');
  await expect(finder.place).toHaveText(finder.words('area.fyn'));
  await finder.choose(mouse, 'need:food');
  await expect(finder.heading).toHaveText(`${finder.words('need.food')} · ${finder.words('area.fyn')}`);
  for (const id of await finder.ids()) {
    const { needs, areas, national } = entryOf(site, 'da', id);
    expect(needs, id).toContain('food');
    expect(national || areas.includes('fyn') || areas.length === 0, id).toBe(true);
  }
  await finder.choose(mouse, 'everywhere:');
  await expect(finder.place).toHaveText(finder.words('find.byArea'));
  expect(page.url()).toBe(url);
});

test('With a script and without, a page shows the same list in the same order', async ({ page }) => {
  const site = siteNamed('real');
  const finder = new FinderPage(page, site, 'da');
  await page.clock.setFixedTime(new Date('2000-01-01T00:00:00Z'));
  for (const path of [
    listPath('da', { need: 'talk', area: 'nordjylland' }),
    needPath('da', 'safety'),
    areaPath('da', 'fyn'),
  ]) {
    await page.goto(`${site.url}${path.slice(1)}`);
    await expect(page.locator('hv-finder')).toHaveAttribute('data-ready', '');
    const made = await finder.ids();
    const count = await finder.count.innerText();
    await finder.choose(mouse, 'must:free');
    await finder.chips.first().click();
    await expect(finder.chips).toHaveCount(0);
    expect(await finder.ids(), path).toEqual(made);
    await expect(finder.count, path).toHaveText(count.trim());
  }
});
