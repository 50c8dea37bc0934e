/** What every page must give whoever works against it: its words, a number and the way out. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ReaderPage } from '../pages/reader-page.ts';

/** Waits until the words of the page, a number that can be rung, and the way out are all to be seen. */
export const expectHelp = async (page: Page, what: string): Promise<void> => {
  const seen = (selector: string): Locator => page.locator(selector).filter({ visible: true });
  // In one question: it is asked of a hundred pages. A page that is asked by its own scripts could be broken (hostile).
  const whole = page
    .locator('body')
    .filter({ has: seen('main h1') })
    .filter({ has: seen('a[data-exit][href^="https://"]') })
    .filter({ has: new ReaderPage(page).phoneLinks.filter({ visible: true, hasText: /\d{3}/ }) })
    // Whole, and not only its top: the last thing of every page is the foot with the ways on.
    .filter({ has: seen('footer') });
  await expect(whole, `${what} shows its heading, the way out, a number and its foot`).toHaveCount(1);
};

/** Taps the way out and waits for the other site, which is played by the browser. */
export const expectToLeave = async (page: Page, kind: string): Promise<void> => {
  const { exitLink } = new ReaderPage(page);
  const target = (await exitLink.getAttribute('href')) ?? '';
  await exitLink.click();
  await expect(page, kind).toHaveURL(target);
};
