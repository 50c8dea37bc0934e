/** Interface strings in a language, with honest fallback: every string knows which language it came out in. */
import i18next, { type i18n } from 'i18next';
import { memoize } from '../domain/memoize.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Strings } from '../schemas/strings.ts';

export type Values = Record<string, string | number>;

export interface Translated {
  text: string;
  /** Language tag of the text. */
  lang: string;
}

export interface Translator {
  lang: string;
  /** The string as plain text; for attributes and titles. Throws on a key nobody has written. */
  t: (key: string, values?: Values) => string;
  /** The string with its language; for text on the page. */
  translate: (key: string, values?: Values) => Translated;
  /** The string with its `{{places}}` left open, for a script that fills them in; `count` chooses the form. */
  template: (key: string, count?: number) => Translated;
  has: (key: string) => boolean;
}

/** Plural forms stand under `key_one`, `key_few` … (CLDR categories); `count` in the values chooses. */
const createEngine = (locale: Locale, strings: Readonly<Record<string, Strings>>): i18n => {
  const engine = i18next.createInstance();
  const chain = [locale.tag, ...locale.fallback];
  void engine.init({
    lng: locale.tag,
    fallbackLng: [...locale.fallback],
    // Only this reader's chain: a string in a language she did not choose is worse than none.
    resources: Object.fromEntries(chain.map((tag) => [tag, { translation: strings[tag] ?? {} }])),
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return engine;
};

/** Builds the translator of one language. `strings` holds all languages by tag. */
export const createTranslator = (locale: Locale, strings: Readonly<Record<string, Strings>>): Translator => {
  const engine = createEngine(locale, strings);
  const find = (key: string, values: Values = {}, skipInterpolation = false): Translated => {
    const found = engine.t(key, { ...values, returnDetails: true, skipInterpolation });
    const text = found.res as string;
    // What nobody has written comes back as its own key.
    if (text === key && !engine.exists(key, values)) {
      throw new Error(`The text "${key}" is missing in i18n/${locale.tag}.yml and in all its fallback languages.`);
    }
    return { text, lang: found.usedLng };
  };
  /** Most strings have no values, and every page shows the same ones. */
  const findPlain = memoize((key: string) => find(key));
  const translate = (key: string, values?: Values): Translated =>
    values === undefined || Object.keys(values).length === 0 ? findPlain(key) : find(key, values);
  return {
    lang: locale.tag,
    translate,
    template: (key, count) => find(key, count === undefined ? {} : { count }, true),
    t: (key, values) => translate(key, values).text,
    has: (key) => engine.exists(key),
  };
};
