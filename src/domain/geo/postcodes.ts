/**
 * Postcodes: which district one names, and where that is.
 *
 * data/postcodes.json holds the numbers and names of districts as PostNord sets them (its public list of 2020-10-17, which
 * the state's free register of addresses repeats) with the municipality in which the place of that name lies. Where a place
 * is on the map comes from the gazetteer (GeoNames, CC BY 4.0). Every place that stands in both lists lies in the same
 * municipality in both.
 */
import type { Town } from './gazetteer.ts';
import { townNamed } from './town-named.ts';

/** As in postcodes.json: by municipality, "8000 Aarhus C", or "1000-1499 København K" for all numbers between. */
export type PostcodeRows = Readonly<Record<string, readonly string[]>>;

export interface PostDistrict {
  /** As written behind the number. Example: Aarhus C */
  name: string;
  municipality: string;
}

export interface Postcodes {
  byNumber: ReadonlyMap<number, PostDistrict>;
  ranges: readonly { from: number; to: number; district: PostDistrict }[];
}

export const readPostcodes = (rows: PostcodeRows): Postcodes => {
  const byNumber = new Map<number, PostDistrict>();
  const ranges: Postcodes['ranges'][number][] = [];
  for (const [municipality, list] of Object.entries(rows)) {
    for (const row of list) {
      const [, from = '', to, name = ''] = /^(\d+)(?:-(\d+))? (.+)$/.exec(row) ?? [];
      const district = { name, municipality };
      if (to === undefined) byNumber.set(Number(from), district);
      else ranges.push({ from: Number(from), to: Number(to), district });
    }
  }
  return { byNumber, ranges };
};

/**
 * The postcode in what somebody types or an address says, in the digits of any language; undefined where there is none.
 *
 * @example postcodeIn('DK-8000 Aarhus C') // '8000'
 * @example postcodeIn('Vestergade 12, 5000 Odense C') // '5000'
 * @example postcodeIn('70 20 25 50') // undefined
 */
export const postcodeIn = (typed: string): string | undefined =>
  /(?:^|[^\p{L}\p{N}])(?:dk[\s-]*)?(\d{4})(?!\p{N})/iu.exec(withPlainDigits(typed))?.[1];

/**
 * The postcodes that go on as somebody has begun to type one, lowest first; none once she has typed anything else.
 *
 * @example codesFrom('DK-80', postcodes)[0] // '8000'
 */
export const codesFrom = (typed: string, { byNumber, ranges }: Postcodes): string[] => {
  const start = /^\s*(?:dk[\s-]*)?(\d{1,3})\s*$/iu.exec(withPlainDigits(typed))?.[1];
  if (start === undefined) return [];
  const codes = [...byNumber.keys(), ...ranges.map(({ from }) => from)].sort((a, b) => a - b).map(String);
  return codes.filter((code) => code.startsWith(start));
};

/** No address on one line is longer. */
const longest = 200;

const withPlainDigits = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, plainDigit);

/** In every script the ten digits stand side by side, nought first. */
const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
};

/** The district of a postcode of four digits; undefined where there is none. */
export const districtOf = (code: string, { byNumber, ranges }: Postcodes): PostDistrict | undefined => {
  if (!/^\d{4}$/.test(code)) return undefined;
  const number = Number(code);
  return byNumber.get(number) ?? ranges.find(({ from, to }) => from <= number && number <= to)?.district;
};

/**
 * The town of a postcode: the one the district is named after, else the largest of its municipality, which then is only near.
 *
 * @param towns those that can be picked, so that a municipality without a town of its name is among them
 * @example townOfPostcode('8000', postcodes, towns)?.name // 'Aarhus'
 */
export const townOfPostcode = (code: string, postcodes: Postcodes, towns: readonly Town[]): Town | undefined => {
  const district = districtOf(code, postcodes);
  if (district === undefined) return undefined;
  const { municipality } = district;
  const own = towns.filter((town) => town.municipality === municipality);
  return townOfDistrict(district, own) ?? townNamed(municipality, municipality, own) ?? largest(own);
};

/** The town a district is named after, if it is in the gazetteer. */
export const townOfDistrict = ({ name, municipality }: PostDistrict, towns: readonly Town[]): Town | undefined => {
  const plain = name.replace(/ (?:Øst|Sjælland|Fyn|Sydfyn|Vestj|Jyll|By|St|Thy|Djurs|Stevns|Kyst|Ærø)$/u, '');
  return [name, plain]
    .map((each) => townNamed(each, municipality, towns))
    .find((town) => town?.municipality === municipality);
};

/** The postcodes of a town's districts, lowest first. */
export const postcodesOf = (town: Town, { byNumber, ranges }: Postcodes, towns: readonly Town[]): string[] => {
  const isOf = (district: PostDistrict): boolean => townOfDistrict(district, towns)?.id === town.id;
  const single = [...byNumber].filter(([, district]) => isOf(district)).map(([code]) => String(code));
  const many = ranges.filter(({ district }) => isOf(district)).map(({ from, to }) => `${from}-${to}`);
  return [...many, ...single].sort();
};

const largest = (towns: readonly Town[]): Town | undefined => [...towns].sort((a, b) => b.people - a.people)[0];
