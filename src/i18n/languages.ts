/**
 * Everything the code knows about single languages. Which languages the site has stands in content/locales.yml. A
 * language that is named nowhere here works by the general rules; here stands only where it needs others. The language
 * of names has a file of its own (danish.ts).
 */
import type { TextLanguage } from '../domain/readability/lix.ts';
import type { PassiveGrammar } from '../domain/readability/passive.ts';

/** Which English, Portuguese … is written. British: Danish readers and most newcomers write the day first. */
const written: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The tag by which Intl writes dates, times and lists in a language. @example formatLocale('en') // 'en-GB' */
export const formatLocale = (lang: string): string => written[lang] ?? lang;

/**
 * The same for Intl's list of tags: where a phone or Node does not know the language, English. Without a second tag it
 * would take the language of the machine.
 */
export const formatLocales = (lang: string): string[] => [formatLocale(lang), formatLocale('en')];

/** Writes dates as ISO does: 2026-11-22. */
export const isoLocale = 'sv-SE';

/** How texts of a language are measured (domain/readability). At build and in checks only. */
export interface ReadingRules extends TextLanguage {
  /** LIX and the lengths of texts, sentences and paragraphs are set for it: one of the languages texts are written in. */
  isMeasured: boolean;
  /** Whose passive sentences are known. */
  passive?: PassiveGrammar;
  /** Most words of a sentence for readers. */
  longestSentence: number;
}

const ordinary = { isMeasured: false, longestSentence: 20, shortForms: [] } as const;

/** Syllables or ideographs count as words, so the same sentence has more of them. */
const manyWords = { longestSentence: 30 } as const;

const reading: Readonly<Record<string, Partial<ReadingRules>>> = {
  da: {
    isMeasured: true,
    passive: 'danish',
    shortForms: ['kl', 'ca', 'nr', 'stk', 'tlf', 'maks', 'min', 'mio', 'bl.a', 'f.eks'],
  },
  en: { isMeasured: true, passive: 'english', shortForms: ['no', 'min', 'approx', 'e.g', 'i.e'] },
  ja: manyWords,
  km: manyWords,
  lo: manyWords,
  my: manyWords,
  th: manyWords,
  vi: manyWords,
  zh: manyWords,
};

/** @example readingRules('en').passive // 'english' */
export const readingRules = (tag: string): ReadingRules => ({ ...ordinary, ...reading[tag.split('-')[0] ?? ''], tag });

/** How the letters of a language are drawn, where the fonts of the site lack them or set the lines too tight. */
export interface Lettering {
  languages: readonly string[];
  /** CSS `font-family`. Phones, computers of each maker and Linux have one of them; none is fetched. */
  fonts: string;
  /** CSS `line-height` of running text. */
  leading: number;
  /** The same for short texts in lists, and for headings. */
  snug: number;
  tight: number;
  /** Letters that do not join or stack may stand closer where they are big. */
  mayTrack: boolean;
}

/** The letters of the tokens, for Danish and English inside a page in another script; the same stack as in tokens.css. */
const latin: Lettering = {
  languages: ['da', 'en'],
  fonts: "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif",
  leading: 1.5,
  snug: 1.36,
  tight: 1.18,
  mayTrack: true,
};

/** At build only: src/build/lettering-styles.ts makes style rules of it. Danish and English last: they stand inside others. */
export const letterings: readonly Lettering[] = [
  {
    languages: ['th'],
    fonts: "'Noto Sans Thai', 'Noto Sans Thai Looped', 'Leelawadee UI', Thonburi, Tahoma, system-ui, sans-serif",
    leading: 1.75,
    snug: 1.6,
    tight: 1.45,
    mayTrack: false,
  },
  {
    languages: ['ar', 'fa'],
    fonts: "'Noto Sans Arabic', 'Noto Naskh Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, system-ui, sans-serif",
    leading: 1.8,
    snug: 1.6,
    tight: 1.4,
    mayTrack: false,
  },
  latin,
];
