/** "Open now" goes by the clock of the place, wherever the phone is, and says nothing where the phone's clock lies. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { FinderPage } from './pages/finder.ts';
import { mouse } from './support/hands.ts';
import { serveHours } from './support/finder-index.ts';
import { siteNamed } from './support/sites.ts';

const lang = 'da';
const house = 'havnehuset';

interface Phone {
  finder: FinderPage;
  page: Page;
}

/** Opens the finder on a phone whose clock stands at an instant, and makes the list anew, with states. */
const openAt = async (page: Page, instant: string, hours?: { hours: string; firstDay: string }): Promise<Phone> => {
  const finder = new FinderPage(page, siteNamed('fixture'), lang);
  await page.clock.setFixedTime(new Date(instant));
  if (hours !== undefined) await serveHours(page, finder.site, lang, { id: house, ...hours });
  await finder.open();
  await finder.openGroup(mouse, 'more');
  await finder.criterion('language:da').click();
  await expect(finder.chips).toHaveCount(1);
  await finder.settle();
  return { finder, page };
};

/** What every card says of now. */
const states = async ({ finder }: Phone): Promise<string[]> => {
  // A long list is drawn in pieces; this waits for the last.
  await finder.ids();
  await expect(finder.cards.first()).toBeVisible();
  return finder.cards.evaluateAll((cards) =>
    cards.map((card) => {
      const { service, open } = (card as HTMLElement).dataset;
      return `${service ?? ''} ${open ?? ''} ${card.querySelector('[data-fit="open"]')?.textContent ?? ''}`;
    }),
  );
};

/** Sets the clock of the open page and lets it come into view again, as a phone out of a pocket. */
const lookAgain = async ({ page }: Phone, instant: string): Promise<void> => {
  await page.clock.setFixedTime(new Date(instant));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

const opens = async (
  phone: Phone,
  state: 'open' | 'closed' | 'ring-first' | 'unknown',
  words?: RegExp,
): Promise<void> => {
  const card = phone.finder.card(house);
  await expect(card).toHaveAttribute('data-open', state);
  if (words === undefined) await expect(card.locator('[data-fit="open"]')).toHaveCount(0);
  else await expect(card.locator('[data-fit="open"]')).toHaveText(words);
};

const statesOn = async (browser: Browser, timezoneId: string, instant: string): Promise<string[]> => {
  const context = await browser.newContext({ timezoneId });
  const found = await states(await openAt(await context.newPage(), instant));
  await context.close();
  return found;
};

test('A phone set to Bangkok or New York says the same as one in Copenhagen', async ({ browser }) => {
  const mondayMorning = '2026-11-23T08:30:00Z';
  const home = await statesOn(browser, 'Europe/Copenhagen', mondayMorning);
  expect(home.filter((line) => / open | closed /.test(line)).length, 'something is claimed').toBeGreaterThan(2);
  for (const zone of ['Asia/Bangkok', 'America/New_York']) {
    expect(await statesOn(browser, zone, mondayMorning), zone).toEqual(home);
  }
});

test('Open and closed change while the page is in a pocket, and are right when it comes out', async ({ page }) => {
  const phone = await openAt(page, '2026-11-23T14:59:00Z');
  await opens(phone, 'open', /16[.:]00/);
  await lookAgain(phone, '2026-11-23T15:00:00Z');
  await opens(phone, 'closed', /tirsdag.*09[.:]00/);
  await lookAgain(phone, '2026-11-24T08:00:00Z');
  await opens(phone, 'open', /16[.:]00/);
});

test('Whoever comes back from a call finds the picked card, the choices and the focus as they were', async ({
  page,
}) => {
  const phone = await openAt(page, '2026-11-23T14:59:00Z');
  const { finder } = phone;
  await finder.mapOpen.click();
  await finder.marker('raadhuset').click();
  await expect(finder.picked).toBeVisible();
  const link = finder.card('raadhuset').locator('a').first();
  await link.focus();
  await lookAgain(phone, '2026-11-23T15:00:00Z');
  await opens(phone, 'closed', /tirsdag/);
  await expect(finder.picked).toBeVisible();
  await expect(link).toBeFocused();
  await finder.chips.first().focus();
  await lookAgain(phone, '2026-11-24T08:00:00Z');
  await opens(phone, 'open', /16[.:]00/);
  await expect(finder.chips.first()).toBeFocused();
});

test('Hours over midnight belong to the evening they began', async ({ page }) => {
  const phone = await openAt(page, '2026-11-24T00:30:00Z', { hours: 'Mo 21:00-03:00', firstDay: '2026-11-23' });
  await opens(phone, 'open', /03[.:]00/);
  await lookAgain(phone, '2026-11-23T22:30:00Z');
  await opens(phone, 'open', /tirsdag.*03[.:]00/);
  await lookAgain(phone, '2026-11-23T19:59:00Z');
  await opens(phone, 'closed', /21[.:]00/);
});

test('On Christmas Day a house that says it is closed is closed, and of one that says nothing nothing is claimed', async ({
  page,
}) => {
  const phone = await openAt(page, '2026-12-25T11:00:00Z');
  // Friday; the next day it is open is Monday.
  await opens(phone, 'closed', /mandag.*09[.:]00/);
  await expect(phone.finder.card('ungelinjen')).toHaveAttribute('data-open', 'ring-first');
  await expect(phone.finder.card('ungelinjen').locator('[data-fit="open"]')).toHaveCount(0);
});

for (const { change, firstDay, before, after, words } of [
  // Summer begins on 28 March 2027 at 2, winter on 25 October 2026 at 3. That day in March is Easter, hence PH.
  {
    change: 'to summer',
    firstDay: '2027-03-26',
    before: '2027-03-28T02:59:00Z',
    after: '2027-03-28T03:00:00Z',
    words: /05[.:]00/,
  },
  {
    change: 'to winter',
    firstDay: '2026-10-23',
    before: '2026-10-25T03:59:00Z',
    after: '2026-10-25T04:00:00Z',
    words: /05[.:]00/,
  },
]) {
  test(`In the night the clocks change ${change} a house closes at five by the new time`, async ({ page }) => {
    const phone = await openAt(page, before, { hours: 'Sa-Su,PH 00:30-05:00', firstDay });
    await opens(phone, 'open', words);
    await lookAgain(phone, after);
    await expect(phone.finder.card(house)).not.toHaveAttribute('data-open', 'open');
  });
}

for (const wrong of ['1970-01-01T00:10:00Z', '2019-11-25T10:00:00Z', '2031-11-24T10:00:00Z']) {
  test(`A phone whose clock says ${wrong.slice(0, 4)} claims of nobody that they are open or closed`, async ({
    page,
  }) => {
    const phone = await openAt(page, wrong);
    const claimed = (await states(phone)).filter((line) => !/^\S+ unknown $/.test(line));
    expect(claimed).toEqual([]);
  });
}

test('Past the days the hours were computed for nothing is claimed', async ({ page }) => {
  const phone = await openAt(page, '2027-01-26T10:00:00Z');
  await opens(phone, 'open', /16[.:]00/);
  await lookAgain(phone, '2027-01-28T10:00:00Z');
  await opens(phone, 'unknown');
});

test('A page that stays in view says by itself when a house closes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T14:58:00Z') });
  const finder = new FinderPage(page, siteNamed('fixture'), lang);
  await finder.open();
  await finder.openGroup(mouse, 'more');
  await finder.criterion('language:da').click();
  await page.clock.runFor(1000);
  const card = finder.card(house);
  await expect(card).toHaveAttribute('data-open', 'open');
  await expect(card.locator('[data-fit="open"]')).toHaveText(/16[.:]00/);
  // Nobody touches it; the hidden page of the tests above is another matter.
  await page.clock.runFor(150_000);
  await expect(card).toHaveAttribute('data-open', 'closed');
  await expect(card.locator('[data-fit="open"]')).toHaveText(/tirsdag.*09[.:]00/);
});
