/**
 * From the front page of a language to a way in that fits: at most three taps, and on each page at most two screens of
 * scrolling, with scripts and without. The same ways as in tests/build/journeys.test.ts, as a thumb takes them.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { guidePath, homePath, listPath, servicePath } from '../../src/i18n/routes.ts';
import { siteNamed } from './support/sites.ts';

const screen = { width: 360, height: 740 };
/** The first screen and two more. */
const reach = 3 * screen.height;

type Step = { need: string; area?: string } | { guide: string } | { service: string };

interface Journey {
  who: string;
  steps: readonly Step[];
  /** Part of the country whose cards she looks for on the last page. */
  area?: string;
  /** What ends the way: a number that rings, or words that say that there is none, and what else. */
  end: { number: string } | { link: Step };
}

const journeys: readonly Journey[] = [
  {
    who: 'a bed tonight in København',
    steps: [{ need: 'sleep' }],
    area: 'storkoebenhavn',
    end: { number: '+4533173333' },
  },
  { who: 'a bed tonight in Aalborg', steps: [{ need: 'sleep' }], area: 'nordjylland', end: { number: '+4598132011' } },
  {
    who: 'a bed in Aarhus for somebody from abroad without papers: no number is known, the page leads on',
    steps: [{ need: 'sleep' }],
    area: 'midtjylland',
    end: { link: { service: 'aarhus-vinterherberg' } },
  },
  {
    who: '19 years old, and pictures were shared',
    steps: [{ need: 'talk' }, { guide: 'sugardating-and-pictures' }],
    end: { number: '116006' },
  },
  {
    who: 'beaten by a client in Aalborg',
    steps: [{ need: 'safety' }, { guide: 'rape-and-violence' }],
    end: { number: '116006' },
  },
  {
    who: 'a doctor in Aalborg without a name',
    steps: [{ need: 'doctor' }, { need: 'doctor', area: 'nordjylland' }],
    end: { number: '+4553753033' },
  },
  { who: 'tax debt in Odense', steps: [{ need: 'money' }, { guide: 'tax-and-money' }], end: { number: '+4533310075' } },
  {
    who: 'a Thai woman in Vejle whose passport is kept',
    steps: [{ need: 'safety' }, { guide: 'somebody-controls-you' }],
    end: { number: '+4570202550' },
  },
];

const pathOf = (lang: string, step: Step): string =>
  'need' in step
    ? listPath(lang, step)
    : 'guide' in step
      ? guidePath(lang, step.guide, 'reader')
      : servicePath(lang, step.service);

/** The link to a page, whatever its address is relative to. */
const linkTo = (page: Page, lang: string, step: Step): Locator => {
  const code = pathOf(lang, step).split('/').at(-2) ?? '';
  return page.locator(`main a[href$="/${code}/"]:visible`);
};

/** Looked for as a reader does: within two screens of scrolling, where a thumb can hit it. */
const expectInReach = async (target: Locator, what: string): Promise<void> => {
  await expect(target, what).toBeVisible();
  // With a script a tap may draw the list anew.
  await expect
    .poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().bottom + scrollY)), {
      message: `${what}: px from the top`,
    })
    .toBeLessThanOrEqual(reach);
};

for (const lang of ['da', 'en'])
  for (const javaScriptEnabled of [true, false])
    test.describe(`${lang}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled, viewport: screen });

      for (const { who, steps, area, end } of journeys)
        test(who, async ({ page }) => {
          await page.goto(new URL(homePath(lang).slice(1), siteNamed('real').url).href);
          let taps = 0;
          for (const step of steps) {
            const link = linkTo(page, lang, step).first();
            await expectInReach(link, JSON.stringify(step));
            await link.click();
            taps += 1;
          }
          const part = area === undefined ? page.locator('main') : page.locator(`main [data-area="${area}"]`);
          if ('number' in end) {
            const number = part.locator(`a[href="tel:${end.number}"]`).first();
            await expectInReach(number, end.number);
            await number.click({ trial: true });
            taps += 1;
          } else {
            const fold = part.locator('summary');
            await expectInReach(fold, 'the other places there');
            await fold.click();
            taps += 1;
            const link = part.locator(linkSelector(lang, end.link));
            await expectInReach(link, JSON.stringify(end.link));
            await link.click();
            taps += 1;
          }
          expect(taps).toBeLessThanOrEqual(3);
        });
    });

const linkSelector = (lang: string, step: Step): string => `a[href$="/${pathOf(lang, step).split('/').at(-2) ?? ''}/"]`;
