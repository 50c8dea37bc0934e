/** A dated message goes when its last day is over in Denmark, wherever the phone thinks it is. */
import { expect, test, type Page } from '@playwright/test';
import { onePageOfEachKind } from './support/inventory.ts';
import { siteNamed } from './support/sites.ts';

const anHour = 3_600_000;
const notice = (page: Page) => page.locator('hv-notice').first();

/** The front page, on a phone whose clock stands so many milliseconds after the end of the message's last day. */
const openAfter = async (page: Page, milliseconds: number): Promise<void> => {
  const home = onePageOfEachKind(siteNamed('fixture'), 'en').find(({ kind }) => kind === 'home');
  const until = /data-until="([^"]+)"/.exec(home?.html ?? '')?.[1] ?? 'no message';
  await page.clock.setFixedTime(Date.parse(until) + milliseconds);
  await page.goto(home?.url ?? '');
  await expect(page.locator('hv-stale > p').first()).toBeVisible();
};

// In Bangkok the day after has begun hours before, in New York it begins hours later.
for (const timezoneId of ['Asia/Bangkok', 'America/New_York']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('A message is shown on its last day and gone the day after, by the clock in Denmark', async ({ page }) => {
      await openAfter(page, -anHour);
      await expect(notice(page)).toBeVisible();
      await openAfter(page, -1);
      await expect(notice(page)).toBeVisible();
      await openAfter(page, 0);
      await expect(notice(page)).toBeHidden();
      await openAfter(page, 300 * 24 * anHour);
      await expect(notice(page)).toBeHidden();
    });
  });
}

test('A phone whose clock cannot be right shows the message all the same', async ({ page }) => {
  for (const years of [-1, 3]) {
    await openAfter(page, years * 365 * 24 * anHour);
    await expect(notice(page), `${years} years`).toBeVisible();
  }
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a message of the day of the build is there, with its last day', async ({ page }) => {
    const home = onePageOfEachKind(siteNamed('fixture'), 'en').find(({ kind }) => kind === 'home');
    await page.goto(home?.url ?? '');
    await expect(notice(page)).toContainText('Until 22 November 2026');
  });
});
