/** The box of the search on any page, and what it finds. */
import { expect, type Locator, type Page } from '@playwright/test';
import { wordsOf, type Site } from '../support/sites.ts';

export class SearchPage {
  readonly page: Page;
  readonly site: Site;
  readonly box: Locator;
  readonly found: Locator;
  /** Everything that can be opened, from the top. */
  readonly results: Locator;
  readonly status: Locator;
  readonly unavailable: Locator;
  readonly chips: Locator;
  readonly openFinder: Locator;

  constructor(page: Page, site: Site) {
    this.page = page;
    this.site = site;
    this.box = page.locator('#search');
    this.found = page.locator('[data-search-found]');
    this.results = page.locator('[data-search-results] a');
    this.status = page.locator('[data-search-status]');
    this.unavailable = page.locator('[data-search-unavailable]');
    this.chips = page.locator('[data-search-chips] button');
    this.openFinder = page.locator('[data-search-open]');
  }

  url(path: string): string {
    return `${this.site.url}${path.slice(1)}`;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.url(path));
    await expect(this.box).toBeVisible();
  }

  /** Puts these words in the place of others, key by key. */
  async type(words: string): Promise<void> {
    await this.box.fill('');
    await this.box.pressSequentially(words);
  }

  /** A group of what was found, by the key of its heading. */
  group(key: string, lang = 'da'): Locator {
    return this.found.locator('section').filter({ hasText: wordsOf(this.site, lang, key) });
  }

  chip(key: string, lang = 'da'): Locator {
    return this.chips.filter({ hasText: wordsOf(this.site, lang, key) });
  }
}
