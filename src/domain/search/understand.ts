/** What a query says: danger, choices of the finder, things it names, and the words that are left. */
import { isOneSlip } from '../geo/edits.ts';
import { unspaced } from '../text/unspaced.ts';
import { fold, type Folding, longestQuery, wordsOf, type Cut } from './fold.ts';
import { placeInside, placeNamed, placeNearly, type PlaceMeant, type Places } from './places.ts';
import { mustValue, type Danger, type FinderChip } from './results.ts';
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

/** Words of one language, ready to be looked for. */
export interface Lookup {
  words: SearchWords;
  /** Cuts what has no spaces, as the index was cut. */
  cut?: Cut | undefined;
  /** Folded words of the language: none of them is a mistyped town. */
  known?: { has: (word: string) => boolean } | undefined;
}

/** How well a phrase is said: letters that match; and which words of the query say it. */
interface Said {
  strength: number;
  at: ReadonlySet<number>;
  /** Words of the query that were mistyped, with what was meant. */
  mended: readonly (readonly [typed: string, meant: string])[];
  words: number;
}

/** A query, folded. */
interface Query {
  folded: string;
  words: readonly string[];
  /** Words that the site knows are not mistyped. */
  known: Lookup['known'];
  /** Small words of her language, read as another's: they belong to what stands there letter by letter only. */
  small?: ReadonlySet<string>;
  least: Least;
}

/** Letters that a word must have so that it is guessed. */
interface Least {
  /** Still being typed: alone, or after the other words of its phrase. */
  begun: number;
  begunAfter: number;
  /** A phrase of its own, with another ending. */
  ended: number;
  /** A phrase of its own, mistyped. */
  mistyped: number;
}

const queryOf = (typed: string, folding: Folding, { cut, known }: Pick<Lookup, 'cut' | 'known'>): Query => {
  const folded = fold(typed.slice(0, longestQuery), folding);
  return { folded, words: wordsOf(folded, cut), known, least: { begun: 4, begunAfter: 3, ended: 4, mistyped: 5 } };
};

/** How well a word is said, from 0 to 1. */
const likeness = (
  typed: string,
  wanted: string,
  { isLast, begun, ended }: { isLast: boolean; begun: number; ended: number },
): number => {
  if (typed === wanted) return 1;
  const [short, long] = typed.length < wanted.length ? [typed, wanted] : [wanted, typed];
  // An ending more or less; or the last word, still being typed.
  if (wanted.length >= ended && typed.startsWith(wanted) && typed.length - wanted.length <= 3) return 0.9;
  if (isLast && typed.length >= begun && wanted.startsWith(typed) && wanted.length - typed.length <= 4) return 0.7;
  // Another ending.
  if (short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short.slice(0, -1))) return 0.85;
  return typed.length >= 5 && wanted.length >= 4 && typed[0] === wanted[0] && isOneSlip(typed, wanted) ? slip : 0;
};

const slip = 0.6;

/** Whether all words of a phrase are said, in any order; undefined if not. */
const saidIn = ({ folded, words, known, small, least }: Query, phrase: string): Said | undefined => {
  const at = new Set<number>();
  const mended: [string, string][] = [];
  let strength = 0;
  let isExact = true;
  const parts = phrase.split(' ');
  const [begun, ended] = parts.length === 1 ? [least.begun, least.ended] : [least.begunAfter, 4];
  for (const wanted of parts) {
    // Without spaces a word is looked for inside the query.
    if (unspaced.test(wanted)) {
      const start = folded.indexOf(wanted);
      if (start === -1) return undefined;
      for (const index of wordsBetween(words, folded, { start, end: start + wanted.length })) at.add(index);
      strength += wanted.length;
      continue;
    }
    let best = 0;
    let where = -1;
    for (const [index, word] of words.entries()) {
      const isLast = index === words.length - 1;
      const like = at.has(index) ? 0 : likeness(word, wanted, { isLast, begun, ended });
      const isGuess =
        like === slip && (known?.has(word) === true || (parts.length === 1 && word.length < least.mistyped));
      if (like > best && !isGuess) [best, where] = [like, index];
    }
    const typed = words[where];
    if (typed === undefined) return undefined;
    if (best === slip) mended.push([typed, wanted]);
    if (best < 1) isExact = false;
    at.add(where);
    strength += best * Math.min(wanted.length, typed.length);
  }
  if (!isExact && small !== undefined && [...at].some((index) => small.has(words[index] ?? ''))) return undefined;
  // Several words together say more than a long one.
  return { strength: strength + (parts.length - 1) * 2, at, mended, words: parts.length };
};

/** Numbers of the words that stand in a part of a text. */
const wordsBetween = (
  words: readonly string[],
  folded: string,
  { start, end }: { start: number; end: number },
): number[] => {
  let from = 0;
  return words.flatMap((word, index) => {
    const found = folded.indexOf(word, from);
    if (found === -1) return [];
    from = found + word.length;
    return found < end && from > start ? [index] : [];
  });
};

/** The best of several ways to say a thing. */
const bestOf = (query: Query, phrases: Phrases): Said | undefined => {
  let best: Said | undefined;
  if (phrases === '') return undefined;
  for (const phrase of phrases.split('|')) {
    const said = saidIn(query, phrase);
    if (said !== undefined && said.strength > (best?.strength ?? 0)) best = said;
  }
  return best;
};

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
    for (const { words, cut } of lookups) {
      // What her own language knows is no slip in another.
      const asked =
        words === own.words ? query : { ...queryOf(typed, words.folding, { cut, known: own.known }), small: ignored };
      for (const thing of listIn(words)) {
        const said = bestOf(asked, thing.phrases);
        if (said !== undefined && said.strength > (best.get(nameOf(thing))?.strength ?? 0))
          best.set(nameOf(thing), said);
      }
    }
    return [...best].map(([id, said]) => ({ id, said })).sort((a, b) => b.said.strength - a.said.strength);
  };
  const criteria = saidOf((words) => words.criteria, idOf);
  // "Does not speak Danish" asks for an interpreter, not for Danish.
  const taken = new Set(criteria.flatMap(({ said }) => (said.words > 1 ? [...said.at] : [])));
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
  const danger = dangerIn(typed, dangers ?? own.words.danger, own);
  return {
    ...(danger === undefined ? {} : { danger }),
    chips: chipsOf(own.words, { needs, criteria, languages, place: place?.meant }),
    needs: needs.map(({ id }) => id),
    ...(place === undefined ? {} : { place: place.meant }),
    direct: new Map(direct.map(({ id, said }) => [id, said.strength])),
    tokens: query.words.map((word, index) => ({
      word,
      isUsed: used.has(index),
      // The last word is still being typed: two letters begin too many.
      isIgnored:
        ignored.has(word) || (word.length < (index === query.words.length - 1 ? 3 : 2) && !unspaced.test(word)),
    })),
    mended,
  };
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

const mostPlaceWords = 3;

const idOf = ({ id }: { id: string; phrases: Phrases }): string => id;

/**
 * Danger is heard in every language, whatever page is open; danger to life comes before everything else. So many words of so
 * many languages are near to harmless ones that less is guessed than elsewhere.
 */
const dangerIn = (typed: string, dangers: DangerWords, own: Lookup): Danger | undefined => {
  const asTheyStand = queryOf(typed, own.words.folding, own);
  const found = (['plain', 'cyrillic'] as const).flatMap((folding) => {
    const words =
      folding === own.words.folding ? asTheyStand : queryOf(typed, folding, { cut: own.cut, known: undefined });
    const query = {
      ...words,
      known: knownOf(words, asTheyStand),
      least: { begun: 5, begunAfter: 5, ended: 5, mistyped: 6 },
    };
    return Object.entries(dangers[folding]).flatMap(([subject, phrases]) => {
      const said = bestOf(query, phrases);
      return said === undefined ? [] : [{ subject, strength: said.strength + (more[subject] ?? 0) }];
    });
  });
  const [first] = found.sort((a, b) => b.strength - a.strength);
  return first && { subject: first.subject };
};

/** Life first; and who is hit by a client needs another line than who is hit at home, though the deed has the same words. */
const more: Readonly<Record<string, number>> = { now: 1000, crime: 5 };

/** Words that the site knows, in another folding: those that stand in the same places. */
const knownOf = ({ words }: Query, { words: own, known }: Query): Lookup['known'] =>
  words.length === own.length ? new Set(words.filter((_, index) => known?.has(own[index] ?? ''))) : known;

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
