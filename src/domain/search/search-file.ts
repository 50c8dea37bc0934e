/**
 * What the build writes for the search of a language, and the browser reads: `search/words.json` with all words, files of
 * records, and the words of the pages beside them. Words are folded (fold.ts) on both sides.
 */
import type { Folding } from './fold.ts';
import type { SearchResult } from './results.ts';

/** Of another version of the site: treated as missing. */
export const searchVersion = 2;

/** Folder of a language's search, from the folder of the language. */
export const searchFolder = 'search/';
export const wordsName = 'words.json';
/** Written by Astro, read and taken away by src/build/search-index.ts. */
export const sourceName = 'source.json';

/** Several ways to say a thing, joined by `|`; each is words joined by spaces, all of which must be there. */
export type Phrases = string;

/** By folding, then by subject. */
export type DangerWords = Readonly<Record<Folding, Readonly<Record<string, Phrases>>>>;

interface Named {
  id: string;
  /** In the words of the page. */
  label: string;
}

/** Words that lead to what is found, and those of the finder. */
export interface SearchWords {
  language: string;
  folding: Folding;
  needs: readonly (Named & { code: string; phrases: Phrases })[];
  areas: readonly (Named & { code: string })[];
  languages: readonly (Named & { phrases: Phrases })[];
  criteria: readonly (Named & { phrases: Phrases })[];
  /** What a hit leads to without any index: the address of a service or guide, and its page of the index (set by the build). */
  direct: readonly { address: string; phrases: Phrases; page?: number }[];
  /** Of the language itself, Danish and English; those of all languages stand in a file of their own. */
  danger: DangerWords;
  /** Small words, joined by spaces. */
  ignore: string;
  /** Words as they are written, joined by spaces, most used first: to mend slips by, and to cut Thai by. */
  lexicon: string;
  /** The town of a place result: `Help in {{place}}` or its like. */
  placeWhat: string;
}

/** One thing that can be found, as the build writes it down. */
export interface SourceRecord {
  result: SearchResult;
  /** It is for professionals: found only by the words that lead to it. */
  isForProfessionals?: true;
  /** Folded words: of the title first, then facts, then everything else. */
  title: string;
  facts: string;
  text: string;
}

export interface SearchSource {
  words: SearchWords;
  /** Of all languages. */
  danger: DangerWords;
  /** Services, then guides, then cards; each in the order in which equal ones are shown. */
  records: readonly SourceRecord[];
}

/** A record as the browser reads it; the kind follows from the page of the index it stands on. */
export type RecordRow = Omit<SearchResult, 'kind' | 'language'> & {
  /** Left out where it is the language of the page. */
  language?: string;
  /** Its words, where several share a page of the index. */
  words?: string;
};

export interface WordsFile extends SearchWords {
  version: typeof searchVersion;
  index: SearchIndex;
}

export interface SearchIndex {
  /** From the folder of the search. */
  places: string;
  danger: string;
  /** Where its words are. */
  parts: readonly IndexPart[];
  /** How many pages it has. */
  pages: number;
  /** Pages that are for professionals. */
  professional: readonly number[];
  /** Services that share a page, at most. */
  perPage: number;
  /** First page of each kind. */
  first: { guide: number; card: number };
  /** Pages of the index in one file of records (`0.json`, `1.json` …). */
  pagesPerFile: number;
}

/** A part of the index: its first and its last word, and its file beside this one (index-text.ts). */
export interface IndexPart {
  from: string;
  to: string;
  file: string;
}

/** Rows by page of the index, in one file of records. */
export type RecordsFile = readonly (readonly RecordRow[])[];

/**
 * A fact as a word of the index, which nobody types.
 *
 * @example factWord('need', 'sleep') // 'qnsleep'
 */
export const factWord = (fact: keyof typeof letters, id: string): string =>
  `q${letters[fact]}${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`;

const letters = {
  ...{ mainNeed: 'm', need: 'n', area: 'a', language: 'l', subject: 's', guide: 'g' },
  /** What a service is known to answer to a question of the finder: yes, or no. */
  ...{ must: 'c', mustNot: 'x' },
} as const;

/**
 * A word as the index holds it: its beginning, so that endings do not matter and the reader fetches less. Facts stay whole.
 *
 * @example indexWord('kondomerne') // 'kondome'
 */
export const indexWord = (word: string): string => (isFact.test(word) ? word : word.slice(0, longestIndexed));

const longestIndexed = 7;
const isFact = /^q[mnalsgcx]/;

/** A guide by its address, for the services it names. */
export const guideWord = (address: string): string => factWord('guide', address);

/** Stands for the whole country among the areas. */
export const wholeCountry = 'wholecountry';
