/** The booklet as a file on a phone: no network, no scripts, nothing asked for, and of use on a small screen. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { axeFaults, bringAxe, overhang } from './support/faults.ts';
import { languagesOf, siteNamed } from './support/sites.ts';

test('A kept booklet opens without a network, asks for nothing, breaks no rule of access and fits a small phone', async ({
  browser,
}) => {
  const site = siteNamed('fixture');
  for (const { tag } of languagesOf(site)) {
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 }, bypassCSP: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await bringAxe(page);
    const address = pathToFileURL(join(site.folder, tag.toLowerCase(), 'all/index.html')).href;
    await page.goto(address);
    expect(
      asked.filter((url) => !url.startsWith('data:')),
      tag,
    ).toEqual([address]);
    expect(await axeFaults(page, 'light'), tag).toEqual([]);
    expect(await overhang(page), tag).toEqual([]);
    // From the contents to a guide and to a service, without leaving the file.
    await page.locator('nav a').nth(2).click();
    expect(page.url()).toMatch(/#g-/);
    await context.close();
  }
});

test('The page about the phone hands the booklet out as a file with a neutral name', async ({ page }) => {
  const site = siteNamed('fixture');
  await page.goto(`${site.url}da/phone/`);
  const download = page.waitForEvent('download');
  await page.locator('a[download]').click();
  expect((await download).suggestedFilename()).toBe('fyr.html');
  expect(page.url()).toBe(`${site.url}da/phone/`);
});
