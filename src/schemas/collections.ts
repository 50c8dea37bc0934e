/**
 * The one table of kinds of content: where each stands, what is in it, what its texts must have. Astro's collections, the
 * reader, the checks, the field reference and recordings all derive from it; a new kind is one entry here.
 */
import type { z } from 'astro/zod';
import { blocklistSchema } from './blocklist.ts';
import { phoneScriptSchema } from './phone-script.ts';
import { phraseCardsSchema } from './phrase-cards.ts';
import { guideSchema } from './guide.ts';
import { localesSchema } from './locale.ts';
import { noticeSchema } from './notice.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { serviceSchema } from './service.ts';
import { siteSchema } from './site.ts';
import { stringsSchema } from './strings.ts';
import { synonymsSchema } from './synonyms.ts';
import { guideTextSchema, serviceTextSchema, type TextFrontMatter, textFrontMatterSchema } from './text.ts';
import { translationMarksSchema } from './translation-marks.ts';
import { vocabularySchema } from './vocabulary.ts';

/** A folder for each thing, `<folder>/<id>/`, with its facts and its words in text.<language>.mdx. */
export interface EntryCollection {
  folder: string;
  /** Name of the file with the facts. */
  facts: string;
  schema: z.ZodType;
  /** What stands between the --- lines on top of a text. */
  textSchema: z.ZodType<TextFrontMatter>;
  /** Its texts carry a title of their own. */
  hasTitle: boolean;
  /** Recordings may lie in audio/<language>/ beside the texts. */
  hasRecordings: boolean;
  /** Field of the facts that says for whom the texts are; left out: for readers. */
  audienceField?: string;
  /** How much a mistake in a text harms, or the field of the facts that says so. */
  risk: 'low' | 'high' | { field: string };
  /** Least and most words of a text. */
  words?: { reader: WordLimits; professional: WordLimits };
}

export interface WordLimits {
  least: number;
  most: number;
}

/** A YAML file for each thing, `<folder>/<name>.yml`. */
export interface FileCollection {
  folder: string;
  schema: z.ZodType;
  /** language = files are named after languages. */
  named: 'id' | 'language';
}

/** A single file at the top of the content folder, `<name>.yml`. */
export interface SingleFile {
  schema: z.ZodType;
  /** For a file that is a list: what each item is. */
  each?: string;
}

export interface ContentTable {
  entries: Readonly<Record<string, EntryCollection>>;
  files: Readonly<Record<string, FileCollection>>;
  singles: Readonly<Record<string, SingleFile>>;
  /** Folders with Markdown for editors. */
  notes: readonly string[];
}

const serviceWords: WordLimits = { least: 40, most: 90 };

export const contentTable = {
  entries: {
    service: {
      folder: 'services',
      facts: 'facts.yml',
      schema: serviceSchema,
      textSchema: serviceTextSchema,
      // It has its own name.
      hasTitle: false,
      hasRecordings: true,
      audienceField: 'audienceIs',
      risk: 'low',
      words: { reader: serviceWords, professional: serviceWords },
    },
    guide: {
      folder: 'guides',
      facts: 'guide.yml',
      schema: guideSchema,
      textSchema: guideTextSchema,
      hasTitle: true,
      hasRecordings: true,
      audienceField: 'audience',
      risk: { field: 'risk' },
      words: { reader: { least: 250, most: 450 }, professional: { least: 300, most: 650 } },
    },
    page: {
      folder: 'pages',
      facts: 'page.yml',
      schema: pageSchema,
      textSchema: textFrontMatterSchema,
      hasTitle: true,
      hasRecordings: true,
      // The pages about the phone and the site speak of safety.
      risk: 'high',
    },
    notice: {
      folder: 'notices',
      facts: 'notice.yml',
      schema: noticeSchema,
      textSchema: textFrontMatterSchema,
      hasTitle: true,
      hasRecordings: true,
      risk: 'low',
    },
  },
  files: {
    organisation: { folder: 'organisations', schema: organisationSchema, named: 'id' },
    strings: { folder: 'i18n', schema: stringsSchema, named: 'language' },
    marks: { folder: 'i18n-sources', schema: translationMarksSchema, named: 'language' },
    synonyms: { folder: 'synonyms', schema: synonymsSchema, named: 'language' },
  },
  singles: {
    site: { schema: siteSchema },
    locales: { schema: localesSchema, each: 'language' },
    vocabulary: { schema: vocabularySchema },
    blocklist: { schema: blocklistSchema },
    'phrase-cards': { schema: phraseCardsSchema },
    'phone-script': { schema: phoneScriptSchema },
  },
  notes: ['glossaries', 'help'],
} as const satisfies ContentTable;

/** Folder with blank files to copy (npm run write:fields). */
export const templatesFolder = 'templates';

/** Folders for editors that are no content: blank files, and the pictures of the handbook (tests/e2e/handbook.spec.ts). */
export const asideFolders: readonly string[] = [templatesFolder, 'pictures'];

/** service, guide, page … */
export type EntryKind = keyof typeof contentTable.entries;
export type FileKind = keyof typeof contentTable.files;
export type SingleName = keyof typeof contentTable.singles;

/** Folder of a kind of entry. Example: services */
export const folderOf = (kind: EntryKind): string => contentTable.entries[kind].folder;

/** Path of a text in the content folder, whether it exists or not. */
export const textPath = ({ kind, id, language }: { kind: EntryKind; id: string; language: string }): string =>
  `${folderOf(kind)}/${id}/text.${language}.mdx`;
