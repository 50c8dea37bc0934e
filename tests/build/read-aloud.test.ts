/** Texts that can be heard: read by a voice of the phone, or recorded. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCopyList } from '../../src/domain/offline/copy-list.ts';
import {
  closest,
  elementsIn,
  langOf,
  named,
  pageAt,
  withAttribute,
  withClass,
  wordsOf,
} from '../builders/built-pages.ts';
import type { BuiltSite, Element, Page } from '../builders/built-pages.ts';
import { fixtureContent } from '../support/build-site.ts';
import { builtFixture, guideFile, languages, locales, textsOf } from '../builders/fixture-site.ts';
import { readFileSync } from 'node:fs';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtFixture();
});

const recorded = 'foerste-skridt';
const textsIn = (page: Page): Element[] =>
  elementsIn(page.root, withClass('prose')).filter(
    (prose) => closest(prose, (each) => each.name === 'section' && withClass('callout')(each)) === undefined,
  );

/** The page about the data files looks like a text and is none: words of the interface for those who write programs. */
const hasTextsByEditors = ({ file }: Page): boolean => file !== 'data/index.html';

describe('a text by an editor', () => {
  it('can be read aloud in the language it is shown in, on every page but in dated messages', () => {
    const wrong = site.pages
      .filter(hasTextsByEditors)
      .flatMap((page) =>
        textsIn(page).filter(
          (prose) => closest(prose, named('hv-read-aloud'))?.attributes['data-lang'] !== langOf(prose),
        ),
      );
    expect(site.pages.flatMap(textsIn).length).toBeGreaterThan(50);
    expect(wrong.map(wordsOf)).toEqual([]);
  });

  it('shows no button before a script has found a voice', () => {
    const controls = site.pages.flatMap((page) => elementsIn(page.root, withAttribute('data-read-aloud-controls')));
    expect(controls.length).toBeGreaterThan(50);
    expect(controls.filter(({ attributes }) => !('hidden' in attributes))).toEqual([]);
  });

  it('brings its script to no page that has none: not to the list of places', () => {
    const hasScript = ({ html }: Page): boolean => /src="[^"]*\/ReadAloud\./.test(html);
    const wrong = site.pages.filter((page) => hasScript(page) !== page.html.includes('<hv-read-aloud'));
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(hasScript(pageAt(site, 'da/find/index.html'))).toBe(false);
  });
});

describe('a recording', () => {
  const players = (page: Page): Element[] => elementsIn(page.root, named('audio'));
  const sources = (page: Page): Element[] => elementsIn(page.root, named('source'));

  it('stands where its text is shown, and nowhere else', () => {
    const pages = site.pages.filter((page) =>
      elementsIn(page.root, named('hv-read-aloud')).some((each) => elementsIn(each, named('audio')).length > 0),
    );
    // Only the Arabic words are recorded.
    expect(pages.map(({ file }) => file)).toEqual([guideFile('ar', recorded)]);
  });

  it('of a dated message stands on the pages that show the message', () => {
    expect(players(pageAt(site, 'da/index.html'))).toHaveLength(1);
    expect(players(pageAt(site, 'en/index.html'))).toHaveLength(0);
  });

  it('is not fetched and not played before a tap, and no tap saves it or sends it to another device', () => {
    const all = site.pages.flatMap(players);
    expect(all.length).toBeGreaterThan(1);
    for (const { attributes } of all) {
      expect(attributes).toMatchObject({ preload: 'none', controlslist: 'nodownload' });
      expect(attributes).toMatchObject({ 'x-webkit-airplay': 'deny' });
      expect(attributes).toHaveProperty('disableremoteplayback');
      expect(attributes).toHaveProperty('controls');
      expect(attributes).not.toHaveProperty('autoplay');
      expect(attributes).not.toHaveProperty('src');
    }
  });

  it('has a file of the site with a name that says nothing, of a kind that every host knows', () => {
    const page = pageAt(site, guideFile('ar', recorded));
    const [source] = sources(page);
    expect(sources(page)).toHaveLength(1);
    expect(source?.attributes['type']).toBe('audio/ogg; codecs=opus');
    expect(source?.attributes['src']).toMatch(/^\.\.\/\.\.\/\.\.\/a\/sound\.[0-9a-f]{8}\.ogg$/);
    expect(existsSync(join(site.folder, page.path, source?.attributes['src'] ?? ''))).toBe(true);
    expect([...site.files].filter((file) => /opus|hele|lyt/.test(file))).toEqual([]);
  });

  it('of a closed place or a message that is over is not published', () => {
    const named = new Set(site.pages.flatMap(sources).map(({ attributes }) => attributes['src']?.replace(/^.*\//, '')));
    const files = [...site.files].filter((file) => file.includes('sound.')).map((file) => file.replace(/^.*\//, ''));
    expect(existsSync(join(fixtureContent, 'services/lukkede-doere/audio/da/whole.opus'))).toBe(true);
    expect(existsSync(join(fixtureContent, 'notices/udloebet/audio/da/whole.opus'))).toBe(true);
    expect(files.sort()).toEqual([...named].sort());
  });

  it('says above the player how much is fetched', () => {
    const page = pageAt(site, guideFile('ar', recorded));
    const [box] = elementsIn(page.root, withClass('read-aloud-recording'));
    const said = Number(/(\d+) kB/.exec(box ? wordsOf(box) : '')?.[1]);
    const src = sources(page)[0]?.attributes['src'] ?? '';
    expect(said).toBe(Math.ceil(statSync(join(site.folder, page.path, src)).size / 1000));
  });

  it('is no part of the copy for a phone without a network', () => {
    for (const lang of languages) {
      const list = parseCopyList(JSON.parse(readFileSync(join(site.folder, lang.toLowerCase(), 'copy.json'), 'utf8')));
      expect(list?.files.filter(({ address }) => /\.(ogg|mp3)$/.test(address))).toEqual([]);
    }
  });

  it('may be played by the policy of every page, from this site alone', () => {
    const wrong = site.pages.filter(({ html }) => !/content="[^"]*media-src 'self'[;"]/.test(html));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('the page for editors', () => {
  const page = (): Page => pageAt(site, 'status/index.html');
  /** It and the call lists it leads to, which lead back. */
  const isForEditors = ({ file }: Page): boolean => file.startsWith('status/');

  it('lists the texts without a recording in the languages that want one', () => {
    const wanted = locales.filter(({ recordings }) => recordings === 'wanted').map(({ tag }) => tag);
    expect(wanted).toEqual(['th']);
    expect(Object.keys(textsOf('services/natcafeen'))).toContain('th');
    const folders = elementsIn(page().root, named('code'))
      .map(wordsOf)
      .filter((words) => words.includes('/audio/'));
    expect(folders).toEqual(['content/services/natcafeen/audio/th/']);
  });

  it('is not for search engines, nor are its call lists, and no other page leads to them', () => {
    const forEditors = site.pages.filter(isForEditors);
    expect(forEditors.length).toBeGreaterThan(1);
    for (const { file, root } of forEditors) {
      const robots = elementsIn(root, ({ attributes }) => attributes['name'] === 'robots');
      expect([file, ...robots.map(({ attributes }) => attributes['content'])]).toEqual([file, 'noindex']);
    }
    const leading = site.pages.filter((each) =>
      elementsIn(each.root, named('a')).some(({ attributes }) => /(^|\/)status\//.test(attributes['href'] ?? '')),
    );
    expect(leading.filter((each) => !isForEditors(each)).map(({ file }) => file)).toEqual([]);
  });
});
