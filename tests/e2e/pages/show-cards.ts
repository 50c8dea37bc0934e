/** The cards to show: the list, and the card that fills the screen. */
import type { Locator, Page } from '@playwright/test';
import { pagePath } from '../../../src/i18n/routes.ts';
import type { Site } from '../support/sites.ts';

export class ShowCards {
  readonly page: Page;
  /** What of the front page leads here. */
  readonly wayIn: Locator;
  /** What is tapped, in the order of the list. */
  readonly choices: Locator;
  readonly layer: Locator;
  /** The Danish sentence on the full screen. */
  readonly danish: Locator;
  /** The same in the reader's language. */
  readonly own: Locator;
  readonly turn: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.page = page;
    this.wayIn = page.locator('main a[href$="/cards/"]:not([data-history-free])');
    this.choices = page.locator('.phrase-cards-card summary');
    this.layer = page.locator('[data-layer]');
    this.danish = this.layer.locator('.phrase-cards-danish');
    this.own = this.layer.locator('.phrase-cards-own');
    this.turn = this.layer.locator('[data-turn]');
    this.back = this.layer.locator('[data-back]');
  }

  async open(site: Site, lang: string): Promise<void> {
    await this.page.goto(`${site.url}${pagePath(lang, 'cards').slice(1)}`);
  }

  /** What of the open card cannot be read: words outside the room between bar and buttons. Empty when all can be. */
  async cutWords(): Promise<string[]> {
    return this.layer.evaluate((layer) => {
      const bar = document.querySelector('.frame-bar')?.getBoundingClientRect().bottom ?? 0;
      const buttons = [...layer.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
      const sentences = [...layer.querySelectorAll<HTMLElement>('.phrase-cards-face p')];
      if (sentences.length === 0 || buttons.length === 0) return ['no words or no buttons'];
      return sentences.flatMap((words) => {
        const { left, top, right, bottom } = words.getBoundingClientRect();
        const isOut = left < -1 || right > window.innerWidth + 1 || top < bar - 1 || bottom > window.innerHeight + 1;
        const isUnder = buttons.some(
          (button) =>
            left < button.right - 1 && right > button.left + 1 && top < button.bottom - 1 && bottom > button.top + 1,
        );
        const where = `${[left, top, right, bottom].map(Math.round).join()}: ${words.innerText}`;
        return [...(isOut ? [`outside ${where}`] : []), ...(isUnder ? [`under a button ${where}`] : [])];
      });
    });
  }
}
