/** A list of places by part of the country. */
import type { Locator, Page } from '@playwright/test';

export class PlaceList {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Full cards and short lines of one part of the country; `national` are the lines of the whole country. */
  group(area: string): Locator {
    return this.page.locator(`section[data-area="${area}"]`);
  }

  cardsIn(area: string): Locator {
    return this.group(area).locator('article.service-card, li.service-compact');
  }

  card(service: string): Locator {
    return this.page.locator(`article.service-card[data-service="${service}"]`);
  }

  /** What a card says is known about a place; empty where nothing is. */
  async statedOn(card: Locator, heading: string): Promise<string> {
    const row = card.locator('.service-traits > div', { has: this.page.locator('dt', { hasText: heading }) });
    return (await row.count()) === 0 ? '' : row.locator('dd').innerText();
  }
}
