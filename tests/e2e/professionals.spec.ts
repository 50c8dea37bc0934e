/**
 * What a professional comes for, on the real site: whom to ring in the first screen, five cases in at most three clicks,
 * paper that is short, and a sheet to hand over whose paper tells nobody what it is about.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { codeOf } from '../../src/domain/naming/code.ts';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { sensitiveWordsInAll } from '../../src/editing/lint/sensitive-words.ts';
import {
  guidePath,
  needAreaPath,
  needPath,
  proPath,
  referralAnchor,
  referralsPath,
  sheetOfGuidePath,
  sheetPath,
  situationAnchor,
} from '../../src/i18n/routes.ts';
import { axeFaults } from './support/faults.ts';
import { pagesOf } from './support/inventory.ts';
import { hasPoppler, metadataOfPdf, pagesOfPdf, textOfPdf } from './support/poppler.ts';
import { siteNamed, wordsOf } from './support/sites.ts';
import { at } from './support/visit.ts';

const situations = ['danger', 'close-violence', 'crime', 'control', 'rape', 'under-18', 'illness', 'bed'];
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const rings = (page: Page, number: string): Locator => page.locator(`main a[href="tel:${number}"]:visible`);
const situation = (page: Page, id: string): Locator => page.locator(`#${situationAnchor(id)}`);
/** The link to a page of the site, whatever its address is relative to. */
const linkTo = (page: Page, path: string): Locator =>
  page.locator(`main a[href$="/${path.split('/').filter(Boolean).at(-1) ?? ''}/"]:visible`).first();

/** Words of the page that stand on two lines without a hyphen. Addresses of other sites may break anywhere. */
const brokenWords = (): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.closest('bdi, code, .unseen') !== null || !parent.checkVisibility()) continue;
    for (const match of (node.nodeValue ?? '').matchAll(/[\p{L}\d]{3,}/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)),
      );
      if (lines.size > 1) found.push(match[0]);
    }
  }
  return found;
};

/** Clicks, and counts. */
const clicker = () => {
  const count = { clicks: 0 };
  const click = async (target: Locator): Promise<void> => {
    await target.click();
    count.clicks += 1;
  };
  return { count, click };
};

for (const viewport of screens) {
  test(`Whom to ring stands in the first screen, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const lang of ['da', 'en']) {
      await page.goto(at(proPath(lang)));
      for (const id of situations) {
        const box = await situation(page, id).boundingBox();
        expect(box, `${lang} ${id}`).not.toBeNull();
        expect((box?.y ?? 0) + (box?.height ?? 0), `${lang} ${id}`).toBeLessThanOrEqual(viewport.height);
      }
      // Those with one number ring at once; of the others it is read, and rings after one tap.
      for (const number of ['112', '1888', '116006', '+4570202550'])
        await expect(rings(page, number).first()).toBeInViewport();
      for (const [id, number] of [
        ['rape', '116 006'],
        ['under-18', '114'],
        ['bed', '33 17 33 33'],
      ] as const)
        await expect(situation(page, id)).toContainText(number);
    }
  });
}

test.describe('Five cases end at the right number in at most three clicks', () => {
  test('a bed tonight without papers in Sønderjylland: no bed is known, and it ends at who knows what there is without papers', async ({
    page,
  }) => {
    const { count, click } = clicker();
    await page.goto(at(proPath('da')));
    const bed = situation(page, 'bed');
    await click(bed.locator('summary'));
    await expect(bed.locator('a[href="tel:+4570202550"]')).toBeVisible();
    // What is not known is said beside the number, and that it is no bed.
    const line = bed.locator('[data-service="center-mod-menneskehandel"]');
    await expect(line).toContainText('Center mod Menneskehandel');
    await expect(line).toContainText('Vi ved ikke, om de kan finde en seng');
    await expect(bed).toContainText('ring ikke til politiet efter en seng');
    // Somebody without papers is never sent to the police for a bed, nor anybody to an empty list.
    await expect(bed.locator('a[href="tel:114"]')).toHaveCount(0);
    await expect(bed).toContainText('Her har vi ikke fundet noget: Nordsjælland');
    const lists = await bed
      .locator('.link-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(lists.length).toBeGreaterThan(1);
    expect(lists).not.toContain(at(needAreaPath('da', 'sleep', 'sydjylland')));
    for (const list of lists) {
      await page.goto(list);
      await expect(page.locator('[data-no-way]'), list).toBeHidden();
    }
    expect(count.clicks).toBeLessThanOrEqual(3);
  });

  test('violence by a client, no papers, in an emergency department', async ({ page }) => {
    const { count, click } = clicker();
    await page.goto(at(proPath('da')));
    await expect(rings(page, '116006').first()).toBeVisible();
    await click(page.locator('[data-door="hospital"] summary'));
    await click(linkTo(page, guidePath('da', 'asylum-and-hospital-staff', 'professional')));
    await expect(rings(page, '116006').first()).toBeVisible();
    expect(count.clicks).toBeLessThanOrEqual(3);
  });

  test('somebody of fifteen', async ({ page }) => {
    const { count, click } = clicker();
    await page.goto(at(proPath('da')));
    await click(situation(page, 'under-18').locator('summary'));
    await expect(rings(page, '114')).toBeVisible();
    await expect(rings(page, '116111')).toBeVisible();
    await expect(situation(page, 'under-18')).toContainText('Giv kommunen besked i dag');
    // The guide it leads to rings the same, and nobody else first.
    await click(linkTo(page, guidePath('da', 'confidentiality-and-reporting', 'professional')));
    await expect(page.locator('.guide-lines')).toContainText('Ring til kommunens hovednummer');
    await expect(page.locator('.guide-lines a[href^="tel:"]')).toHaveText([/114/, /116 111/]);
    expect(count.clicks).toBeLessThanOrEqual(3);
  });

  test('what a landlord suspects', async ({ page }) => {
    const { count, click } = clicker();
    await page.goto(at(proPath('da')));
    await click(page.locator('[data-door="rental"] summary'));
    await click(linkTo(page, guidePath('da', 'anonymous-tip', 'professional')));
    await expect(rings(page, '+4570202550').first()).toBeInViewport();
    expect(count.clicks).toBeLessThanOrEqual(3);
  });

  test('a man in Aarhus who wants out: the number of those who advise men, and the duty of his municipality', async ({
    page,
  }) => {
    const { count, click } = clicker();
    await page.goto(at(proPath('da')));
    const out = situation(page, 'out');
    await expect(out).toContainText('Aalborg +45 53 75 30 33');
    await click(out.locator('summary'));
    await expect(out.locator('a[href="tel:+4553753033"]')).toBeVisible();
    await expect(out.locator('[data-service="reden-aalborg"]')).toContainText(
      /mænd.*Reden Aalborg.*andre byer: Spørg/s,
    );
    await expect(out).toContainText('serviceloven §§ 10 og 12');
    await click(linkTo(page, needPath('da', 'out')));
    await expect(page.locator('main')).toContainText('Få råd i kommunen uden dit navn');
    expect(count.clicks).toBeLessThanOrEqual(3);
  });
});

test('No sentence runs into the next, and no word is broken in its middle', async ({ page }) => {
  for (const lang of ['da', 'en']) {
    const urls = pagesOf(siteNamed('real'), lang).filter(({ url }) => url.includes(`/${lang}/pro/`));
    expect(urls.length).toBeGreaterThan(10);
    for (const { url } of urls) {
      await page.goto(url);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
      });
      // Hours, then a sentence. The tag with the year is a box of its own.
      const notes = await page.locator('.line-list-note').evaluateAll((all) =>
        all.map((note) => {
          const copy = note.cloneNode(true) as HTMLElement;
          for (const year of copy.querySelectorAll('.year')) year.replaceWith('. ');
          return copy.textContent.replace(/\s+/g, ' ');
        }),
      );
      for (const note of notes) expect(note, url).not.toMatch(/(?:\d{2}[:.]\d{2}|Hele døgnet|Day and night) \p{Lu}/u);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(brokenWords), `${url} ${String(width)}`).toEqual([]);
      }
    }
  }
});

test('Pages for professionals print on two sides at most, a template on one', async ({ page }) => {
  const guides = ['municipal-duty', 'asylum-and-hospital-staff', 'signs-of-trafficking', 'control-visits', 'training'];
  for (const lang of ['da', 'en']) {
    for (const id of guides) {
      await page.goto(at(guidePath(lang, id, 'professional')));
      const pages = pagesOfPdf(await page.pdf({ format: 'A4' }));
      expect(pages, `${lang} ${id}`).toBeGreaterThan(0);
      expect(pages, `${lang} ${id}`).toBeLessThanOrEqual(2);
    }
    await page.goto(at(sheetOfGuidePath(lang, 'municipal-duty')));
    expect(pagesOfPdf(await page.pdf({ format: 'A4' }))).toBe(1);
    // Long enough for a pen.
    await page.emulateMedia({ media: 'print' });
    const widths = await page
      .locator('.prose-blank')
      .evaluateAll((blanks) => blanks.map((blank) => blank.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(10);
    expect(Math.min(...widths) / (96 / 2.54), 'centimetres').toBeGreaterThanOrEqual(6);
    await page.emulateMedia({ media: null });
  }
  await page.goto(at(proPath('da')));
  expect(pagesOfPdf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
});

test('What is printed of a guide names its sources and its address; its template is a text of its own', async ({
  page,
}) => {
  await page.goto(at(guidePath('da', 'municipal-duty', 'professional')));
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('main').innerText();
  expect(paper).toContain('serviceloven § 10, LBK 909');
  expect(paper).toContain(page.url());
  const response = await page.request.get(at(`${sheetOfGuidePath('da', 'municipal-duty')}text.md`));
  expect(response.ok()).toBe(true);
  const text = await response.text();
  expect(text).toMatch(/^## .+\n/);
  expect(text).toMatch(/_{28}/);
  expect(text).not.toMatch(/<\w/);
});

/** Three whose names and subjects would tell. */
const chosen: readonly (readonly [need: string, id: string])[] = [
  ['safety', 'center-mod-menneskehandel'],
  ['safety', 'center-for-seksuelle-overgreb'],
  ['sleep', 'den-sociale-doegnvagt'],
];

const blocklist = (): unknown => parse(readFileSync(`${siteNamed('real').content}/blocklist.yml`, 'utf8'));
const telling = (text: string): string[] =>
  foundWords(text, sensitiveWordsInAll(blocklist()), 'da').map(({ found }) => found);

test.describe('The sheet to hand over', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('discreet, in Thai, with three places, in at most twelve taps; its paper tells nobody what it is about', async ({
    page,
  }) => {
    test.skip(!hasPoppler() && process.env['CI'] === undefined, 'nothing here reads a PDF: install poppler-utils');
    const count = { taps: 0 };
    const tap = async (target: Locator): Promise<void> => {
      await target.tap();
      count.taps += 1;
    };
    const printed: string[] = [];
    await page.exposeFunction('notePrint', () => printed.push('printed'));
    await page.addInitScript('window.print = () => window.notePrint()');
    await page.goto(at(proPath('da')));
    await tap(linkTo(page, sheetPath('da')));
    const open = new Set<string>();
    for (const [need, id] of chosen) {
      if (!open.has(need)) await tap(page.locator(`[data-need="${need}"] summary`));
      open.add(need);
      await tap(page.locator(`input[value="${codeOf(id)}"]`));
    }
    // A phone opens its own list: one tap for it, one for the language.
    await page.getByLabel(wordsOf(siteNamed('real'), 'da', 'pro.sheetLanguage')).selectOption('th');
    count.taps += 2;
    await expect(page.locator('.referral-sheet-place')).toHaveCount(3);
    await expect(page.locator('[data-paper]')).toHaveAttribute('lang', 'th');
    await tap(page.locator('[data-print]'));
    await expect.poll(() => printed.length).toBe(1);
    expect(count.taps).toBeLessThanOrEqual(12);

    // Nothing of the choice is in the address or kept.
    expect(page.url()).toBe(at(sheetPath('da')));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pagesOfPdf(pdf)).toBe(1);
    const text = textOfPdf(pdf);
    const metadata = metadataOfPdf(pdf);
    expect(text).toContain('+45 70 20 25 50');
    expect(text).toContain('Blegdamsvej 9');
    // Unnamed, the number about children would be rung by whoever holds the sheet.
    expect(text).toContain('+45 35 45 97 78');
    expect(text).not.toContain('+45 35 45 39 84');
    // A neutral word says which is which, and asking for an interpreter stands once.
    const th = (key: string): string => wordsOf(siteNamed('real'), 'th', key);
    await expect(page.locator('[data-paper] h3')).toHaveText([
      th('title.need.safety'),
      th('title.need.safety'),
      th('title.need.sleep'),
    ]);
    await expect(page.locator('[data-paper]').getByText(th('sheet.say'))).toHaveCount(1);
    expect(telling(`${text}\n${metadata}`)).toEqual([]);
    expect(metadata).toContain(wordsOf(siteNamed('real'), 'th', 'title.phoneScript'));
    expect(metadata).not.toContain('http');
    // The same check finds what a plain sheet tells.
    await page.locator('input[value="plain"]').check();
    await expect(page.locator('[data-paper] h3').first()).toHaveText('Center mod Menneskehandel');
    expect(telling(textOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })))).not.toEqual([]);
  });

  test('the word that stands for a place tells nobody what it is about, in any language', () => {
    const site = siteNamed('real');
    const { needs } = parse(readFileSync(`${site.content}/vocabulary.yml`, 'utf8')) as { needs: { id: string }[] };
    const locales = parse(readFileSync(`${site.content}/locales.yml`, 'utf8')) as { tag: string }[];
    const words = locales.flatMap(({ tag }) => needs.map(({ id }) => wordsOf(site, tag, `title.need.${id}`)));
    expect(telling(words.join('\n'))).toEqual([]);
  });

  test('prints the numbers of the part of the country that is chosen, and no others', async ({ page }) => {
    await page.goto(`${at(sheetPath('da'))}#s=${codeOf('laegevagt')}&g=da&a=midtjylland&v=d&f=a`);
    const numbers = page.locator('.referral-sheet-number');
    await expect(numbers).toHaveCount(1);
    await expect(numbers).toContainText('+45 70 11 31 31');
    await page.locator('select[name="area"]').selectOption('');
    await expect(numbers).toHaveCount(5);
  });

  test('no card cuts anything off, whatever is chosen', async ({ page }) => {
    // As wide as A4.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(at(sheetPath('da')));
    const codes = await page
      .locator('input[name="place"]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(codes.length).toBeGreaterThan(8);
    const forms = ['g=th&v=p', 'g=th&v=d', 'g=ar&v=p', 'g=da&v=p'];
    const starts = codes.flatMap((_, index) => (index % 8 === 0 ? [index] : []));
    let large = 0;
    for (const [form, index] of forms.flatMap((one) => starts.map((start) => [one, start] as const))) {
      await page.goto(`${at(sheetPath('da'))}#s=${codes.slice(index, index + 8).join('.')}&${form}&f=c`);
      await expect(page.locator('.referral-sheet-place')).toHaveCount(8);
      await expect(page.locator(`input[value="${codes[index] ?? ''}"]`)).toBeChecked();
      await expect(page.locator('[data-paper]')).toHaveAttribute('lang', form.slice(2, 4));
      large += await page.locator('.referral-sheet-place[data-size="large"]').count();
      const cut = await page
        .locator('.referral-sheet-place')
        .evaluateAll((cards) =>
          cards.filter((card) => card.scrollHeight > card.clientHeight + 1).map((card) => card.textContent),
        );
      expect(cut, form).toEqual([]);
    }
    // Whoever reads little is helped by large letters.
    expect(large).toBeGreaterThan(codes.length);
  });

  test('begins in the first screen of a desk, and offers no house that nobody has confirmed and nobody can ring', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${at(sheetPath('da'))}#s=${codeOf('den-sociale-doegnvagt')}&g=da&v=d&f=a`);
    await expect(page.locator('.referral-sheet-number')).toBeInViewport();
    await expect(page.locator(`input[value="${codeOf('reden-koebenhavn')}"]`)).toHaveCount(1);
    await expect(page.locator(`input[value="${codeOf('h17')}"]`)).toHaveCount(0);
  });

  test('on eight cards, right to left, on one sheet; a link holds the choice and leaves no trace of it in the address', async ({
    page,
  }) => {
    const codes = chosen.map(([, id]) => codeOf(id)).join('.');
    await page.goto(`${at(sheetPath('da'))}#s=${codes}.nothing&g=ar&v=d&f=c`);
    await expect(page.locator('.referral-sheet-place')).toHaveCount(8);
    expect(page.url()).toBe(at(sheetPath('da')));
    await expect(page.locator('[data-paper]')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.referral-sheet-code path')).toHaveCount(8);
    const title = await page.title();
    expect(pagesOfPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
    expect(telling(`${title}\n${await page.title()}`)).toEqual([]);
    expect(await axeFaults(page, 'light')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('A link to whom to ring opens it, and guides speak of others, not to the reader', async ({ page }) => {
  await page.goto(at(proPath('da')));
  await page.locator('[data-door="municipality"] summary').click();
  await page.locator(`[data-door="municipality"] a[href="#${situationAnchor('bed')}"]`).click();
  await expect(rings(page, '+4533173333')).toBeVisible();
  await page.goto(at(guidePath('da', 'municipal-duty', 'professional')));
  const lines = page.locator('.guide-lines .line-list');
  await expect(lines).toContainText(wordsOf(siteNamed('real'), 'da', 'pro.situation.control'));
  await expect(lines).toContainText(wordsOf(siteNamed('real'), 'da', 'pro.next.control'));
  await expect(lines).not.toContainText(/\b(dig|du)\b/);
  await page.goto(at(referralsPath('da', 'danner')));
  await expect(page.locator(`#${referralAnchor('danner')} [data-panel]`)).toBeVisible();
});

test('How to refer is printed as the places side by side, or else as a list with numbers', async ({ page }) => {
  await page.goto(at(referralsPath('da')));
  expect(pagesOfPdf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('main');
  await expect(paper).toContainText(page.url());
  await expect(page.locator('.compare-list')).toBeVisible();
  expect(await paper.innerText()).toMatch(/Danner.*33 33 00 47/);
  await page.emulateMedia({ media: 'screen' });
  const fold = page.locator(`#${referralAnchor('danner')}`);
  await fold.locator('summary').click();
  await fold.locator('[data-put]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.compare-list')).toBeHidden();
  await expect(page.locator('[data-shelf]')).toContainText('33 33 00 47');
  expect(pagesOfPdf(await page.pdf({ format: 'A4' }))).toBe(1);
});

test('How to refer is open where somebody knows it, and one line with its number where nobody does', async ({
  page,
}) => {
  await page.goto(at(referralsPath('da')));
  const words = (key: string): string => wordsOf(siteNamed('real'), 'da', key);
  await expect(page.locator('main')).toContainText(words('pro.panel.unknown.statute'));
  // Said once on top, and of no place again.
  await expect(page.locator('[data-panel]').filter({ hasText: words('pro.panel.unknown.statute') })).toHaveCount(0);
  for (const panel of await page.locator('[data-panel]').all())
    await expect(panel.locator('dt').first()).toHaveText(/Hvem kan henvise|Hvordan/);
  const line = page.locator(`#${referralAnchor('gadejuristen')}`);
  await expect(line).toContainText('33 31 00 75');
  await expect(line.locator('summary')).toHaveCount(0);
  const area = page.locator('#area-fyn');
  await page.locator('main a[href="#area-fyn"]').click();
  await expect(area.locator('h2').first()).toBeInViewport();
  const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('How to refer stands side by side for four places, and no more', async ({ page }) => {
  await page.goto(at(referralsPath('da')));
  const ids = [
    'center-mod-menneskehandel',
    'danner',
    'den-sociale-doegnvagt',
    'reden-international',
    'lev-uden-vold-1888',
  ];
  for (const id of ids) {
    const fold = page.locator(`#${referralAnchor(id)}`);
    await fold.locator('summary').click();
    await fold.locator('[data-put]').click();
  }
  const shelf = page.locator('[data-shelf] > *');
  await expect(shelf).toHaveCount(4);
  await expect(page.locator('[data-message]')).toHaveText(wordsOf(siteNamed('real'), 'da', 'pro.compareFull'));
  await expect(shelf.nth(3)).toContainText('Center mod Menneskehandel');
  await shelf.nth(0).locator('button').click();
  await expect(shelf).toHaveCount(3);
  expect(await axeFaults(page, 'light')).toEqual([]);
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but the sheet works, and the sheet says what instead', async ({ page }) => {
    await page.goto(at(proPath('da')));
    await situation(page, 'bed').locator('summary').click();
    await expect(rings(page, '+4533173333')).toBeVisible();
    await page.goto(at(sheetPath('da')));
    await expect(page.locator('main')).toContainText(wordsOf(siteNamed('real'), 'da', 'pro.sheetWithout'));
    await expect(page.locator('[data-choices]')).toBeHidden();
    await page.goto(at(referralsPath('da', 'danner')));
    const fold = page.locator(`#${referralAnchor('danner')}`);
    await fold.locator('summary').click();
    await expect(fold).toContainText('33 33 00 47');
    await expect(page.locator('[data-put]').first()).toBeHidden();
  });
});

test('Every page for professionals stands axe', async ({ page }) => {
  const kinds = ['pro', 'referrals', 'sheet', 'guide-sheet'];
  const pages = kinds.flatMap((kind) => pagesOf(siteNamed('real'), 'da').find((one) => one.kind === kind) ?? []);
  expect(pages.length).toBe(kinds.length);
  for (const { url } of pages) {
    await page.goto(url);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    });
    expect(await axeFaults(page, 'light')).toEqual([]);
  }
});
