/**
 * Axe and the narrowest screen on every layout in every language of the real site. Which words a language has decides whether
 * a line is too wide, a label is missing or a part is marked as another language; all else is audited in audit.spec.ts.
 *
 * A run takes a third of the pages, always the same: each language with some layouts, each layout in some languages. All
 * of them: EVERY_LANGUAGE=1 npx playwright test tests/e2e/every-language.spec.ts
 */
import { expect, test } from '@playwright/test';
import { axeFaults, bringAxe, overhang } from './support/faults.ts';
import { onePageOfEachLayout } from './support/inventory.ts';
import { languagesOf, siteNamed } from './support/sites.ts';

const all = process.env['EVERY_LANGUAGE'] === '1';
const part = 3;
const smallPhone = { width: 320, height: 480 };

/** Languages side by side: they take equally long. */
const groups = [0, 1, 2, 3];

for (const group of groups) {
  test(`In every language the layouts are without faults on the smallest screen: ${group + 1} of ${groups.length}`, async ({
    page,
  }) => {
    test.slow();
    const site = siteNamed('real');
    await page.setViewportSize(smallPhone);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bringAxe(page);
    const visits = languagesOf(site)
      .map(({ tag }, index) => ({ tag, index }))
      .filter(({ index }) => index % groups.length === group)
      .flatMap(({ tag, index }) =>
        onePageOfEachLayout(site, tag).filter((_, layout) => all || (index + layout) % part === 0),
      );
    // Audited whole elsewhere, but never left out by mistake.
    expect(visits.length).toBeGreaterThan(2);
    const faults: string[] = [];
    for (const { path, url } of visits) {
      await page.goto(url);
      const found = [...(await overhang(page)), ...(await axeFaults(page, 'light'))];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
