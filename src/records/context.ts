/** What every page and component of one language needs, made once a language. */
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { memoize } from '../domain/memoize.ts';
import type { Locale } from '../schemas/locale.ts';
import { allStrings } from './records.ts';
import { buildDay, locales, site, vocabulary } from './settings.ts';

export interface Context extends Translator {
  locale: Locale;
  site: typeof site;
  vocabulary: typeof vocabulary;
  /** The build's day: age of facts is counted to here. */
  now: Date;
}

/** Read before anything is rendered, so that no component has to wait for words. */
const strings = await allStrings();

const localeOf = (lang: string): Locale => {
  const locale = locales.find(({ tag }) => tag.toLowerCase() === lang.toLowerCase());
  if (locale === undefined) throw new Error(`The language "${lang}" is not in locales.yml.`);
  return locale;
};

/** The context of a language, by its tag or by the lower-case form in the address. */
export const contextOf = memoize((lang: string): Context => {
  const locale = localeOf(lang);
  return { ...createTranslator(locale, strings), locale, site, vocabulary, now: buildDay };
});

/** The language of the page being rendered, for components that stand inside editors' texts. */
export const contextFromParams = (params: Record<string, string | undefined>): Context =>
  contextOf(params['lang'] ?? site.sourceLanguage);
