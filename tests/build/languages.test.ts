import { beforeAll, describe, expect, it } from 'vitest';
import { chooseBlock } from '../../src/domain/text/translated.ts';
import { closest, dirOf, elementsIn, isElement, langOf, named, pageAt, textsIn } from '../builders/built-pages.ts';
import { withAttribute, withClass, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import {
  builtFixture,
  directionOf,
  guideFile,
  isInLanguage,
  languages,
  locales,
  placeFile,
} from '../builders/fixture-site.ts';
import { services, site as settings, textsOf } from '../builders/fixture-site.ts';

let site: BuiltSite;
let inLanguages: Page[];
beforeAll(async () => {
  site = await builtFixture();
  inLanguages = site.pages.filter(isInLanguage);
});

const isIn = (isWanted: (element: Element) => boolean) => (element: Element) =>
  closest(element, isWanted) !== undefined;
const isNotice = (element: Element): boolean => element.name === 'section' && withClass('callout')(element);
const isNoticeInline = isIn(isNotice);

/** The texts of editors on a page, without dated messages on top of it. */
const proseOf = (page: Page): Element[] =>
  elementsIn(page.root, withClass('prose')).filter((element) => !isNoticeInline(element));

const isLeftAlone = isIn(({ attributes }) => attributes['translate'] === 'no');

/** What stands directly before a text, with all that belongs to hearing it. */
const before = (prose: Element): Element | undefined => {
  const element = closest(prose, named('hv-read-aloud')) ?? prose;
  const siblings = (element.parent?.children ?? []).filter(isElement).filter(({ name }) => name !== 'script');
  return siblings[siblings.indexOf(element) - 1];
};

describe('a page', () => {
  it('exists in every language', () => {
    const pagesOf = (lang: string) =>
      inLanguages.filter(({ file }) => file.startsWith(`${lang}/`)).map(({ file }) => file.slice(lang.length));
    for (const lang of languages) expect(pagesOf(lang)).toEqual(pagesOf('da'));
  });
});

describe('the list of languages', () => {
  const linksOn = (page: Page): Element[] =>
    elementsIn(page.root, withClass('frame-languages')).flatMap((list) => elementsIn(list, named('a')));
  const told = (page: Page): string[] => linksOn(page).flatMap(({ attributes }) => attributes['hreflang'] ?? []);

  it('says in each language whether the site is only partly in it', () => {
    // Danish is the source; the others lack texts, or have one of an earlier Danish (natcafeen/text.th.mdx).
    const expected = ['Dansk', 'English (partly)', 'العربية (جزئيًا)', 'ไทย (บางส่วน)'];
    expect(linksOn(pageAt(site, 'th/index.html')).map((link) => wordsOf(link))).toEqual(expected);
    const picker = elementsIn(pageAt(site, 'index.html').root, withClass('page-languages'));
    expect(picker.flatMap((list) => elementsIn(list, named('a'))).map((link) => wordsOf(link))).toEqual(expected);
  });

  it.each([
    ['a place', 'services/natcafeen', placeFile('da', 'natcafeen')],
    ['a guide', 'guides/tryghed', guideFile('da', 'tryghed')],
    ['a page of text', 'pages/about', 'da/about/index.html'],
  ])('claims %s for the languages it is translated into, and for no other', (_, folder, file) => {
    const translated = Object.keys(textsOf(folder));
    expect(translated.length).toBeLessThan(languages.length);
    expect(told(pageAt(site, file)).sort()).toEqual([...translated].sort());
  });

  it('leaves a text that is older than its Danish with a note and the Danish a tap away, and no other', () => {
    const noted = inLanguages.filter(({ root }) => elementsIn(root, withAttribute('data-outdated')).length > 0);
    // tests/fixtures/sites/full/services/natcafeen/text.th.mdx was made from an earlier version on purpose.
    expect(noted.map(({ file }) => file)).toEqual([placeFile('th', 'natcafeen')]);
    const links = noted.flatMap(({ root }) =>
      elementsIn(root, withAttribute('data-outdated')).flatMap((note) => elementsIn(note, named('a'))),
    );
    const back = links.map(({ attributes }) => attributes['href']?.replace(/^(\.\.\/)*/, ''));
    expect(back).toEqual([placeFile('da', 'natcafeen').replace('index.html', '')]);
  });

  it('claims pages without a text of their own for all languages that have words', () =>
    expect(told(pageAt(site, 'da/find/index.html'))).toEqual(languages));
});

describe('every piece of text', () => {
  it('is read in the direction of its letters', () => {
    const wrong = site.pages.flatMap((page) =>
      textsIn(page.root)
        // A name or an address alone looks the same in both directions.
        .filter(({ text, parent }) => /\p{L}/u.test(text) && !(isLeftAlone(parent) && isLatin(text)) && !isMixed(text))
        .filter(
          ({ text, parent }) => !['auto', /\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'].includes(dirOf(parent)),
        )
        .map(({ text, parent }) => `${page.file}: [${langOf(parent)}, ${dirOf(parent)}] ${text.trim()}`),
    );
    expect(summary(wrong)).toEqual([]);
  });

  // In a text from right to left, "9000" and "Aalborg" side by side change places.
  it('of an address is in one piece', () =>
    expect(site.pages.filter(({ html }) => /<\/bdi>\s+<bdi/.test(html)).map(({ file }) => file)).toEqual([]));

  it('marked as Arabic or Thai is not all in Latin letters, unless it is a name or an address', () => {
    const wrong = site.pages.flatMap((page) =>
      textsIn(page.root)
        .filter(({ text, parent }) => ['ar', 'th'].includes(langOf(parent)) && !isLeftAlone(parent) && isLatin(text))
        .map(({ text, parent }) => `${page.file}: [${langOf(parent)}] ${text.trim()}`),
    );
    expect(summary(wrong)).toEqual([]);
  });

  const isLatin = (text: string): boolean =>
    /\p{Script=Latin}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Thai}]/u.test(text);

  /** Two languages in one sentence are a fault of their own, see below. */
  const isMixed = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /\p{Script=Arabic}/u.test(text);

  /** The same fault on many pages is one fault. */
  const summary = (faults: readonly string[]): string[] => [
    ...new Map(faults.map((fault) => [fault.replace(/^[^:]+: /, ''), fault])).values(),
  ];
});

describe('a text by an editor', () => {
  it('that is shown in another language says so in the language of the page', () => {
    const wrong = inLanguages.flatMap((page) =>
      proseOf(page)
        // The original under a machine-made text stands in a fold that says its language.
        .filter((prose) => langOf(prose) !== page.lang && !isIn(withAttribute('data-original'))(prose))
        .filter((prose) => {
          const notice = before(prose);
          return (
            notice?.attributes['data-fallback'] !== langOf(prose) ||
            textsIn(notice).some(({ parent }) => langOf(parent) !== page.lang) ||
            !wordsOf(notice).includes(locales.find(({ tag }) => tag === langOf(prose))?.name ?? '')
          );
        })
        .map(() => page.file),
    );
    expect(wrong).toEqual([]);
  });

  it('is often shown in another language, so that the test above means something', () => {
    const foreign = inLanguages.flatMap((page) => proseOf(page).filter((prose) => langOf(prose) !== page.lang));
    expect(foreign.length).toBeGreaterThan(20);
  });

  it('that is in the language of the page says nothing of other languages', () => {
    const wrong = inLanguages.filter(
      (page) =>
        elementsIn(page.root, withAttribute('data-fallback')).filter((element) => !isNoticeInline(element)).length >
          0 && proseOf(page).every((prose) => langOf(prose) === page.lang),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has its own language and direction on its block', () => {
    const wrong = site.pages.filter((page) =>
      elementsIn(page.root, withClass('prose')).some(
        ({ attributes }) => attributes['dir'] !== directionOf(attributes['lang'] ?? ''),
      ),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('a table in a text', () => {
  it('says the heading of its column in each cell, for screens too narrow for columns', () => {
    const page = pageAt(site, guideFile('da', 'for-fagfolk').replace('/g/', '/pro/'));
    const cells = elementsIn(page.root, named('td'));
    expect(cells.map(({ attributes }) => attributes['data-label'])).toEqual(['Sig', 'Sig ikke', 'Sig', 'Sig ikke']);
  });
});

describe('a text made by a machine', () => {
  const guides: [string, 'low' | 'high'][] = [
    ['tryghed', 'high'],
    ['foerste-skridt', 'low'],
    ['kun-dansk', 'low'],
  ];
  const blocks = (): { file: string; folder: string; risk: 'low' | 'high'; lang: string }[] =>
    languages.flatMap((lang) => [
      ...[...services]
        .filter(([, { status }]) => status.is !== 'closed')
        .map(([id]) => ({ file: placeFile(lang, id), folder: `services/${id}`, risk: 'low' as const, lang })),
      ...guides.map(([id, risk]) => ({ file: guideFile(lang, id), folder: `guides/${id}`, risk, lang })),
    ]);
  const chosen = (folder: string, lang: string, risk: 'low' | 'high') =>
    chooseBlock(
      textsOf(folder),
      ({ origin }) => origin,
      { lang, chain: locales.find(({ tag }) => tag === lang)?.fallback ?? [] },
      settings.translations.unreviewed,
      risk,
    );

  it('is marked, and no other text is', () => {
    const wrong = blocks().flatMap(({ file, folder, lang, risk }) => {
      const [prose] = proseOf(pageAt(site, file));
      const isMarked = prose !== undefined && before(prose)?.attributes['data-mt'] === 'unreviewed';
      return isMarked === chosen(folder, lang, risk)?.isMachineMade ? [] : [`${file} (${folder})`];
    });
    expect(wrong).toEqual([]);
  });

  it('stands in its language, and where a mistake could harm its original stands folded below', () => {
    const wrong = blocks().flatMap(({ file, folder, lang, risk }) => {
      const block = chosen(folder, lang, risk);
      const expected = [block?.shown.lang, ...(block?.original ? [block.original.lang] : [])];
      const proses = proseOf(pageAt(site, file));
      const found = proses.map(langOf);
      const areFolded = proses.slice(1).every(isIn(withAttribute('data-original')));
      return found.join() === expected.join() && areFolded
        ? []
        : [`${file} (${folder}): ${found.join()}, not ${expected.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has a notice in words on every page that holds one, in a list or alone', () => {
    const isMarked = withAttribute('data-mt');
    const marked = inLanguages.filter(({ root }) =>
      elementsIn(root, isMarked).some((each) => !withClass('callout')(each)),
    );
    const silent = marked.filter(
      ({ root }) => !elementsIn(root, isMarked).some((each) => withClass('callout')(each) && wordsOf(each) !== ''),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
  });

  it('stands above its original in the list of sources too', () => {
    const page = pageAt(site, guideFile('th', 'tryghed'));
    const [sources] = elementsIn(page.root, withClass('sources'));
    const [first] = sources === undefined ? [] : elementsIn(sources, named('li'));
    const claims = first === undefined ? [] : elementsIn(first, named('p')).slice(0, 2);
    expect(claims.map(langOf)).toEqual(['th', 'en']);
  });

  it('is in the fixture at all: three services and a guide in Thai or Arabic', () => {
    const machineMade = blocks().filter(({ folder, lang, risk }) => chosen(folder, lang, risk)?.isMachineMade);
    expect(machineMade.map(({ folder, lang }) => `${folder} ${lang}`).sort()).toEqual([
      'guides/tryghed th',
      'services/det-stille-hus ar',
      'services/havnehuset th',
      'services/nat-linjen ar',
      'services/nat-linjen th',
    ]);
  });
});
