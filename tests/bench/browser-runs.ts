/** How long a reader waits between her tap and the list she asked for: measured in Chromium, also as on an old phone. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serve.ts';
import { findBrowser } from '../e2e/provide-browser.ts';
import { median } from './median.ts';

/** One thing a reader does; milliseconds, medians. */
export interface TapRow {
  what: string;
  /** From the tap to the end of the frame that shows its result, by the page's own clock. */
  painted: number;
  /** The same as the browser counts it (event timing, in steps of 8), 0 where it was below 16. */
  event: number;
  /** Time the page's thread was at work, from the tap until it rested; other programs on the machine do not count. */
  work: number;
}

export interface BrowserRun {
  /** How many times slower the processor is made. */
  throttle: number;
  /** A loop that does the same in every run: on a busy machine it takes longer, and so does all else. */
  reference: number;
  rows: TapRow[];
}

/** Filters as `data-wish` names them; each is put on alone. */
const wishes = ['must:free', 'must:noName', 'need:doctor', 'area:sydjylland', 'language:th'];

interface Plan {
  /** A built site whose list.json holds the places. */
  site: string;
  /** Milliseconds since 1970: the reader's clock. */
  now: number;
  throttles: readonly number[];
  repeats: number;
  say: (text: string) => void;
}

export const browserRuns = async ({ site, now, throttles, repeats, say }: Plan): Promise<BrowserRun[]> => {
  const found = findBrowser();
  if (found === undefined) throw new Error('There is no browser: node tests/e2e/provide-browser.ts');
  const server = await serveFolder({ folder: site });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(found.executablePath === undefined ? {} : { executablePath: found.executablePath }),
  });
  try {
    const runs: BrowserRun[] = [];
    for (const throttle of throttles) {
      say(`Chromium, processor slowed ${throttle} times`);
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      await page.addInitScript((time) => {
        Date.now = () => time;
      }, now);
      await page.goto(`http://localhost:${address.port}/da/find/`);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      runs.push({ throttle, reference: await referenceLoop(page), rows: await taps(page, devtools, repeats, say) });
      await page.close();
    }
    return runs;
  } finally {
    await browser.close();
    server.close();
  }
};

/** Milliseconds of a fixed piece of work, the median of five. */
const referenceLoop = async (page: Page): Promise<number> =>
  median(
    await page.evaluate(() =>
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        const words = Array.from({ length: 20_000 }, (_, index) => String((index * 7919) % 20_011));
        words.sort();
        return performance.now() - start;
      }),
    ),
  );

const taps = async (page: Page, devtools: CDPSession, repeats: number, say: Plan['say']): Promise<TapRow[]> => {
  const tap = async (selector: string): Promise<Omit<TapRow, 'what'>> => timeOf(page, devtools, selector);
  const times = new Map<string, Omit<TapRow, 'what'>[]>();
  const note = (what: string, time: Omit<TapRow, 'what'>): void =>
    void times.set(what, [...(times.get(what) ?? []), time]);
  note('first filter, with the index', await tap('[data-wish="must:women"]'));
  await tap('[data-clear]');
  for (let round = 0; round < repeats; round += 1) {
    say(`  round ${round + 1} of ${repeats}`);
    for (const wish of wishes) {
      note(wish, await tap(`[data-wish="${wish}"]`));
      note('all again', await tap('[data-clear]'));
    }
    note('more cards', await tap('[data-more]'));
  }
  note('map opened', await tap('[data-map-open]'));
  for (let round = 0; round < repeats; round += 1) {
    say(`  map, round ${round + 1} of ${repeats}`);
    note('map, must:free', await tap('[data-wish="must:free"]'));
    note('map, all again', await tap('[data-clear]'));
    note('map, closer', await tap('.map-zoom:nth-of-type(2)'));
    note('map, further', await tap('.map-zoom:nth-of-type(3)'));
    note('map, dragged', await timeOfDrag(page, devtools));
  }
  return [...times].map(([what, all]) => ({
    what,
    painted: median(all.map(({ painted }) => painted)),
    event: median(all.map(({ event }) => event)),
    work: median(all.map(({ work }) => work)),
  }));
};

/** Seconds the page's thread has worked so far. */
const workSoFar = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
};

const timeOf = async (page: Page, devtools: CDPSession, selector: string): Promise<Omit<TapRow, 'what'>> => {
  const at = await page.evaluate(async (wanted) => {
    const control = document.querySelector<HTMLElement>(wanted);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.filters details')) {
      details.open = details.contains(control);
    }
    control?.scrollIntoView({ block: 'center' });
    await new Promise((done) => setTimeout(done, 100));
    const box = control?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (at === undefined) throw new Error(`There is nothing at ${selector}.`);
  return timed(page, devtools, 'click', () => page.touchscreen.tap(at.x, at.y));
};

/** A drag by a third of the map, in one move: what is drawn when the finger lets go. */
const timeOfDrag = async (page: Page, devtools: CDPSession): Promise<Omit<TapRow, 'what'>> => {
  const box = await page.locator('.map-window').boundingBox();
  if (box === null) throw new Error('There is no map.');
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width / 3, y, { steps: 4 });
  return timed(page, devtools, 'mouseup', () => page.mouse.up());
};

const timed = async (
  page: Page,
  devtools: CDPSession,
  type: 'click' | 'mouseup',
  act: () => Promise<void>,
): Promise<Omit<TapRow, 'what'>> => {
  await page.evaluate((kind) => {
    const times = { painted: 0, event: 0 };
    Object.assign(globalThis, { benchTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === kind) times.event = entry.duration;
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    addEventListener(
      kind,
      ({ timeStamp }) => {
        const { port1, port2 } = new MessageChannel();
        // What is posted before a frame is drawn arrives after it.
        port1.onmessage = () => {
          times.painted = performance.now() - timeStamp;
        };
        const cards = document.querySelector('[data-cards]');
        // The first filter waits for the index; the list then changes later than the next frame.
        const isLoading = document.querySelector('[data-rest]:not([hidden])') !== null;
        const drawn = (): void => void requestAnimationFrame(() => port2.postMessage(''));
        if (!isLoading || cards === null) return drawn();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          drawn();
        });
        observer.observe(cards, { childList: true });
      },
      { capture: true, once: true },
    );
  }, type);
  const before = await workSoFar(devtools);
  await act();
  await page.waitForFunction(
    () => (globalThis as unknown as { benchTimes: { painted: number } }).benchTimes.painted > 0,
    undefined,
    // Asking is work, too.
    { polling: 200 },
  );
  // What is done after the frame, such as further cards, counts as work too.
  await page.waitForTimeout(200);
  const work = (await workSoFar(devtools)) - before;
  const { painted, event } = await page.evaluate(
    () => (globalThis as unknown as { benchTimes: { painted: number; event: number } }).benchTimes,
  );
  return { painted, event, work: work * 1000 };
};
