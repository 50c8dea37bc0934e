/** The towns and parts of the country that somebody may name in the search, in a tenth of the bytes of the gazetteer. */
import { isOneSlip } from '../geo/edits.ts';
import type { Exonyms } from '../geo/find-town.ts';
import type { RegionRow } from '../geo/find-where.ts';
import type { Municipality, Town } from '../geo/gazetteer.ts';
import { townOfPostcode, type Postcodes } from '../geo/postcodes.ts';
import { unspaced } from '../text/unspaced.ts';
import { fold, type Folding } from './fold.ts';

/** Other names and postcodes are joined by `|`; the id stands there where it is not the name in small letters. */
export type PlaceRow = readonly [name: string, area: number, postcodes: string, others?: string, id?: string];

export interface PlacesFile {
  /** Ids of parts of the country; a town names its own by number. */
  areas: readonly string[];
  /** Largest first. */
  towns: readonly PlaceRow[];
  /** By name: a part of the country, or several. */
  regions: Readonly<Record<string, readonly string[]>>;
}

export interface PlaceSources {
  towns: readonly Town[];
  municipalities: readonly Municipality[];
  postcodes: Postcodes;
  exonyms: Exonyms;
  regions: readonly RegionRow[];
}

/** @param towns all that can be picked (gazetteer.ts, pickable) */
export const writePlaces = ({ towns, municipalities, postcodes, exonyms, regions }: PlaceSources): PlacesFile => {
  const areas = [...new Set(municipalities.map(({ area }) => area))];
  const areaOf = new Map(municipalities.map(({ name, area }) => [name, areas.indexOf(area)]));
  const named = new Set<string>();
  const codes = codesByTown(towns, postcodes);
  return {
    areas,
    towns: towns.map((town): PlaceRow => {
      const { id, name, municipality } = town;
      // Other names belong to the largest town of a name only.
      const others = named.has(name) ? [] : (exonyms[name] ?? []);
      named.add(name);
      const row = [name, areaOf.get(municipality) ?? -1, (codes.get(id) ?? []).join('|')] as const;
      if (id !== plainId(name)) return [...row, others.join('|'), id];
      return others.length > 0 ? [...row, others.join('|')] : row;
    }),
    regions: Object.fromEntries(
      regions.flatMap(([names, picks]) => {
        const ids = picks.flatMap((pick) => (pick.startsWith('area:') ? [pick.slice('area:'.length)] : []));
        return ids.length === 0 ? [] : names.map((name) => [name, ids]);
      }),
    ),
  };
};

/** Postcodes and runs of them ("1000-1499") by the town they are of, or near. */
const codesByTown = (towns: readonly Town[], postcodes: Postcodes): Map<string, string[]> => {
  const codes = new Map<string, string[]>();
  const add = (first: number, written: string): void => {
    const town = townOfPostcode(String(first), postcodes, towns);
    if (town !== undefined) codes.set(town.id, [...(codes.get(town.id) ?? []), written]);
  };
  for (const { from, to } of postcodes.ranges) add(from, `${from}-${to}`);
  for (const code of postcodes.byNumber.keys()) add(code, String(code));
  return codes;
};

/** As the gazetteer makes ids, for most towns. */
const plainId = (name: string): string =>
  name.toLowerCase().replace(/å/g, 'aa').replace(/ø/g, 'oe').replace(/æ/g, 'ae').replace(/ /g, '-');

export interface PlaceTown {
  id: string;
  name: string;
  area?: string;
}

export type PlaceMeant = { is: 'town'; town: PlaceTown } | { is: 'area'; areas: readonly string[] };

interface NamedPlace {
  /** Folded, without spaces. */
  name: string;
  meant: PlaceMeant;
}

export interface Places {
  byName: ReadonlyMap<string, PlaceMeant>;
  ranges: readonly { from: number; to: number; meant: PlaceMeant }[];
  /** By first letter, the largest first. */
  byLetter: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Of scripts that write no spaces. */
  unspaced: readonly NamedPlace[];
}

/** @param labels what the page calls the parts of the country, by id */
export const readPlaces = (
  { areas, towns, regions }: PlacesFile,
  folding: Folding,
  labels: ReadonlyMap<string, string>,
): Places => {
  const plain = (name: string): string => fold(name, folding).replace(/ /g, '');
  const named: NamedPlace[] = [];
  const ranges: { from: number; to: number; meant: PlaceMeant }[] = [];
  for (const [name, ids] of Object.entries(regions))
    named.push({ name: plain(name), meant: { is: 'area', areas: ids } });
  for (const [id, label] of labels) named.push({ name: plain(label), meant: { is: 'area', areas: [id] } });
  for (const [name, areaNumber, codes, others = '', id = plainId(name)] of towns) {
    const area = areas[areaNumber];
    const meant: PlaceMeant = { is: 'town', town: { id, name, ...(area === undefined ? {} : { area }) } };
    for (const each of [name, ...others.split('|')]) if (each !== '') named.push({ name: plain(each), meant });
    for (const code of codes.split('|')) {
      const [from = '', to = from] = code.split('-');
      if (from !== '') ranges.push({ from: Number(from), to: Number(to), meant });
    }
  }
  const byName = new Map<string, PlaceMeant>();
  for (const { name, meant } of named) if (!byName.has(name)) byName.set(name, meant);
  const byLetter = new Map<string, NamedPlace[]>();
  for (const one of named) {
    const letter = one.name.charAt(0);
    const others = byLetter.get(letter);
    if (others === undefined) byLetter.set(letter, [one]);
    else others.push(one);
  }
  return {
    byName,
    ranges,
    byLetter,
    unspaced: named.filter(({ name }) => name.length >= shortestInside && unspaced.test(name)),
  };
};

/** In scripts without spaces shorter names are parts of other words. */
const shortestInside = 4;

/** In shorter words one slip is too much to guess from. */
const shortestSlip = 5;

/**
 * The place that folded words name, or undefined.
 *
 * @example placeNamed(places, ['kobenhavn'])?.is // 'town'
 */
export const placeNamed = ({ byName, ranges }: Places, words: readonly string[]): PlaceMeant | undefined => {
  const name = words.join('');
  if (/^\d{4}$/.test(name)) {
    const code = Number(name);
    return ranges.find(({ from, to }) => from <= code && code <= to)?.meant;
  }
  // Small towns have names of two letters that are words of every language.
  return name.length < 3 ? undefined : byName.get(name);
};

/** The largest place whose name is one slip away from a word. */
export const placeNearly = ({ byLetter }: Places, word: string): PlaceMeant | undefined =>
  word.length < shortestSlip
    ? undefined
    : byLetter.get(word.charAt(0))?.find(({ name }) => name.length >= shortestSlip && isOneSlip(name, word))?.meant;

/** The place whose name stands in a text without spaces. */
export const placeInside = (places: Places, folded: string): PlaceMeant | undefined =>
  places.unspaced.find(({ name }) => folded.includes(name))?.meant;
