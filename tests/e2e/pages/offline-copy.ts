/** The part of the page about the phone that keeps the pages of a language, and what the browser keeps of it. */
import type { Locator, Page } from '@playwright/test';

export class OfflineCopy {
  readonly page: Page;
  readonly root: Locator;
  readonly keep: Locator;
  readonly remove: Locator;
  readonly kept: Locator;
  readonly message: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('hv-offline');
    this.keep = page.locator('[data-keep]');
    this.remove = page.locator('[data-remove]');
    this.kept = page.locator('[data-kept]');
    this.message = this.root.locator('[data-message]');
  }

  /** Names of the caches with the number of files in each. */
  caches(): Promise<Record<string, number>> {
    return this.page.evaluate(async () => {
      const sizes: Record<string, number> = {};
      for (const name of await caches.keys()) {
        // Opening one that the worker has removed meanwhile would make it anew.
        if (await caches.has(name)) sizes[name] = (await (await caches.open(name)).keys()).length;
      }
      return sizes;
    });
  }

  /** Folders for which a worker is registered. */
  workers(): Promise<string[]> {
    return this.page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
    );
  }
}
