/**
 * What the search answers: the contract between the engine (src/features/search/engine.ts) and the box that shows it.
 * Plain data in the language of the page; nothing in it is HTML, and nothing of it is kept anywhere.
 */
import { questions, type Question } from '../finder/answers.ts';

/** Everything one query finds. Each list is in the order in which it is to be shown, and may be empty. */
export interface SearchAnswer {
  /** The words speak of danger: the emergency number and the line for it come before everything else. */
  danger?: Danger;
  /** The words name choices of the finder: offered before the results. Never without a chip. */
  finder?: FinderOffer;
  services: readonly SearchResult[];
  guides: readonly SearchResult[];
  cards: readonly SearchResult[];
  /** Towns and parts of the country. */
  places: readonly SearchResult[];
  /** Hits in other languages of the site (English and Danish) where her own has few; each says its language. */
  elsewhere: readonly SearchResult[];
  /** The query as it was understood, where a word of it was mistyped. Example: krisecenter for krisesenter. */
  corrected?: string;
}

/** What stands in danger, so that the page can show the line that fits. */
export interface Danger {
  /**
   * A subject of content/vocabulary.yml whose line fits (`close-violence`, `control`, `rape`, `dying`, `under-18`,
   * `illness` …), or `now`: danger to life, for which there is the emergency number alone.
   */
  subject: string;
  /** Ids of the parts of the country that the words name, so that lines of other parts are left out. */
  areas: readonly string[];
}

/** The finder with what her words name. */
export interface FinderOffer {
  /** One a choice, in the order in which they are said: need, place, language, criteria. */
  chips: readonly FinderChip[];
}

/** One choice of the finder, which can be taken off. */
export interface FinderChip {
  is: 'need' | 'area' | 'town' | 'language' | 'must';
  /** Id of the need, the part of the country or the town, tag of the language, or the question (`noName`). */
  id: string;
  /** In the words of the page, as the finder itself calls it. Example: No name needed */
  label: string;
  /** Language of the label where it is not the page's, such as the name of a town. */
  lang?: string;
  /** How the finder's link names it: a code for needs and areas, a number for questions, else the id. */
  value: string;
}

/** One page, or place on a page, that was found. */
export interface SearchResult {
  kind: 'service' | 'guide' | 'card' | 'place';
  /** From the folder of the language of the page that is open. Examples: `p/x7k2qrt/`, `../en/g/x7k2qrt/` */
  address: string;
  /** What the page's h1 says, plain: for readers' eyes only, never for a browser's title. */
  title: string;
  /** What one gets or reads there, in the reader's words. */
  what: string;
  /** Town or part of the country. */
  where?: string;
  /** How it is reached: its number as it is shown, else words such as "open door". */
  reach?: string;
  /** Language tag of title and what. */
  language: string;
  /** Language of the title alone, where it is a name (of a town or organisation): set only where it differs. */
  titleLanguage?: string;
}

const keys = { need: 'n', area: 'a', language: 'l', town: 't', must: 'm' } as const;

/**
 * The address of the finder with exactly these choices, from the folder of the language; the same link that the finder
 * itself lets a reader copy (src/domain/finder/link.ts), and takes out of the address bar as soon as it is opened.
 *
 * @example finderAddress(chips) // 'find/#n=x7k2qrt&t=kolding&m=7'
 */
export const finderAddress = (chips: readonly FinderChip[]): string => {
  const parts = new URLSearchParams();
  for (const { is, value } of chips) {
    const key = keys[is];
    const others = parts.get(key);
    parts.set(key, is === 'must' && others !== null ? `${others}.${value}` : value);
  }
  const fragment = parts.toString();
  return fragment === '' ? 'find/' : `find/#${fragment}`;
};

/** @example mustValue('noName') // '7' */
export const mustValue = (question: Question): string => String(questions.indexOf(question));
