/** The page for editors: what is left to confirm. Nobody may believe that a list with holes is the whole. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishServices } from '../../src/domain/service/published.ts';
import { readablePhone } from '../../src/domain/text/phone.ts';
import { callsOf } from '../../src/editing/enquiries/calls.ts';
import { topics } from '../../src/editing/enquiries/topics.ts';
import { enquiriesOf } from '../../src/editing/enquiries/enquiries.ts';
import { readRecords } from '../../src/editing/reader/read-records.ts';
import { isoDay } from '../../src/i18n/dates.ts';
import { callSheetPath } from '../../src/i18n/routes.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { guideTextSchema } from '../../src/schemas/text.ts';
import { elementsIn, named, pageAt, wordsOf, type BuiltSite } from '../builders/built-pages.ts';
import { buildDay as builtOn } from '../builders/days.ts';
import { builtFixture, readYaml, site as settings, stringsOf, textsOf } from '../builders/fixture-site.ts';
import { fixtureContent } from '../support/build-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const unconfirmed = readdirSync(join(fixtureContent, 'guides')).flatMap((guide) => {
  const { statements } = guideSchema.parse(readYaml(`guides/${guide}/guide.yml`));
  const words = guideTextSchema.parse(textsOf(`guides/${guide}`)[settings.sourceLanguage]).statements;
  return statements
    .filter(({ confirmed }) => confirmed === 'no')
    .map(({ id }) => ({ guide, id, claim: words?.[id]?.claim ?? '', ask: words?.[id]?.ask ?? '' }));
});

describe('the page for editors', () => {
  it('lists every statement that is not confirmed, with whom to ask, under its file', () => {
    expect(unconfirmed.length).toBeGreaterThan(0);
    const lists = elementsIn(pageAt(site, 'status/index.html').root, named('details')).map(wordsOf);
    for (const { guide, id, claim, ask } of unconfirmed) {
      const list = lists.find((words) => words.includes(`content/guides/${guide}/guide.yml`));
      for (const words of [id, claim, ask]) {
        expect(words, id).not.toBe('');
        expect(list, id).toContain(words);
      }
    }
  });
});

it('lists the texts whose Danish has changed since they were translated, and no others', () => {
  const page = pageAt(site, 'status/index.html');
  const heading = stringsOf(settings.sourceLanguage)['editor.languages.outdated'] ?? '';
  const lists = elementsIn(page.root, named('details'))
    // The one under that name, not the one that holds them all.
    .filter((details) => wordsOf(elementsIn(details, named('summary'))[0] ?? details).includes(heading))
    .map(wordsOf);
  // The translation in tests/fixtures/sites/full/services/natcafeen/text.th.mdx was made from an earlier version on purpose.
  expect(lists).toHaveLength(1);
  expect(lists[0]).toContain('services/natcafeen/text.th.mdx');
  expect(lists[0]?.match(/content\/\S+\/text\.\w+\.mdx/g)).toHaveLength(1);
});

const read = readRecords(fixtureContent, 'content', isoDay(builtOn));
if (read === undefined) throw new Error('The invented country cannot be read.');
const { content } = read;
const enquiries = enquiriesOf(content, builtOn);
const calls = callsOf(enquiries, content);

describe('whom to ring', () => {
  const sheetOf = (id: string) => pageAt(site, `${callSheetPath(id).slice(1)}index.html`);

  it('stands on the page for editors, the most harmful first, each with a page of its own', () => {
    const links = elementsIn(pageAt(site, 'status/index.html').root, named('table'))
      .flatMap((table) => elementsIn(table, named('a')))
      .map(({ attributes }) => attributes['href'] ?? '')
      .filter((href) => href.includes('calls/'))
      .map((href) => new URL(href, 'http://site.example/status/').pathname);
    expect(calls.length).toBeGreaterThan(3);
    expect(links).toEqual(calls.map(({ id }) => callSheetPath(id)));
    for (const { id, name, enquiries: places } of calls) {
      const words = wordsOf(sheetOf(id).root);
      expect(words).toContain(name);
      for (const place of places) {
        expect(words).toContain(place.name);
        for (const { topic } of place.first)
          expect(words).toContain(stringsOf(settings.sourceLanguage)[`editor.topic.${topic}`]);
      }
    }
  });

  it('begins with the five that harm most: the number, and the way to the sheet', () => {
    const [box] = elementsIn(pageAt(site, 'status/index.html').root, named('section'));
    if (box === undefined) throw new Error('There is no box.');
    const five = calls.filter(({ first }) => first > 0).slice(0, 5);
    const hrefs = elementsIn(box, named('a')).map(({ attributes }) => attributes['href'] ?? '');
    const sheets = hrefs.filter((href) => href.includes('calls/'));
    expect(sheets.map((href) => new URL(href, 'http://site.example/status/').pathname)).toEqual(
      five.map(({ id }) => callSheetPath(id)),
    );
    expect(wordsOf(box)).toContain(`${five.length} opkald`);
    for (const topic of topics)
      expect(wordsOf(box)).toContain(stringsOf(settings.sourceLanguage)[`editor.topic.${topic}`]);
    expect(hrefs.some((href) => href.startsWith('tel:'))).toBe(true);
  });

  it('has on each sheet only what matters most, the rest folded; and each place leads to its form', () => {
    for (const { id, enquiries: places } of calls) {
      const { root } = sheetOf(id);
      const isQuestion = ({ attributes }: { attributes: Readonly<Record<string, string>> }): boolean =>
        attributes['class'] === 'status-question';
      const folded = elementsIn(root, named('details')).flatMap((each) => elementsIn(each, isQuestion));
      const later = places.reduce((sum, place) => sum + place.later.length, 0);
      const important = places.flatMap(({ first }) => first.flatMap(({ facts }) => facts)).length;
      expect(folded, id).toHaveLength(later);
      expect(elementsIn(root, isQuestion), id).toHaveLength(important + later);
      const open = elementsIn(root, named('details')).filter(({ attributes }) => attributes['open'] !== undefined);
      expect(open, id).toEqual([]);
      const forms = elementsIn(root, named('a')).flatMap(({ attributes }) => {
        const [, form] = /^\.\.\/\.\.\/\.\.\/(admin\/.+)/.exec(attributes['href'] ?? '') ?? [];
        return form === undefined ? [] : [form];
      });
      expect(forms).toEqual(places.map((place) => `admin/#/collections/service/entries/${place.id}/facts`));
    }
  });

  it('has neutral addresses and titles, and search engines leave it out', () => {
    const titles = calls.map(({ id }) => {
      const { root, file } = sheetOf(id);
      const robots = elementsIn(root, named('meta')).filter(({ attributes }) => attributes['name'] === 'robots');
      expect(robots.map(({ attributes }) => attributes['content'])).toEqual(['noindex']);
      expect(file).not.toContain(id);
      return elementsIn(root, named('title')).map(wordsOf).join();
    });
    expect(new Set(titles).size).toBe(1);
  });

  it('shows no number, hour or street that readers do not see, nor does the file with the data', () => {
    const published = publishServices({
      services: new Map(content.services.map(({ id, facts }) => [id, facts])),
      organisations: content.organisations,
      vocabulary: content.vocabulary,
      limits: content.site.freshness,
      now: builtOn,
    });
    const shown = new Set(
      [...published.values()].flatMap(({ contactRoute }) => contactRoute.own.map(({ value }) => value)),
    );
    const hidden = content.services.flatMap(({ facts }) => [
      ...(Array.isArray(facts.contacts)
        ? facts.contacts.map(({ value }) => value).filter((value) => !shown.has(value))
        : []),
    ]);
    const streets = content.services.flatMap(({ id, facts }) =>
      Array.isArray(facts.places)
        ? facts.places.flatMap(({ street }, index) => {
            const address = published.get(id)?.locations[index]?.address;
            return street === undefined || street === 'unknown' || address?.is === 'shown' ? [] : [street];
          })
        : [],
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(streets.length).toBeGreaterThan(0);
    // What is rung and asked names them; the pages do not.
    const raw = JSON.stringify(calls);
    expect(hidden.filter((value) => raw.includes(value)).length).toBeGreaterThan(0);
    expect(streets.filter((value) => raw.includes(value)).length).toBeGreaterThan(0);
    const text = [
      ...site.pages.filter(({ file }) => file.startsWith('status/')).map(({ html }) => html),
      readFileSync(join(site.folder, 'status.json'), 'utf8'),
    ].join('\n');
    const said = (value: string): string[] => [value, readablePhone(value)];
    expect([...hidden.flatMap(said), ...streets].filter((value) => text.includes(value))).toEqual([]);
  });

  it('leads to each file on the git host, which is told of no page', () => {
    const links = site.pages
      .filter(({ file }) => file.startsWith('status/'))
      .flatMap(({ root }) => elementsIn(root, named('a')))
      .filter(({ attributes }) => attributes['href']?.startsWith(settings.repository ?? ''));
    const files = new Set(links.map(({ attributes }) => attributes['href']?.replace(settings.repository ?? '', '')));
    for (const { id } of enquiries) expect(files, id).toContain(`services/${id}/facts.yml`);
    expect(links.filter(({ attributes }) => !/noreferrer/.test(attributes['rel'] ?? ''))).toEqual([]);
  });

  it('is the same as data', () => {
    const data = JSON.parse(readFileSync(join(site.folder, 'status.json'), 'utf8')) as {
      calls: { id: string; first: number; page: string }[];
    };
    expect(data.calls.map(({ id, first }) => [id, first])).toEqual(calls.map(({ id, first }) => [id, first]));
    for (const { page } of data.calls) expect(site.files).toContain(`${page}index.html`);
  });
});

it('lists the questions to native speakers by language, folded under its name', () => {
  const { root } = pageAt(site, 'status/index.html');
  const heading = stringsOf(settings.sourceLanguage)['editor.questions.heading'];
  const section = elementsIn(root, named('section')).find((each) =>
    elementsIn(each, named('h2')).some((title) => wordsOf(title) === heading),
  );
  const folds = section === undefined ? [] : elementsIn(section, named('details'));
  expect(folds.map((fold) => elementsIn(fold, named('summary')).map(wordsOf))).toEqual([['ไทย (2)']]);
  expect(
    folds.flatMap((fold) => elementsIn(fold, named('li'))).map((item) => [item.attributes['lang'], wordsOf(item)]),
  ).toEqual([
    ['en', 'Is the word for a night shelter the one that people use?'],
    ['en', 'Is force against choice clear?'],
  ]);
});
