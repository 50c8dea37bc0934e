/** What a visit leaves behind in the browser itself: a fresh profile is used, closed, and its databases are read. */
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Line {
  url: string;
  title: string;
}

export interface Traces {
  /** The browser's list of visited pages, as it shows it, oldest first. */
  listed: Line[];
  /** Every address in the files of the list, shown or not. */
  recorded: Line[];
  /** Words the browser would offer to fill in again. */
  typed: string[];
}

/**
 * From components/history in Chromium: the list shows a visit that ends a chain of redirects, in the page itself, at
 * an address that is not hidden.
 */
const chainEnd = 0x20000000;
const coreOf = 0xff;
const subframes = [3, 4];

/** Lets a reader walk in a new profile, and gives what is in its files after the browser was closed. */
export const tracesOf = async (
  options: LaunchOptions & { hasTouch?: boolean },
  walk: (page: Page) => Promise<void>,
): Promise<Traces> => {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  try {
    const context = await chromium.launchPersistentContext(folder, {
      ...options,
      viewport: { width: 360, height: 640 },
    });
    // Stands for every site in the world: none is asked.
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    await walk(context.pages()[0] ?? (await context.newPage()));
    await context.close();
    return { ...readHistory(folder), typed: readTyped(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const readHistory = (folder: string): Pick<Traces, 'listed' | 'recorded'> => {
  const history = new DatabaseSync(join(folder, 'Default/History'), { readOnly: true });
  const visits = history
    .prepare(
      'SELECT url, title, hidden, transition FROM (SELECT v.id AS visit, u.* , v.transition FROM visits v JOIN urls u ON u.id = v.url) ORDER BY visit',
    )
    .all()
    .map(({ url, title, hidden, transition }) => {
      const kind = Number(transition);
      const isShown = (kind & chainEnd) !== 0 && !subframes.includes(kind & coreOf) && hidden === 0;
      return { url: String(url), title: String(title), isShown };
    });
  history.close();
  const line = ({ url, title }: Line): Line => ({ url, title });
  return { listed: visits.filter(({ isShown }) => isShown).map(line), recorded: visits.map(line) };
};

const readTyped = (folder: string): string[] => {
  const data = new DatabaseSync(join(folder, 'Default/Web Data'), { readOnly: true });
  const typed = data.prepare('SELECT value FROM autofill').all();
  data.close();
  return typed.map(({ value }) => String(value));
};
