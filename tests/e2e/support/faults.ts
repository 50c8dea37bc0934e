/** What is wrong with the page that is open, one line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Faults that axe finds on the page that is open, one line each. */
export const axeFaults = async (page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme });
  // Legacy mode looks at this document only and opens no second page; there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // In the dark nothing but the colours differs: tokens.css is the only file that asks for the scheme.
  const { violations } = await (
    colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(tags)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary.replace(/\s+/g, ' ');
      return `${new URL(page.url()).pathname} (${colorScheme}) ${id} ${target.join(' ')}: ${why}`;
    }),
  );
};

/** Elements under the bar while the keyboard walks through the page, forwards or backwards. */
export const hiddenStops = async (page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> => {
  const hidden: string[] = [];
  const visited = new Set<number>();
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      const bar = document.querySelector('header.bar');
      if (!(active instanceof HTMLElement) || active === document.body || bar === null) return undefined;
      const all = [...document.querySelectorAll('a, button, summary, input, [tabindex]')];
      const isInBar = bar.contains(active) || active.matches('.skip, main');
      const below = bar.getBoundingClientRect().bottom;
      const { top, bottom, height } = active.getBoundingClientRect();
      // What is taller than the room under the bar cannot be shown whole; some of it must be seen (WCAG 2.4.11).
      const fits = height <= window.innerHeight - below;
      const isHidden = !isInBar && (fits ? top < below - 0.5 : bottom <= below);
      const where = `${Math.round(top)} to ${Math.round(bottom)} px, bar ends at ${Math.round(below)} px`;
      return { index: all.indexOf(active), isHidden, words: `${active.outerHTML.slice(0, 90)} (${where})` };
    });
    if (stop === undefined || visited.has(stop.index)) return hidden;
    visited.add(stop.index);
    if (stop.isHidden) hidden.push(`${key}: ${stop.words}`);
  }
};

/** What sticks out of the screen sideways; empty when the page does not scroll that way. */
export const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 0.5 || left < -0.5) && element.closest('.skip, svg *') === null;
    });
    // The culprit is what cannot be broken into lines; what stands around it only grows with it.
    const stiff = wide.filter((element) => getComputedStyle(element).whiteSpace === 'nowrap');
    const deepest = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const described = [...stiff, ...deepest].slice(0, 3).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return `${element.outerHTML.slice(0, 100)} from ${Math.round(left)} to ${Math.round(right)} px`;
    });
    return [`${root.scrollWidth} px wide: ${described.join(' | ')}`];
  });
