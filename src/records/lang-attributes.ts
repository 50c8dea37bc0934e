/** `lang` and `dir` for text that may be in another language than what stands around it. */
import { locales } from './settings.ts';

interface LangAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Nothing where the language is the same as around it, else both attributes: Arabic in a Danish page needs its own direction. */
export const langAttributes = (lang: string | undefined, around: string): LangAttributes =>
  lang === undefined || lang === around ? {} : { lang, dir: locales.find(({ tag }) => tag === lang)?.dir ?? 'ltr' };
