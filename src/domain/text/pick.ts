/** Which language a block of text is shown in: the reader's, else the first that exists, whole and never mixed. */

export interface Picked<T> {
  text: T;
  /** Language tag of the text itself, which can differ from the page's. */
  lang: string;
  isFallback: boolean;
}

/**
 * Picks a text by the page's language and its fallback chain.
 *
 * @param texts by language tag
 * @param lang the page's language
 * @param chain languages to try next, in order
 * @returns undefined only if the text exists in none of them
 */
export const pickText = <T>(
  texts: Readonly<Record<string, T | undefined>>,
  lang: string,
  chain: readonly string[],
): Picked<T> | undefined => {
  for (const tag of [lang, ...chain]) {
    const text = texts[tag];
    if (text !== undefined) return { text, lang: tag, isFallback: tag !== lang };
  }
  return undefined;
};
