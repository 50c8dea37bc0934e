/** The page of phrase cards, as it is built. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sensitiveWordsFor } from '../../src/editing/lint/sensitive-words.ts';
import { foundWords } from '../../src/editing/lint/word-lists.ts';
import { phraseCardsSchema } from '../../src/schemas/phrase-cards.ts';
import { closest, dirOf, elementsIn, isElement, langOf, named, pageAt, textsIn } from '../builders/built-pages.ts';
import { withAttribute, withClass, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { blocklist, builtFixture, directionOf, languages, readYaml, stringsOf } from '../builders/fixture-site.ts';

let site: BuiltSite;
let pages: Page[];
beforeAll(async () => {
  site = await builtFixture();
  pages = languages.map((lang) => pageAt(site, `${lang}/cards/index.html`));
});

const { cards } = phraseCardsSchema.parse(readYaml('phrase-cards.yml'));
const inDanish = stringsOf('da');
const facesOf = (page: Page): Element[] =>
  elementsIn(page.root, withClass('phrase-cards-card')).flatMap((card) =>
    elementsIn(card, withClass('phrase-cards-face')),
  );
const only = (root: Element, name: string): Element | undefined => elementsIn(root, withClass(name))[0];

describe('the page of cards', () => {
  it('holds every card with its Danish sentence, marked as Danish and left alone by translators', () => {
    for (const page of pages) {
      const danish = facesOf(page).map((face) => only(face, 'phrase-cards-danish'));
      const wanted = cards
        .filter(({ id }) => page.lang !== 'da' || id !== 'interpreter')
        .map(({ id }) => inDanish[`phraseCard.${id}`]?.split('{{')[0]);
      expect(danish.length).toBe(wanted.length);
      danish.forEach((element, index) => {
        expect(element && wordsOf(element)).toContain(wanted[index]);
        expect(element?.attributes).toMatchObject({ lang: 'da', dir: 'ltr', translate: 'no' });
      });
    }
  });

  it('has below it the sentence of its own language, or of the one that stands in, and in Danish none', () => {
    for (const page of pages) {
      const strings = stringsOf(page.lang);
      const own = facesOf(page).map((face) => only(face, 'phrase-cards-own'));
      if (page.lang === 'da') {
        expect(own.filter(Boolean)).toEqual([]);
        continue;
      }
      expect(own.map((element) => element && langOf(element))).toEqual(
        cards.map(({ id }) => (`phraseCard.${id}` in strings ? page.lang : 'en')),
      );
      const turned = own.filter((element) => element && dirOf(element) !== directionOf(langOf(element)));
      expect(turned).toEqual([]);
    }
  });

  it.each([
    ['th', 'Må jeg få en tolk, der taler thai?', 'ขอล่ามภาษาไทยได้ไหม'],
    ['ar', 'Må jeg få en tolk, der taler arabisk?', 'هل يمكنني الحصول على مترجم يتحدث العربية؟'],
    ['en', 'Må jeg få en tolk, der taler engelsk?', 'May I have an interpreter who speaks English?'],
  ])('asks for an interpreter in the language of the page (%s)', (lang, danish, own) => {
    const words = facesOf(pageAt(site, `${lang}/cards/index.html`)).map(wordsOf);
    expect(words).toContain(`${danish} ${own}`);
  });

  it('shows no telling word before a card is chosen', () => {
    const isSeen = (element: Element): boolean =>
      closest(element, (each) => withClass('phrase-cards-face')(each) || withAttribute('hidden')(each)) === undefined;
    const telling = pages.flatMap((page) => {
      const [main] = elementsIn(page.root, named('hv-phrase-cards'));
      const texts = main === undefined ? [] : textsIn(main).filter(({ parent }) => isSeen(parent));
      expect(texts.length).toBeGreaterThan(cards.length);
      return texts.flatMap(({ text, parent }) =>
        foundWords(text, sensitiveWordsFor(blocklist, langOf(parent)), langOf(parent)).map(
          ({ found }) => `${page.lang}: ${found} in ${text}`,
        ),
      );
    });
    expect(telling).toEqual([]);
  });

  it('has what is chosen inside a closed fold, and what is for paper hidden without any style sheet', () => {
    for (const page of pages) {
      const outside = elementsIn(page.root, withClass('phrase-cards-face')).filter(
        (face) => closest(face, named('details')) === undefined && closest(face, withAttribute('hidden')) === undefined,
      );
      expect(outside).toEqual([]);
      expect(elementsIn(page.root, named('details')).filter(withAttribute('open'))).toEqual([]);
    }
  });

  it('has no anchors of its own but that of the search, which says nothing', () => {
    for (const page of pages) {
      const [list] = elementsIn(page.root, named('hv-phrase-cards'));
      expect(list && elementsIn(list, withAttribute('id')).map(({ attributes }) => attributes['id'])).toEqual([
        'words',
      ]);
    }
  });

  it('has every card once on paper', () => {
    for (const page of pages) {
      const items = (only(page.root, 'phrase-cards-paper')?.children ?? []).filter(isElement);
      expect(items.map(wordsOf)).toEqual(facesOf(page).map(wordsOf));
    }
  });

  it('is one tap from the front page and from the foot of every page', () => {
    for (const lang of languages) {
      const home = pageAt(site, `${lang}/index.html`);
      const leads = elementsIn(home.root, named('a')).filter(({ attributes }) =>
        (attributes['href'] ?? '').endsWith('/cards/'),
      );
      const places = leads.map((link) => closest(link, named('main', 'footer'))?.name);
      expect(places).toEqual(expect.arrayContaining(['main', 'footer']));
    }
  });
});
