/** Where and when a command runs. */
import { relative, resolve } from 'node:path';
import { type ReadRecords, readRecords } from '../editing/reader/read-records.ts';
import { dayIn } from '../i18n/dates.ts';
import { type EditorLanguage, editorLanguages, standardsLanguage } from '../i18n/languages.ts';
import type { Write } from './command.ts';

/** Paths are printed from where the editor stands. */
export const printedPath = (folder: string): string => {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path === '' ? '.' : path.startsWith('..') ? resolve(folder) : path;
};

/** A check done tonight in Denmark is not in the future, wherever the computer stands. YYYY-MM-DD. */
export const todayInDenmark = (): string => dayIn(new Date(), 'Europe/Copenhagen');

/**
 * The records of a content folder for a command about them; says what to do where they cannot be read.
 *
 * @param today YYYY-MM-DD
 */
export const readForCommand = (folder: string, today: string, print: Write): ReadRecords | undefined => {
  const read = readRecords(folder, printedPath(folder), today);
  if (read === undefined)
    print(`The content in "${folder}" cannot be read. See what is wrong with it: npm run check:content.\n`);
  return read;
};

/**
 * The language a command speaks: the one asked for, else that of the computer. Undefined for one there are no words in.
 *
 * @param otherwise where the computer speaks another one
 * @example editorLanguage(undefined, { LANG: 'da_DK.UTF-8' }) // 'da'
 */
export const editorLanguage = (
  asked: string | undefined,
  env: NodeJS.ProcessEnv,
  otherwise: EditorLanguage = standardsLanguage,
): EditorLanguage | undefined => {
  if (asked !== undefined) return editorLanguages.find((language) => language === asked);
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return editorLanguages.find((language) => language === locale.toLowerCase().split(/[^a-z]/)[0]) ?? otherwise;
};

/** What is said where `editorLanguage` finds none. */
export const noSuchLanguage = `Messages are in Danish and English: --lang ${editorLanguages.join(' or --lang ')}.`;

/** The content folder a command reads where none is named. */
export const contentFolder = (env: NodeJS.ProcessEnv): string => env['CONTENT_DIR'] || 'content';
