/** What somebody means who types where she is: a town, a municipality, a postcode or a part of the country. */
import { findTown, type TownIndex } from './find-town.ts';
import { fold, foldLoosely } from './fold.ts';
import type { Town } from './gazetteer.ts';
import { codesFrom, postcodeIn, townOfPostcode, type Postcodes } from './postcodes.ts';

export type WhereMeant = { is: 'town'; town: Town } | { is: 'area'; area: string };

/** As in data/regions.json: names of parts of the country, and what can be picked for them (`area:` or `town:` and an id). */
export type RegionRow = readonly [names: readonly string[], picks: readonly string[]];

/** Everything that can be meant. */
export interface WhereIndex {
  towns: TownIndex;
  postcodes: Postcodes;
  regions: readonly RegionRow[];
  /** Ids of the parts of the country that the page knows, with their names in its language. */
  areas: ReadonlyMap<string, string>;
}

/** Two letters are the beginning of many names. */
const shortestStart = 3;

/**
 * What may be meant, the likeliest first, each once. Takes any string, however long or broken.
 *
 * @example findWhere(index, '8000 C') // [Aarhus]
 * @example findWhere(index, 'Jylland') // [the three parts of Jylland]
 */
export const findWhere = (index: WhereIndex, typed: string, most = 8): WhereMeant[] => {
  const code = postcodeIn(typed);
  const codes = code === undefined ? codesFrom(typed, index.postcodes) : [code];
  const byPostcode = codes.flatMap((one) => townOfPostcode(one, index.postcodes, picksOf(index)) ?? []);
  const found: (Town | string)[] = [
    ...byPostcode,
    ...municipalityIn(typed, index),
    ...byRegion(typed, index, isSame),
    ...(byPostcode.length > 0 && isOnlyPostcode(typed) ? [] : findTown(index.towns, typed, most)),
    ...byRegion(typed, index, isStart),
  ];
  const names = new Set(found.flatMap((one) => (typeof one === 'string' ? [] : fold(one.name))));
  // Bornholm is a municipality and a part of the country: once is enough.
  const isTwice = (one: Town | string): boolean =>
    typeof one === 'string' && names.has(fold(index.areas.get(one) ?? ''));
  return [...new Set(found)]
    .filter((one) => !isTwice(one))
    .slice(0, Math.max(0, most))
    .map((one) => (typeof one === 'string' ? { is: 'area', area: one } : { is: 'town', town: one }));
};

/** "8000 C" and "DK-8000" name no town; "C" alone would be the beginning of many. */
const isOnlyPostcode = (typed: string): boolean =>
  fold(typed)
    .split(' ')
    .every((word) => word.length < shortestStart || /^(dk)?\p{N}+$/u.test(word));

const picksOf = ({ towns }: WhereIndex): Town[] => towns.map(({ town }) => town);

/** "Kolding kommune", "Københavns Kommune", "Bornholms Regionskommune", "Vejle municipality". */
const municipalityIn = (typed: string, index: WhereIndex): Town[] => {
  const name = /^(.+?) (?:regions)?(?:kommune|municipality|kommun|gemeinde)$/u.exec(fold(typed))?.[1];
  if (name === undefined) return [];
  const readings = [name, name.replace(/s$/, '')].map(foldLoosely);
  return picksOf(index).filter(
    (town) => town.name === town.municipality && readings.includes(foldLoosely(town.municipality)),
  );
};

const isSame = (name: string, typed: string): boolean => name === typed;

const isStart = (name: string, typed: string): boolean => typed.length >= shortestStart && name.startsWith(typed);

/** Also by the words the page itself has for a part of the country, from any of their beginnings. */
const byRegion = (
  typed: string,
  index: WhereIndex,
  isMatch: (name: string, typed: string) => boolean,
): (Town | string)[] => {
  const wanted = foldLoosely(typed);
  if (wanted === '') return [];
  const isNamed = (name: string): boolean => isMatch(foldLoosely(name), wanted);
  const keys = index.regions.flatMap(([names, picks]) => (names.some(isNamed) ? picks : []));
  const regions = keys.flatMap((key): (Town | string)[] => {
    const [kind, id = ''] = key.split(':');
    if (kind === 'area') return index.areas.has(id) ? [id] : [];
    return picksOf(index).filter((town) => town.id === id);
  });
  const areas = [...index.areas].flatMap(([id, label]) => (startsOf(label).some(isNamed) ? [id] : []));
  return [...regions, ...areas];
};

/** "Aarhus and central Jutland" is found by each of its words. */
const startsOf = (label: string): string[] => {
  const words = fold(label).split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
};
