/** What every page of the site has: the leave link, the language links, numbers. */
import type { Locator, Page } from '@playwright/test';

/** Settings a reader may have made, as style sheets. */
const texts = {
  'ordinary text': '',
  // The root of this site is 112.5 % of the reader's own size.
  'text twice as large': 'html { font-size: 225% !important; }',
  // The distances of WCAG 1.4.12.
  'spaced text': `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`,
};
export type Text = keyof typeof texts;

export class ReaderPage {
  readonly page: Page;
  readonly skipLink: Locator;
  readonly bar: Locator;
  readonly exitLink: Locator;
  readonly languageLinks: Locator;
  readonly main: Locator;
  /** Says that the visit leaves no list of pages. */
  readonly historyFreeLine: Locator;
  readonly historyFreeBack: Locator;
  /** Everything that rings or writes to a number. */
  readonly phoneLinks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skipLink = page.locator('a.skip[href="#main"]');
    this.bar = page.locator('.frame-bar');
    this.exitLink = page.locator('a[data-exit]');
    this.languageLinks = page.locator('.frame-languages a, main a[hreflang]');
    this.main = page.locator('main');
    this.historyFreeLine = page.locator('[data-history-free-line]');
    this.historyFreeBack = page.locator('[data-history-free="back"]');
    this.phoneLinks = page.locator('a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"]');
  }

  /** Shows the page with the reader's own settings for text. */
  async setText(text: Text): Promise<void> {
    // The policy of the page forbids a style element; a sheet made by the browser is the reader's own.
    await this.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, texts[text]);
  }

  /** Scrolls to a part of the page between 0 and 1, at once. */
  async scrollTo(part: number): Promise<void> {
    await this.page.evaluate((share) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      window.scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
    }, part);
  }

  /**
   * What is wrong with the exit link; empty when it can be seen and tapped.
   * @param parts of the page between 0 and 1 to scroll to first; none: where the page is scrolled to now
   */
  faultsOfExit(parts: readonly number[] = []): Promise<string[]> {
    return this.exitLink.evaluate((link, shares) => {
      const faultsHere = (where: string): string[] => {
        const { left, top, right, bottom, width, height } = link.getBoundingClientRect();
        const faults: string[] = [];
        if (width < 48 || height < 48) faults.push(`only ${width} × ${height} px`);
        if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight)
          faults.push('partly off the screen');
        const points: [number, number][] = [
          [0.5, 0.5],
          [0.1, 0.25],
          [0.9, 0.25],
          [0.1, 0.75],
          [0.9, 0.75],
        ];
        for (const [across, down] of points) {
          const hit = document.elementFromPoint(left + width * across, top + height * down);
          if (hit === null || !link.contains(hit)) faults.push(`under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
        }
        return faults.map((fault) => `${where}${fault}`);
      };
      if (shares.length === 0) return faultsHere('');
      const { scrollHeight, clientHeight } = document.documentElement;
      return shares.flatMap((share) => {
        window.scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
        return faultsHere(`scrolled to ${share * 100} %: `);
      });
    }, parts);
  }
}
