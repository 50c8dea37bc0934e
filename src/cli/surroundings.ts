/** Where and when a command runs. */
import { relative, resolve } from 'node:path';
import { dayIn } from '../i18n/dates.ts';

/** Paths are printed from where the editor stands. */
export const printedPath = (folder: string): string => {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path === '' ? '.' : path.startsWith('..') ? resolve(folder) : path;
};

/** A check done tonight in Denmark is not in the future, wherever the computer stands. YYYY-MM-DD. */
export const todayInDenmark = (): string => dayIn(new Date(), 'Europe/Copenhagen');
