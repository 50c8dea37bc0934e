/** Two ways to use a page: a finger, and a keyboard alone. What one can do, the other must be able to do. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hand {
  name: string;
  hasTouch: boolean;
  /** Presses a button, a link or a summary. */
  press: (target: Locator) => Promise<void>;
  /** Writes into a field and takes the first of what it offers. */
  typeAndTake: (field: Locator, text: string, offers: Locator) => Promise<void>;
}

const finger: Hand = {
  name: 'a finger',
  hasTouch: true,
  press: (target) => target.tap(),
  typeAndTake: async (field, text, offers) => {
    await field.tap();
    await field.page().keyboard.type(text);
    await offers.first().tap();
  },
};

/** More stops than any page has between two things. */
const mostStops = 400;

/** Where the focus is, seen from an element: on it, before it or after it in the document. */
const wayTo = (target: Locator): Promise<'there' | 'Tab' | 'Shift+Tab'> =>
  target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    if (active === element) return 'there';
    const isAhead = active === document.body || active.compareDocumentPosition(element) & 4;
    return isAhead ? 'Tab' : 'Shift+Tab';
  });

/**
 * Walks to an element with the keys a reader has: Tab, and arrows where many buttons are one stop. The focus is never
 * set by a script, so that what cannot be reached fails here.
 */
const reach = async (target: Locator): Promise<void> => {
  const { keyboard } = target.page();
  await expect(target).toBeVisible();
  const isRoved = await target.evaluate((element) => (element as HTMLElement).tabIndex < 0);
  const stop = isRoved ? target.page().locator('[data-map-canvas] [data-ids][tabindex="0"]').first() : target;
  let last = '';
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await wayTo(stop);
    if (way === 'there') break;
    // Passing an element and turning back would go on for ever: it is no stop at all.
    if (last !== '' && way !== last) throw new Error(`The keyboard walks past ${String(target)}.`);
    last = way;
    await keyboard.press(way);
  }
  if (!isRoved) return;
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await wayTo(target);
    if (way === 'there') return;
    await keyboard.press(way === 'Tab' ? 'ArrowRight' : 'ArrowLeft');
  }
};

const keys: Hand = {
  name: 'the keyboard alone',
  hasTouch: false,
  press: async (target) => {
    await reach(target);
    await expect(target).toBeFocused();
    // A filter that is a link says it is a button, so Space must do what Enter does.
    const isButton = await target.evaluate((element) => element.matches('button, [role="button"]'));
    await target.page().keyboard.press(isButton ? 'Space' : 'Enter');
  },
  typeAndTake: async (field, text, offers) => {
    await reach(field);
    await field.page().keyboard.type(text);
    await expect(offers.first()).toBeVisible();
    await field.page().keyboard.press('Enter');
  },
};

/** Where a test is not about the hand. */
export const mouse: Hand = {
  name: 'a mouse',
  hasTouch: false,
  press: (target) => target.click(),
  typeAndTake: async (field, text, offers) => {
    await field.fill(text);
    await offers.first().click();
  },
};

export const hands: readonly Hand[] = [finger, keys];

/** What has the focus, in words for a failing test; '' if nothing has it. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body ? '' : activeElement.outerHTML.slice(0, 120);
  });
