import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postcodes } from '../../../../src/domain/geo/data/postcodes.ts';
import { municipalities, towns } from '../../../../src/domain/geo/data/towns.ts';
import { pickable } from '../../../../src/domain/geo/gazetteer.ts';
import {
  districtOf,
  postcodeIn,
  postcodesOf,
  townOfDistrict,
  townOfPostcode,
} from '../../../../src/domain/geo/postcodes.ts';

const all = pickable(towns, municipalities);

describe('the postcode in what somebody types', () => {
  it.each([
    ['8000', '8000'],
    ['8000 C', '8000'],
    [' 8000 Aarhus C', '8000'],
    ['DK-8000', '8000'],
    ['dk 8000 aarhus', '8000'],
    ['８０００', '8000'],
    ['๘๐๐๐', '8000'],
    ['٨٠٠٠', '8000'],
    ['Aarhus 8000', '8000'],
    ['Vestergade 12, 5000 Odense C', '5000'],
  ])('"%s" is %s', (typed, code) => expect(postcodeIn(typed)).toBe(code));

  it.each(['112', '80000', '70202550', '70 20 25 50', 'x8000', 'Aarhus', ''])('there is none in "%s"', (typed) =>
    expect(postcodeIn(typed)).toBeUndefined(),
  );
});

describe('the town of a postcode', () => {
  it.each([
    ['8000', 'Aarhus'],
    ['1050', 'København'],
    ['1799', 'København'],
    ['1850', 'Frederiksberg'],
    ['2300', 'København'],
    ['5240', 'Odense'],
    ['4800', 'Nykøbing Falster'],
    ['7900', 'Nykøbing Mors'],
    ['4500', 'Nykøbing Sjælland'],
    ['9220', 'Aalborg'],
    ['3700', 'Rønne'],
    ['8305', 'Samsø'],
  ])('%s is %s', (code, name) => expect(townOfPostcode(code, postcodes, all)?.name).toBe(name));

  it.each(['0800', '4805', '9999', '80', ''])('"%s" has none', (code) =>
    expect(townOfPostcode(code, postcodes, all)).toBeUndefined(),
  );

  it('is found for every district, in the municipality in which the district lies', () => {
    for (const [code, { municipality }] of postcodes.byNumber)
      expect([code, townOfPostcode(String(code), postcodes, all)?.municipality]).toEqual([code, municipality]);
  });

  it('is the same town from either side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...towns), (town) => {
        for (const code of postcodesOf(town, postcodes, towns)) {
          const district = districtOf(code.slice(0, 4), postcodes);
          expect(district && townOfDistrict(district, towns)?.id).toBe(town.id);
        }
      }),
    );
  });
});

describe('the list of postcodes', () => {
  it('names municipalities that exist, every one of them, and no number twice', () => {
    const named = [...postcodes.byNumber.values(), ...postcodes.ranges.map(({ district }) => district)];
    expect(new Set(named.map(({ municipality }) => municipality))).toEqual(
      new Set(municipalities.map(({ name }) => name)),
    );
    for (const { from, to } of postcodes.ranges)
      expect([...postcodes.byNumber.keys()].filter((code) => from <= code && code <= to)).toEqual([]);
  });

  it('never puts a town that the gazetteer knows into another municipality', () => {
    const known = [...postcodes.byNumber.values()].filter((district) => townOfDistrict(district, towns) !== undefined);
    expect(known.length).toBeGreaterThan(340);
  });
});
