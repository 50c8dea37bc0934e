/** Names of languages. */

/**
 * A language's own name for itself.
 *
 * @example languageName('th') // 'ไทย'
 */
export const languageName = (tag: string): string => {
  const name = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag) ?? tag;
  // In a list each name stands alone, as at the start of a sentence.
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};
