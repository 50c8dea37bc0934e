/** The finder at addresses as people type and shorten them, and links to lists as chats hand them on. */
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/cli/serve.ts';
import { FinderPage } from './pages/finder.ts';
import { mouse } from './support/hands.ts';
import { findNginx, startNginx } from './support/nginx.ts';
import { siteNamed } from './support/sites.ts';

/** Answers that are no good. */
const noteFailures = (page: Page): string[] => {
  const failures: string[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400) failures.push(`${answer.status()} ${answer.url()}`);
  });
  return failures;
};

const expectWholeFinder = async (page: Page, url: string): Promise<void> => {
  await expect(page.locator('.frame-bar')).toHaveCSS('position', 'sticky');
  const finder = new FinderPage(page, siteNamed('real'), 'en');
  await expect(page.locator('hv-finder')).toHaveAttribute('data-ready', '');
  await finder.openGroup(mouse, 'more');
  await finder.criterion('must:men').click();
  await expect(finder.chips).toHaveCount(1);
  await expect(finder.message).toBeEmpty();
  const links = await page
    .locator('main a[href], header a[href], footer a[href]')
    .evaluateAll((all) => [
      ...new Set(all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href.replace(/#.*/, ''))),
    ]);
  const inside = links.filter((link) => link.startsWith(url));
  expect(inside.length).toBeGreaterThan(20);
  const gone: string[] = [];
  for (const link of inside) if (!(await fetch(link)).ok) gone.push(link);
  expect(gone).toEqual([]);
};

test('On a host that does not add the slash, the finder works without it', async ({ page }) => {
  const server = await serveFolder({ folder: siteNamed('real').folder });
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const failures = noteFailures(page);
  try {
    await page.goto(`${url}en/find`);
    expect(page.url(), 'the host has not added it').toBe(`${url}en/find`);
    await expectWholeFinder(page, url);
    expect(failures).toEqual([]);
  } finally {
    server.close();
  }
});

for (const base of ['/', '/any/sub/path/']) {
  test(`Under ${base} nginx leads from addresses with slashes too many to the page`, async ({ page }) => {
    const program = findNginx();
    // tests/e2e/hosts.spec.ts says what to do, and fails on CI.
    test.skip(program === undefined, 'There is no nginx on this machine.');
    const server = await startNginx(program ?? '', { folder: siteNamed('real').folder, base, headers: true });
    const failures = noteFailures(page);
    try {
      await page.goto(`${server.url}en/find//`);
      expect(page.url()).toBe(`${server.url}en/find/`);
      await expectWholeFinder(page, server.url);
      expect(failures).toEqual([]);
      const slashes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 });
      await fc.assert(
        fc.asyncProperty(slashes, fc.integer({ min: 0, max: 3 }), async ([first = 1, second = 1], last) => {
          const path = `en${'/'.repeat(first)}find${'/'.repeat(last)}`;
          const answer = await fetch(`${server.url.replace(/\/$/, '/'.repeat(second))}${path}?x=1`);
          expect([answer.status, answer.url], path).toEqual([200, `${server.url}en/find/?x=1`]);
        }),
        { numRuns: 30 },
      );
      const elsewhere = await fetch(`${new URL(server.url).origin}//elsewhere.example/`, { redirect: 'manual' });
      expect(elsewhere.headers.get('location') ?? '', 'never to another host').not.toMatch(/^(\w+:)?\/\//);
    } finally {
      server.stop();
    }
  });
}

const finderWith = async (page: Page): Promise<{ finder: FinderPage; link: string; ids: string[] }> => {
  const finder = new FinderPage(page, siteNamed('real'), 'en');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => void (document.title = text) },
    });
  });
  await finder.open();
  await finder.openGroup(mouse, 'more');
  await finder.criterion('must:men').click();
  await finder.criterion('language:en').click();
  await expect(finder.chips).toHaveCount(2);
  const ids = await finder.ids();
  await finder.copy.click();
  await expect.poll(() => page.title()).toContain('#');
  return { finder, link: await page.title(), ids };
};

test('A link to a list opens the same list however a chat has written it', async ({ page }) => {
  const { finder, link, ids } = await finderWith(page);
  const [address = '', fragment = ''] = link.split('#');
  for (const written of [
    link,
    `${link})`,
    `${link},`,
    `${link}"`,
    `${link}>`,
    `${link}%20`,
    `${link}?utm_source=chat`,
    `${address}?utm_source=chat&fbclid=x#${fragment}`,
    `${address}#${fragment.replaceAll('&', '&amp;')}`,
    `${address}#${fragment.replaceAll('=', '%3D')}`,
    `${address}#${encodeURIComponent(fragment)}.`,
  ]) {
    await page.goto('about:blank');
    await page.goto(written);
    await expect(finder.chips, written).toHaveCount(2);
    expect(await finder.ids(), written).toEqual(ids);
    expect(page.url(), written).toBe(finder.url);
  }
});

for (const [typed, chip] of [
  ['8000', 'Aarhus'],
  ['DK-8000', 'Aarhus'],
  ['8000 C', 'Aarhus'],
  ['Kolding kommune', 'Kolding'],
  ['Jylland', 'South Jutland'],
  ['Copenhagen', 'København'],
] as const) {
  test(`Who types ${typed} is taken to be in ${chip}`, async ({ page }) => {
    const finder = new FinderPage(page, siteNamed('real'), 'en');
    await finder.open();
    await finder.openWhere(mouse);
    await finder.townField.fill(typed);
    await expect(finder.towns.first()).toHaveText(chip);
    await finder.townField.press('Enter');
    await expect(finder.place).toHaveText(new RegExp(chip));
  });
}
