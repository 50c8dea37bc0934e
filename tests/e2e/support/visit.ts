/** A visit to the real site, from page to page. */
import { expect, type Page } from '@playwright/test';
import { siteNamed, type Site } from './sites.ts';

export const site = (): Site => siteNamed('real');

/** Address of a path of the site, which begins with a slash. */
export const at = (path: string): string => `${site().url}${path.slice(1)}`;

/** Path of an address within the site, without its fragment. */
export const pathOf = (address: string): string => address.replace(site().url, '/').replace(/#.*$/, '');

/** Six pages by tapping links, the first one being open. Gives their paths in order. */
export const walkSixPages = async (page: Page): Promise<string[]> => {
  const paths = [pathOf(page.url())];
  const links = [
    'a.tile',
    '.service-card h3 a',
    '.frame-languages a[lang="en"]',
    'a.frame-name',
    'footer nav li:last-child a',
  ];
  for (const link of links) {
    const before = page.url();
    if (link.startsWith('.frame-languages')) await page.locator('.frame-languages summary').click();
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
    paths.push(pathOf(page.url()));
  }
  expect(new Set(paths).size).toBe(6);
  return paths;
};

/** On the page about the phone: opens the fold about the shorter list and begins a visit without a list of pages. */
export const beginHistoryFree = async (page: Page): Promise<void> => {
  const offer = page.locator('[data-history-free="on"]');
  await page.locator('.prose-fold', { has: offer }).locator('summary').click();
  await offer.click();
};
