/** Finds Danish streets, postcodes and points on the map in words. */
import { postcodes } from '../../domain/geo/data/postcodes.ts';
import { foldLoosely } from '../../domain/geo/fold.ts';
import { districtOf } from '../../domain/geo/postcodes.ts';
import { searchText } from '../../domain/text/search-text.ts';
import { matchesIn } from './word-lists.ts';

export interface Found {
  value: string;
  index: number;
}

/**
 * Streets with a house number, as they may not stand in a text.
 *
 * @example streetsIn('Kom til Åboulevard 38 i aften.') // [{ value: 'Åboulevard 38', index: 8 }]
 */
export const streetsIn = (text: string): Found[] => {
  const searched = searchText(text);
  // To look for a digit is much quicker than the pattern, and most texts have none.
  return /\d/.test(searched.text) ? matchesIn(searched, street).filter(isStreet) : [];
};

/**
 * Everything that may tell where a hidden place is: streets with or without a number, however they are written, a postcode
 * with its town, a point on the map. What it finds too much costs an editor one other word.
 */
export const whereaboutsIn = (text: string): (Found & { kind: WhereaboutsKind })[] => {
  const searched = searchText(text);
  return [
    ...matchesIn(searched, anyStreet)
      .filter(isStreet)
      .map((found) => ({ ...found, kind: 'street' as const })),
    ...matchesIn(searched, postcode)
      .filter(({ value }) => isPostcode(value))
      .map((found) => ({ ...found, kind: 'postcode' as const })),
    ...matchesIn(searched, point).map((found) => ({ ...found, kind: 'point' as const })),
  ].sort((a, b) => a.index - b.index);
};

export type WhereaboutsKind = 'street' | 'postcode' | 'point';

/** How streets end. "Vej 1" alone is a way on a list, so a name must stand before it, joined or apart. */
const ending =
  'gaden?|vej(?:en)?|all[eé](?:en)?|stræde[rt]?|boulevard(?:en)?|plads(?:en)?|torv(?:et)?|vænge[rt]?|esplanaden?|promenaden?';
/** Further endings, told only where a place is hidden. */
const looseEnding =
  'kaj(?:en)?|sti(?:en)?|park(?:en)?|haven|bakken?|toft(?:en)?|mark(?:en)?|lund(?:en)?|brink(?:en)?|krog(?:en)?|gyden?|passagen?|bro(?:en)?';
const title = 'Gade|Vej|All[eé]|Stræde|Boulevard|Plads|Torv|Vænge|Esplanade|Promenade';
const houseNumber = '(?:nr|no|nummer)?[.\\s]*\\d{1,4}(?:\\s?[A-Z])?(?![\\p{L}\\d])';

const street = new RegExp(
  `(?:\\p{Lu}[\\p{L}.]*\\s)*(?:\\p{Lu}[\\p{L}-]*(?:${ending})|\\p{Lu}[\\p{L}-]+\\s(?:${title}))\\s*${houseNumber}`,
  'gu',
);

/** æ, ø and å as addresses on the web write them. */
const stem = '[\\p{L}.]*\\p{L}';
const between = '[\\s,._+/%-]*(?:20)?(?:(?:nr|no|nummer)\\b[.\\s_-]*)?';
/** A house number: not the 45 of a phone number with its country before it. */
const looseNumber = '(?!(?<=\\+)45(?:\\s\\d{2}){2})\\d{1,3}(?:\\s?[A-Za-z])?(?![\\p{L}\\d])';
const anyStreet = new RegExp(
  [
    // With a number, in capitals or not, joined or not: vesterbrogade12, noerregade-12. Four digits are a year.
    `(?<![\\p{L}\\d])${stem}(?:${ending}|straede[rt]?|vaenge[rt]?|${looseEnding})${between}${looseNumber}`,
    // Without a number: a name with a capital, or after "corner of".
    `(?<![\\p{L}\\d])\\p{Lu}${stem}(?:${ending})(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}.]+\\s(?:${title})(?![\\p{L}\\d])(?:\\s*\\d{1,3}(?:\\s?[A-Za-z])?(?![\\p{L}\\d]))?`,
    `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}.]+\\s(?:${title.toLowerCase()})${between}${looseNumber}`,
    `(?:hjørnet af|hjørne af|corner of)\\s+\\p{Lu}[\\p{L}.]+`,
  ].join('|'),
  'gu',
);

/** Words that end like a street and are none. */
const ordinary =
  /^(?:(?:over|under|ud|om|gen|af|til|fra|mellem|skole|lande|jern|motor|cykel|ind|for|gang|rul|livs)vej(?:en)?|(?:arbejds|sove|senge|sidde|lege|bygge|parkerings|krisecenter|botilbuds|studie|praktik|opholds|markeds|kamp|stå|holde|døgn|akut|lære)plads(?:en)?|danmark|arbejdsmarked)$/iu;

const isStreet = ({ value }: Found): boolean => !ordinary.test(value.replace(/[^\p{L}][\s\S]*$/u, ''));

const postcode = /(?<![\p{L}\d-])(?:DK-?\s?)?\d{4}\s+\p{Lu}\p{L}+(?:\s\p{Lu}{1,2}(?!\p{L}))?/gu;

/** A number with the name of its own district behind it: "5000 Odense C", not "2019 Odense". */
const isPostcode = (found: string): boolean => {
  const [, code = '', town = ''] = /(\d{4})\s+(.+)$/u.exec(found) ?? [];
  const district = districtOf(code, postcodes);
  if (district === undefined) return false;
  const names = [district.name, district.municipality].map((name) => foldLoosely(name.split(' ')[0] ?? ''));
  return names.includes(foldLoosely(town.split(' ')[0] ?? ''));
};

/** Degrees of Denmark with two decimals or more, or with minutes; a plus code of Denmark. */
const point = new RegExp(
  [
    '(?<![\\d.])5[4-7][.,]\\d{2,}\\s*°?\\s*[NØE]?[\\s,;/&]+(?:(?:lon|lng|long|longitude)\\W*)?(?:[78]|9|1[0-5])[.,]\\d{2,}',
    "5[4-7]\\s*°\\s*\\d{1,2}\\s*[′']",
    '(?<![A-Z0-9])9F[0-9CFGHJMPQRVWX]{6}\\+[0-9CFGHJMPQRVWX]{2,3}',
    '(?<![A-Z0-9])[0-9CFGHJMPQRVWX]{4}\\+[0-9CFGHJMPQRVWX]{2,3}(?![A-Z0-9])',
    'latitude?\\W{1,4}5[4-7][.,]\\d{2,}',
    '\\blat\\W{1,4}5[4-7][.,]\\d{2,}',
  ].join('|'),
  'gu',
);
