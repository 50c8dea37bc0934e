/** The list of enquiries as a table that a spreadsheet opens. */
import type { Locate } from '../../reader/records.ts';
import type { OpenItems } from '../open-items.ts';
import { type Row, rowsOf } from './rows.ts';

const columns: readonly [title: string, cell: (row: Row) => string][] = [
  ['Part', ({ part }) => part],
  ['Whom to ask', ({ whom }) => whom],
  ['Ring or write', ({ reach }) => reach],
  ['What to ask', ({ question }) => question],
  ['The site says now', ({ saysNow }) => saysNow],
  ['Why it is open', ({ why }) => why],
  ['Last checked', ({ checked }) => checked],
  ['Source', ({ source }) => source],
  ['File', ({ file }) => file],
  ['Line', ({ line }) => String(line)],
  ['Answer', () => ''],
  ['Asked on', () => ''],
];

/**
 * Semicolons and a mark at the beginning: with commas, a spreadsheet set to Danish puts a whole row into one cell, and
 * without the mark (BOM) some take æ, ø and å for other signs.
 */
export const reportAsCsv = (items: OpenItems, locate: Locate): string => {
  const rows = rowsOf(items, locate).map((row) => columns.map(([, cell]) => cell(row)));
  const lines = [columns.map(([title]) => title), ...rows].map((cells) => cells.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

/** A cell that begins with = + - or @ is run as a formula; Danish numbers stand without +45, others with 00. */
const quoted = (cell: string): string => {
  const numbers = cell.replace(/\+45 (?=\d)/g, '').replace(/^\+(?=\d)/, '00');
  const plain = /^[=+\-@\t\r]/.test(numbers) ? `'${numbers}` : numbers;
  return `"${plain.replaceAll('"', '""')}"`;
};
