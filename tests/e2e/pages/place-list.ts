/** A list of places: cards, names, and lines that are rung from anywhere. */
import type { Locator, Page } from '@playwright/test';

export class PlaceList {
  readonly page: Page;
  /** Everything in the list. */
  readonly items: Locator;
  readonly cards: Locator;
  /** What to read, after the numbers. */
  readonly guides: Locator;

  constructor(page: Page) {
    this.page = page;
    this.items = page.locator('[data-list-section] [data-service]');
    this.cards = page.locator('.service-card');
    this.guides = page.locator('[data-list-section] .row-list a');
  }

  item(service: string): Locator {
    return this.page.locator(`[data-list-section] [data-service="${service}"]`);
  }
}
