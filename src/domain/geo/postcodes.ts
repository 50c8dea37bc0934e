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

export function readPostcodes(rows: PostcodeRows): Postcodes {
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
}

/**
 * The postcode with which somebody begins, or undefined.
 *
 * @example postcodeIn('DK-8000 Aarhus C') // '8000'
 * @example postcodeIn('8000 C') // '8000'
 * @example postcodeIn('112') // undefined
 */
export const postcodeIn = (typed: string): string | undefined =>
  /^\s*(?:dk\s*-?\s*)?(\d{4})(?!\d)/i.exec(typed.normalize('NFKC'))?.[1];

/** The district of a postcode of four digits; undefined where there is none. */
export function districtOf(code: string, { byNumber, ranges }: Postcodes): PostDistrict | undefined {
  if (!/^\d{4}$/.test(code)) return undefined;
  const number = Number(code);
  return byNumber.get(number) ?? ranges.find(({ from, to }) => from <= number && number <= to)?.district;
}

/**
 * The town of a postcode: the one the district is named after, else the largest of its municipality, which then is only near.
 *
 * @param towns those that can be picked, so that a municipality without a town of its name is among them
 * @example townOfPostcode('8000', postcodes, towns)?.name // 'Aarhus'
 */
export function townOfPostcode(code: string, postcodes: Postcodes, towns: readonly Town[]): Town | undefined {
  const district = districtOf(code, postcodes);
  if (district === undefined) return undefined;
  const { municipality } = district;
  const own = towns.filter((town) => town.municipality === municipality);
  return townOfDistrict(district, own) ?? townNamed(municipality, municipality, own) ?? largest(own);
}

/** The town a district is named after, if it is in the gazetteer. */
export function townOfDistrict({ name, municipality }: PostDistrict, towns: readonly Town[]): Town | undefined {
  const plain = name.replace(/ (?:Øst|Sjælland|Fyn|Sydfyn|Vestj|Jyll|By|St|Thy|Djurs|Stevns|Kyst|Ærø)$/u, '');
  return [name, plain]
    .map((each) => townNamed(each, municipality, towns))
    .find((town) => town?.municipality === municipality);
}

/** The postcodes of a town's districts, lowest first. */
export function postcodesOf(town: Town, { byNumber, ranges }: Postcodes, towns: readonly Town[]): string[] {
  const isOf = (district: PostDistrict): boolean => townOfDistrict(district, towns)?.id === town.id;
  const single = [...byNumber].filter(([, district]) => isOf(district)).map(([code]) => String(code));
  const many = ranges.filter(({ district }) => isOf(district)).map(({ from, to }) => `${from}-${to}`);
  return [...many, ...single].sort();
}

const largest = (towns: readonly Town[]): Town | undefined => [...towns].sort((a, b) => b.people - a.people)[0];
