/** The towns and parts of the country that somebody may name in the search, in a tenth of the bytes of the gazetteer. */
import { isOneSlip } from '../geo/edits.ts';
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

/** As the gazetteer makes ids, for most towns. */
export const plainId = (name: string): string =>
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
