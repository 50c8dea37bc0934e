/** A new language: its line in the list, until people have translated. */
import { minimumUnits } from '../../domain/translation/string-units.ts';

/** A line of locales.yml. */
export interface NewLanguage {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
  fallback: readonly string[];
}

/**
 * What can be said of a language by its tag alone; undefined where there is no such language.
 *
 * @example languageFromTag('fa') // { tag: 'fa', name: 'فارسی', dir: 'rtl' }
 */
export const languageFromTag = (tag: string): Pick<NewLanguage, 'tag' | 'name' | 'dir'> | undefined => {
  try {
    const locale = new Intl.Locale(tag);
    const own = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(locale.toString());
    if (own === undefined) return undefined;
    const [first = ''] = own;
    const name = first.toLocaleUpperCase(locale) + own.slice(first.length);
    return { tag: locale.toString(), name, dir: isFromRight(locale) ? 'rtl' : 'ltr' };
  } catch {
    return undefined;
  }
};

const fromRight = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);
const isFromRight = (locale: Intl.Locale): boolean => fromRight.has(locale.maximize().script ?? '');

/**
 * The lines to put at the end of locales.yml. Nobody has translated yet, and nothing is invented: until then the pages of the language
 * are shown in another one, with a note.
 */
export const languageLines = ({ tag, name, dir, fallback }: NewLanguage): string => `- tag: ${tag}
  name: ${name}
  dir: ${dir}
  fallback: [${fallback.join(', ')}]
  role: translation
  # Until the least words are translated: ${minimumUnits.join(', ')}.
  policy: human-only
  recordings: wanted
`;
