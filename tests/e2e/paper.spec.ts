/** A place on paper. That all its facts are printed and the way out is not is seen on every page (audit.spec.ts). */
import { expect, test } from '@playwright/test';
import { servicePath } from '../../src/i18n/routes.ts';
import { siteNamed, wordsOf } from './support/sites.ts';

test('The printed page of a place holds its town, its number, its hours and the year they are from, and fits on one sheet', async ({
  page,
}) => {
  const site = siteNamed('real');
  await page.emulateMedia({ media: 'print' });
  for (const lang of ['da', 'en']) {
    await page.goto(`${site.url}${servicePath(lang, 'den-sociale-doegnvagt').slice(1)}`);
    const paper = await page.locator('body').innerText();
    expect(paper).toContain('København');
    expect(paper).toContain(wordsOf(site, lang, 'hours.always'));
    expect(paper).toMatch(/201[89]/);
    await expect(page.locator('main .service-call').first()).toBeVisible();
    const document = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sides = document.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sides.length).toBeGreaterThan(0);
    expect(sides.length, 'both sides of a sheet').toBeLessThanOrEqual(2);
  }
});
