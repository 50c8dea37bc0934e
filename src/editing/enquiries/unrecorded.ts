/** Texts that are to be recorded: for readers of languages in which many read little (requirement L15). */
import type { Locale } from '../../schemas/locale.ts';
import type { TextFrontMatter } from '../../schemas/text.ts';

export interface StatusText {
  /** Of the content: guides, pages, services. */
  folder: string;
  id: string;
  /** Language tag. */
  lang: string;
  origin: TextFrontMatter['origin'];
  isRecorded: boolean;
}

export interface UnrecordedTexts {
  locale: Locale;
  texts: readonly StatusText[];
}

/**
 * By language, for those that want recordings. What a machine translated and nobody has read through is left out: a
 * mistake is harder to take back once it has been spoken.
 */
export const unrecordedTexts = (texts: readonly StatusText[], locales: readonly Locale[]): UnrecordedTexts[] =>
  locales
    .filter(({ recordings }) => recordings === 'wanted')
    .map((locale) => ({
      locale,
      texts: texts.filter(({ lang, origin, isRecorded }) => lang === locale.tag && origin !== 'machine' && !isRecorded),
    }));
