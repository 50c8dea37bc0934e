/**
 * The journeys of issue "What is known, shown", in the files of the real site: from the front page by links alone, as
 * without scripts, in at most three taps to a number that fits; or to a page that says that there is none and what else.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codeOf } from '../../src/domain/naming/code.ts';
import { listPath } from '../../src/i18n/routes.ts';
import { stringsSchema } from '../../src/schemas/strings.ts';
import { closest, elementsIn, named, pageAt, readSite, withAttribute, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { buildRealSite, realContent } from '../support/build-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = readSite(await buildRealSite());
});

const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

const words = (lang: Language, key: string): string =>
  stringsSchema.parse(parse(readFileSync(join(realContent, `i18n/${lang}.yml`), 'utf8')))[key] ?? '';

/** A page of the site by what it is: need, guide or place and its id; behind a need a part of the country. */
type Step = `${'need' | 'guide' | 'place'} ${string}`;

const folders = { guide: 'g', place: 'p' };

const pathOf = (lang: Language, step: Step): string => {
  const [kind, id = '', area] = step.split(' ') as ['need' | 'guide' | 'place', string, string | undefined];
  if (kind === 'need') return listPath(lang, { need: id, area }).slice(1);
  return `${lang}/${folders[kind]}/${codeOf(kind === 'place' ? id : `${kind}:${id}`)}/`;
};

const linksOf = (page: Page): string[] =>
  elementsIn(page.root, named('a')).map(({ attributes }) =>
    new URL(attributes['href'] ?? '', `https://site.example/${page.path}`).pathname.slice(1),
  );

/** The page at the end of the links, each of which stands on the page before. */
const walk = (lang: Language, steps: readonly Step[]): Page =>
  steps.reduce<Page>(
    (page, step) => {
      const path = pathOf(lang, step);
      expect([page.path, linksOf(page).includes(path) ? step : 'no link to it']).toEqual([page.path, step]);
      return pageAt(site, `${path}index.html`);
    },
    pageAt(site, `${lang}/index.html`),
  );

const numbersIn = (root: Element): string[] =>
  elementsIn(root, withAttribute('href')).flatMap(
    ({ attributes }) => /^tel:(.+)/.exec(attributes['href'] ?? '')?.[1] ?? [],
  );

/** What is on a page beside its frame. */
const mainOf = (page: Page): Element => {
  const [part] = elementsIn(page.root, named('main'));
  if (part === undefined) throw new Error(`${page.file} has no main part.`);
  return part;
};

/** Numbers of cards and lines, by service, in the order of the page. */
const ringing = (part: Element): { id: string; numbers: string[] }[] =>
  elementsIn(part, withAttribute('data-service'))
    .map((card) => ({ id: card.attributes['data-service'] ?? '', numbers: numbersIn(card) }))
    .filter(({ numbers }) => numbers.length > 0);

interface Journey {
  who: string;
  steps: readonly Step[];
  /** The first service there with a number, and the number. */
  first: { id: string; number: string };
}

/** The last tap rings. */
const journeys: readonly Journey[] = [
  {
    who: 'a bed tonight in København',
    steps: ['need sleep', 'need sleep storkoebenhavn'],
    first: { id: 'den-sociale-doegnvagt', number: '+4533173333' },
  },
  {
    who: 'a bed tonight in Aalborg',
    steps: ['need sleep', 'need sleep nordjylland'],
    first: { id: 'aalborg-night-room', number: '+4598132011' },
  },
  {
    who: '19 years old, and pictures were shared',
    steps: ['need talk', 'guide sugardating-and-pictures'],
    first: { id: 'offerraadgivningen', number: '116006' },
  },
  {
    who: 'beaten by a client in Aalborg: somebody at night, without a name',
    steps: ['need talk', 'need talk nordjylland'],
    first: { id: 'den-sociale-skadestue', number: '+4598123292' },
  },
  {
    who: 'beaten by a client in Aalborg: what to do',
    steps: ['need safety', 'guide rape-and-violence'],
    first: { id: 'offerraadgivningen', number: '116006' },
  },
  {
    who: 'a doctor in Aalborg without a name',
    steps: ['need doctor', 'need doctor nordjylland'],
    first: { id: 'reden-aalborg', number: '+4553753033' },
  },
  {
    who: 'tax debt in Odense: somebody who knows the law',
    steps: ['need money', 'guide tax-and-money'],
    first: { id: 'gadejuristen', number: '+4533310075' },
  },
  {
    who: 'a Thai woman in Vejle whose passport is kept',
    steps: ['need safety', 'guide somebody-controls-you'],
    first: { id: 'center-mod-menneskehandel', number: '+4570202550' },
  },
];

/** Lines that are wrong wherever a journey below ends without a number. */
const wrongLines = ['1888', '116006', '116111', '+4570202550'];

interface Dead {
  who: string;
  steps: readonly Step[];
  /** Where she can go or read on. */
  next: Step;
  /** What the page says of it. */
  says: Readonly<Record<Language, RegExp>>;
}

const withoutNumber: readonly Dead[] = [
  {
    who: 'a bed in Aarhus for somebody from abroad without papers',
    steps: ['need sleep', 'place aarhus-vinterherberg'],
    next: 'place spor-7-aarhus',
    says: { da: /Kirkens Korshær er med til at drive det/, en: /Kirkens Korshær, a church charity, helps to run it/ },
  },
  {
    who: 'tax debt in Odense: the municipality',
    steps: ['need money', 'place municipal-advice'],
    next: 'guide you-and-the-municipality',
    says: {
      da: /Ring og sig: »Jeg vil have råd efter serviceloven/,
      en: /Call and say: Jeg vil have råd efter serviceloven/,
    },
  },
  {
    who: 'a bed in Odense',
    steps: ['need sleep', 'place odense-night-room'],
    next: 'place odense-herberg',
    says: { da: /Spørg Odense Kommune/, en: /Ask the municipality of Odense/ },
  },
];

describe.each(languages)('in %s', (lang) => {
  it.each(journeys)('$who: a number that fits, in three taps', ({ steps, first }) => {
    expect(steps.length + 1).toBeLessThanOrEqual(3);
    const [found] = ringing(mainOf(walk(lang, steps)));
    expect(found?.id).toBe(first.id);
    expect(found?.numbers).toContain(first.number);
  });

  it.each(withoutNumber)('$who: the page says that there is no number, and what else', ({ steps, next, says }) => {
    expect(steps.length + 1).toBeLessThanOrEqual(3);
    const page = walk(lang, steps);
    const main = mainOf(page);
    const said = wordsOf(main);
    expect(said).toContain(words(lang, 'contact.none'));
    expect(said).toContain(words(lang, 'contact.none.else'));
    expect(said).toMatch(says[lang]);
    expect(linksOf(page)).toContain(pathOf(lang, next));
    expect(numbersIn(main).filter((number) => wrongLines.includes(number))).toEqual([]);
  });

  it('the page of a need names the parts of the country in which nothing was found', () => {
    const said = wordsOf(mainOf(walk(lang, ['need money'])));
    const [before = ''] = words(lang, 'list.nothingIn').split(':');
    expect(said).toContain(before);
    expect(said.slice(said.indexOf(before))).toContain(words(lang, 'area.fyn'));
  });
});

describe('no list of a need in the real site', () => {
  it.each([
    ['sleep', ['1888', '116006', '+4570202550']],
    ['food', ['1888', '116006', '+4570202550']],
    ['money', ['1888', '116006', '+4570202550', '+4533173333']],
    ['out', ['1888', '116006', '+4570202550']],
    ['talk', ['1888', '+4570202550']],
    ['law', ['1888', '116006', '+4570202550']],
    ['doctor', ['1888', '116006', '+4570202550']],
  ] as const)('for "%s" has the numbers %j on a card', (need, wrong) => {
    const page = pageAt(site, `${pathOf('da', `need ${need}`)}index.html`);
    // Where nothing can be rung, the lines of the front page stand below, each with what it is for: they are no card.
    const isHelp = (element: Element): boolean => element.attributes['data-lines'] === 'help';
    const cards = elementsIn(mainOf(page), withAttribute('data-service'));
    const numbers = cards.filter((card) => closest(card, isHelp) === undefined).flatMap(numbersIn);
    expect(numbers.filter((number) => (wrong as readonly string[]).includes(number))).toEqual([]);
  });
});
