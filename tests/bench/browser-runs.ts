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
  /** Time the page's thread was at work from the tap to that frame: other programs on the machine do not count. */
  work: number;
}

export interface BrowserRun {
  /** How many times slower the processor is made. */
  throttle: number;
  /** A loop that does the same in every run: on a busy machine it takes longer, and so does all else. */
  reference: number;
  rows: TapRow[];
}

/** Filters as `data-criterion` names them; each is put on alone. */
const criteria = ['must:free', 'must:noName', 'need:doctor', 'area:sydjylland', 'language:th'];

interface Plan {
  /** A built site whose list.json holds the services. */
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
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      const reference = await referenceLoop(page);
      const stopTrace = await traceWork(devtools);
      const timed = await taps(page, repeats, say);
      const work = await stopTrace();
      runs.push({
        throttle,
        reference,
        rows: rowsOf(timed.map((tap, index) => ({ ...tap, work: work[index] ?? NaN }))),
      });
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

type Tap = Omit<TapRow, 'work'>;

/** Everything in turn, each tap a row. */
const taps = async (page: Page, repeats: number, say: Plan['say']): Promise<Tap[]> => {
  const done: Tap[] = [];
  const tap = async (what: string, selector = `[data-criterion="${what}"]`): Promise<void> => {
    done.push({ what, ...(await timeOf(page, selector)) });
  };
  await tap('first filter, with the index', '[data-criterion="must:women"]');
  await tap('all again', '[data-clear]');
  for (let round = 1; round <= repeats; round += 1) {
    say(`  round ${round} of ${repeats}`);
    for (const criterion of criteria) {
      await tap(criterion);
      await tap('all again', '[data-clear]');
    }
    await tap('more cards', '[data-more]');
  }
  await tap('map opened', '[data-map-open]');
  for (let round = 1; round <= repeats; round += 1) {
    say(`  map, round ${round} of ${repeats}`);
    await tap('map, must:free', '[data-criterion="must:free"]');
    await tap('map, all again', '[data-clear]');
    await tap('map, closer', '.map-zoom:nth-of-type(2)');
    await tap('map, further', '.map-zoom:nth-of-type(3)');
    done.push({ what: 'map, dragged', ...(await timeOfDrag(page)) });
  }
  return done;
};

const rowsOf = (all: readonly TapRow[]): TapRow[] =>
  [...new Set(all.map(({ what }) => what))].map((what) => {
    const same = all.filter((tap) => tap.what === what);
    return {
      what,
      painted: median(same.map(({ painted }) => painted)),
      event: median(same.map(({ event }) => event)),
      work: median(same.map(({ work }) => work)),
    };
  });

/** One event of a trace: microseconds; `tdur` is the time the thread itself was at work. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/** Notes what the page's thread does; the function it gives back stops and tells the work of each tap, in milliseconds. */
const traceWork = async (devtools: CDPSession): Promise<() => Promise<number[]>> => {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return async () => {
    const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
    await devtools.send('Tracing.end');
    await complete;
    return workOfTaps(events);
  };
};

const workOfTaps = (events: readonly TraceEvent[]): number[] => {
  const taps = events.filter(({ name }) => name === 'bench-tap').sort((a, b) => a.ts - b.ts);
  return taps.map(({ ts, pid, tid }) => {
    const isHere = (event: TraceEvent): boolean => event.pid === pid && event.tid === tid;
    const painted = events.find((event) => isHere(event) && event.name === 'bench-painted' && event.ts > ts);
    const end = painted?.ts ?? Infinity;
    const tasks = events.filter(
      (event) => isHere(event) && event.ph === 'X' && event.ts + (event.dur ?? 0) > ts && event.ts < end,
    );
    // Tasks stand inside tasks: only the outermost count.
    let last = -Infinity;
    let work = 0;
    for (const { ts: start, dur = 0, tdur = 0 } of tasks.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
      if (start < last) continue;
      last = start + dur;
      work += tdur;
    }
    return work / 1000;
  });
};

const timeOf = async (page: Page, selector: string): Promise<Omit<Tap, 'what'>> => {
  const at = await page.evaluate(async (wanted) => {
    const control = document.querySelector<HTMLElement>(wanted);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.finder-filters details')) {
      details.open = details.contains(control);
    }
    if (control === null) return undefined;
    const isUnder = (x: number, y: number): boolean => control.contains(document.elementFromPoint(x, y));
    for (let attempt = 0; attempt < 20; attempt += 1) {
      control.scrollIntoView({ block: 'center' });
      await new Promise((done) => setTimeout(done, 100));
      const box = control.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (isUnder(middle.x, middle.y)) return middle;
    }
    return undefined;
  }, selector);
  if (at === undefined) throw new Error(`Nobody could tap ${selector}.`);
  return timed(page, 'click', () => page.touchscreen.tap(at.x, at.y));
};

/** A drag by a third of the map, in one move: what is drawn when the finger lets go. */
const timeOfDrag = async (page: Page): Promise<Omit<Tap, 'what'>> => {
  const box = await page.locator('.map-window').boundingBox();
  if (box === null) throw new Error('There is no map.');
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + box.width / 3, y, { steps: 4 });
  return timed(page, 'mouseup', () => page.mouse.up());
};

const timed = async (page: Page, type: 'click' | 'mouseup', act: () => Promise<void>): Promise<Omit<Tap, 'what'>> => {
  await page.evaluate((kind) => {
    const times = { painted: 0, event: 0 };
    Object.assign(globalThis, { benchTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === kind) times.event = entry.duration;
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    addEventListener(
      kind,
      ({ timeStamp }) => {
        performance.mark('bench-tap');
        const { port1, port2 } = new MessageChannel();
        // What is posted before a frame is drawn arrives after it.
        port1.onmessage = () => {
          performance.mark('bench-painted');
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
  await act();
  await page.waitForFunction(
    () => (globalThis as unknown as { benchTimes: { painted: number } }).benchTimes.painted > 0,
    undefined,
    // Asking is work, too.
    { polling: 200 },
  );
  // Further cards come after the frame; the next tap begins in peace.
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { benchTimes: Omit<Tap, 'what'> }).benchTimes);
};
