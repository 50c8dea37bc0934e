/** The way out with its script: nothing of the page is left to see. That Back does not bring it again: back.spec.ts. */
import { expect, test, type Page } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { isOutsideLanguages, onePageOfEachLayout, type PageKind } from './support/inventory.ts';
import { otherSites } from './support/other-sites.ts';
import { hostInParts, hostPage } from './support/servers.ts';
import { languagesOf, siteNamed, wordsOf, type SiteName } from './support/sites.ts';

/** The script is the same on every page: it is tried on every layout once, and on one page in each other script. */
const readers: { name: SiteName; lang: string; isWhole: boolean }[] = [
  { name: 'real', lang: 'da', isWhole: true },
  { name: 'fixture', lang: 'ar', isWhole: false },
  { name: 'fixture', lang: 'th', isWhole: false },
];

/** Pages whose own scripts listen to keys, and the front page. */
const withKeys: readonly PageKind[] = ['home', 'find', 'guide', 'cards', 'phone'];

const soon = [10, 20, 50, 100, 250];

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

for (const { name, lang, isWhole } of readers) {
  test(`The page is gone in the moment of the tap, and stays gone whatever the other site does (${lang}, ${name} site)`, async ({
    page,
    context,
  }) => {
    const site = siteNamed(name);
    const asked = await otherSites(context, 'with nothing');
    await page.addInitScript(`window.look = ${seen.toString()}`);
    const pages = onePageOfEachLayout(site, lang).filter(({ kind }) => isWhole || kind === 'home');
    expect(pages.length).toBeGreaterThan(isWhole ? 8 : 0);
    for (const { kind, url } of pages) {
      await page.goto(url);
      const source = languagesOf(site)[0]?.tag ?? lang;
      const words = wordsOf(site, isOutsideLanguages(kind) ? source : lang, 'exit.going');
      const nothing = { title: '', words, things: [], icon: 'data:,' };
      expect(await leaveAndLook(page), kind).toEqual(nothing);
      await expect.poll(() => asked.length, { message: kind, intervals: soon }).toBe(1);
      // Should the browser bring it back from its memory, there is still nothing.
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await page.evaluate(seen), kind).toMatchObject({ title: '', things: [], icon: 'data:,' });
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
    const pages = onePageOfEachLayout(site, lang).filter(({ kind }) => (isWhole ? withKeys : ['home']).includes(kind));
    expect(pages).toHaveLength(isWhole ? withKeys.length : 1);
    for (const { kind, url } of pages) {
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
  const [first] = onePageOfEachLayout(siteNamed('real'), 'da').filter(({ kind }) => kind === 'home');
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
    field.id = 'fields';
    field.innerHTML = '<input><textarea></textarea><select></select><p contenteditable="true">words</p>';
    document.querySelector('main')?.append(field);
  });
  for (const field of ['input', 'textarea', 'select', 'p[contenteditable]']) {
    await page.locator(`#fields ${field}`).focus();
    await thrice('Shift');
  }
  await page.locator('main').focus();
  for (let time = 0; time < 3; time += 1) await page.locator('h1').click({ modifiers: ['Shift'] });
  expect(asked).toEqual([]);
  expect(page.url()).toBe(first?.url);
});

test('In a frame of another site nothing of a page can be seen', async ({ page }) => {
  const pages = onePageOfEachLayout(siteNamed('real'), 'da');
  const other = await hostPage(
    pages.map(({ url }) => `<iframe src="${url}" width="300" height="400"></iframe>`).join(''),
  );
  await page.goto(other.url);
  const frames = page.frames().slice(1);
  expect(frames.map((frame) => frame.url())).toEqual(pages.map(({ url }) => url));
  for (const frame of frames) {
    await expect.poll(() => frame.evaluate(() => document.documentElement.checkVisibility()), frame.url()).toBe(false);
  }
  other.server.close();
});
