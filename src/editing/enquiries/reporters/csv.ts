/** The list of enquiries as a table that a spreadsheet opens. */
import type { Locate } from '../../reader/records.ts';
import type { OpenItems } from '../open-items.ts';
import type { Words } from '../words.ts';
import { type Row, rowsOf } from './rows.ts';
import { asSpreadsheet } from './spreadsheet.ts';

const columns: readonly [title: string, cell: (row: Row) => string][] = [
  ['part', ({ part }) => part],
  ['whom', ({ whom }) => whom],
  ['reach', ({ reach }) => reach],
  ['question', ({ question }) => question],
  ['saysNow', ({ saysNow }) => saysNow],
  ['why', ({ why }) => why],
  ['checked', ({ checked }) => checked],
  ['source', ({ source }) => source],
  ['file', ({ file }) => file],
  ['line', ({ line }) => String(line)],
  ['answer', () => ''],
  ['askedOn', () => ''],
];

export const reportAsCsv = (items: OpenItems, locate: Locate, words: Words): string =>
  asSpreadsheet([
    columns.map(([title]) => words.t(`editor.column.${title}`)),
    ...rowsOf(items, locate, words).map((row) => columns.map(([, cell]) => cell(row))),
  ]);
