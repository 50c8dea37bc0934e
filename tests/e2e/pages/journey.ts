/** A way through the site in taps, as somebody in a hurry takes it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { homePath, listPath, needPath } from '../../../src/i18n/routes.ts';
import type { Site } from '../support/sites.ts';

export class Journey {
  readonly page: Page;
  private taps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async openFrontDoor(site: Site): Promise<void> {
    await this.page.goto(site.url);
  }

  /** The link to a need, wherever on the page it stands. */
  async tapNeed(lang: string, need: string): Promise<void> {
    const code = needPath(lang, need).split('/').at(-2) ?? need;
    await this.tap(this.page.locator(`main a[href$="/${code}/"]`).first());
  }

  /** The link to the same list in a part of the country: a tile, or behind the question where she is. */
  async tapArea(lang: string, need: string, area: string): Promise<void> {
    const code = listPath(lang, { need, area }).split('/').at(-2) ?? area;
    const link = this.page.locator(`main a[href$="/${code}/"]:visible`).first();
    if (!(await link.isVisible())) await this.page.locator('[data-filter="where"] > summary').click();
    await this.tap(link);
  }

  async tapLanguage(lang: string): Promise<void> {
    const home = homePath(lang).slice(1);
    await this.tap(this.page.locator(`main a[href$="${home}"]`));
  }

  async tap(link: Locator): Promise<void> {
    await expect(link).toBeVisible();
    await link.click();
    this.taps += 1;
  }

  /** The last tap: a number that rings. It is looked at and not followed. */
  async tapNumber(link: Locator): Promise<void> {
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', /^tel:\+?\d{3,14}$/);
    // The number is also readable, for who writes it down or rings from another phone.
    const digits = ((await link.getAttribute('href')) ?? '').replace(/\D/g, '');
    expect((await link.innerText()).replace(/\D/g, '')).toContain(digits);
    await link.click({ trial: true });
    this.taps += 1;
    expect(this.taps, 'taps from the front door to the number').toBeLessThanOrEqual(3);
  }
}
