/** The files of a new service, guide or message. */
import { parse } from 'yaml';
import { type EditorLanguage, editorLanguages } from '../../i18n/languages.ts';
import { contentTable, templatesFolder, textPath } from '../../schemas/collections.ts';
import { type BlankLanguage, blankFacts, type Given } from './blank-facts.ts';
import {
  blankGuideWords,
  blankNoticeWords,
  blankServiceWords,
  firstStatement,
  type GivenWords,
} from './blank-words.ts';

/** What one can make a new folder of. */
export type NewKind = 'service' | 'guide' | 'notice';
export const newKinds: readonly NewKind[] = ['service', 'guide', 'notice'];

/** A file that is not there yet. */
export interface NewFile {
  /** Path in the content folder. */
  path: string;
  text: string;
}

export interface NewEntry {
  kind: NewKind;
  id: string;
  /** Facts that are known already. */
  facts?: Given;
  /** Words that are there already, by language. */
  words?: Partial<Record<EditorLanguage, GivenWords>>;
  /** Languages to write a text in. */
  languages?: readonly EditorLanguage[];
  /** Of the notes beside the fields; left out: English. */
  notes?: BlankLanguage | undefined;
}

/** The notes for a kind of content, in the language somebody reads; undefined: English. */
export type NotesFor = (kind: NewKind) => BlankLanguage | undefined;

/** What may be decided for a new thing before anybody looks: the careful choice. */
const careful: Readonly<Record<NewKind, Given>> = {
  service: {
    organisation: 'unknown',
    audienceIs: 'reader',
    status: { is: 'unconfirmed' },
    // Nobody has rung it: it comes up on the call list soon.
    recheck: { everyDays: 90 },
  },
  guide: {
    audience: 'reader',
    risk: 'high',
    order: 100,
    icon: 'book-open',
    statements: { id: firstStatement, confirmed: 'no' },
  },
  notice: { severity: 'info' },
};

const wordsOf = (kind: NewKind, language: EditorLanguage, words: GivenWords | undefined): string => {
  switch (kind) {
    case 'service':
      return blankServiceWords(language, words);
    case 'guide':
      return blankGuideWords(language, words);
    case 'notice':
      return blankNoticeWords(words);
  }
};

/** The files, facts first. What must be filled in before the check passes it is blank; all else is given or unknown. */
export const newFiles = ({
  kind,
  id,
  facts = {},
  words = {},
  languages = editorLanguages,
  notes,
}: NewEntry): NewFile[] => {
  const { folder, facts: name, schema } = contentTable.entries[kind];
  return [
    { path: `${folder}/${id}/${name}`, text: blankFacts(schema, { ...careful[kind], ...facts }, notes) },
    ...languages.map((language) => ({
      path: textPath({ kind, id, language }),
      text: wordsOf(kind, language, words[language]),
    })),
  ];
};

/** The blank files, by kind: services go into templates/service/ and so on. */
export const templates = (notesFor: NotesFor): NewFile[] =>
  newKinds.flatMap((kind) =>
    newFiles({ kind, id: 'x', notes: notesFor(kind) }).map(({ path, text }) => ({
      path: `${templatesFolder}/${kind}/${path.split('/').at(-1) ?? ''}`,
      text,
    })),
  );

/**
 * The fields of a new file that are still blank.
 *
 * @example blanksIn('name:\nkind: advice\nneedsCheck:\n  on:\n') // ['name', 'needsCheck on']
 */
export const blanksIn = (text: string): string[] => {
  const [, top] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  return blanksOf(parse(top ?? text), []);
};

const blanksOf = (value: unknown, path: readonly string[]): string[] => {
  if (value === null) return [path.join(' ')];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    blanksOf(inner, [...path, Array.isArray(value) ? String(Number(name) + 1) : name]),
  );
};
