/** A table as a spreadsheet gives it back: other signs, other commas, columns moved, renamed or gone. */
import Papa from 'papaparse';
import { nearestWord } from '../../domain/text/nearest-word.ts';
import type { Words } from '../enquiries/words.ts';
import { type Column, columns } from '../letters/table.ts';
import { plainWords } from './plain-words.ts';

export interface TableRow {
  /** As the spreadsheet counts: the first line is 1. */
  row: number;
  cells: Readonly<Partial<Record<Column, string>>>;
}

export interface AnswerTable {
  rows: TableRow[];
  /** Columns that are not there. */
  missing: Column[];
  /** The file was in the old signs of Windows. */
  isWindows: boolean;
}

/** The text of a file, whatever signs it was saved in. */
export const decodeTable = (bytes: Uint8Array): { text: string; isWindows: boolean } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isWindows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isWindows: true };
  }
};

/**
 * The rows below the headings; undefined where nothing says which question a row belongs to.
 *
 * @param keys the keys of all questions: a column full of them is that of the keys, whatever it is called
 * @param languages words the headings may be in
 */
export const readTable = (
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
  languages: readonly Words[],
): AnswerTable | undefined => {
  const { text, isWindows } = decodeTable(bytes);
  // "sep=;" is a line for Excel, not of the table.
  const body = text.replace(/^\uFEFF/, '').replace(/^"?sep=.+\r?\n/i, (line) => line.replace(/[^\r\n]/g, ''));
  const { data } = Papa.parse<string[]>(body, { delimitersToGuess: [';', ',', '\t', '|'] });
  const heading = data
    .slice(0, 20)
    .map((cells, index) => ({ index, places: placesOf(cells, languages) }))
    .sort((a, b) => b.places.size - a.places.size || a.index - b.index)[0];
  const { index, places } =
    heading !== undefined && heading.places.size >= 2 ? heading : { index: -1, places: new Map<Column, number>() };
  const below = data.slice(index + 1);
  const keyAt = columnOfKeys(below, keys);
  if (keyAt !== undefined) {
    for (const [column, place] of places) if (place === keyAt) places.delete(column);
    places.set('key', keyAt);
  }
  if (!places.has('key') && !(places.has('place') && places.has('question'))) return undefined;
  return {
    rows: below
      .map((cells, at) => ({ row: index + 2 + at, cells: cellsOf(cells, places) }))
      .filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')),
    missing: columns.filter((column) => !places.has(column)),
    isWindows,
  };
};

const cellsOf = (cells: readonly string[], places: ReadonlyMap<Column, number>): TableRow['cells'] =>
  Object.fromEntries(
    [...places].map(([column, at]) => [column, (cells[at] ?? '').replace(/^'(?=[=+\-@])/, '').trim()]),
  );

/** Other names that people give to columns. */
const otherNames: Readonly<Partial<Record<Column, readonly string[]>>> = {
  number: ['nr', 'no', '#'],
  right: ['rigtigt', 'rigtig', 'passer', 'passer det', 'ok', 'right', 'correct', 'ja/nej'],
  new: ['nyt svar', 'nyt', 'svar', 'rettelse', 'new answer', 'new', 'answer', 'correction'],
  askedOn: ['spurgt den', 'dato', 'spurgt', 'ringet', 'date', 'asked on', 'asked'],
  who: ['hvem svarede', 'hvem', 'kilde', 'who answered', 'who', 'source'],
  key: ['nøgle', 'key', 'id'],
  place: ['sted', 'place'],
  question: ['spørgsmål', 'question', 'what to ask'],
};

/** Which column stands where; of two that could be the same the first. */
const placesOf = (headings: readonly string[], languages: readonly Words[]): Map<Column, number> => {
  const names = new Map<string, Column>();
  for (const column of columns) {
    const said = languages.map(({ t }) => t(`editor.column.${column}`));
    for (const name of [...said, ...said.map((each) => each.replace(/\s*\(.*$/, '')), ...(otherNames[column] ?? [])])
      if (!names.has(plainWords(name))) names.set(plainWords(name), column);
  }
  const places = new Map<Column, number>();
  const put = (heading: string, at: number, find: (word: string) => Column | undefined): void => {
    const column = heading === '' ? undefined : find(heading);
    if (column !== undefined && !places.has(column) && ![...places.values()].includes(at)) places.set(column, at);
  };
  const plain = headings.map(plainWords);
  // Exact names first, so that a name that is only near takes no column from them.
  plain.forEach((heading, at) => put(heading, at, (word) => names.get(word)));
  plain.forEach((heading, at) =>
    put(heading, at, (word) => (word.length < 3 ? undefined : names.get(nearestWord(word, names.keys())))),
  );
  return places;
};

/** The column in which most cells are keys of questions. */
const columnOfKeys = (rows: readonly (readonly string[])[], keys: ReadonlySet<string>): number | undefined => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const counts = [...Array(width).keys()].map(
    (at) => rows.filter((cells) => keys.has((cells[at] ?? '').trim())).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
};
