/** What a reader comes to the finder for, by touch on a small phone and by keyboard alone (issue "The finder"). */
import { expect, test } from '@playwright/test';
import { answerTo, type Question } from '../../src/domain/finder/answers.ts';
import type { FinderEntry } from '../../src/domain/finder/index-file.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { FinderPage } from './pages/finder.ts';
import { entriesOf, entryOf } from './support/finder-index.ts';
import { focusOf, hands } from './support/hands.ts';
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
      const expected = fitting('real', 'da', ['noName']).filter(({ needs }) => needs.includes('doctor'));
      const ids = await finder.ids();
      expect([...ids].sort()).toEqual(sortedIds(expected));
      // Far places come after all that are near, come there, or are rung from anywhere.
      const isNear = (id: string): boolean => {
        const { positions, covers, fromAnywhere } = entryOf(site, 'da', id);
        return (
          fromAnywhere ||
          covers.includes('sydjylland') ||
          positions.some(
            ({ lat, lon }) => lat !== undefined && lon !== undefined && distanceKm({ lat, lon }, kolding) <= 30,
          )
        );
      };
      const near = ids.filter(isNear);
      expect(near.length, 'near Kolding').toBeGreaterThan(1);
      expect(ids.slice(0, near.length)).toEqual(near);
      const ofKolding =
        near.find((id) => entryOf(site, 'da', id).positions.some(({ town }) => town === 'Kolding')) ?? '';
      // Of a place whose address nobody published only the town is known, and the middle of a town is no distance.
      await expect(finder.card(ofKolding)).toBeVisible();
      await expect(finder.card(ofKolding)).not.toContainText(/\d km/);
    });

    test('Somebody who speaks Thai finds who speaks it and is open now', async ({ page }) => {
      await page.clock.setFixedTime(mondayAtTen);
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'language:th');
      const first = finder.cards.first();
      await expect(first).toHaveAttribute('data-service', 'havnehuset');
      await expect(first).toHaveAttribute('data-open', 'open');
      await expect(first.locator('[data-fit="open"]')).toHaveText(/16[.:]00/);
      // Who says nothing of languages is not left out, but comes after who is known to speak it.
      const ids = await finder.ids();
      const entries = ids.map((id) => entryOf(finder.site, 'da', id)).filter(({ confirmed }) => confirmed);
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
      const first = entryOf(finder.site, 'da', ids[0] ?? '');
      expect(notSaid(first, wanted), `${first.id} says yes to both`).toBe(0);
      await expect(finder.cards.first().locator('[data-fit="ask"]')).toHaveCount(0);
    });

    test('Somebody who fears a report finds only services that do not report, the known ones first', async ({
      page,
    }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'must:doesNotReport');
      const ids = await finder.ids();
      expect([...ids].sort()).toEqual(sortedIds(fitting('fixture', 'da', ['doesNotReport'])));
      const ranks = ids
        .map((id) => entryOf(finder.site, 'da', id))
        .map((entry) => (entry.confirmed ? 0 : 2) + notSaid(entry, ['doesNotReport']));
      expect(ranks, 'yes before not known, confirmed before unconfirmed').toEqual([...ranks].sort());
      expect(ranks[0]).toBe(0);
      for (const id of ids) {
        const isKnown = entryOf(finder.site, 'da', id).doesNotReport === 'yes';
        await expect(finder.card(id).locator('[data-fit="ask"]'), id).toHaveCount(isKnown ? 0 : 1);
      }
    });

    test('Three choices are taken back one by one: the focus stays near, and the number is announced', async ({
      page,
    }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      const all = await finder.ids();
      await expect(finder.count).toHaveRole('status');
      for (const key of ['need:food', 'must:free', 'language:da']) {
        await finder.choose(hand, key);
        await expect(finder.count).toContainText(String((await finder.ids()).length));
      }
      for (const left of [2, 1, 0]) {
        await hand.press(finder.chips.first());
        await expect(finder.chips).toHaveCount(left);
        await expect(left === 0 ? finder.count : finder.chips.first()).toBeFocused();
        await expect(finder.count).toContainText(String((await finder.ids()).length));
      }
      expect([...(await finder.ids())].sort(), 'everything is back').toEqual([...all].sort());
    });

    test('Whoever looks at the map and picks a marker comes back to the same list', async ({ page }) => {
      const finder = new FinderPage(page, siteNamed('fixture'), 'da');
      await finder.open();
      await finder.choose(hand, 'need:law');
      const before = await finder.ids();
      expect(before.length).toBeGreaterThan(2);
      await finder.openMap(hand);
      await hand.press(finder.marker('raadhuset'));
      await expect(finder.picked).toBeVisible();
      await expect(finder.picked).toBeFocused();
      await expect(finder.picked.locator('.service-card')).toHaveCount(1);
      await expect(finder.picked.locator('.service-card')).toHaveText(
        (await finder.card('raadhuset').innerText()).trim(),
        {
          useInnerText: true,
        },
      );
      await hand.press(finder.mapBack);
      await expect(finder.picked).toBeHidden();
      await expect(finder.marker('raadhuset')).toBeFocused();
      await hand.press(finder.mapClose);
      await expect(finder.map).toBeHidden();
      await expect(finder.mapOpen).toBeFocused();
      expect(await finder.ids()).toEqual(before);
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
      await expect(other.chips).toHaveCount(3);
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

test('On a Sunday evening the line that answers comes before the house that is closed', async ({ page }) => {
  await page.clock.setFixedTime(sundayEvening);
  const finder = new FinderPage(page, siteNamed('fixture'), 'da');
  await finder.open();
  await finder.group('language').locator('summary').click();
  await finder.criterion('language:th').click();
  await expect(finder.cards.first()).toHaveAttribute('data-service', 'nat-linjen');
  await expect(finder.card('havnehuset')).toHaveAttribute('data-open', 'closed');
});
