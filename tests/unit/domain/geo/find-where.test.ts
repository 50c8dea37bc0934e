import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWhere, type RegionRow } from '../../../../src/domain/geo/find-where.ts';
import { postcodes } from '../../../../src/domain/geo/data/postcodes.ts';
import { index as towns, municipalities, picks, readData } from './denmark.ts';

const regions = readData<RegionRow[]>('regions');
const areas = new Map([
  ['storkoebenhavn', 'København og omegn'],
  ['nordsjaelland', 'Nordsjælland'],
  ['sjaelland', 'Sjælland og øerne'],
  ['bornholm', 'Bornholm'],
  ['fyn', 'Fyn'],
  ['sydjylland', 'Syd- og Sønderjylland'],
  ['midtjylland', 'Aarhus og Midtjylland'],
  ['nordjylland', 'Aalborg og Nordjylland'],
]);
const index = { towns, postcodes, regions, areas };

/** Towns by name, parts of the country by id. */
const meant = (typed: string, most?: number): string[] =>
  findWhere(index, typed, most).map((one) => (one.is === 'area' ? one.area : one.town.name));

describe('where somebody is, is understood', () => {
  it.each([
    ['8000', 'Aarhus'],
    ['DK-8000', 'Aarhus'],
    ['dk 8000', 'Aarhus'],
    ['8000 C', 'Aarhus'],
    ['8000 Aarhus C', 'Aarhus'],
    ['  8000,', 'Aarhus'],
    ['8000 Århus', 'Aarhus'],
    ['๘๐๐๐', 'Aarhus'],
    ['٨٠٠٠', 'Aarhus'],
    ['８０００', 'Aarhus'],
    ['Vestergade 12, 5000 Odense C', 'Odense'],
    ['1620', 'København'],
    ['2450 SV', 'København'],
    ['1873 Frederiksberg C', 'Frederiksberg'],
    ['4800', 'Nykøbing Falster'],
    ['7900', 'Nykøbing Mors'],
    ['4500', 'Nykøbing Sjælland'],
    ['4130', 'Viby'],
    ['8260', 'Viby'],
    ['9220', 'Aalborg'],
    ['2900', 'Gentofte'],
    ['8240', 'Aarhus'],
    ['6720', 'Fanø'],
    ['3700', 'Rønne'],
    ['7430', 'Ikast'],
    ['4654', 'Faxe Ladeplads'],
    ['5690', 'Tommerup'],
  ])('%j by its postcode: %s', (typed, town) => {
    expect(meant(typed)[0]).toBe(town);
  });

  it.each([
    ['4130', 'Roskilde'],
    ['8260', 'Aarhus'],
  ])('%j is the Viby in %s', (typed, municipality) => {
    expect(findWhere(index, typed)).toMatchObject([{ town: { name: 'Viby', municipality } }]);
  });

  it.each([['8000 C'], ['DK-8000'], ['9000 DK']])(
    '%j names one town, not also those that begin with its letters',
    (typed) => {
      expect(meant(typed)).toHaveLength(1);
    },
  );

  it('a postcode and another town are both offered, the postcode first', () => {
    expect(meant('8000 Odense', 2)).toEqual(['Aarhus', 'Odense']);
  });

  it.each(['80', 'DK-80', '9'])('the beginning of a postcode, %j, offers the towns that go on so', (typed) => {
    const [start = ''] = /\d+/.exec(typed) ?? [];
    const found = findWhere(index, typed);
    expect(found.length).toBeGreaterThan(0);
    const starting = [...postcodes.byNumber].filter(([code]) => String(code).startsWith(start));
    const inside = starting.map(([, { municipality }]) => municipality);
    for (const one of found) expect(one.is === 'town' && inside.includes(one.town.municipality)).toBe(true);
  });

  it.each(['3900', '9999', '12345', '70202550', '70 20 25 50', '0960'])('%j is no postcode', (typed) => {
    expect(findWhere(index, typed)).toEqual([]);
  });

  it('every postcode leads to one town of its municipality', () => {
    for (const [code, { municipality }] of postcodes.byNumber) {
      expect(findWhere(index, String(code)), String(code)).toMatchObject([{ is: 'town', town: { municipality } }]);
    }
  });

  it.each([
    ['Kolding kommune', 'Kolding'],
    ['kolding KOMMUNE', 'Kolding'],
    ['Københavns Kommune', 'København'],
    ['Kobenhavns kommune', 'København'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['Nordfyns kommune', 'Nordfyns'],
    ['Syddjurs municipality', 'Syddjurs'],
    ['Frederiksberg Kommune', 'Frederiksberg'],
    ['Høje-Taastrup Kommune', 'Høje-Taastrup'],
  ])('%j as a municipality: %s', (typed, name) => {
    expect(findWhere(index, typed)[0]).toMatchObject({ is: 'town', town: { name, municipality: name } });
  });

  it('every municipality with the word behind it, also in the genitive', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...municipalities),
        fc.constantFrom('', 's'),
        fc.constantFrom('kommune', 'Kommune', 'KOMMUNE'),
        ({ name }, genitive, word) => {
          const [first] = findWhere(index, `${name}${name.endsWith('s') ? '' : genitive} ${word}`);
          expect(first).toMatchObject({ is: 'town', town: { name, municipality: name } });
        },
      ),
    );
  });

  it.each([
    ['Jylland', ['sydjylland', 'midtjylland', 'nordjylland']],
    ['jutland', ['sydjylland', 'midtjylland', 'nordjylland']],
    ['Fyn', ['fyn']],
    ['Funen', ['fyn']],
    ['Nordjylland', ['nordjylland']],
    ['Vestjylland', ['midtjylland', 'sydjylland']],
    ['Sjaelland', ['storkoebenhavn', 'nordsjaelland', 'sjaelland']],
    ['Sjælland', ['storkoebenhavn', 'nordsjaelland', 'sjaelland']],
    ['Sønderjylland', ['sydjylland']],
    ['Sonderjylland', ['sydjylland']],
    ['Lolland-Falster', ['Lolland', 'Nykøbing Falster']],
    ['Lolland Falster', ['Lolland', 'Nykøbing Falster']],
    ['Region Syddanmark', ['fyn', 'sydjylland']],
    ['Vendsyssel', ['nordjylland']],
    ['Møn', ['Stege']],
  ])('%j as a part of the country: %j', (typed, wanted) => {
    expect(meant(typed).slice(0, wanted.length)).toEqual(wanted);
  });

  it('a part of the country by the words of the page, and by each of them', () => {
    const thai = {
      ...index,
      areas: new Map([
        ['fyn', 'เกาะฟุน'],
        ['nordjylland', 'North Jutland and around'],
      ]),
    };
    const found = (typed: string) => findWhere(thai, typed);
    expect(found('เกาะฟุน')).toEqual([{ is: 'area', area: 'fyn' }]);
    expect(found('around')).toContainEqual({ is: 'area', area: 'nordjylland' });
  });

  it('no part of the country that the page does not know', () => {
    expect(findWhere({ ...index, areas: new Map() }, 'Jylland')).toEqual([]);
  });

  it('Bornholm once', () => {
    expect(meant('Bornholm')).toEqual(['Bornholm']);
  });

  it.each([
    ['Aalborg', 'Aalborg'],
    ['Ålborg', 'Aalborg'],
    ['Koebenhavn', 'København'],
    ['Copenhagen', 'København'],
    ['Falster', 'Nykøbing Falster'],
  ])('%j as a town: %s', (typed, town) => {
    expect(meant(typed)[0]).toBe(town);
  });

  it('never twice the same, never more than asked for, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'0123456789 DK-cå'), maxLength: 12 }),
      fc.constantFrom(...picks).chain(({ name }) => fc.nat(9999).map((number) => `${number} ${name}`)),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 10 }), (text, most) => {
        const found = findWhere(index, text, most).map((one) => (one.is === 'area' ? one.area : one.town.id));
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
