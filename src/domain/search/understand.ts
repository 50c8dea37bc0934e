/** What a query says: danger, choices of the finder, things it names, and the words that are left. */
import { unspaced } from '../text/unspaced.ts';
import { dangerIn } from './danger.ts';
import { placeInside, placeNamed, placeNearly, type PlaceMeant, type Places } from './places.ts';
import { mustValue, type Danger, type FinderChip } from './results.ts';
import { bestOf, queryOf, type Lookup, type Query, type Said } from './said.ts';
import type { DangerWords, Phrases, SearchWords } from './search-file.ts';
import type { Question } from '../finder/answers.ts';

/** A word of the query. */
export interface Token {
  word: string;
  /** It stands in something that was understood: as a mere word it says less. */
  isUsed: boolean;
  /** It says nothing alone. */
  isIgnored: boolean;
}

export interface Understood {
  danger?: Danger;
  chips: readonly FinderChip[];
  /** All needs that are meant, the likeliest first. */
  needs: readonly string[];
  /** The town or part of the country that is meant. */
  place?: PlaceMeant;
  /** How strongly services and guides are named, by address. */
  direct: ReadonlyMap<string, number>;
  tokens: readonly Token[];
  /** By word of the query: what was meant where it was mistyped. */
  mended: ReadonlyMap<string, string>;
}

/**
 * @param lookups of the page's language first; the others help where it knows too few of the words
 * @param places left out while they are not loaded
 * @param dangers words of danger of all languages; left out: those of the page's
 */
export const understand = (
  typed: string,
  lookups: readonly Lookup[],
  places?: Places,
  dangers?: DangerWords,
): Understood => {
  const [own] = lookups;
  if (own === undefined) return { chips: [], needs: [], direct: new Map(), tokens: [], mended: new Map() };
  const query = queryOf(typed, own.words.folding, own);
  const ignored = new Set(own.words.ignore.split(' '));
  // What her own language knows is no slip in another.
  const asked = lookups.map(({ words, cut }) => ({
    words,
    query:
      words === own.words ? query : { ...queryOf(typed, words.folding, { cut, known: own.known }), small: ignored },
  }));
  // A page in another script knows none of these words, and cannot tell.
  const isChance = own.cut !== undefined && isMostlyNoWords(query, own.known);
  const used = new Set<number>();
  const mended = new Map<string, string>();
  const take = ({ at, mended: slips }: Said): void => {
    for (const index of at) used.add(index);
    for (const [word, meant] of slips) mended.set(word, meant);
  };
  /** What is said of a list of things, the likeliest first; in each language the words are its own. */
  const saidOf = <T extends { phrases: Phrases }>(
    listIn: (words: SearchWords) => readonly T[],
    nameOf: (thing: T) => string,
  ): { id: string; said: Said }[] => {
    const best = new Map<string, Said>();
    for (const each of asked) {
      for (const thing of listIn(each.words)) {
        const said = bestOf(each.query, thing.phrases);
        if (isChance && (said?.strength ?? 0) < shortestByChance) continue;
        if (said !== undefined && said.strength > (best.get(nameOf(thing))?.strength ?? 0))
          best.set(nameOf(thing), said);
      }
    }
    return [...best].map(([id, said]) => ({ id, said })).sort((a, b) => b.said.strength - a.said.strength);
  };
  const criteria = saidOf((words) => words.criteria, idOf);
  // "Does not speak Danish" asks for an interpreter, not for Danish.
  // So does a run of Thai: "no papers" is one, and a doctor without papers is a doctor.
  const isPhrase = ({ words, at }: Said): boolean =>
    words > 1 || [...at].some((index) => unspaced.test(query.words[index] ?? ''));
  const taken = new Set(criteria.flatMap(({ said }) => (isPhrase(said) ? [...said.at] : [])));
  const needs = saidOf((words) => words.needs, idOf)
    .map(({ id, said }) => ({ id, said: { ...said, strength: said.strength * leftOf(said.at, taken) } }))
    .sort((a, b) => b.said.strength - a.said.strength);
  const languages = saidOf((words) => words.languages, idOf).filter(({ said }) =>
    [...said.at].every((index) => !taken.has(index)),
  );
  const direct = saidOf(
    (words) => words.direct,
    ({ address }) => address,
  );
  for (const { said } of [...needs, ...criteria, ...languages, ...direct]) take(said);
  const place = places === undefined ? undefined : placeIn(query, { used, ignored, known: own.known }, places);
  for (const index of place?.at ?? []) used.add(index);
  const danger = dangerIn({ typed, query, own }, dangers ?? own.words.danger);
  return {
    ...(danger === undefined ? {} : { danger: { subject: danger, areas: areasOf(place?.meant) } }),
    chips: chipsOf(own.words, { needs, criteria, languages, place: place?.meant }),
    needs: needs.map(({ id }) => id),
    ...(place === undefined ? {} : { place: place.meant }),
    direct: new Map(direct.map(({ id, said }) => [id, said.strength])),
    tokens: query.words.map((word, index) => ({
      word,
      isUsed: used.has(index),
      isIgnored:
        ignored.has(word) ||
        word.length <
          leastLetters(word, { isLast: index === query.words.length - 1, known: isChance ? undefined : own.known }),
    })),
    mended,
  };
};

/**
 * Letters that a word must have to be looked for. The last is still being typed: two letters begin too many. In scripts without
 * spaces a word may have two; what no word covers is cut by chance, and stands in too many words.
 */
const leastLetters = (word: string, { isLast, known }: { isLast: boolean; known: Lookup['known'] }): number => {
  if (unspaced.test(word)) return known?.has(word) === true ? 2 : shortestByChance;
  return isLast ? 3 : 2;
};

const shortestByChance = 4;

/**
 * Whether a query without spaces is mostly no words: shorter ones stand in it by chance then, as in what a cat typed.
 * What speaks of danger is heard all the same.
 */
const isMostlyNoWords = ({ words }: Query, known: Lookup['known']): boolean => {
  const runs = words.filter((word) => unspaced.test(word));
  const lettersOf = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  return lettersOf(runs.filter((word) => word.length > 1 && known?.has(word) === true)) < lettersOf(runs) / 2;
};

/** The longest run of words that names a place; of words that are understood already, none. */
const placeIn = (
  { words, folded }: Query,
  { used, ignored, known }: { used: ReadonlySet<number>; ignored: ReadonlySet<string>; known: Lookup['known'] },
  places: Places,
): { meant: PlaceMeant; at: readonly number[] } | undefined => {
  for (let length = Math.min(mostPlaceWords, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const at = Array.from({ length }, (_, index) => from + index);
      const run = words.slice(from, from + length);
      if (at.some((index) => used.has(index)) || (length === 1 && ignored.has(run[0] ?? ''))) continue;
      const meant = placeNamed(places, run);
      if (meant !== undefined) return { meant, at };
    }
  }
  const inside = placeInside(places, folded);
  if (inside !== undefined) return { meant: inside, at: [] };
  for (const [index, word] of words.entries()) {
    const isWord = used.has(index) || ignored.has(word) || known?.has(word) === true;
    const meant = isWord ? undefined : placeNearly(places, word);
    if (meant !== undefined) return { meant, at: [index] };
  }
  return undefined;
};

/** "Without CPR" says what a reader lacks, and is no question about CPR. */
const leftOf = (at: ReadonlySet<number>, taken: ReadonlySet<number>): number =>
  at.size === 0 ? 1 : Math.max(0.1, [...at].filter((index) => !taken.has(index)).length / at.size);

/** Parts of the country that a place is in, or names. */
export const areasOf = (place: PlaceMeant | undefined): readonly string[] => {
  if (place === undefined) return [];
  if (place.is === 'area') return place.areas;
  return place.town.area === undefined ? [] : [place.town.area];
};

const mostPlaceWords = 3;

const idOf = ({ id }: { id: string; phrases: Phrases }): string => id;

interface Choices {
  needs: readonly { id: string }[];
  criteria: readonly { id: string }[];
  languages: readonly { id: string }[];
  place: PlaceMeant | undefined;
}

const chipsOf = (words: SearchWords, { needs, criteria, languages, place }: Choices): FinderChip[] => {
  const [need] = needs.flatMap(({ id }) => words.needs.find((one) => one.id === id) ?? []);
  const [language] = languages.flatMap(({ id }) => words.languages.find((one) => one.id === id) ?? []);
  // Of several parts of the country the finder takes one.
  const area = place?.is === 'area' ? words.areas.find(({ id }) => id === place.areas[0]) : undefined;
  return [
    ...(need === undefined ? [] : [{ is: 'need' as const, id: need.id, label: need.label, value: need.code }]),
    ...(area === undefined || place?.is !== 'area' || place.areas.length > 1
      ? []
      : [{ is: 'area' as const, id: area.id, label: area.label, value: area.code }]),
    ...(place?.is === 'town'
      ? [{ is: 'town' as const, id: place.town.id, label: place.town.name, lang: 'da', value: place.town.id }]
      : []),
    ...(language === undefined
      ? []
      : [{ is: 'language' as const, id: language.id, label: language.label, value: language.id }]),
    ...criteria.flatMap(({ id }) => {
      const known = words.criteria.find((one) => one.id === id);
      return known === undefined
        ? []
        : [{ is: 'must' as const, id, label: known.label, value: mustValue(id as Question) }];
    }),
  ];
};
