/** Readers with a screen reader, a keyboard, shaking hands or a cracked screen (requirements A5, A6, A8, A16, A18). */
import { expect, test } from '@playwright/test';
import { ReaderPage } from './pages/reader-page.ts';
import { axeFaults, hiddenStops } from './support/faults.ts';
import { isOutsideLanguages, onePageOfEachKind, samplePages } from './support/inventory.ts';
import { languageOf, languagesOf, siteNamed, type SiteName } from './support/sites.ts';

const readers: { name: SiteName; lang: string }[] = [
  { name: 'real', lang: 'da' },
  { name: 'real', lang: 'en' },
  { name: 'fixture', lang: 'ar' },
  { name: 'fixture', lang: 'th' },
];

for (const { name, lang } of readers) {
  // Every part of a page in one language of each direction; the others differ in words, not in marks.
  const isWhole = (name === 'real' && lang === 'da') || lang === 'ar';

  test(`axe finds no fault on a phone in light colours (${lang}, ${name} site)`, async ({ page }) => {
    const faults: string[] = [];
    const sample = isWhole ? samplePages(siteNamed(name), lang) : onePageOfEachKind(siteNamed(name), lang);
    for (const { url } of sample) {
      await page.goto(url);
      faults.push(...(await axeFaults(page, 'light')));
    }
    expect(faults).toEqual([]);
  });

  test(`axe finds no fault on a phone in dark colours (${lang}, ${name} site)`, async ({ page }) => {
    const faults: string[] = [];
    test.skip(name !== 'real' || lang !== 'da', 'The colours are the same in every language.');
    for (const { url } of onePageOfEachKind(siteNamed(name), lang)) {
      await page.goto(url);
      faults.push(...(await axeFaults(page, 'dark')));
    }
    expect(faults).toEqual([]);
  });

  test(`Every page says its language and direction (${lang}, ${name} site)`, async ({ page }) => {
    const site = siteNamed(name);
    const { dir } = languageOf(site, lang);
    const source = languagesOf(site)[0]?.tag ?? lang;
    for (const { kind, url } of onePageOfEachKind(site, lang)) {
      await page.goto(url);
      const isOutside = isOutsideLanguages(kind);
      await expect(page.locator('html'), kind).toHaveAttribute('lang', isOutside ? source : lang);
      await expect(page.locator('html'), kind).toHaveAttribute('dir', isOutside ? languageOf(site, source).dir : dir);
    }
  });

  test(`Words in another language say which, and run in its direction (${lang}, ${name} site)`, async ({ page }) => {
    const site = siteNamed(name);
    const rtl = languagesOf(site).flatMap((language) => (language.dir === 'rtl' ? [language.tag] : []));
    const faults: string[] = [];
    for (const { path, url } of samplePages(site, lang)) {
      await page.goto(url);
      const found = await page.evaluate((rightToLeft) => {
        const scripts: [RegExp, RegExp][] = [
          [/\p{Script=Arabic}/u, /^(ar|fa|ur)\b/],
          [/\p{Script=Thai}/u, /^th\b/],
        ];
        const describe = (element: Element): string => element.outerHTML.slice(0, 120);
        const turned = [...document.querySelectorAll<HTMLElement>('body [lang]')].filter(
          (element) =>
            element.checkVisibility() &&
            getComputedStyle(element).direction !== (rightToLeft.includes(element.lang) ? 'rtl' : 'ltr'),
        );
        const mute = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
          [...element.childNodes].some(
            (node) =>
              node instanceof Text &&
              scripts.some(
                ([script, language]) =>
                  script.test(node.data) && !language.test(element.closest('[lang]')?.getAttribute('lang') ?? ''),
              ),
          ),
        );
        return [
          ...turned.map((element) => `wrong direction: ${describe(element)}`),
          ...mute.map((element) => `language not said: ${describe(element)}`),
        ];
      }, rtl);
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test(`Everything that can be tapped has words on it, and what must be hit is large (${lang}, ${name} site)`, async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const { path, url } of samplePages(siteNamed(name), lang)) {
      await page.goto(url);
      const found = await page.evaluate(() => {
        const describe = (element: Element): string => element.outerHTML.replace(/<svg.*?<\/svg>/gs, '').slice(0, 120);
        const seen = (element: HTMLElement): boolean => element.checkVisibility();
        const tappable = [...document.querySelectorAll<HTMLElement>('a, button, summary')].filter(seen);
        const wordless = tappable.filter(({ innerText }) => !/[\p{L}\p{N}]/u.test(innerText));
        const mustBeHit = 'a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"], a[data-exit], a[hreflang]';
        const low = tappable.filter(
          (element) => element.matches(mustBeHit) && element.getBoundingClientRect().height < 48,
        );
        return [
          ...wordless.map((element) => `no words: ${describe(element)}`),
          ...low.map((element) => `${element.getBoundingClientRect().height.toFixed(1)} px high: ${describe(element)}`),
        ];
      });
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

for (const [name, lang] of [
  ['real', 'da'],
  ['fixture', 'ar'],
] as const) {
  test(`axe finds no fault on a computer (${lang}, ${name} site)`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const faults: string[] = [];
    for (const { url } of onePageOfEachKind(siteNamed(name), lang)) {
      await page.goto(url);
      faults.push(...(await axeFaults(page, 'light')));
    }
    expect(faults).toEqual([]);
  });
}

for (const { name, lang } of [
  { name: 'real', lang: 'da' },
  { name: 'fixture', lang: 'ar' },
] as const) {
  for (const text of ['ordinary text', 'text twice as large'] as const) {
    test(`The bar never covers what the keyboard has reached on a small phone, ${text} (${lang}, ${name} site)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const hidden: string[] = [];
      const kinds = ['home', 'place', 'guide', 'phone'];
      for (const { kind, path, url } of onePageOfEachKind(siteNamed(name), lang)) {
        if (!kinds.includes(kind)) continue;
        await page.goto(url);
        await new ReaderPage(page).setText(text);
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          hidden.push(...(await hiddenStops(page, key)).map((stop) => `${path} ${stop}`));
        }
      }
      expect(hidden).toEqual([]);
    });
  }
}
