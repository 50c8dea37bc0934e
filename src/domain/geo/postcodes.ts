/** Postcodes of Denmark, and what somebody may mean by one. */
import { foldLoosely } from './fold.ts';

/** A postcode, or the range of a town whose streets have their own, with the town the post names for it. */
export interface PostalDistrict {
  /** Four digits. */
  first: string;
  last: string;
  /** As the post writes it: "Aarhus C". */
  name: string;
  /** The municipality its town lies in; parts of a district may lie in the next one. */
  municipality: string;
}

/** As in data/postcodes.json, in order. */
export type PostalRow = readonly [first: string, name: string, municipality: string, last?: string];

export const readPostalDistricts = (rows: readonly PostalRow[]): PostalDistrict[] =>
  rows.map(([first, name, municipality, last = first]) => ({ first, last, name, municipality }));

/**
 * The postcode in what somebody has typed or an address has, in any digits; undefined where there is none.
 *
 * @example postcodeIn('DK-8000 Aarhus C') // '8000'
 * @example postcodeIn('70 20 25 50') // undefined
 */
export const postcodeIn = (text: string): string | undefined =>
  /(?:^|[^\p{L}\p{N}])(?:dk[\s-]*)?(\d{4})(?!\p{N})/iu.exec(withPlainDigits(text))?.[1];

/**
 * The beginning of a postcode, where nothing else is typed yet.
 *
 * @example postcodeStartIn('DK-80') // '80'
 */
export const postcodeStartIn = (text: string): string | undefined =>
  /^\s*(?:dk[\s-]*)?(\d{1,3})\s*$/iu.exec(withPlainDigits(text))?.[1];

/** Undefined for a number that is no postcode. */
export const districtOf = (code: string, districts: readonly PostalDistrict[]): PostalDistrict | undefined =>
  districts.find(({ first, last }) => code >= first && code <= last && code.length === first.length);

/** Districts with a postcode that begins so. */
export const districtsFrom = (start: string, districts: readonly PostalDistrict[]): PostalDistrict[] =>
  districts.filter(({ first, last }) => first.slice(0, start.length) <= start && last.slice(0, start.length) >= start);

/**
 * Whether a town has the name the post writes, or one of both goes on where the other ends.
 *
 * @example isNamedByPost('Nykøbing F', 'Nykøbing Falster') // true
 * @example isNamedByPost('Viby Sjælland', 'Viby') // true
 */
export const isNamedByPost = (district: string, town: string): boolean =>
  isBeginning(district, town) || isBeginning(town, district);

/** Word for word, the letters "F" or "Sj" standing for any word that begins so. */
const isBeginning = (short: string, long: string): boolean => {
  const words = long.split(' ');
  return short.split(' ').every((word, at) => {
    const own = words[at] ?? '';
    const isShortened = at > 0 && /^\p{L}{1,2}$/u.test(word) && own.startsWith(word);
    return isShortened || foldLoosely(own) === foldLoosely(word);
  });
};

/** Phones write the digits of their language. */
const withPlainDigits = (text: string): string =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, plainDigit);

/** In every script the digits stand side by side, nought first. */
const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
};
