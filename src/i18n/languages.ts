/**
 * Everything the code knows about single languages. Which languages the site has stands in content/locales.yml. A
 * language that is named nowhere here works by the general rules; here stands only where it needs others. The language
 * of names has a file of its own (danish.ts).
 */
import { memoize } from '../domain/memoize.ts';
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

/** Articles and short words for what Danish says with endings: the same sentence has a quarter more words. */
const shortWords = { longestSentence: 25 } as const;

/** Syllables or ideographs count as words, so the same sentence has more of them. */
const manyWords = { longestSentence: 30 } as const;

const reading: Readonly<Record<string, Partial<ReadingRules>>> = {
  da: {
    isMeasured: true,
    passive: 'danish',
    shortForms: ['kl', 'ca', 'nr', 'stk', 'tlf', 'maks', 'min', 'mio', 'bl.a', 'f.eks'],
  },
  en: { isMeasured: true, passive: 'english', shortForms: ['no', 'min', 'approx', 'e.g', 'i.e'] },
  es: shortWords,
  fr: shortWords,
  pt: shortWords,
  ro: shortWords,
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

/**
 * Words that negate, whole words or beginnings (`*`). A sentence that lost its negation says the opposite, so sections are
 * compared by them; a hint only, since every language also has other ways to say it.
 */
const negations: Readonly<Record<string, string>> = {
  da: 'ikke ingen intet ingenting aldrig uden hverken nej næppe',
  en: 'not no nobody never without none nothing neither nor cannot don’t doesn’t isn’t aren’t won’t can’t',
  th: 'ไม่ ห้าม อย่า ไร้ ปราศจาก มิได้',
  ro: 'nu n nici niciun nicio niciodată nimeni nimic fără',
  es: 'no ni nunca jamás nadie nada ningún ninguna ninguno sin tampoco',
  bg: 'не няма нямам нямат нямаш нямате никой никого никога никак* нищо без нито',
  uk: 'не ніде невідом* ні немає нема ніхто нікому нікого ніколи нічого ніяк* жоден жодн* без',
  ru: 'не нет ни негде некому неизвестн* никто никому никого никогда ничего никак* нельзя без',
  pl: 'nie nikt nikomu nikogo nigdy nic żaden żadn* bez ani',
  pt: 'não nem nunca jamais ninguém nada nenhum nenhuma sem',
  hu: 'nem ne nincs* sem se sincs* senki* soha semmi* nélkül anélkül tilos',
  ar: 'لا ولا فلا بلا ألا لم ولم لن ولن ليس وليس ليست لست لستم ليسوا بدون دون غير أبدا أبدًا عدم تعذر يتعذر',
  fr: 'ne introuvable n pas jamais personne rien aucun aucune sans ni non',
};

/** Empty where nobody has listed them. @example negationsIn('pt-BR').includes('não') // true */
export const negationsIn = memoize((tag: string): readonly string[] =>
  (negations[tag.split('-')[0] ?? ''] ?? '').split(' ').filter((word) => word !== ''),
);

/** Letters of a neighbour that a language does not have: they come from another language. */
const foreignLetters: Readonly<Record<string, string>> = { uk: 'ыэъё', ru: 'іїєґў', bg: 'ыэёіїєґў' };

/** @example foreignLettersIn('uk') // 'ыэъё' */
export const foreignLettersIn = (tag: string): string => foreignLetters[tag.split('-')[0] ?? ''] ?? '';

/** The script a language is written in, by its name in Unicode. @example scriptOf('bg') // 'Cyrillic' */
export const scriptOf = memoize(
  (tag: string): 'Latin' | 'Cyrillic' | 'Thai' | 'Arabic' | undefined =>
    (({ Latn: 'Latin', Cyrl: 'Cyrillic', Thai: 'Thai', Arab: 'Arabic' }) as const)[
      new Intl.Locale(tag).maximize().script ?? ''
    ],
);

/** Letters of scripts that write no spaces between words, and the language whose words they are cut by. At build only. */
export const unspacedScripts: readonly { letters: RegExp; language: string }[] = [
  { letters: /[\u0E00-\u0E7F]{2,}/g, language: 'th' },
  { letters: /[\u0E80-\u0EFF]{2,}/g, language: 'lo' },
  { letters: /[\u1780-\u17FF]{2,}/g, language: 'km' },
  { letters: /[\u1000-\u109F]{2,}/g, language: 'my' },
];

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

/** The language of international standards for data, whose fields hold one language. */
export const standardsLanguage = 'en';

/** What those who keep the content read: messages, commands and new texts are in both. */
export const editorLanguages = ['da', 'en'] as const;
export type EditorLanguage = (typeof editorLanguages)[number];

/** What the glossaries are written in, and what they ask those who grew up with a language. */
export const glossaryLanguage = 'en';
