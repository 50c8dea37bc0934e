/** What the finished site may not tell about a hidden place. */
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../src/domain/naming/code.ts';
import { secretPlaces } from '../../../../src/editing/lint/hidden-places.ts';
import { lintSite } from '../../../../src/editing/lint/site/run.ts';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import { filesOfCase } from './broken-content.ts';
import { baseText, put } from './changed-base.ts';

const night = 'services/night-line/facts.yml';

/** The base, with an address where none may be. */
const secrets = (() => {
  const change = put(
    '    town: Odense',
    '    town: Odense\n    street: Nørregade 12\n    position: { lat: 55.40387, lon: 10.40241 }',
  );
  const files = filesOfCase('base').map((file) =>
    file.path === night
      ? { ...file, bytes: new TextEncoder().encode(`${change(baseText(night))}# Vindegade 3\n`) }
      : file,
  );
  return secretPlaces(contentFromFiles(files).content);
})();

const names = (path: string, text: string): string[] =>
  lintSite([{ path, text }], { secrets, skip: [''] }).map(({ name }) => name);
const refused = ['dist-secret-address'];

describe('the street of a hidden place', () => {
  it.each([
    ['a page', 'da/find/index.html', '<p>Nørregade 12</p>'],
    ['a page, with "nr."', 'da/find/index.html', '<p>Nørregade nr. 12</p>'],
    ['a page, as one word', 'da/find/index.html', '<p>Nørregade12</p>'],
    ['a page, in capitals', 'da/find/index.html', '<p>NØRREGADE 12</p>'],
    ['a page, with a soft hyphen', 'da/find/index.html', '<p>Nørre&shy;gade 12</p>'],
    ['a page, cut by an element', 'da/find/index.html', '<p>Nørregade <b>12</b></p>'],
    ['an attribute', 'da/find/index.html', '<a title="N&oslash;rregade 12">x</a>'],
    ['an address', 'da/find/index.html', '<a href="https://maps.example/N%C3%B8rregade%2012">x</a>'],
    ['an export', 'data/services.json', '{"note":"Nørregade 12"}'],
    ['a table', 'data/services.csv', '"a";"Nørregade 12"'],
    ['a script', 'a/index.js', 'const a="N\\u00f8rregade 12"'],
    ['a comment of the content, on a page', 'da/find/index.html', '<p>Vindegade 3</p>'],
  ])('is found in %s', (_, path, text) => expect(names(path, text)).toEqual(refused));

  it('is not in the report', () => {
    const problems = lintSite([{ path: 'da/index.html', text: '<p>Nørregade 12</p>' }], { secrets });
    expect(JSON.stringify(problems)).not.toMatch(/Nørregade|Vindegade/);
  });

  it.each(['<p>Nørregade 120</p>', '<p>Søndergade 12</p>', '<p>Havnegade 1</p>'])('is not found in %s', (text) =>
    expect(names('da/find/index.html', text)).toEqual([]),
  );
});

describe('the point of a hidden place', () => {
  it.each([
    ['a page', 'da/find/index.html', '<p>55.40387, 10.40241</p>'],
    ['a page, rounded', 'da/find/index.html', '<p>55.404 10.402</p>'],
    ['an export', 'data/services.geojson', '{"coordinates":[10.40241,55.40387]}'],
    ['fields of an export', 'data/services.json', '{"lat":55.40387,"lon":10.40241}'],
    ['an address', 'da/find/index.html', '<a href="geo:55.40387,10.40241">x</a>'],
  ])('is found in %s', (_, path, text) => expect(names(path, text)).toEqual(refused));

  it.each(['<p>55.50387, 10.40241</p>', '<p>155.40387, 10.40241</p>'])('is not found in %s', (text) =>
    expect(names('da/find/index.html', text)).toEqual([]),
  );
});

describe('the page of a hidden place', () => {
  const path = `da/p/${codeOf('night-line')}/index.html`;

  it.each(['Vestergade 3', 'på hjørnet af Algade og Bredgade', '5000 Odense C', '56.1567, 10.2108'])(
    'has no street, postcode or point at all: %s',
    (words) => {
      expect(names(path, `<p>${words}</p>`)).toContain('dist-secret-address');
      expect(names(path, `<p title="${words}">x</p>`)).toContain('dist-secret-address');
      expect(names('da/p/x/index.html', `<p>${words}</p>`)).toEqual([]);
    },
  );

  it('may name a public place with its phone number: the 45 of the country is no house', () => {
    expect(names(path, '<p>Havnegade 1, <a href="tel:+4598132011">Havnegade +45 98 13 20 11</a></p>')).toEqual([]);
    expect(names(path, '<p>Vestergade +45</p>')).toContain('dist-secret-address');
  });

  it('may name the street of a public place, and draw lines', () => {
    expect(names(path, '<p>Havnegade 1, Odense</p><svg><path d="M55.41 10.50L56.10,10.20"/></svg>')).toEqual([]);
  });
});

describe('data about a hidden place', () => {
  const file = (data: unknown): string[] => names('data/services.json', JSON.stringify(data));

  it.each([
    ['its own fields', { id: 'night-line', street: 'Algade 1' }],
    ['a list of its places', [{ id: 'night-line', places: [{ postcode: '5000' }] }]],
    ['a feature of a map', { features: [{ properties: { id: 'night-line' }, geometry: { coordinates: [10, 55] } }] }],
    ['its neutral code', { code: codeOf('night-line'), lat: 55.1 }],
  ])('has no address in %s', (_, data) => expect(file(data)).toEqual(refused));

  it.each([
    ['nothing is said', { id: 'night-line', street: null, position: 'unknown', coordinates: [] }],
    ['a public place only names it', { id: 'harbour-house', fallback: 'night-line', street: 'Havnegade 1' }],
    ['it stands beside others', [{ id: 'night-line' }, { id: 'harbour-house', street: 'Havnegade 1' }]],
  ])('is right where %s', (_, data) => expect(file(data)).toEqual([]));
});
