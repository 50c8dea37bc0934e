import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contactPattern } from '../../src/editing/lint/word-lists.ts';
import { listPath } from '../../src/i18n/routes.ts';
import { closest, elementsIn, named, pageAt, withAttribute, withClass, wordsOf } from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { areaFile, blocklist, builtFixture, languages, needFile, placeFile } from '../builders/fixture-site.ts';
import { services, stringsOf, vocabulary } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const place = (id: string, lang = 'da'): Page => pageAt(site, placeFile(lang, id));
const cardsIn = (root: Element): Element[] => elementsIn(root, withClass('service-card'));
/** Cards, names and lines. */
/** Without the lines of the front page, which stand where nothing in a list can be rung. */
const listedIn = (root: Element): Element[] =>
  elementsIn(root, withAttribute('data-service')).filter(
    (element) => closest(element, ({ attributes }) => attributes['data-lines'] === 'help') === undefined,
  );
/** What stands in lists of a service; the finder's script puts the same on its pages. */
const cardOf = (id: string): string => {
  const { services: written } = JSON.parse(readFileSync(join(site.folder, 'da/find/cards/0.json'), 'utf8')) as {
    services: Record<string, string>;
  };
  return (written[id] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
};
const idOf = ({ attributes }: Element): string => attributes['data-service'] ?? '';
const allFiles = (): { file: string; text: string }[] =>
  [...site.files].map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));
const filesWith = (pattern: RegExp): string[] =>
  allFiles().flatMap(({ file, text }) => (pattern.test(text) || pattern.test(file) ? [file] : []));

/** The answer to a question on the page of a place, by the key of the question. */
const answerOf = (page: Page, question: string): string =>
  elementsIn(page.root, named('dt'))
    .filter((dt) => wordsOf(dt) === stringsOf('da')[question])
    .flatMap(({ parent }) => (parent === undefined ? [] : elementsIn(parent, named('dd')).map(wordsOf)))
    .join(' ')
    .replace(/ \./g, '.');

/** What stands around the link that rings a number. */
const around = (page: Page, number: string): string => {
  const link = elementsIn(page.root, ({ attributes }) => attributes['href'] === `tel:${number}`)[0];
  return link?.parent === undefined ? '' : wordsOf(link.parent);
};

describe('a secret place', () => {
  it('is given away nowhere: neither town nor municipality stands in any file', () => {
    expect(filesWith(/kanarie/i)).toEqual([]);
  });

  it('stands in no list of a part of the country', () => {
    const lists = vocabulary.areas.map(({ id }) => pageAt(site, areaFile('da', id)));
    const found = lists
      .flatMap((list) => elementsIn(list.root, withClass('map-drawing')))
      .flatMap((map) => elementsIn(map, withAttribute('data-ids')))
      .flatMap(({ attributes }) => attributes['data-ids']?.split(' ') ?? []);
    expect(found).not.toContain('det-stille-hus');
  });

  it('has a page all the same, with the way in', () => {
    expect(around(place('det-stille-hus'), '+46313900604')).toContain('+46 31 390 06 04');
  });
});

describe('a place of which only the town is public', () => {
  it('is shown with its town and the words that its address is not shown', () => {
    expect(answerOf(place('kystgaarden'), 'where.heading')).toBe('Tangnæs. Adressen vises ikke');
  });
});

describe('an address', () => {
  it.each([
    ['that is fresh stands with its street', 'havnehuset', 'Molevej 4, 1100'],
    ['that is ageing stands with its street', 'natcafeen', 'Kirkestræde 12, 2200'],
    ['that is old and well founded stands with its street', 'mellemkontoret', 'Vestervold 9, Tangnæs'],
  ])('%s', (_, id, street) => {
    expect(wordsOf(place(id).root)).toContain(street);
  });

  it.each([
    ['that is old and weakly founded', 'papirhjaelpen', /Sagførerstien/],
    ['of one of three places that is old and weakly founded', 'havneklinikken', /Strandgade 77/],
  ])('%s stands nowhere', (_, id, street) => {
    expect(services.get(id)?.places).toBeInstanceOf(Array);
    expect(filesWith(street)).toEqual([]);
  });
});

describe('a place that is closed for good', () => {
  it.each(languages)('has no page in "%s"', (lang) => {
    expect(site.files.has(placeFile(lang, 'lukkede-doere'))).toBe(false);
  });

  it('stands in no list, and its number nowhere', () => {
    expect(filesWith(/Lukkede Døre|lukkede-doere|46313900614|390 06 14/)).toEqual([]);
  });
});

describe('a place that is closed for a time', () => {
  it('says from when to when', () => {
    expect(wordsOf(place('sommerhuset').root)).toContain('Lukket fra 1. november 2026 til 31. marts 2027.');
  });

  it('says that it is closed where nobody knows how long', () => {
    expect(wordsOf(place('vaerkstedet').root)).toContain('Midlertidigt lukket.');
  });

  it('says so on its card too, so that nobody goes there for nothing', () => {
    expect(cardOf('sommerhuset')).toContain(stringsOf('da')['serviceCard.closedNow']);
  });
});

describe('a number', () => {
  it('that is fresh stands with its day', () => {
    expect(around(place('havnehuset'), '+46313900601')).toContain('Bekræftet 10. september 2026');
  });

  it.each([
    ['ageing', 'natcafeen', '+46313900603', 'Oplyst i 2026'],
    ['old and well founded', 'kystgaarden', '+46313900605', 'Oplyst i 2022'],
  ])('that is %s stands with its year', (_, id, number, year) => {
    expect(around(place(id), number)).toContain(year);
  });

  it('that is old and weakly founded stands nowhere', () => {
    expect(filesWith(/46313900620|390 06 20/)).toEqual([]);
  });

  it('of a hotline one day over the limit is marked, on the limit it is not', () => {
    const page = place('laegelinjen');
    expect(around(page, '+46313900608')).toContain('Oplyst i 2026');
    expect(around(page, '+46313900609')).not.toContain('2026');
  });

  it('that may never be shown stands nowhere', () => {
    const found = blocklist.contacts.flatMap(({ value }) => filesWith(contactPattern(value)));
    expect(found).toEqual([]);
  });

  it('is read from left to right and left alone by translators, on every page', () => {
    const wrong = site.pages.flatMap((page) =>
      elementsIn(page.root, ({ attributes }) => /^(tel|sms):/.test(attributes['href'] ?? ''))
        .filter((link) => {
          const [number] = elementsIn(link, withClass('number'));
          return number?.attributes['dir'] !== 'ltr' || number.attributes['translate'] !== 'no';
        })
        .map(({ attributes }) => `${page.file}: ${attributes['href']}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every card', () => {
  it('leads somewhere: rings, writes, or says in which street it is', () => {
    const wrong = site.pages.flatMap((page) =>
      cardsIn(page.root)
        .filter((card) => {
          const rings = elementsIn(card, withClass('service-card-call')).length > 0;
          return !rings && !/\d/.test(elementsIn(card, withClass('service-card-facts')).map(wordsOf).join(' '));
        })
        .map((card) => `${page.file}: ${idOf(card)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has one tag about its age, one way in and no list of what nobody knows', () => {
    const cards = site.pages.flatMap((page) => cardsIn(page.root));
    expect(cards.length).toBeGreaterThan(50);
    for (const card of cards) {
      expect(elementsIn(card, withClass('year')).length, idOf(card)).toBeLessThanOrEqual(1);
      // A number for each part of the country is the exception.
      const calls = elementsIn(card, withClass('service-card-call')).filter(
        ({ attributes }) => attributes['data-areas'] === undefined,
      );
      expect(calls.length, idOf(card)).toBeLessThanOrEqual(1);
      expect(wordsOf(card)).not.toMatch(/Det ved vi ikke|Ikke bekræftet/);
    }
  });

  it('has a title that no other of its list has', () => {
    const wrong = site.pages.flatMap((page) => {
      const titles = elementsIn(page.root, withClass('service-card-title')).map(wordsOf);
      return new Set(titles).size === titles.length ? [] : [page.file];
    });
    expect(wrong).toEqual([]);
  });

  it('never gives the number of somebody else without saying so', () => {
    const others = site.pages.flatMap((page) => elementsIn(page.root, withClass('service-other-line')));
    expect(others.length).toBeGreaterThan(0);
    const said = new Set(languages.flatMap((lang) => stringsOf(lang)['serviceCard.other'] ?? []));
    for (const other of others) expect([...said].some((words) => wordsOf(other).startsWith(words))).toBe(true);
  });
});

describe('a place without a number that may be shown', () => {
  it('offers the line for what people want there, and says what that is for', () => {
    expect(around(place('papirhjaelpen'), '+46313900610')).toContain('Styrelsen for Tryghed');
    expect(wordsOf(place('papirhjaelpen').root)).toContain(stringsOf('da')['subject.legal']);
  });

  it('offers none where none fits: it says so, and names other places for the same need', () => {
    const [way] = elementsIn(place('maaske-huset').root, withClass('service-aside'));
    if (way === undefined) throw new Error('There is nothing about calling.');
    expect(wordsOf(way)).toContain(stringsOf('da')['contact.none']);
    expect(elementsIn(way, withClass('row-list')).map(wordsOf)).toEqual([
      expect.stringContaining(stringsOf('da')['need.food'] ?? ''),
    ]);
  });

  it('offers it only in lists for whose need it is', () => {
    const numbersOn = (need: string): string[] => {
      const card = listedIn(pageAt(site, needFile('da', need)).root).find((each) => idOf(each) === 'mellemkontoret');
      if (card === undefined) throw new Error(`It is not in the list for ${need}.`);
      return elementsIn(card, withAttribute('href')).flatMap(({ attributes: { href = '' } }) =>
        href.startsWith('tel:') ? [href] : [],
      );
    };
    expect(numbersOn('money')).toContain('tel:+46313900610');
    expect(numbersOn('talk')).toEqual([]);
  });

  it('shows all lines by part of the country where it has places in several', () => {
    const numbers = elementsIn(place('havneklinikken').root, withClass('line-list'))
      .flatMap((lines) => elementsIn(lines, withAttribute('href')))
      .map(({ attributes }) => attributes['href']);
    expect(numbers).toEqual(expect.arrayContaining(['tel:+46313900607', 'tel:+46313900608']));
    expect(numbers).not.toContain('tel:+46313900609');
  });
});

describe('a list', () => {
  const groups = (): { file: string; cards: Element[] }[] =>
    site.pages.flatMap((page) =>
      elementsIn(page.root, withClass('service-cards')).map((group) => ({ file: page.file, cards: cardsIn(group) })),
    );

  it('puts places that perhaps are gone after those that are confirmed', () => {
    const wrong = groups().filter(({ cards }) => {
      const unconfirmed = cards.map((card) => services.get(idOf(card))?.status.is === 'unconfirmed');
      return unconfirmed.some((is, index) => is && unconfirmed.slice(index + 1).includes(false));
    });
    expect(wrong.map(({ file, cards }) => `${file}: ${cards.map(idOf).join()}`)).toEqual([]);
  });

  it('says of a place that nobody has confirmed it', () => {
    const cards = groups().flatMap((group) => group.cards);
    const said = new Set(languages.flatMap((lang) => stringsOf(lang)['serviceCard.perhapsGone'] ?? []));
    const wrong = cards.filter(
      (card) =>
        (services.get(idOf(card))?.status.is === 'unconfirmed') !==
        elementsIn(card, withClass('year-doubtful')).some((each) =>
          [...said].some((words) => wordsOf(each).startsWith(words)),
        ),
    );
    expect(cards.length).toBeGreaterThan(20);
    expect([...new Set(wrong.map(idOf))]).toEqual([]);
  });

  it('holds every service that meets the need', () => {
    for (const { id: need } of vocabulary.needs) {
      const wanted = [...services]
        .filter(
          ([, { status, needs, audienceIs }]) =>
            status.is !== 'closed' && needs.includes(need) && (audienceIs === 'reader' || needs[0] === need),
        )
        .map(([id]) => id);
      const shown = listedIn(pageAt(site, needFile('da', need)).root).map(idOf);
      expect([need, ...[...new Set(shown)].sort()]).toEqual([need, ...wanted.sort()]);
    }
  });

  it('for readers holds nothing for professionals', () => {
    const shown = listedIn(pageAt(site, 'da/find/index.html').root).map(idOf);
    expect(shown).not.toContain('kursuscentret');
    expect(cardOf('kursuscentret')).toBe('');
  });

  it('of a part of the country shows only the numbers that serve it', () => {
    const list = pageAt(site, areaFile('da', 'nordkysten'));
    const card = listedIn(list.root).find((each) => idOf(each) === 'laegelinjen');
    const numbers = card && elementsIn(card, withAttribute('href')).map(({ attributes }) => attributes['href']);
    expect(numbers?.filter((href) => href?.startsWith('tel:'))).toEqual(['tel:+46313900607']);
  });

  it('shows the same services in every language', () => {
    const order = (lang: string) => listedIn(pageAt(site, `${lang}/find/index.html`).root).map(idOf);
    for (const lang of languages) expect(order(lang)).toEqual(order('da'));
  });
});

describe('opening hours', () => {
  const hoursOf = (id: string): string => answerOf(place(id), 'hours.heading');

  it.each([
    ['over midnight say that they end the next day', 'natcafeen', /21:00–07:30.*næste dag/],
    ['that are ageing say to ring first', 'natcafeen', /Ring, før du går/],
    ['in two parts of a day show both', 'havneklinikken', /09:00–12:00.*13:00–16:00/],
    ['day and night say so', 'kystgaarden', /Åbent dag og nat/],
    ['by appointment say so', 'raadhuset', /Efter aftale/],
    ['that differ from week to week give the next dates', 'besoegsbussen', /Ikke ens hver uge.*2\. december/],
    ['on holidays are said', 'havnehuset', /helligdage lukket/],
    ['that nobody knows say so', 'maaske-huset', /Ved vi ikke/],
  ])('%s', (_, id, words) => {
    expect(hoursOf(id)).toMatch(words);
  });

  it('that are old and well founded are words with their year, on the page and on the card', () => {
    expect(hoursOf('mellemkontoret')).toMatch(/^I 2020: alle dage 18:00–07:00/);
    // It has no number.
    expect(hoursOf('mellemkontoret')).not.toMatch(/Ring/);
    expect(cardOf('mellemkontoret')).toMatch(/alle dage 18:00–07:00/i);
    expect(cardOf('mellemkontoret')).toContain('2020');
  });

  it('that are old and weakly founded stand nowhere', () => {
    expect(hoursOf('papirhjaelpen')).toMatch(/ikke bekræftet/i);
    expect(hoursOf('papirhjaelpen')).not.toMatch(/16:00/);
  });
});

describe('what is old', () => {
  const notConfirmed = (id: string): string[] =>
    elementsIn(place(id).root, withClass('service-ask')).flatMap(
      (box) => /Ikke bekræftet: .*/.exec(wordsOf(box)) ?? [],
    );

  it('and weakly founded is not confirmed, on the page and on the card, and its value stands nowhere', () => {
    expect(notConfirmed('papirhjaelpen').join(' ')).toMatch(/pris|koster|gratis/i);
    expect(cardOf('papirhjaelpen')).not.toMatch(/koster penge|navn/);
    expect(cardOf('papirhjaelpen')).not.toBe('');
  });

  it('and contradicted by a newer source is not confirmed either, and the source is named', () => {
    expect(notConfirmed('mellemkontoret')).toHaveLength(1);
    const [sources] = elementsIn(place('mellemkontoret').root, withClass('sources'));
    expect(sources && wordsOf(sources)).toContain('Siger noget andet, maj 2024: Tangnæs Avis');
  });

  it('is explained once, on top of the page, and nowhere where all is new', () => {
    const means = stringsOf('da')['years.mean'] ?? '';
    const countOn = (page: Page): number => wordsOf(page.root).split(means).length - 1;
    expect([countOn(place('mellemkontoret')), countOn(pageAt(site, 'da/find/index.html'))]).toEqual([1, 1]);
    expect(countOn(place('havnehuset'))).toBe(0);
  });
});

describe('before somebody rings or comes', () => {
  // Requirement L6: each question has its answer, or is named as unknown; none is left out in silence.
  const told = ['missing.told', 'missing.toldElse', 'passedOn.authority', 'passedOn.feared'];
  const questions: [question: string, whereUnknown: string[]][] = [
    ['audience.heading', ['ask.audience']],
    ['beforeYouCall.who', ['ask.who', 'ask.meets']],
    ['beforeYouCall.name', ['missing.name']],
    ['beforeYouCall.language', ['missing.spoken']],
    ['beforeYouCall.cost', ['missing.cost']],
    ['condition.papers.label', ['missing.papers']],
    ['condition.comesToYou.label', ['ask.comesToYou']],
    ['referral.heading', ['ask.self']],
  ];

  it.each(questions)('the page of every place answers %s or says that nobody knows', (question, whereUnknown) => {
    const words = stringsOf('da');
    const silent = [...services].flatMap(([id, { status }]) => {
      if (status.is === 'closed') return [];
      const { root } = place(id);
      const asked = elementsIn(root, named('dt')).map(wordsOf);
      const forWhom = answerOf(place(id), 'audience.heading');
      const unknown = elementsIn(root, withClass('service-ask')).map(wordsOf).join(' ');
      const isSaid =
        asked.includes(words[question] ?? '') ||
        (question === 'condition.papers.label' && forWhom.includes(words['audience.stay.any'] ?? question)) ||
        whereUnknown.some((key) => unknown.includes(words[key] ?? key));
      return isSaid ? [] : [id];
    });
    expect(silent).toEqual([]);
  });

  it.each(['police', 'immigration', 'municipality'] as const)(
    'the page of every place says whether the %s is told, or that nobody knows',
    (authority) => {
      const words = stringsOf('da');
      const silent = [...services].flatMap(([id, { status }]) => {
        if (status.is === 'closed') return [];
        const page = place(id);
        const boxes = ['service-tells', 'service-ask'].flatMap((name) => elementsIn(page.root, withClass(name)));
        const said = [answerOf(page, 'passedOn.label'), ...boxes.map(wordsOf)].join(' ');
        const keys = [`passedOn.to.${authority}`, `ask.${authority}`, ...told];
        return keys.some((key) => said.includes(words[key] ?? key)) ? [] : [id];
      });
      expect(silent).toEqual([]);
    },
  );

  it('what is told for certain stands before the number', () => {
    const certain = [...services].filter(
      ([, { conditions }]) => conditions !== 'unknown' && conditions.municipality === 'yes',
    );
    expect(certain.length).toBeGreaterThan(0);
    for (const [id] of certain) {
      const [aside] = elementsIn(place(id).root, withClass('service-aside'));
      const said = aside === undefined ? '' : wordsOf(aside);
      expect([id, said.startsWith('De giver besked til')]).toEqual([id, true]);
    }
  });
});

describe('a dated message', () => {
  const noticesOf = (page: Page): string[] =>
    elementsIn(
      page.root,
      ({ name, attributes }) => name === 'section' && withClass('callout')({ attributes } as Element),
    )
      .flatMap((notice) => elementsIn(notice, named('h2')))
      .map(wordsOf);

  it('for the whole country stands on every page of a language', () => {
    const without = site.pages.filter(
      (page) => page.lang === 'da' && page.file.startsWith('da/') && !noticesOf(page).includes('Storm i dag'),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it.each(['Udløbet besked', 'Expired message', 'Kommende besked', 'Coming message'])(
    'that does not run today (%s) stands nowhere',
    (title) => {
      expect(filesWith(new RegExp(title))).toEqual([]);
    },
  );

  it('for one part of the country stands on its pages and no others', () => {
    const title = 'Bussen holder et andet sted';
    expect(noticesOf(pageAt(site, areaFile('da', 'sydkysten')))).toContain(title);
    expect(noticesOf(place('besoegsbussen'))).toContain(title);
    expect(noticesOf(pageAt(site, areaFile('da', 'nordkysten')))).not.toContain(title);
    expect(noticesOf(pageAt(site, 'da/index.html'))).not.toContain(title);
  });

  it('for one part of the country stands on no page about needs, on no guide and not in the finder', () => {
    const title = 'Bussen holder et andet sted';
    const elsewhere = site.pages.filter(
      (page) => page.file.startsWith('da/') && !page.file.startsWith('da/p/') && noticesOf(page).includes(title),
    );
    const ofThere = [undefined, ...vocabulary.needs.map(({ id }) => id)].map(
      (need) => `${listPath('da', { need, area: 'sydkysten' }).slice(1)}index.html`,
    );
    expect(elsewhere.map(({ file }) => file)).toContain(areaFile('da', 'sydkysten'));
    expect(elsewhere.map(({ file }) => file).filter((file) => !ofThere.includes(file))).toEqual([]);
  });

  it('says in a word what sort it is, beside an icon: the frame alone tells nothing to who sees no colours', () => {
    const home = pageAt(site, 'da/index.html').root;
    const kinds = elementsIn(home, withClass('page-notice-kind'));
    expect(kinds.map(wordsOf)).toEqual([stringsOf('da')['notice.warning']]);
    expect(kinds.flatMap((kind) => elementsIn(kind, named('svg')))).toHaveLength(1);
  });

  it('ends for the phone at midnight in Denmark after its last day', () => {
    const ends = elementsIn(place('besoegsbussen').root, named('hv-notice')).map(({ attributes }) => attributes);
    expect(ends.map((attributes) => attributes['data-until'])).toEqual([
      '2026-11-22T23:00:00.000Z',
      '2026-12-24T23:00:00.000Z',
    ]);
    expect(new Set(ends.map((attributes) => attributes['data-built']))).toEqual(new Set(['2026-11-22']));
  });

  it('for one place stands on its page only', () => {
    const pages = site.pages.filter((page) => noticesOf(page).includes('Badet virker ikke'));
    expect([...new Set(pages.map(({ file }) => file.replace(/^[a-z]+\//, '')))]).toEqual([
      placeFile('da', 'havnehuset').replace('da/', ''),
    ]);
  });
});

describe('numbers, names and addresses', () => {
  it('are the same in all languages', () => {
    const factsOf = (page: Page): string[] =>
      elementsIn(page.root, named('article')).flatMap((article) =>
        elementsIn(article, ({ attributes }) => /^(tel|sms|mailto|https):/.test(attributes['href'] ?? '')).map(
          ({ attributes }) => attributes['href'] ?? '',
        ),
      );
    const inText = new Set(['tel:112']);
    for (const [id, { status }] of services) {
      if (status.is === 'closed') continue;
      for (const lang of languages) {
        const [own, danish] = [place(id, lang), place(id)].map(
          (page) => new Set(factsOf(page).filter((href) => !inText.has(href))),
        );
        expect([id, lang, own]).toEqual([id, lang, danish]);
      }
    }
  });
});
