/** The page with phone numbers: what to say stands in the words of who listens, and can be read out by who does not know them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pronunciationKey, foreignId, sentenceKeys } from '../../src/domain/text/phone-sentences.ts';
import { languageNameIn } from '../../src/i18n/language-names.ts';
import { phoneScriptSchema } from '../../src/schemas/phone-script.ts';
import {
  elementsIn,
  isElement,
  langOf,
  named,
  pageAt,
  withAttribute,
  withClass,
  wordsOf,
} from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { builtFixture, languages, placeFile, readYaml, services, site as settings } from '../builders/fixture-site.ts';
import { stringsOf } from '../builders/fixture-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const phoneScript = phoneScriptSchema.parse(readYaml('phone-script.yml'));
const source = settings.sourceLanguage;
const own = phoneScript.entries.flatMap(({ id, sentences }) => sentenceKeys(id, sentences));
const foreign = sentenceKeys(foreignId, phoneScript.foreign);
/** The keys of a page in the order of the page. */
const keysOn = (lang: string): string[] =>
  lang === source
    ? own
    : phoneScript.entries.flatMap(({ id, sentences }) => [...sentenceKeys(id, sentences), ...foreign]);
const page = (lang: string): Page => pageAt(site, `${lang}/call/index.html`);
const saidOn = (lang: string): Element[] => elementsIn(page(lang).root, withClass('phone-script-words'));
const pronunciationsOn = (lang: string): string[] =>
  elementsIn(page(lang).root, withClass('phone-script-pronunciation')).map(wordsOf);

describe('the page with phone numbers', () => {
  it.each(languages)('has every sentence in Danish, untouched by translators of the browser (%s)', (lang) => {
    const strings = stringsOf(source);
    expect(saidOn(lang).map(wordsOf)).toEqual(
      keysOn(lang).map((key) => strings[key]?.replace('{{language}}', languageNameIn(lang, source))),
    );
    for (const said of saidOn(lang)) {
      expect(langOf(said)).toBe(source);
      expect(said.attributes).toMatchObject({ dir: 'ltr', translate: 'no' });
    }
  });

  it.each(languages)(
    'says how each sounds to readers of "%s" where it knows, and never to readers of another',
    (lang) => {
      const strings = lang === source ? {} : stringsOf(lang);
      expect(pronunciationsOn(lang)).toEqual(keysOn(lang).flatMap((key) => strings[pronunciationKey(key)] ?? []));
    },
  );

  it('has sounds in some languages only, so that the test above means something', () => {
    expect(languages.map((lang) => pronunciationsOn(lang).length === keysOn(lang).length)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(pronunciationsOn('th').length).toBeGreaterThan(0);
    expect(pronunciationsOn('ar').length).toBeGreaterThan(0);
  });

  it('rings each number once it is shown, emergency numbers first', () => {
    const [list] = elementsIn(page('da').root, withClass('line-list'));
    const rung = (list?.children ?? [])
      .filter(isElement)
      .map((line) =>
        elementsIn(line, withClass('line-list-row')).flatMap(
          ({ attributes }) => attributes['href']?.match(/^tel:(.+)/)?.[1] ?? [],
        ),
      );
    const expected = phoneScript.entries.map(({ is, id }) => {
      if (is === 'emergency') return settings.emergency.filter((each) => each.id === id).map(({ number }) => number);
      const contacts = services.get(id)?.contacts ?? [];
      const phones = Array.isArray(contacts) ? contacts.filter(({ type }) => type === 'phone') : [];
      // Lines for parts of the country belong together; else the first is enough.
      return (phones[0]?.areas ? phones : phones.slice(0, 1)).map(({ value }) => value);
    });
    expect(rung).toEqual(expected);
  });

  it('is named by nothing that tells what it is about', () => {
    for (const { html, root } of languages.map(page)) {
      const ids = elementsIn(root, withClass('phone-script-entry')).map(({ attributes }) => attributes['id'] ?? '');
      expect(ids.length).toBe(phoneScript.entries.length);
      expect(ids.filter((id) => !/^n-[0-9a-z]{7}$/.test(id))).toEqual([]);
      expect(html).not.toMatch(/id="[^"]*(danger|police|linjen)/);
    }
  });
});

describe('the link to it', () => {
  const linksTo = (from: Page): string[] =>
    elementsIn(from.root, withAttribute('href')).flatMap(({ attributes }) =>
      /(?:^|\/)call\/(#.*)?$/.test(attributes['href'] ?? '') ? [attributes['href'] ?? ''] : [],
    );

  it('stands on the front page', () => {
    for (const lang of languages) {
      const [main] = elementsIn(pageAt(site, `${lang}/index.html`).root, named('main'));
      const links = main && elementsIn(main, named('a')).map(({ attributes }) => attributes['href']);
      expect(links).toContain('../' + lang + '/call/');
    }
  });

  it('leads from the page of a line to its place there, and stands on no other place', () => {
    for (const [id, { status }] of services) {
      if (status.is === 'closed') continue;
      const isListed = phoneScript.entries.some((line) => line.is === 'service' && line.id === id);
      const links = linksTo(pageAt(site, placeFile('da', id))).filter(
        (href) => !href.includes('../da/call/') || href.includes('#'),
      );
      expect([id, links.length]).toEqual([id, isListed ? 1 : 0]);
      const target = links[0]?.split('#')[1];
      if (isListed)
        expect(elementsIn(page('da').root, ({ attributes }) => attributes['id'] === target)).toHaveLength(1);
    }
  });
});
