/** The form as a table for a spreadsheet, with what the site says now and columns for the answers. */
import { asSpreadsheet } from '../enquiries/reporters/spreadsheet.ts';
import { possibleWords, questionOf, saysWords, type Words } from '../enquiries/words.ts';
import type { FormRow } from './form.ts';

export const columns = [
  'number',
  'place',
  'question',
  'saysNow',
  'right',
  'new',
  'possible',
  'askedOn',
  'who',
  'key',
] as const;
export type Column = (typeof columns)[number];

/** @returns CSV; empty cells are for the answers */
export const formAsTable = (rows: readonly FormRow[], words: Words): string =>
  asSpreadsheet([
    columns.map((column) => words.t(`editor.column.${column}`)),
    ...rows.map((row) => columns.map((column) => cellOf(row, column, words))),
  ]);

const cellOf = ({ number, place, fact, key }: FormRow, column: Column, words: Words): string => {
  switch (column) {
    case 'number':
      return String(number);
    case 'place':
      return place;
    case 'question':
      return questionOf(words, fact);
    case 'saysNow':
      return saysWords(words, fact);
    case 'possible':
      return possibleWords(words, fact);
    case 'key':
      return key;
    default:
      return '';
  }
};
