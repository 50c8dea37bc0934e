/**
 * The search of a page: nothing is loaded before the first reader has opened it, nothing of what she types leaves the
 * page, and nothing is kept.
 */
import { isOneSlip } from '../../domain/geo/edits.ts';
import { memoize } from '../../domain/memoize.ts';
import { fold } from '../../domain/search/fold.ts';
import { fitOf, rankPages, scoreOf, wordsIn, type RankedPage } from '../../domain/search/rank.ts';
import { finderAddress, type SearchAnswer, type SearchResult } from '../../domain/search/results.ts';
import type { RecordRow } from '../../domain/search/search-file.ts';
import { understand, type Understood } from '../../domain/search/understand.ts';
import { openSide, openWords, type EngineOptions, type Side, type Words } from './side.ts';

export interface Engine {
  /**
   * What is found for the words as they were typed so far; empty lists for no words. Takes any string, however long or
   * broken. A later call does not stop an earlier one: whoever asks drops the answers that are no longer wanted.
   * Rejects with a SearchUnavailable where a part of the index cannot be fetched.
   */
  search: (query: string) => Promise<SearchAnswer>;
}

/** The search cannot work here: what it needs is missing, blocked, forbidden or broken. The A-Z is offered instead. */
export class SearchUnavailable extends Error {
  constructor() {
    super('The search cannot be opened.');
    this.name = 'SearchUnavailable';
  }
}

/** In these languages the site is complete: their words and hits help where a language has few. */
const helpers = ['en', 'da'];

/** With fewer hits the helpers are asked. */
const few = 3;

const most = { service: 8, guide: 6, card: 5, place: 3, elsewhere: 6 } as const;

/** Where many services share a page: how many are looked through for one query. */
const mostLooked = 27;

const opened = new Map<string, Promise<Engine>>();

/**
 * Loads the words of this site; the same promise for the same language, so that it can be called at every
 * focus. Rejects with a SearchUnavailable, and tries again at the next call.
 */
export const openEngine = (options: EngineOptions): Promise<Engine> => {
  const key = `${options.root.href} ${options.language}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const side = openWords(options).then((words) => openSide(options, words));
  const engine = available(side).then((own) => engineOver(own, options, () => opened.delete(key)));
  opened.set(key, engine);
  engine.catch(() => opened.delete(key));
  return engine;
};

/** Whatever went wrong, the reader is told one thing. */
const available = async <T>(promise: Promise<T>): Promise<T> => {
  try {
    return await promise;
  } catch {
    throw new SearchUnavailable();
  }
};

/** What one side finds for a query as it was understood. */
interface Found {
  services: readonly SearchResult[];
  guides: readonly SearchResult[];
  cards: readonly SearchResult[];
}

const engineOver = (own: Side, { root, language }: EngineOptions, forget: () => void): Engine => {
  const helperTags = helpers.filter((tag) => tag !== language);
  // A helper that cannot be loaded helps nobody, and stops nothing. Words alone are a tenth of what a whole side weighs.
  const otherWords = memoize((tag: string) => openWords({ root, language: tag }).catch(() => undefined));
  const otherSide = memoize(async (tag: string) => {
    const words = await otherWords(tag);
    return words && openSide({ root, language: tag }, words).catch(() => undefined);
  });

  const answer = async (query: string): Promise<SearchAnswer> => {
    let understood = understand(query, [own.lookup], own.places);
    if (understood.tokens.length === 0) return nothing;
    // A word that nobody knows here may speak of danger in another language.
    const isForeign = understood.tokens.some(
      (token) => !token.isUsed && !token.isIgnored && !own.lexicon.has(token.word),
    );
    const dangers = isForeign ? await own.dangers() : undefined;
    if (dangers !== undefined) understood = understand(query, [own.lookup], own.places, dangers);
    const says = understood.tokens.some(({ isIgnored }) => !isIgnored);
    let mended = await mendWords(own, understood);
    let found = await foundBy(own, mended);
    const isFew = (): boolean => says && found.services.length + found.guides.length < few;
    if (isFew() || (says && !isUnderstood(understood))) {
      // The same words may mean something in another language, and lead to what there is in hers.
      const others = (await Promise.all(helperTags.map(otherWords))).filter((one) => one !== undefined);
      const lookups = [own, ...others].map(({ lookup }) => lookup);
      understood = understand(query, lookups, own.places, dangers);
      mended = isUnderstood(understood) ? understood : { ...understood, mended: mended.mended };
      found = await foundBy(own, mended);
    }
    const elsewhere: SearchResult[] = [];
    if (isFew()) {
      // A language that knows none of her words has nothing to find: the rest of it is not fetched.
      for (const tag of await tagsKnowing(query, helperTags, otherWords)) {
        if (found.services.length + found.guides.length + elsewhere.length >= few) break;
        const side = await otherSide(tag);
        if (side !== undefined) elsewhere.push(...(await foundElsewhere(side, query, found)));
      }
    }
    const { danger, chips } = understood;
    const corrected = correctedQuery(own, query, mended);
    return {
      ...(danger === undefined ? {} : { danger }),
      ...(chips.length === 0 ? {} : { finder: { chips } }),
      ...found,
      places: placesOf(own, understood),
      elsewhere: elsewhere.slice(0, most.elsewhere),
      ...(corrected === undefined ? {} : { corrected }),
    };
  };
  return {
    search: async (query) => {
      try {
        return await answer(query);
      } catch {
        // What could not be fetched may be there at the next try.
        forget();
        throw new SearchUnavailable();
      }
    },
  };
};

/** The languages that know a word of the query, the one that knows most first. */
const tagsKnowing = async (
  query: string,
  tags: readonly string[],
  wordsOf: (tag: string) => Promise<Words | undefined>,
): Promise<string[]> => {
  const counted = await Promise.all(
    tags.map(async (tag) => {
      const words = await wordsOf(tag);
      const tokens = words === undefined ? [] : understand(query, [words.lookup]).tokens;
      const known = tokens.filter(({ word, isUsed, isIgnored }) => !isIgnored && (isUsed || words?.lexicon.has(word)));
      return { tag, known: known.length };
    }),
  );
  return counted
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known)
    .map(({ tag }) => tag);
};

/** Whether words meant something, and were not only found somewhere. */
const isUnderstood = ({ needs, direct, chips }: Understood): boolean =>
  needs.length > 0 || direct.size > 0 || chips.some(({ is }) => is !== 'town' && is !== 'area');

const nothing: SearchAnswer = { services: [], guides: [], cards: [], places: [], elsewhere: [] };

/** Words that stand nowhere: the word that was meant, or its beginning, so that another ending is found. */
const mendWords = async (side: Side, understood: Understood): Promise<Understood> => {
  const mended = new Map(understood.mended);
  for (const { word, isUsed, isIgnored } of understood.tokens) {
    if (isUsed || isIgnored || mended.has(word) || word.length < shortestMended) continue;
    if ((await side.index.pagesWith(word)).size > 0) continue;
    const meant = [...side.lexicon.keys()].find((known) => known.length >= shortestMended && isOneSlip(known, word));
    if (meant !== undefined) mended.set(word, meant);
    else {
      const start = await shorterWord(side, word);
      if (start !== undefined) mended.set(word, start);
    }
  }
  return { ...understood, mended };
};

const shortestMended = 4;

/** The longest beginning of a word with which others begin. */
const shorterWord = async ({ index }: Side, word: string): Promise<string | undefined> => {
  for (let length = word.length - 1; length >= Math.max(shortestMended, word.length - 4); length -= 1) {
    const start = word.slice(0, length);
    if ((await index.pagesWith(start)).size > 0) return start;
  }
  return undefined;
};

/** Said only where a word became another one, not where its ending was cut off. */
const correctedQuery = ({ file, lexicon }: Side, query: string, { mended }: Understood): string | undefined => {
  let isOther = false;
  const corrected = query.trim().replace(/[\p{L}\p{M}\p{N}]+/gu, (typed) => {
    const word = fold(typed, file.folding);
    const meant = mended.get(word);
    if (meant === undefined || word.startsWith(meant)) return typed;
    isOther = true;
    return lexicon.get(meant) ?? meant;
  });
  return isOther ? corrected : undefined;
};

const foundBy = async (side: Side, understood: Understood): Promise<Found> => {
  const { file, index, pageOf } = side;
  const { guide, card } = file.index.first;
  const { perPage } = file.index;
  const named = new Set([...understood.direct.keys()].map((address) => pageOf.get(address)));
  const hidden = new Set(file.index.professional.filter((page) => !named.has(page)));
  const ranked = await rankPages({
    understood,
    pagesWith: index.pagesWith,
    pageOf,
    firstGuide: guide,
    areUsedAsked: file.index.perPage === 1,
  });
  const take = async (kind: 'service' | 'guide' | 'card', isOf: (page: number) => boolean): Promise<SearchResult[]> => {
    const all = ranked.filter(({ page }) => isOf(page) && !hidden.has(page));
    const least = Math.max(0, ...all.map(({ score }) => score)) * weakest;
    const pages = all
      .filter(({ score }) => score >= least)
      .slice(0, perPage > 1 ? Math.min(most[kind], Math.ceil(mostLooked / perPage)) : most[kind]);
    const rows = await Promise.all(pages.map((page) => rowsOfPage(side, understood, page)));
    const sorted = rows.flat().sort((a, b) => a.fit - b.fit || b.score - a.score);
    // A page is found for what its records have together; alone some have little of it.
    const leastOfRow = perPage > 1 ? Math.max(0, ...sorted.map(({ score: own }) => own)) * weakestRow : 0;
    return sorted
      .filter((row) => row.score >= leastOfRow)
      .slice(0, most[kind])
      .map(({ row }) => resultOf(row, kind, file.language));
  };
  const [services, guides, cards] = await Promise.all([
    take('service', (page) => page < guide),
    take('guide', (page) => page >= guide && page < card),
    take('card', (page) => page >= card),
  ]);
  return { services, guides, cards };
};

/** What has less than this part of the best hit of its kind only stands in the way. */
const weakest = 0.3;
const weakestRow = 0.6;

interface ScoredRow {
  row: RecordRow;
  score: number;
  fit: number;
}

/** What a title says counts more than what stands below it. */
const titleWeight = 1;

/** The records of a page; of several that share it, each by its own words. */
const rowsOfPage = async (
  side: Side,
  understood: Understood,
  { page, score, fit }: RankedPage,
): Promise<ScoredRow[]> => {
  const wanted = wordsIn(understood);
  return (await side.rowsOf(page)).map((row) => {
    const title = ` ${fold(`${row.title} ${row.what}`, side.file.folding)}`;
    const inTitle = wanted.filter(({ word }) => title.includes(` ${word}`)).length;
    const { words, address } = row;
    const own = words === undefined ? score : scoreOf(understood, { address, words });
    const has = (word: string): boolean => ` ${words ?? ''} `.includes(` ${word} `);
    return { row, score: own + inTitle * titleWeight, fit: words === undefined ? fit : fitOf(understood, has) };
  });
};

const resultOf = (row: RecordRow, kind: SearchResult['kind'], own: string): SearchResult => {
  const { address, title, what, where, reach, titleLanguage, language = own } = row;
  return {
    ...{ kind, address, title, what, language },
    ...(where === undefined ? {} : { where }),
    ...(reach === undefined ? {} : { reach }),
    ...(titleLanguage === undefined ? {} : { titleLanguage }),
  };
};

/** The place that was named, as a place to look at. */
const placesOf = ({ file }: Side, { chips }: Understood): SearchResult[] =>
  chips
    .filter(({ is }) => is === 'town' || is === 'area')
    .slice(0, most.place)
    .map((chip) => ({
      kind: 'place',
      address: finderAddress([chip]),
      title: chip.label,
      what: file.placeWhat,
      language: file.language,
      ...(chip.lang === undefined ? {} : { titleLanguage: chip.lang }),
    }));

/** What another language has for the query and hers has not. */
const foundElsewhere = async (side: Side, query: string, own: Found): Promise<SearchResult[]> => {
  const understood = await mendWords(side, understand(query, [side.lookup], side.places));
  const { services, guides } = await foundBy(side, understood);
  // The same page has the same address in each language.
  const known = new Set([...own.services, ...own.guides].map(({ address }) => address));
  return [...guides, ...services]
    .filter(({ address }) => !known.has(address))
    .map((result) => ({ ...result, address: `../${side.file.language.toLowerCase()}/${result.address}` }));
};
