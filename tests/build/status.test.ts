/** The page for editors: what is left to confirm. Nobody may believe that a list with holes is the whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { guideTextSchema } from '../../src/schemas/text.ts';
import { elementsIn, named, pageAt, wordsOf, type BuiltSite } from '../builders/built-pages.ts';
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
    .filter((details) => elementsIn(details, named('summary')).some((summary) => wordsOf(summary).includes(heading)))
    .map(wordsOf);
  // The translation in tests/fixtures/sites/full/services/natcafeen/text.th.mdx was made from an earlier version on purpose.
  expect(lists).toHaveLength(1);
  expect(lists[0]).toContain('services/natcafeen/text.th.mdx');
  expect(lists[0]?.match(/text\.\w+\.mdx/g)).toHaveLength(1);
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
