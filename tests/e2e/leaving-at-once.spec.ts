/** The way out with its script: nothing of the page is left to see, and Back does not bring it again. */
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { isOutsideLanguages, onePageOfEachKind } from './support/inventory.ts';
import { hostInParts, hostPage, hostSite } from './support/servers.ts';
import { languagesOf, siteNamed, wordsOf, type SiteName } from './support/sites.ts';

const readers: [SiteName, string][] = [
  ['real', 'da'],
  ['real', 'en'],
  ['fixture', 'ar'],
  ['fixture', 'th'],
];

/**
 * Every other site hangs for ever, answers at once, or says that there is nothing to show, upon which the browser stays
 * where it is. Gives the addresses that were asked for.
 */
const otherSites = async (context: BrowserContext, answer: 'never' | 'at once' | 'with nothing'): Promise<string[]> => {
  const asked: string[] = [];
  await context.route(/^https:/, async (route) => {
    asked.push(route.request().url());
    if (answer === 'with nothing') await route.fulfill({ status: 204 });
    if (answer === 'at once') await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Weather' });
  });
  return asked;
};

/** What can be seen or read of the page, apart from the one word for screen readers. */
const seen = (): { title: string; words: string; things: string[]; icon: string } => {
  const across = [0.1, 0.3, 0.5, 0.7, 0.9];
  const hits = across.flatMap((x) =>
    across.map((y) => document.elementFromPoint(window.innerWidth * x, window.innerHeight * y)?.localName ?? 'nothing'),
  );
  return {
    title: document.title,
    words: document.body.innerText.trim(),
    things: [...new Set(hits)].filter((name) => !['html', 'body', 'nothing'].includes(name)),
    icon: document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '',
  };
};

type Look = typeof seen;

/** The page itself taps and looks, so that nothing can happen in between. */
const leaveAndLook = (page: Page): Promise<ReturnType<Look>> =>
  page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[data-exit]')?.click();
    return (window as unknown as { look: Look }).look();
  });

for (const [name, lang] of readers) {
  test(`The page is gone in the moment of the tap, and stays gone whatever the other site does (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    test.skip(lang === 'en' || lang === 'th', 'The script is the same; once a direction is enough.');
    const site = siteNamed(name);
    const asked = await otherSites(context, 'with nothing');
    await page.addInitScript(`window.look = ${seen.toString()}`);
    for (const { kind, url } of onePageOfEachKind(site, lang)) {
      await page.goto(url);
      const source = languagesOf(site)[0]?.tag ?? lang;
      const words = wordsOf(site, isOutsideLanguages(kind) ? source : lang, 'exit.going');
      const nothing = { title: '', words, things: [], icon: 'data:,' };
      expect(await leaveAndLook(page), kind).toEqual(nothing);
      await expect.poll(() => asked.length, kind).toBe(1);
      // Should the browser bring it back from its memory, there is still nothing, and it goes again. More than once
      // here, because Chromium does not begin to go where it is already going.
      const shown = async (): Promise<number> => {
        await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        return asked.length;
      };
      await expect.poll(shown, kind).toBeGreaterThan(1);
      expect(await page.evaluate(seen), kind).toEqual(nothing);
      expect(new Set(asked.splice(0)).size).toBe(1);
      expect(context.pages()).toHaveLength(1);
    }
  });

  test(`Shift pressed three times leaves, and every step is said in the language (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const site = siteNamed(name);
    await otherSites(context, 'at once');
    // The time stands still except where the test moves it.
    await page.clock.install({ time: '2026-11-22T12:00:00Z' });
    await page.clock.pauseAt('2026-11-22T12:00:01Z');
    const status = page.locator('[role="status"][data-exit-status]');
    const pressed = (left: number): string => {
      const category = new Intl.PluralRules(lang).select(left);
      return wordsOf(site, lang, `exit.press_${category}`).replace('{{count}}', String(left));
    };
    for (const { kind, url } of onePageOfEachKind(site, lang)) {
      // The script is the same on every page; in the other languages only the words are new.
      if (isOutsideLanguages(kind) || (lang !== 'da' && kind !== 'home')) continue;
      await page.goto(url);
      const target = (await new ReaderPage(page).exitLink.getAttribute('href')) ?? '';
      await page.keyboard.press('Shift');
      await expect(status, kind).toHaveText(pressed(2));
      await page.keyboard.press('Shift');
      await expect(status, kind).toHaveText(pressed(1));
      // Too slow: it begins again.
      await page.clock.runFor(5001);
      await expect(status, kind).toHaveText(wordsOf(site, lang, 'exit.expired'));
      await page.keyboard.press('Shift');
      await expect(status, kind).toHaveText(pressed(2));
      await page.clock.runFor(4500);
      await page.keyboard.press('Shift');
      await page.clock.runFor(4500);
      expect(page.url()).toBe(url);
      await page.keyboard.press('Shift');
      await expect(page, kind).toHaveURL(target);
    }
  });
}

test('On a thin net one can leave while half of the page is still to come', async ({ page, context }) => {
  await otherSites(context, 'never');
  await page.addInitScript(`window.look = ${seen.toString()}`);
  const site = siteNamed('real');
  const host = await hostInParts(site.folder, 'da/');
  await page.goto(`${host.url}da/`, { waitUntil: 'commit' });
  await expect(page.locator('html.scripted a[data-exit]')).toBeVisible();
  const later = page.waitForEvent('console');
  // Playwright asks nothing of a page that is leaving, so the page tells what is seen when the rest has come.
  await page.evaluate(() => {
    // eslint-disable-next-line no-console -- the test listens
    window.setTimeout(() => console.log(JSON.stringify((window as unknown as { look: Look }).look())), 1000);
  });
  const nothing = { title: '', words: wordsOf(site, 'da', 'exit.going'), things: [], icon: 'data:,' };
  expect(await leaveAndLook(page)).toEqual(nothing);
  host.release();
  expect(JSON.parse((await later).text())).toEqual(nothing);
  host.server.close();
});

test('Nobody leaves by Escape, by capital letters, by other keys or by writing', async ({ page, context }) => {
  const asked = await otherSites(context, 'never');
  const [first] = onePageOfEachKind(siteNamed('real'), 'da').filter(({ kind }) => kind === 'home');
  await page.goto(first?.url ?? '');
  const thrice = async (...keys: string[]): Promise<void> => {
    for (let time = 0; time < 3; time += 1) for (const key of keys) await page.keyboard.press(key);
    await expect(new ReaderPage(page).exitLink, keys.join()).toBeVisible();
  };
  await thrice('Escape');
  await thrice('Shift+KeyA');
  await thrice('Shift+Tab');
  await thrice('Shift', 'ArrowDown');
  await thrice('Control+Shift');
  await thrice('Shift+Alt');
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.innerHTML = '<input><textarea></textarea><select></select><p contenteditable="true">words</p>';
    document.querySelector('main')?.append(field);
  });
  for (const field of ['input', 'textarea', 'select', 'p[contenteditable]']) {
    await page.locator(`main ${field}`).focus();
    await thrice('Shift');
  }
  await page.locator('main').focus();
  for (let time = 0; time < 3; time += 1) await page.locator('h1').click({ modifiers: ['Shift'] });
  expect(asked).toEqual([]);
  expect(page.url()).toBe(first?.url);
});

test('A tap with Ctrl, Shift or the middle button opens the other site in a tab of its own, as on any link', async ({
  page,
  context,
}) => {
  await otherSites(context, 'at once');
  await page.goto(siteNamed('real').url);
  const { exitLink } = new ReaderPage(page);
  for (const how of [{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }] as const) {
    const opened = context.waitForEvent('page');
    await exitLink.click({ ...how, modifiers: 'modifiers' in how ? [...how.modifiers] : [] });
    await (await opened).close();
    await expect(exitLink).toBeVisible();
  }
});

for (const answer of ['at once', 'never'] as const) {
  test(`Back leads past the page that was left, when the other site answers ${answer}`, async ({ page, context }) => {
    const [home, place] = onePageOfEachKind(siteNamed('real'), 'da').filter(
      ({ kind }) => kind === 'home' || kind === 'place',
    );
    // Nobody answers under this name: the browser shows its own page of error.
    if (answer === 'at once') await otherSites(context, 'at once');
    await page.goto(home?.url ?? '');
    await page.goto(place?.url ?? '');
    const before = await page.evaluate(() => history.length);
    await new ReaderPage(page).exitLink.click();
    await page.waitForURL(answer === 'at once' ? /^https:/ : /^chrome-error:/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(page.url()).toBe(home?.url);
  });
}

test('Back from the other site shows no page that was left, also where the browser keeps pages in its memory', async ({
  launchOptions,
}) => {
  const { server, url } = await hostSite(siteNamed('real').folder);
  const other = await hostPage('<title>Weather</title>');
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage();
    const { exitLink } = new ReaderPage(page);
    const goAway = async (): Promise<void> => {
      // A site that answers: what is answered by Playwright itself is never kept.
      await exitLink.evaluate((link, href) => link.setAttribute('href', href), other.url);
      await exitLink.click();
      await page.waitForURL(other.url);
    };
    await page.goto(`${url}da/`);
    await page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      ),
    );
    await page.goto(`${url}da/about/`);
    await goAway();
    // A page that is kept does not load again.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(`${url}da/`);
    await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
    // It is in order: its way out works as before, and now nothing of the site is left behind Back.
    await goAway();
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL('about:blank');
  } finally {
    await browser.close();
    server.close();
    other.server.close();
  }
});

test('In a frame of another site nothing of a page can be seen', async ({ page }) => {
  for (const { kind, url } of onePageOfEachKind(siteNamed('real'), 'da')) {
    const other = await hostPage(`<iframe src="${url}" width="300" height="400"></iframe>`);
    await page.goto(other.url);
    const frame = page.frames()[1];
    expect(frame?.url(), kind).toBe(url);
    await expect.poll(() => frame?.evaluate(() => document.documentElement.checkVisibility()), kind).toBe(false);
    other.server.close();
  }
});
