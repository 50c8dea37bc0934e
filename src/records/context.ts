/** What every page and component of one language needs, made once a language. */
import { createTranslator, type Translator } from '../i18n/translator.ts';
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

const contexts = new Map<string, Promise<Context>>();

const localeOf = (lang: string): Locale => {
  const locale = locales.find(({ tag }) => tag.toLowerCase() === lang.toLowerCase());
  if (locale === undefined) throw new Error(`The language "${lang}" is not in locales.yml.`);
  return locale;
};

const create = async (lang: string): Promise<Context> => {
  const locale = localeOf(lang);
  return { ...createTranslator(locale, await allStrings()), locale, site, vocabulary, now: buildDay };
};

/** The context of a language, by its tag or by the lower-case form in the address. */
export const contextOf = (lang: string): Promise<Context> => {
  const found = contexts.get(lang) ?? create(lang);
  contexts.set(lang, found);
  return found;
};

/** The language of the page being rendered, for components that stand inside editors' texts. */
export const contextFromParams = (params: Record<string, string | undefined>): Promise<Context> =>
  contextOf(params['lang'] ?? site.sourceLanguage);
