/** Names of languages. */
import { formatLocales } from './languages.ts';

/**
 * A language's name inside a sentence.
 *
 * @param lang language of the sentence
 * @example languageNameIn('th', 'da') // 'thai'
 */
export const languageNameIn = (tag: string, lang: string): string =>
  new Intl.DisplayNames(formatLocales(lang), { type: 'language' }).of(tag) ?? tag;

/**
 * A language's own name for itself.
 *
 * @example languageName('th') // 'ไทย'
 */
export const languageName = (tag: string): string => {
  const name = languageNameIn(tag, tag);
  // In a list each name stands alone, as at the start of a sentence.
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};
