/** Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer. */

/** A letter of one of them. */
export const unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;

/** Such letters in a row. */
export const unspacedRuns = new RegExp(`${unspaced.source}+`, 'g');
