/** Finds a town from what somebody types, with the letters her keyboard has. */
import { isOneSlip } from './edits.ts';
import { fold, foldLoosely } from './fold.ts';
import type { Town } from './gazetteer.ts';

/** Other names of a town, by its name in towns.json: short forms, names in other languages, parts not listed themselves. */
export type Exonyms = Readonly<Record<string, readonly string[]>>;

interface Entry {
  town: Town;
  names: { folded: string; loose: string; laterWords: string[] }[];
}

/** Made once, searched at every key press. */
export type TownIndex = readonly Entry[];

/** How a name matches, the best first. */
const matches = ['exact', 'loose', 'start', 'looseStart', 'laterWord', 'slip'] as const;
type Match = (typeof matches)[number];

/** In three letters one slip is a third of the name: too much to guess from. */
const shortestSlip = 4;

export const indexTowns = (towns: readonly Town[], exonyms: Exonyms): TownIndex => {
  const named = new Set<string>();
  return [...towns]
    .sort((a, b) => b.people - a.people)
    .map((town) => {
      // Other names belong to the largest town of a name only: "Copenhagen" is one place.
      const others = named.has(town.name) ? [] : (exonyms[town.name] ?? []);
      named.add(town.name);
      return { town, names: [town.name, ...others].map(namesOf) };
    });
};

/**
 * The towns that may be meant, the likeliest first: by how well the name matches, then by how many people live there.
 * Takes any string, however long or broken.
 *
 * @example findTown(index, 'aahus')[0]?.name // 'Aarhus'
 */
export const findTown = (index: TownIndex, typed: string, most = 8): Town[] => {
  for (const attempt of readings(typed)) {
    const found = index
      .flatMap(({ town, names }) => {
        const rank = Math.min(...names.map((name) => rankOf(matchOf(name, attempt))));
        return rank < matches.length ? [{ town, rank }] : [];
      })
      // The index is sorted by people and sorting keeps that order within a rank.
      .sort((a, b) => a.rank - b.rank);
    if (found.length > 0) return found.slice(0, Math.max(0, most)).map(({ town }) => town);
  }
  return [];
};

const namesOf = (name: string): Entry['names'][number] => {
  const folded = fold(name);
  const laterWords = folded.split(' ').flatMap((_, at, words) => (at > 0 ? [words.slice(at).join('')] : []));
  return { folded: folded.replace(/ /g, ''), loose: foldLoosely(name), laterWords };
};

/** "8000 Aarhus C" is read as it is, then without the postcode, then without the letters of the district. */
const readings = (typed: string): Entry['names'][number][] => {
  const plain = fold(typed);
  const town = plain.replace(/\b\d+\b/g, ' ').trim();
  const texts = new Set([plain, town, town.replace(/ \p{L}{1,2}$/u, '')]);
  return [...texts].filter((text) => text !== '').map(namesOf);
};

const rankOf = (match: Match | undefined): number => (match === undefined ? Infinity : matches.indexOf(match));

const matchOf = (name: Entry['names'][number], typed: Entry['names'][number]): Match | undefined => {
  if (name.folded === typed.folded) return 'exact';
  if (name.loose === typed.loose) return 'loose';
  if (name.folded.startsWith(typed.folded)) return 'start';
  if (name.loose.startsWith(typed.loose)) return 'looseStart';
  if (name.laterWords.some((words) => words.startsWith(typed.folded))) return 'laterWord';
  if (typed.loose.length >= shortestSlip && isOneSlip(typed.loose, name.loose)) return 'slip';
  return undefined;
};
