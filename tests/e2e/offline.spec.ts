/** The copy on the phone: only when asked for, whole or not at all, of use without a network, and gone when removed. */
import { expect, test as base, type Page } from '@playwright/test';
import { OfflineCopy } from './pages/offline-copy.ts';
import { startChangingSite, type ChangingSite } from './support/changing-site.ts';
import { isOutsideLanguages, onePageOfEachKind, pageKinds } from './support/inventory.ts';
import { siteNamed, wordsOf } from './support/sites.ts';

const test = base.extend<{ site: ChangingSite }>({
  // Playwright reads from the first argument what a fixture needs; this one needs nothing.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await startChangingSite(siteNamed('fixture').folder);
    await use(site);
    site.stop();
  },
});

const say = (key: string): string => wordsOf(siteNamed('fixture'), 'da', key);
/** What a sentence with places to fill begins with. */
const begin = (key: string): string => say(key).split('{{')[0]?.trim() ?? '';

const openOffer = async (page: Page, site: ChangingSite, lang = 'da'): Promise<OfflineCopy> => {
  await page.goto(`${site.url}${lang}/phone/`);
  return new OfflineCopy(page);
};

const keepCopy = async (page: Page, site: ChangingSite, lang = 'da'): Promise<OfflineCopy> => {
  const copy = await openOffer(page, site, lang);
  await copy.keep.click();
  await expect(copy.kept).not.toBeEmpty({ timeout: 20_000 });
  await expect(copy.remove).toBeVisible();
  return copy;
};

const nameOf = (site: ChangingSite, lang = 'da'): string => `${site.base}${lang}/ ${site.listOf(lang).version}`;
/** The files of the list, and the list itself as the sign that they are all there. */
const whole = (site: ChangingSite, lang = 'da'): Record<string, number> => ({
  [nameOf(site, lang)]: site.listOf(lang).files.length + 1,
});

/**
 * Ends the workers of the languages without removing them, as browsers do between two visits. Not that of the root, which
 * downloads nothing: Playwright waits for ever to take an ended worker offline.
 */
const endWorkers = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL } of versions) if (/\/(da|en)\/sw\.js$/.test(scriptURL)) running.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => running.size).toBeGreaterThan(0);
  for (const versionId of running) await session.send('ServiceWorker.stopWorker', { versionId });
  await session.detach();
};

/** What the browser itself says that it keeps for the site, in bytes by kind. */
const storedBytes = async (page: Page, site: ChangingSite): Promise<Record<string, number>> => {
  const session = await page.context().newCDPSession(page);
  const { usageBreakdown } = await session.send('Storage.getUsageAndQuota', { origin: new URL(site.url).origin });
  await session.detach();
  // An empty cache that this test has looked into is still open, and counts a few bytes.
  return Object.fromEntries(
    usageBreakdown.filter(({ usage }) => usage > 1000).map(({ storageType, usage }) => [storageType, usage]),
  );
};

test('Before the tap nothing is kept, and it is said what will be and how big it is', async ({ page, site }) => {
  const copy = await openOffer(page, site);
  await expect(copy.root).toContainText(say('offline.stays'));
  const said = Number(/(\d+) MB/.exec((await copy.root.textContent()) ?? '')?.[1]);
  expect(said).toBe(Math.ceil(site.listOf('da').size / 1_000_000));
  await expect(copy.remove).toBeHidden();
  expect(await copy.caches()).toEqual({});
  expect(await copy.workers()).toEqual([]);
  await page.goto(`${site.url}da/find/`);
  expect(site.asked.filter((file) => /sw\.js|copy\.json/.test(file))).toEqual([]);
});

test('Without a network the kept pages open, the finder filters, the search finds and the map shows its places', async ({
  page,
  context,
  site,
}) => {
  const copy = await keepCopy(page, site);
  expect(await copy.caches()).toEqual(whole(site));
  expect(await copy.workers()).toEqual([site.base, `${site.base}da/`]);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });

  await context.setOffline(true);
  const pages = onePageOfEachKind(siteNamed('fixture'), 'da').filter(({ path }) => path.startsWith('da/'));
  // No guide of the invented country has a template to print.
  const kinds = pageKinds.filter((kind) => !isOutsideLanguages(kind) && kind !== 'guide-sheet');
  expect(pages.map(({ kind }) => kind)).toEqual(kinds);
  for (const { path, html } of pages) {
    await page.goto(site.url + path);
    expect(html, path).toContain(`<title>${await page.title()}</title>`);
    // Its style sheet came too.
    await expect(page.locator('.frame-bar')).toHaveCSS('position', 'sticky');
  }

  await page.goto(`${site.url}da/find/?from=chat`);
  const all = await page.locator('[data-count]').textContent();
  await page.locator('[data-filter="more"] summary').click();
  await page.locator('[data-criterion="must:free"]').click();
  await expect(page.locator('[data-chosen] li')).toHaveCount(1);
  await expect(page.locator('[data-count]')).not.toHaveText(all ?? '');
  // Cards come from a file of their own.
  await expect(page.locator('.service-card-call').first()).toBeVisible();
  await page.locator('[data-map-open]').click();
  await expect(page.locator('[data-map-canvas] button').first()).toBeVisible();
  await page.locator('[data-filter="where"] summary').first().click();
  await page.locator('#town').fill('a');
  await expect(page.locator('[data-town-list] button').first()).toBeVisible();

  await page.goto(`${site.url}da/`);
  await page.locator('#search').pressSequentially('seng');
  await expect(page.locator('[data-search-results] .row-title').first()).toBeVisible();
  expect(faults).toEqual([]);
});

for (const [path, page] of [
  ['da/find', 'da/find/'],
  ['da/find?from=chat', 'da/find/'],
  ['da/find//', 'da/find/'],
  ['da/find/index.html', 'da/find/'],
  ['da', 'da/'],
  ['/da/', 'da/'],
  ['', ''],
] as const) {
  test(`Without a network the address "/${path}" opens what was kept`, async ({ page: tab, context, site }) => {
    await keepCopy(tab, site);
    await context.setOffline(true);
    await tab.goto(site.url + path);
    expect(tab.url()).toBe(site.url + page);
    await expect(tab.locator('h1')).toBeVisible();
    // Its styles came too, and its links lead to pages that are kept.
    await expect(tab.locator('body')).not.toHaveCSS('margin', '8px');
    const link = tab.locator('main a[href]:not(.skip):visible').filter({ hasNot: tab.locator('[lang="en"]') });
    await (page === '' ? tab.locator('a[lang="da"]') : link).first().click();
    await expect(tab.locator('h1')).toBeVisible();
    expect(tab.url().startsWith(`${site.url}da/`), tab.url()).toBe(true);
  });
}

test('Addresses outside a kept language are asked of the network, and nothing else on the host is touched', async ({
  page,
  context,
  site,
}) => {
  await keepCopy(page, site);
  await expect(page.goto(`${site.url}nothing`).then((answer) => answer?.status())).resolves.toBe(404);
  await context.setOffline(true);
  for (const path of ['en', 'en/', 'en/find/', 'da/nothing', 'other/', '../'])
    await expect(page.goto(new URL(path, site.url).href), path).rejects.toThrow(/ERR_/);
});

test('While there is a network, pages come from it', async ({ page, site }) => {
  await keepCopy(page, site);
  site.write('da/about/index.html', site.read('da/about/index.html').replace(/<h1[^>]*>/, '$&Fresh '));
  await page.goto(`${site.url}da/about/`);
  await expect(page.locator('h1')).toContainText('Fresh');
});

test('A page that does not come within some seconds is shown as it was kept', async ({ page, site }) => {
  await keepCopy(page, site);
  site.held.add('da/about/');
  await page.goto(`${site.url}da/about/`, { timeout: 10_000 });
  await expect(page.locator('h1')).toBeVisible();
});

test('A download that is broken off in the middle is never used, and leaves nothing', async ({
  page,
  context,
  site,
}) => {
  const copy = await openOffer(page, site);
  site.held.add('da/about/');
  await copy.keep.click();
  await expect.poll(async () => Object.values(await copy.caches())[0]).toBeGreaterThan(10);
  await endWorkers(page);
  await expect(copy.message).toHaveText(say('offline.failed'));
  expect(await copy.caches()).toEqual({});
  expect(await copy.workers()).toEqual([]);

  // The same, while a worker runs: what is left of a copy is not served.
  site.held.clear();
  await keepCopy(page, site);
  await page.evaluate(async (list) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(list);
  }, `${site.url}da/copy.json`);
  await context.setOffline(true);
  await expect(page.goto(`${site.url}da/find/`)).rejects.toThrow(/ERR_/);
  await context.setOffline(false);
  await keepCopy(page, site);
  expect(await copy.caches()).toEqual(whole(site));
});

const harms: { what: string; harm: (site: ChangingSite) => void }[] = [
  { what: 'is missing', harm: (site) => site.remove('da/about/index.html') },
  { what: 'has other bytes than listed', harm: (site) => site.write('da/about/index.html', 'Welcome to the hotel') },
  { what: 'is not listed because the list is broken', harm: (site) => site.write('da/copy.json', '{"version":"01') },
];
for (const { what, harm } of harms) {
  test(`When a file ${what}, nothing is kept and one sentence says so`, async ({ page, site }) => {
    harm(site);
    const copy = await openOffer(page, site);
    await copy.keep.click();
    await expect(copy.message).toHaveText(say('offline.failed'));
    expect(await copy.caches()).toEqual({});
    expect(await copy.workers()).toEqual([]);
    await expect(copy.remove).toBeHidden();
  });
}

test('A new build replaces the copy whole; a broken one leaves the old as it was', async ({ page, context, site }) => {
  const copy = await keepCopy(page, site);
  const before = whole(site);
  const good = site.read('da/about/index.html');

  site.rebuild('da', 'da/index.html', (html) => html.replace(/<h1[^>]*>/, '$&Broken '));
  const broken = nameOf(site);
  site.write('da/about/index.html', 'Welcome to the hotel');
  await endWorkers(page);
  const asked = site.asked.length;
  await page.goto(`${site.url}da/find/`);
  // It has tried, and has met the broken file.
  await expect.poll(() => site.asked.slice(asked)).toEqual(expect.arrayContaining(['da/copy.json', 'da/about/']));
  await expect.poll(() => copy.caches()).toEqual(before);
  expect(Object.keys(before)).not.toContain(broken);
  await context.setOffline(true);
  await page.goto(`${site.url}da/`);
  await expect(page.locator('h1')).not.toContainText('Broken');
  await context.setOffline(false);

  site.write('da/about/index.html', good);
  await endWorkers(page);
  await page.goto(`${site.url}da/find/`);
  await expect.poll(() => copy.caches(), { timeout: 15_000 }).toEqual(whole(site));
  await context.setOffline(true);
  await page.goto(`${site.url}da/`);
  await expect(page.locator('h1')).toContainText('Broken');
});

test('One tap removes the copies of all languages, and the pages need the network again', async ({
  page,
  context,
  site,
}) => {
  await keepCopy(page, site, 'en');
  const copy = await keepCopy(page, site);
  expect(await copy.caches()).toEqual({ ...whole(site, 'en'), ...whole(site) });
  await copy.remove.click();
  await expect(copy.message).toHaveText(say('offline.removed'));
  await expect(copy.keep).toBeFocused();
  expect(await copy.caches()).toEqual({});
  expect(await copy.workers()).toEqual([]);
  expect(await storedBytes(page, site)).toEqual({});
  await context.setOffline(true);
  await expect(page.goto(`${site.url}da/find/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('What was removed a moment ago can be kept again on the same page', async ({ page, site }) => {
  const copy = await keepCopy(page, site);
  await copy.remove.click();
  await expect(copy.message).toHaveText(say('offline.removed'));
  await copy.keep.click();
  await expect(copy.kept).toContainText(begin('offline.kept'), { timeout: 20_000 });
  expect(await copy.caches()).toEqual(whole(site));
});

test('A browser that takes no worker says so in one sentence and keeps nothing', async ({ page, site }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  const copy = await openOffer(page, site);
  await copy.keep.click();
  await expect(copy.message).toHaveText(say('offline.refused'));
  expect(await copy.caches()).toEqual({});
});

test('Nothing is removed that is not ours', async ({ page, site }) => {
  const copy = await keepCopy(page, site);
  await page.evaluate(() => caches.open('of another site on this host'));
  await copy.remove.click();
  await expect(copy.message).toHaveText(say('offline.removed'));
  expect(Object.keys(await copy.caches())).toEqual(['of another site on this host']);
});

test('Without a script there is no offer', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}da/phone/`);
  await expect(page.locator('hv-offline')).toBeHidden();
  await context.close();
});
