/** Neutral titles: a title is kept by every browser, even after leaving, so it says the function and never the topic. */

/**
 * Joins the parts of a title, the most telling last, and leaves empty ones out.
 *
 * @example pageTitle(['Night stay', 'København'], 'Havn') // 'Night stay · København – Havn'
 */
export const pageTitle = (parts: readonly string[], siteName: string): string => {
  const words = parts.filter((part) => part !== '').join(' · ');
  return words === '' ? siteName : `${words} – ${siteName}`;
};

/**
 * Finds words of the blocklist in a text that must be neutral. `prefix*` matches the beginning of a word, other
 * entries whole words; letter case does not count.
 *
 * @example blockedWords('Natpoliti', ['politi*']) // []
 * @example blockedWords('Politiet', ['politi*']) // ['politi*']
 */
export const blockedWords = (text: string, blocklist: readonly string[]): string[] => {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return blocklist.filter((entry) => {
    const wanted = entry.toLowerCase();
    if (!wanted.endsWith('*')) return words.includes(wanted);
    const beginning = wanted.slice(0, -1);
    return words.some((word) => word.startsWith(beginning));
  });
};
