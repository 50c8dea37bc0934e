/** In which language a command speaks to editors, and its words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { danishNotes } from '../editing/blanks/danish-notes.ts';
import type { NotesFor } from '../editing/blanks/new-files.ts';
import { formWords } from '../editing/cms/words.ts';
import { danish } from '../i18n/danish.ts';
import { type EditorLanguage, editorLanguages } from '../i18n/languages.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import type { Locale } from '../schemas/locale.ts';
import { type Strings, stringsSchema } from '../schemas/strings.ts';

const shipped = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * The words of a content folder; what it does not say is said as in the folder that comes with the project, so that the
 * commands work on any content.
 */
export const editorWords = (folder: string, lang: EditorLanguage): Translator => {
  const strings = Object.fromEntries(
    editorLanguages.map((tag) => [tag, { ...stringsIn(shipped, tag), ...stringsIn(folder, tag) }]),
  );
  const locale: Locale = {
    tag: lang,
    name: lang,
    dir: 'ltr',
    fallback: [danish],
    role: 'original',
    recordings: 'not-needed',
  };
  return createTranslator(locale, strings);
};

const stringsIn = (folder: string, tag: string): Strings => {
  const file = join(folder, 'i18n', `${tag}.yml`);
  return existsSync(file) ? (stringsSchema.safeParse(parse(readFileSync(file, 'utf8'))).data ?? {}) : {};
};

/** What stands beside the fields of new files, in the language of an editor. */
export const notesIn = (words: Translator): NotesFor => {
  // Which ids there are is said in vocabulary.yml; the notes name none.
  const forms = formWords(words, { needs: [], kinds: [], areas: [], lines: [], subjects: [] });
  return (kind) => (words.lang === danish ? danishNotes(kind, forms) : undefined);
};
