/** Which pages of the index come first: what words mean before where they stand. */
import { areasOf, type Understood } from './understand.ts';
import { factWord, guideWord, wholeCountry } from './search-file.ts';

/** Scores of the pages that have a word of the index. */
export type PagesWith = (word: string) => Promise<ReadonlyMap<number, number>>;

/** What each thing adds to a page. A word that stands in nothing but texts never outweighs a need. */
const weights = {
  mainNeed: 4,
  need: 3,
  /** Of the needs after the likeliest, each. */
  otherNeed: 1,
  /** A service that was named, or a guide by the words that belong to it; less for one word than for three. */
  direct: 3,
  area: 2,
  wholeCountry: 1,
  /** The same, where no place was named. */
  everywhere: 0.5,
  /** It is somewhere else. */
  elsewhere: -4,
  language: 1.5,
  must: 1,
  /** The line for the danger that the words speak of. */
  subject: 4,
  /** A guide that the words belong to names it. */
  guide: 1.5,
  word: 2,
  /** A word that was understood, and stands there as well. */
  usedWord: 0.75,
} as const;

/** A page must have this much to be shown. */
const least = 0.3;

export interface RankedPage {
  page: number;
  score: number;
  /** See fitOf. */
  fit: number;
}

export interface RankSources {
  understood: Understood;
  pagesWith: PagesWith;
  /** Pages of services and guides by their address, where words lead to them. */
  pageOf: ReadonlyMap<string, number>;
  /** Pages from here on are no services. */
  firstGuide: number;
  /** Whether words that were understood are looked for as well: in thousands of services that would only be fetched. */
  areUsedAsked: boolean;
}

/** Letters of a phrase that says it all. */
const longPhrase = 20;

/** Words of a frightened sentence name many needs; the first are the likeliest. */
const mostNeeds = 3;

const mostWords = 12;

const mostGuides = 2;

/** What the finder would ask, as words of the index with their weight. */
const factsIn = ({ needs, chips, danger, direct }: Understood): (readonly [word: string, weight: number])[] => [
  ...needs.slice(0, mostNeeds).flatMap((need, index): [string, number][] =>
    index === 0
      ? [
          [factWord('mainNeed', need), weights.mainNeed - weights.need],
          [factWord('need', need), weights.need],
        ]
      : [[factWord('need', need), weights.otherNeed]],
  ),
  ...(danger === undefined ? [] : [[factWord('subject', danger.subject), weights.subject] as const]),
  ...[...direct].flatMap(([address, strength], index): [string, number][] =>
    address.startsWith('g/') && index < mostGuides
      ? [[guideWord(address), (weights.guide * Math.min(strength, longPhrase)) / longPhrase]]
      : [],
  ),
  ...chips.flatMap(({ is, id }): [string, number][] =>
    is === 'language' || is === 'must' ? [[factWord(is, id), weights[is]]] : [],
  ),
];

/** All pages that have something of the query, the best first; equal ones as they come in the index. */
export const rankPages = async (sources: RankSources): Promise<RankedPage[]> => {
  const { understood, pagesWith, pageOf, firstGuide, areUsedAsked } = sources;
  const { direct, place } = understood;
  const scores = new Map<number, number>();
  const add = (pages: Iterable<number>, weight: number): void => {
    for (const page of pages) scores.set(page, (scores.get(page) ?? 0) + weight);
  };
  for (const [address, strength] of direct) {
    const page = pageOf.get(address);
    if (page !== undefined) add([page], directWeight(strength));
  }
  const facts = await Promise.all(
    factsIn(understood).map(async ([word, weight]) => [await pagesWith(word), weight] as const),
  );
  for (const [pages, weight] of facts) add(pages.keys(), weight);
  await addWords(sources, add);
  if (place !== undefined) await addPlace(place, { pagesWith, add, scores, firstGuide });
  else {
    const national = await pagesWith(factWord('area', wholeCountry));
    add(
      [...scores.keys()].filter((page) => national.has(page)),
      weights.everywhere,
    );
  }
  const fit = areUsedAsked ? await fitsFrom(understood, pagesWith) : alike;
  return [...scores]
    .map(([page, score]) => ({ page, score, fit: page < firstGuide ? fit(page) : 0 }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => a.fit - b.fit || b.score - a.score || a.page - b.page);
};

/** Of services that share a page each is looked at for itself. */
const alike = (): number => 0;

const fitsFrom = async (understood: Understood, pagesWith: PagesWith): Promise<(page: number) => number> => {
  // Nothing is fetched for a question nobody has asked.
  const words = new Set<string>();
  fitOf(understood, (word) => !words.add(word));
  const found = new Map(await Promise.all([...words].map(async (word) => [word, await pagesWith(word)] as const)));
  return (page) => fitOf(understood, (word) => found.get(word)?.has(page) === true);
};

/**
 * How a service answers what was asked for beside the need ("without a name"): 0 where it is known to fit, 1 where nobody
 * knows, 2 where it has not the need or is somewhere else, 3 where it is known not to fit. Always 0 where nothing was asked.
 *
 * @param has whether the service has a word of the index; asked for every word that may matter, whatever it answers
 */
export const fitOf = ({ chips, needs, place }: Understood, has: (word: string) => boolean): number => {
  const asked = chips.filter(({ is }) => is === 'must');
  if (asked.length === 0) return 0;
  const [need] = needs;
  const isRefused = asked.map(({ id }) => has(factWord('mustNot', id))).includes(true);
  const isSure = !asked.map(({ id }) => has(factWord('must', id))).includes(false);
  const hasNeed = need === undefined || has(factWord('need', need));
  const isHere =
    place === undefined || [...areasOf(place), wholeCountry].map((area) => has(factWord('area', area))).includes(true);
  if (isRefused) return 3;
  if (!hasNeed || !isHere) return 2;
  return isSure ? 0 : 1;
};

const directWeight = (strength: number): number => weights.direct + Math.min(strength, longPhrase) / longPhrase;

/**
 * The same for one of several records that share a page.
 *
 * @param words all words of the record, joined by spaces
 */
export const scoreOf = (understood: Understood, { address, words }: { address: string; words: string }): number => {
  const { direct, place } = understood;
  const has = (word: string): boolean => ` ${words} `.includes(` ${word} `);
  const begins = (word: string): boolean => ` ${words}`.includes(` ${word}`);
  const strength = direct.get(address);
  let score = strength === undefined ? 0 : directWeight(strength);
  for (const [word, weight] of factsIn(understood)) if (has(word)) score += weight;
  for (const { word, isUsed } of wordsIn(understood))
    if (begins(word)) score += isUsed ? weights.usedWord : weights.word;
  if (place !== undefined) {
    if (areasOf(place).some((area) => has(factWord('area', area)))) score += weights.area;
    else score += has(factWord('area', wholeCountry)) ? weights.wholeCountry : weights.elsewhere;
  }
  return score;
};

/** Words that are looked for in the index, as they were meant. */
export const wordsIn = ({ tokens, mended }: Understood): { word: string; isUsed: boolean }[] =>
  tokens
    .filter(({ isIgnored }) => !isIgnored)
    .slice(0, mostWords)
    .map(({ word, isUsed }) => ({ word: mended.get(word) ?? word, isUsed }));

type Add = (pages: Iterable<number>, weight: number) => void;

const addWords = async ({ understood, pagesWith, areUsedAsked }: RankSources, add: Add): Promise<void> => {
  const asked = wordsIn(understood).filter(({ isUsed }) => areUsedAsked || !isUsed);
  const found = await Promise.all(asked.map(async ({ word, isUsed }) => ({ pages: await pagesWith(word), isUsed })));
  for (const { pages, isUsed } of found) {
    const most = Math.max(0, ...pages.values());
    // A word that stands nearly everywhere tells little.
    const rarity = 1 / Math.max(1, Math.log10(Math.max(1, pages.size)));
    for (const [page, score] of pages)
      add([page], ((isUsed ? weights.usedWord : weights.word) * rarity * score) / (most || 1));
  }
};

const addPlace = async (
  place: NonNullable<Understood['place']>,
  {
    pagesWith,
    add,
    scores,
    firstGuide,
  }: { pagesWith: PagesWith; add: Add; scores: Map<number, number>; firstGuide: number },
): Promise<void> => {
  const areas = areasOf(place);
  const inAreas = await Promise.all(areas.map((area) => pagesWith(factWord('area', area))));
  const national = await pagesWith(factWord('area', wholeCountry));
  const here = new Set(inAreas.flatMap((pages) => [...pages.keys()]));
  // What has nothing else of the query is found by the town alone.
  const isServiceFound = [...scores.keys()].some((page) => page < firstGuide);
  if (!isServiceFound) add(here, weights.area);
  for (const page of [...scores.keys()]) {
    if (page >= firstGuide) continue;
    add([page], here.has(page) ? weights.area : national.has(page) ? weights.wholeCountry : weights.elsewhere);
  }
};
