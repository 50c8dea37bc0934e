/** What /data/ holds in the finished site: each format read by a program of its kind, and the same services in all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenData, OpenService } from '../../src/schemas/open-data.ts';
import { codeOf } from '../../src/domain/naming/code.ts';
import { elementsIn, named, pageAt, readSite, withAttribute, type BuiltSite } from '../builders/built-pages.ts';
import { builtFixture } from '../builders/fixture-site.ts';
import { buildRealSite } from '../support/build-site.ts';

/** All languages have the same pages. */
const isDanish = (file: string): boolean => /^(da|data)\//.test(file);

describe.each([
  { name: 'real', built: async () => readSite(await buildRealSite(), isDanish) },
  { name: 'invented', built: builtFixture },
])('the data of the $name site', ({ built }) => {
  let site: BuiltSite;
  let data: OpenData;
  const file = (name: string): string => readFileSync(join(site.folder, 'data', name), 'utf8');
  const json = (name: string): unknown => JSON.parse(file(name));
  beforeAll(async () => {
    site = await built();
    data = json('services.json') as OpenData;
  });
  const idsOf = (services: readonly OpenService[]): string[] => services.map(({ id }) => id).sort();

  it('is what its schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(json('services.schema.json') as object);
    expect([isValid(data), isValid.errors]).toEqual([true, null]);
  });

  it('has the services that have a page, and no other', () => {
    const paths = data.services.map(({ page }) => `da/${page}`).sort();
    expect(paths.length).toBeGreaterThan(10);
    expect(paths).toEqual(site.pages.map(({ path }) => path).filter((path) => /^da\/p\/./.test(path)));
  });

  it('has each number that a page has as its own, and no more', () => {
    const wrong = data.services.flatMap(({ name, page, contacts, instead }) => {
      const { root } = pageAt(site, `da/${page}index.html`);
      const shown = elementsIn(root, withAttribute('href'))
        .map(({ attributes }) => /^tel:(.+)/.exec(attributes['href'] ?? '')?.[1])
        .filter((number) => number !== undefined);
      const told = contacts.filter(({ type }) => type === 'phone').map(({ value }) => value);
      const missing = told.filter((number) => !shown.includes(number));
      const isOther = instead !== null && told.length > 0;
      return missing.length === 0 && !isOther ? [] : [`${name}: ${missing.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is a table with as many lines', () => {
    const { data: rows, errors } = Papa.parse<Record<string, string>>(file('services.csv').slice(1), { header: true });
    expect(errors).toEqual([]);
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf(data.services));
    const sums = rows.flatMap((row) => Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell)));
    expect(sums).toEqual([]);
  });

  it('is points by RFC 7946, one for each position that a page tells', () => {
    const { features } = check(file('services.geojson')) as unknown as { features: { properties: { id: string } }[] };
    const positions = data.services.flatMap(({ id, locations }) =>
      locations.filter(({ position }) => position !== null).map(() => id),
    );
    expect(features.map(({ properties }) => properties.id)).toEqual(positions);
  });

  it('is a card a service that a phone book can read', () => {
    const cards = data.services.map(({ id }) => {
      const card = new ICAL.Component(ICAL.parse(file(`${codeOf(id)}.vcf`).trimEnd()) as never);
      return [card.getFirstPropertyValue('fn'), card.getAllProperties('tel').length];
    });
    const dialled = ['phone', 'sms', 'whatsapp'];
    expect(cards).toEqual(
      data.services.map(({ name, contacts }) => [name, contacts.filter(({ type }) => dialled.includes(type)).length]),
    );
  });

  it('is as many services in HSDS, each with an id of its own', () => {
    const { total_items, contents } = json('hsds/services.json') as {
      total_items: number;
      contents: { id: string; name: string }[];
    };
    expect(total_items).toBe(data.services.length);
    expect(contents.map(({ name }) => name)).toEqual(data.services.map(({ name }) => name));
    expect(new Set(contents.map(({ id }) => id)).size).toBe(total_items);
  });

  it('is a feed that a reader can read', () => {
    expect(XMLValidator.validate(file('notices.atom'))).toBe(true);
    const { feed } = new XMLParser().parse(file('notices.atom')) as { feed: { updated: string } };
    expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('is described for search engines on its own page alone', () => {
    const isData = named('script');
    const described = site.pages.flatMap(({ path, root }) =>
      elementsIn(root, isData)
        .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
        .map((element) => ({ path, text: wordsIn(element) })),
    );
    expect(described.map(({ path }) => path).filter((path) => !path.includes('/pro/'))).toEqual(['data/']);
    const { '@graph': things } = JSON.parse(described[0]?.text ?? '') as {
      '@graph': { '@type': string; name: string }[];
    };
    expect(things.filter((thing) => thing['@type'] === 'Service').map(({ name }) => name)).toEqual(
      data.services.map(({ name }) => name),
    );
  });

  it('is reached from no page of a reader, and is in no copy for a phone', () => {
    const leading = site.pages.filter(
      ({ path, root }) =>
        !/^(data\/|[^/]+\/pro\/)/.test(path) &&
        elementsIn(root, withAttribute('href')).some(({ attributes }) => /(^|\/)data\//.test(attributes['href'] ?? '')),
    );
    expect(leading.map(({ path }) => path)).toEqual([]);
    const copies = [...site.files].filter((name) => name.endsWith('/copy.json'));
    expect(copies.length).toBeGreaterThan(1);
    expect(copies.filter((name) => readFileSync(join(site.folder, name), 'utf8').includes('data/'))).toEqual([]);
  });

  it('makes the list of the example on its page, as that stands there', async () => {
    const code = wordsOfCode(pageAt(site, 'data/index.html'));
    const [need] = data.services[0]?.needs ?? [];
    const [area] = data.services.flatMap(({ areas, needs }) => (needs.includes(need ?? '') ? areas : []));
    const wanted = `{ need: '${need}', area: '${area}' }`;
    const asked = code.replace(/const wanted = \{.*?\};/, `const wanted = ${wanted};`);
    expect(asked).toContain(wanted);
    const { window } = new JSDOM('<ul id="places"></ul>', { runScripts: 'outside-only' });
    let file = '';
    const done = new Promise<void>((resolve) => {
      window.fetch = ((address: string) => {
        file = address;
        setTimeout(resolve, 0);
        return Promise.resolve({ json: () => Promise.resolve(data) });
      }) as unknown as typeof window.fetch;
    });
    window.eval(asked);
    await done;
    const items = [...window.document.querySelectorAll('#places li')].map(({ textContent }) => textContent);
    const expected = data.services.filter(
      (service) =>
        service.needs.includes(need ?? '') &&
        (service.areas.includes(area ?? '') || service.area?.covers === 'national'),
    );
    expect(file).toBe('services.json');
    expect(items.map((text) => text.split(': ')[0])).toEqual(expected.map(({ name }) => name));
    expect(items.length).toBeGreaterThan(0);
  });
});

const wordsIn = (element: { children: readonly unknown[] }): string =>
  (element.children as readonly { text?: string }[]).map(({ text = '' }) => text).join('');

const wordsOfCode = ({ root }: { root: Parameters<typeof elementsIn>[0] }): string => {
  const [code] = elementsIn(root, named('code'));
  return code === undefined ? '' : wordsIn(code);
};

describe('the data of the invented country', () => {
  it('has messages that run on the day of the build, and no others', async () => {
    const site = await builtFixture();
    const { feed } = new XMLParser().parse(readFileSync(join(site.folder, 'data/notices.atom'), 'utf8')) as {
      feed: { entry: { title: string }[] };
    };
    expect(feed.entry.map(({ title }) => title)).toContain('Storm i dag');
    expect(feed.entry.map(({ title }) => title).join()).not.toMatch(/udløbet|kommende/i);
  });

  it('tells nowhere where the secret house is', async () => {
    const { folder, files } = await builtFixture();
    const data = [...files].filter((file) => /^data\/|\/all\/index\.html$/.test(file));
    expect(data.length).toBeGreaterThan(20);
    expect(data.filter((file) => readFileSync(join(folder, file), 'utf8').includes('Kanarie'))).toEqual([]);
    // The house itself is there: what is looked for is not missing because all of it is.
    const [house] = (JSON.parse(readFileSync(join(folder, 'data/services.json'), 'utf8')) as OpenData).services.filter(
      ({ id }) => id === 'det-stille-hus',
    );
    expect(house?.locations).toMatchObject([{ visibility: 'secret', said: 'secret', town: null, street: null }]);
  });
});
