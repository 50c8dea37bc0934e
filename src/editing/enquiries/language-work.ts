/** What is left to translate and to read through, by language. */
import type { Locale } from '../../schemas/locale.ts';
import type { TextRecord } from '../reader/records.ts';
import { unreadTexts } from './texts.ts';

/** Which text it is; its file may not exist yet. */
export type TextName = Pick<TextRecord, 'kind' | 'id' | 'language'>;

export interface LanguageWork {
  locale: Locale;
  /** Made by a machine and read through by nobody. */
  machine: TextName[];
  /** The Danish has changed since. */
  outdated: TextName[];
  /** There is no text in this language, but in another. */
  missing: TextName[];
  /** Written by people; a wrong sentence can harm and nobody has read it through. */
  unread: TextName[];
}

/** In the order of `locales`; languages in which nothing is left are left out. */
export const languageWork = (texts: readonly TextRecord[], locales: readonly Locale[]): LanguageWork[] => {
  const unread = unreadTexts(texts);
  const names = [...new Map(texts.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
  return locales
    .map((locale) => {
      const own = (text: TextRecord): boolean => text.language === locale.tag;
      const written = new Set(texts.filter(own).map(({ kind, id }) => `${kind} ${id}`));
      return {
        locale,
        machine: unread.filter((text) => own(text) && text.why === 'machine'),
        outdated: texts.filter((text) => own(text) && text.state === 'outdated'),
        missing: names
          .filter(({ kind, id }) => !written.has(`${kind} ${id}`))
          .map((name) => ({ ...name, language: locale.tag })),
        unread: unread.filter((text) => own(text) && text.why === 'high-risk'),
      };
    })
    .filter(
      ({ machine, outdated, missing, unread: left }) =>
        machine.length + outdated.length + missing.length + left.length > 0,
    );
};
