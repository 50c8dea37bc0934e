/** Streets from one file beside the site: drawn where an operator has put one there, and missed by nobody where not. */
import { expect, test, type Page } from '@playwright/test';
import { FinderPage } from './pages/finder.ts';
import { tilesOfDenmark, writePmtiles } from './support/pmtiles.ts';
import { siteNamed } from './support/sites.ts';

/** The finder's page as it is built where site.yml names a file. */
const nameFile = async (page: Page, { url }: FinderPage): Promise<void> => {
  await page.route(url, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({
      response: answer,
      body: html.replace('<hv-finder', '<hv-finder data-tiles="map.pmtiles"'),
    });
  });
};

/** A host that answers range requests, as the library asks for. */
const serveFile = async (page: Page, asked: string[]): Promise<void> => {
  const archive = Buffer.from(writePmtiles(tilesOfDenmark));
  await page.route('**/map.pmtiles', async (route) => {
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '') ?? [];
    const part = archive.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
    asked.push(route.request().url());
    const range = `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`;
    await route.fulfill({ status: 206, headers: { 'content-range': range, etag: '"1"' }, body: part });
  });
};

/** How many of the pixels that the street layer has drawn are not empty. */
const pixelsDrawn = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('[data-map-canvas] canvas')].reduce((sum, canvas) => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return sum + data.filter((value, index) => index % 4 === 3 && value > 0).length;
    }, 0),
  );

test('Where the operator has put a file with streets beside the site, the map draws them, and asks nobody else', async ({
  page,
}) => {
  const site = siteNamed('real');
  const finder = new FinderPage(page, site, 'da');
  const [asked, requests, faults]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  await nameFile(page, finder);
  await serveFile(page, asked);
  await finder.open();
  expect(asked, 'before the tap').toEqual([]);
  await finder.mapOpen.click();
  await expect(finder.markers.first()).toBeVisible();
  await expect.poll(() => pixelsDrawn(page)).toBeGreaterThan(1000);
  expect(asked.length).toBeGreaterThan(1);
  expect(requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
});

test('Where the file is missing, the map is the one of coasts and towns', async ({ page }) => {
  const finder = new FinderPage(page, siteNamed('real'), 'da');
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await nameFile(page, finder);
  const answer = page.waitForResponse('**/map.pmtiles');
  await finder.open();
  await finder.mapOpen.click();
  expect((await answer).status()).toBe(404);
  await expect(finder.markers.first()).toBeVisible();
  await expect(page.locator('[data-map-canvas] path').first()).toBeAttached();
  expect(await page.locator('[data-map-canvas] canvas').count()).toBe(0);
  expect(faults).toEqual([]);
});
