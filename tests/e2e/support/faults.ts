/** What is wrong with the page that is open, one line each. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Half a megabyte that is quicker there from the start of every page than brought later. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript(axe.source);

/**
 * Faults that axe finds on the page that is open.
 * @param within only a part of the page: for states of a page that was looked at as a whole before
 */
export const axeFaults = async (page: Page, colorScheme: 'light' | 'dark', within = 'html'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([selector, runOnly]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector, {
        runOnly,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    },
    // In the dark nothing but the colours differs: tokens.css is the only file that asks for the scheme.
    [
      within,
      colorScheme === 'dark'
        ? { type: 'rule' as const, values: ['color-contrast'] }
        : { type: 'tag' as const, values: tags },
    ] as const,
  );
  return found.map((fault) => fault.replace(/\s+/g, ' '));
};

/** Elements under the bar while the keyboard walks back from the end of the page, which brings things up under it. */
export const hiddenStops = async (page: Page): Promise<string[]> => {
  const hidden: string[] = [];
  await page.evaluate(() => {
    const links = [...document.querySelectorAll('a')].filter((link) => link.checkVisibility());
    links.at(-1)?.focus();
  });
  const visited = new Set<number>();
  for (;;) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      const bar = document.querySelector('.frame-bar');
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
    if (stop === undefined || visited.has(stop.index)) {
      // The bar, the languages and the foot have more at the least: else nothing was walked through.
      return visited.size < 6 ? [`only ${visited.size} stops`] : hidden;
    }
    visited.add(stop.index);
    if (stop.isHidden) hidden.push(stop.words);
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

/** Things to tap without words, and things that must be hit and are lower than a finger. */
export const poorTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const describe = (element: Element): string => element.outerHTML.replace(/<svg.*?<\/svg>/gs, '').slice(0, 120);
    const tappable = [...document.querySelectorAll<HTMLElement>('a, button, summary')].filter((element) =>
      element.checkVisibility(),
    );
    const wordless = tappable.filter(({ innerText }) => !/[\p{L}\p{N}]/u.test(innerText));
    const mustBeHit = 'a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"], a[data-exit], a[hreflang]';
    const hit = tappable.filter((element) => element.matches(mustBeHit));
    const low = hit.filter((element) => element.getBoundingClientRect().height < 48);
    return [
      // The way out and a number at the least.
      ...(hit.length < 2 ? [`only ${hit.length} links that must be hit`] : []),
      ...wordless.map((element) => `no words: ${describe(element)}`),
      ...low.map((element) => `${element.getBoundingClientRect().height.toFixed(1)} px high: ${describe(element)}`),
    ];
  });

/** Words that do not run in the direction of their language, and phone numbers that do not run from left to right. */
export const turnedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
    const wrong = [...document.querySelectorAll<HTMLElement>('html, body [lang]')].filter((element) => {
      const wanted = /^(ar|fa|he|ur|ps|ckb)\b/.test(element.lang) ? 'rtl' : 'ltr';
      return isSeen(element) && getComputedStyle(element).direction !== wanted;
    });
    const numbers = [...document.querySelectorAll('a[href^="tel:"] .number, a[href^="sms:"] .number')].filter(isSeen);
    const turned = numbers.filter((number) => {
      const text = document.createTreeWalker(number, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text)) return true;
      const leftOf = (index: number): number => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      };
      return leftOf(0) >= leftOf(text.data.length - 1);
    });
    return [
      ...wrong.map((element) => `wrong direction: ${element.outerHTML.slice(0, 120)}`),
      ...turned.map(({ textContent }) => `number runs backwards: ${textContent}`),
      ...(numbers.length === 0 ? ['no number'] : []),
    ];
  });

/** Things that begin on the side on which the lines of their language end. For a screen with room beside short lines. */
export const wrongSide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isRightToLeft = document.documentElement.dir === 'rtl';
    // A heading that fell back to another language keeps that language's direction.
    const things = [...document.querySelectorAll('a[data-exit], main h1:not([lang]):not(.unseen)')];
    const wrong = things.filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const left = Math.min(...boxes.map((box) => box.left));
      const right = document.documentElement.clientWidth - Math.max(...boxes.map((box) => box.right));
      return isRightToLeft ? right >= left : left >= right;
    });
    return [
      ...(things.length === 0 ? ['no exit link'] : []),
      ...wrong.map((element) => `begins on the wrong side: ${element.outerHTML.slice(0, 120)}`),
    ];
  });

/** Buttons that are only words where the system takes all colours away (forced colours). */
export const edgeless = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('a[data-exit], .button, .tile')].flatMap((element) => {
      const { borderTopStyle, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const hasEdge = borderTopStyle === 'solid' && borderTopColor !== paper && borderTopWidth !== '0px';
      return hasEdge ? [] : [element.outerHTML.slice(0, 100)];
    });
  });
  const gone = await goneHelp(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return [...found, ...gone];
};

/** The way out and a number, where they cannot be seen. */
const goneHelp = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['a[data-exit]', 'a[href^="tel:"]'].filter(
      (selector) => ![...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
    ),
  );

/** What still moves for a reader who has asked for less motion (the page must have been opened so). */
export const moving = async (page: Page): Promise<string[]> => {
  await page.locator('a[data-exit]').hover();
  return page.evaluate(() => [
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? [] : ['motion was not asked to be less']),
    ...document.getAnimations().map((animation) => `moves: ${animation.constructor.name}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'auto' ? [] : ['scrolls smoothly']),
  ]);
};

/** What must be on paper as it is on the screen. */
export const factsForPaper = [
  '.number',
  '.year',
  '.service-facts dd',
  '.service-tells',
  '.service-notice',
  '.service-ask',
  '.service-trace',
  '.guide-answer',
  '.say',
  '.line-list-row',
  '.prose > p',
  'h1',
  'h2',
] as const;

/**
 * Facts that the screen shows and paper does not, and what stands on paper that should not.
 * @param isAllForPaper false where the page has questions to be answered on the screen
 */
export const faultsOnPaper = async (page: Page, siteName: string, isAllForPaper: boolean): Promise<string[]> => {
  const visible = (): Promise<string[]> =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)]
          .filter((element) => element.closest('.no-print') === null && element.checkVisibility())
          .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
          .filter((text) => text !== ''),
      factsForPaper.join(),
    );
  const onScreen = await visible();
  await page.emulateMedia({ media: 'print' });
  const onPaper = new Set(await visible());
  const wrong = await page.evaluate((name) => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
    const base = Number.parseFloat(getComputedStyle(document.body).fontSize);
    const loud = seen.filter(
      (element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.includes(name)) &&
        Number.parseFloat(getComputedStyle(element).fontSize) > base,
    );
    return [
      ...loud.map((element) => `the name of the site is large: ${element.outerHTML.slice(0, 100)}`),
      ...(seen.some((element) => element.matches('a[data-exit]')) ? ['the exit link is printed'] : []),
      ...(seen.some((element) => element.matches('h1')) ? [] : ['no heading is printed']),
      ...(seen.some((element) => element.matches('a[href^="tel:"]')) ? [] : ['no number is printed']),
    ];
  }, siteName);
  await page.emulateMedia({ media: 'screen' });
  return [
    ...(onScreen.length === 0 ? ['no facts on the screen'] : []),
    ...onScreen.filter((fact) => isAllForPaper && !onPaper.has(fact)).map((fact) => `not on paper: ${fact}`),
    ...wrong,
  ];
};

/**
 * What moved by itself since the page began, as the browser counts it (CLS): nothing may. On a busy machine a page can be
 * painted while half of a row has arrived; so what moved must move again when the page is opened once more.
 */
export const shifts = async (page: Page): Promise<string[]> => {
  const moved = await shiftsNow(page);
  if (moved.length === 0) return moved;
  await page.reload();
  return shiftsNow(page);
};

const shiftsNow = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        const names = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : '?'));
        if (!entry.hadRecentInput) moved.push(`moved by ${entry.value.toFixed(4)}: ${names.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    // What was noted before comes in a task of its own; two frames later all is there.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
    return moved;
  });
