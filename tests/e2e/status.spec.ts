/** The pages for editors: complete without scripts, and a table that can be put in another order with them. */
import { expect, test } from '@playwright/test';
import { siteNamed } from './support/sites.ts';

const status = (): string => `${siteNamed('fixture').url}status/`;

test('the list of calls is put in another order by its headings, and back', async ({ page }) => {
  await page.goto(status());
  const names = page.locator('.status-calls tbody th');
  const made = await names.allInnerTexts();
  const heading = page.locator('.status-calls thead th').first();
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const sorted = [...made].sort((a, b) => a.localeCompare(b, 'da'));
  expect(sorted).not.toEqual(made);
  expect(await names.allInnerTexts()).toEqual(sorted);
  await heading.getByRole('button').click();
  expect(await names.allInnerTexts()).toEqual([...sorted].reverse());
  const questions = page.locator('.status-calls thead th').nth(3);
  await questions.getByRole('button').click();
  await expect(heading).not.toHaveAttribute('aria-sort');
  const counts = (await page.locator('.status-calls tbody tr td:nth-child(4)').allInnerTexts()).map((text) =>
    Number(text.replace(/\D/g, '')),
  );
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('what was left folded stays off the paper', async ({ page }) => {
  await page.goto(status());
  await page.locator('.status-calls tbody a').first().click();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.status-question').first()).toBeVisible();
  await expect(page.locator('.status-place details').first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list leads to what is asked of an organisation, with room to write on paper', async ({ page }) => {
    await page.goto(status());
    await expect(page.locator('.status-calls thead button')).toHaveCount(0);
    await page.locator('.status-calls tbody a').first().click();
    await expect(page.locator('.status-question').first()).toBeVisible();
    await expect(page.locator('.status-line').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.status-line').first()).toBeVisible();
    const folded = page.locator('.status-place details');
    await expect(folded.first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await folded.first().locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    await expect(folded.first().locator('.status-question').first()).toBeVisible();
  });
});
