/** The rows of a table as answers; what cannot be read becomes a sentence, and the other rows are still there. */
import type { Organisation } from '../../schemas/organisation.ts';
import { websiteFact } from '../enquiries/enquiries.ts';
import type { KnownFact } from '../enquiries/open-facts.ts';
import { factsOf, traitsOfKind } from '../enquiries/facts.ts';
import { questionOf, saysWords, type Words } from '../enquiries/words.ts';
import { keyOf } from '../letters/form.ts';
import type { Column } from '../letters/table.ts';
import { correctedPhone } from '../lint/content/rules/contacts.ts';
import { personsIn } from '../lint/persons.ts';
import type { Records } from '../reader/records.ts';
import type { Answer } from './apply.ts';
import { dayOf } from '../days.ts';
import { plainWords, saidOf } from './plain-words.ts';
import { type ReadContext, type Refusal, readValue, type Value } from './read-value.ts';
import { type AnswerTable, readTable, type TableRow } from './table-file.ts';

export interface Fault {
  row: number;
  column: Column;
  /** Sentence in the language of the messages. */
  what: string;
}

export interface Taken {
  answers: Answer[];
  faults: Fault[];
  /** Rows without an answer. */
  empty: number;
  /** Rows of which the file knows what they did not. */
  kept: number;
  /** Answers to which no day was written. */
  withoutDay: number;
  table: Omit<AnswerTable, 'rows'>;
}

interface KnownRow {
  fact: KnownFact;
  key: string;
  place: string;
  organisation: string;
}

/** Every fact of the content by its key, open or not: somebody may have answered more than was asked. */
const rowsOf = (content: Records, now: Date): Map<string, KnownRow> => {
  const rules = { limits: content.site.freshness, now };
  const nameOf = (organisation: Organisation | undefined, otherwise: string): string => organisation?.name ?? otherwise;
  const services = content.services.flatMap((service) =>
    factsOf(service, traitsOfKind(service.facts, content.vocabulary), rules).map((fact): KnownRow => {
      const { name } = service.facts;
      const organisation = nameOf(content.organisations.get(service.facts.organisation), name);
      return { fact, key: keyOf(fact), place: name, organisation };
    }),
  );
  const websites = [...content.organisations].flatMap(([id, { name }]): KnownRow[] => {
    const fact = websiteFact(id, content, now);
    return fact === undefined ? [] : [{ fact, key: keyOf(fact), place: name, organisation: name }];
  });
  return new Map([...services, ...websites].map((row) => [row.key, row]));
};

export interface TakeContext {
  content: Records;
  /** The first is the language of the messages. */
  languages: ReadContext['languages'];
  /** YYYY-MM-DD */
  today: string;
}

/** Undefined where the file is no table of ours. */
export const takeAnswers = (bytes: Uint8Array, { content, languages, today }: TakeContext): Taken | undefined => {
  const known = rowsOf(content, new Date(`${today}T12:00:00Z`));
  const table = readTable(bytes, new Set(known.keys()), languages);
  if (table === undefined) return undefined;
  const find = finder(withNewNumbers(known, table.rows), languages);
  const names = [...content.organisations.values(), ...content.services.map(({ facts }) => facts)].map(
    ({ name }) => name,
  );
  const context = { vocabulary: content.vocabulary, languages, today, names };
  const { rows, ...rest } = table;
  const taken: Taken = { answers: [], faults: [], empty: 0, kept: 0, withoutDay: 0, table: rest };
  const seen = new Map<string, Answer>();
  for (const row of rows) {
    const found = find(row);
    const result = isUnanswered(row)
      ? 'empty'
      : found === undefined
        ? fault(row, 'key', 'key', languages[0])
        : readRow(row, found, context);
    if (result === 'empty') taken.empty += 1;
    else if (result === 'kept') taken.kept += 1;
    else if ('what' in result) taken.faults.push(result);
    else addOnce(result, found?.key ?? '', seen, taken, languages[0]);
  }
  const days = new Map(rows.map(({ row, cells }) => [row, cells.askedOn ?? '']));
  taken.withoutDay = taken.answers.filter(({ row }) => days.get(row) === '').length;
  return taken;
};

/**
 * The same table is often read twice: some cells are mended after the first time. The keys of a number that was changed then
 * lead to the new one.
 */
const withNewNumbers = (
  known: ReadonlyMap<string, KnownRow>,
  rows: readonly TableRow[],
): ReadonlyMap<string, KnownRow> => {
  const all = new Map(known);
  for (const { cells } of rows) {
    const [, service, old] = /^(\S+) number\.(?:contacts|phone (\d+))$/.exec(cells.key ?? '') ?? [];
    const now = correctedPhone((cells.new ?? '').replace(/^00/, '+'))?.replace('+', '');
    if (service === undefined || now === undefined || known.has(cells.key ?? '')) continue;
    for (const [key, row] of known) {
      if (!key.startsWith(`${service} `) || !key.endsWith(` ${now}`)) continue;
      if (row.fact.subject === 'number') all.set(cells.key ?? '', row);
      if (old !== undefined) all.set(`${key.slice(0, -now.length)}${old}`, row);
    }
  }
  return all;
};

const isUnanswered = ({ cells: { right = '', new: said = '' } }: TableRow): boolean => right === '' && said === '';

/** A row that stands twice is one answer; two that say different things are none. */
const addOnce = (answer: Answer, key: string, seen: Map<string, Answer>, taken: Taken, words: Words): void => {
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, answer);
    taken.answers.push(answer);
    return;
  }
  const isSame = before.is === answer.is && JSON.stringify(before.value) === JSON.stringify(answer.value);
  if (isSame) return;
  taken.answers = taken.answers.filter((each) => each !== before);
  taken.faults.push(
    { row: before.row, column: 'new', what: words.t('editor.answers.twice', { other: answer.row }) },
    { row: answer.row, column: 'new', what: words.t('editor.answers.twice', { other: before.row }) },
  );
};

/** By key; where that is lost, by place and question, if only one fits. */
const finder = (known: ReadonlyMap<string, KnownRow>, languages: readonly Words[]) => {
  const spoken = new Map<string, KnownRow[]>();
  for (const row of known.values())
    for (const words of languages) {
      const said = `${plainWords(row.place)} | ${plainWords(questionOf(words, row.fact))}`;
      spoken.set(said, [...(spoken.get(said) ?? []).filter((other) => other !== row), row]);
    }
  // A website is asked about in the first place of its organisation, whatever place that is.
  const websites = new Map<string, KnownRow>();
  for (const row of known.values())
    if (row.fact.subject === 'website')
      for (const words of languages) websites.set(plainWords(questionOf(words, row.fact)), row);
  return ({ cells: { key = '', place = '', question = '' } }: TableRow): KnownRow | undefined => {
    const byKey = known.get(key) ?? known.get(key.trim().replace(/\s+/g, ' '));
    if (byKey !== undefined) return byKey;
    const [only, ...more] = spoken.get(`${plainWords(place)} | ${plainWords(question)}`) ?? [];
    return more.length === 0 ? (only ?? websites.get(plainWords(question))) : undefined;
  };
};

interface RowContext extends ReadContext {
  today: string;
  /** Names of organisations and services, which are no persons. */
  names: readonly string[];
}

const readRow = ({ row, cells }: TableRow, known: KnownRow, context: RowContext): Answer | Fault | 'kept' => {
  const { fact } = known;
  const [words] = context.languages;
  const refuse = (column: Column, { fault: name, values = {} }: Refusal): Fault => ({
    row,
    column,
    what: words.t(`editor.answers.${name}`, { cell: short(cells[column] ?? ''), file: fact.at.file, ...values }),
  });
  const day = readDay(cells.askedOn ?? '', context.today);
  if ('fault' in day) return refuse('askedOn', day);
  const source =
    cells.who === undefined || cells.who === ''
      ? words.t('editor.answers.source', { name: known.organisation })
      : cells.who;
  if (source.length > 200) return refuse('who', { fault: 'long' });
  if (personsIn(source, context.names).length > 0) return refuse('who', { fault: 'person' });
  const said = readSaid(cells, fact, context);
  if ('fault' in said) return refuse(said.column, said);
  return said.is === 'kept' ? 'kept' : { row, fact, ...said, on: day.on, source };
};

type SaidAnswer = { is: 'confirmed' } | { is: 'changed' | 'asked'; value: Value } | { is: 'kept' };

/** What the two columns say together. */
const readSaid = (
  { right = '', new: cell = '' }: TableRow['cells'],
  fact: KnownFact,
  context: RowContext,
): SaidAnswer | (Refusal & { column: Column }) => {
  const isKnown = fact.value !== 'unknown';
  const verdict = right === '' ? undefined : saidOf(right);
  if (right !== '' && verdict === undefined) return { fault: 'right', column: 'right' };
  if (cell === '') {
    // The one question to which a plain yes is the answer.
    if (verdict === 'yes' && fact.subject === 'exists') return { is: isKnown ? 'confirmed' : 'changed', value: 'open' };
    if (verdict === 'unknown') return isKnown ? { is: 'kept' } : nobodyKnows(fact);
    if (verdict === 'no') return { fault: isKnown ? 'newMissing' : 'wrongOfNothing', column: 'new' };
    return isKnown ? { is: 'confirmed' } : { fault: 'rightOfNothing', column: 'right' };
  }
  const read = saysUnknown(cell) ? { value: unknownOf(fact) } : readAnswer(cell, fact, context);
  if ('fault' in read) return { ...read, column: 'new' };
  if (read.value === unknownOf(fact)) return isKnown && verdict !== 'no' ? { is: 'kept' } : nobodyKnows(fact);
  const isSame = sameValue(read.value, fact);
  if (verdict === 'yes' && isKnown && !isSame) return { fault: 'both', column: 'new' };
  return isSame && isKnown ? { is: 'confirmed' } : { is: 'changed', value: read.value };
};

const saysUnknown = (cell: string): boolean => saidOf(cell) === 'unknown';

/** The words under "the site says now", copied, are that value. */
const readAnswer = (cell: string, fact: KnownFact, context: RowContext): { value: Value } | Refusal => {
  const read = readValue(cell, fact, context);
  const isCopied = context.languages.some((words) => plainWords(saysWords(words, fact)) === plainWords(cell));
  return 'fault' in read && isCopied && plainWords(cell) !== '' ? { value: fact.value } : read;
};

const unknownOf = ({ subject }: Pick<KnownFact, 'subject'>): string =>
  subject === 'exists' ? 'unconfirmed' : 'unknown';

const nobodyKnows = (fact: KnownFact): SaidAnswer => {
  // What everybody offers is never unknown; somebody must write it.
  return fact.subject === 'needs' ? { is: 'kept' } : { is: 'asked', value: unknownOf(fact) };
};

/** A value of a file and one that was read, compared as the fact shows them. */
const sameValue = (value: Value, fact: KnownFact): boolean => {
  const parts =
    typeof value === 'object' && 'covers' in value ? (value.areas ?? value.municipalities ?? value.covers) : value;
  const shown = Array.isArray(parts) ? parts.join(', ') : String(parts as string | number);
  return shown === fact.value;
};

/** The first day from which a call can be told here. */
const longAgo = '2020-01-01';

const readDay = (cell: string, today: string): { on: string } | Refusal => {
  if (cell === '') return { on: today };
  const on = dayOf(cell);
  if (on === undefined) return { fault: 'date' };
  if (on > today) return { fault: 'dateFuture' };
  return on < longAgo ? { fault: 'dateOld' } : { on };
};

const short = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);

const fault = ({ row, cells }: TableRow, column: Column, name: string, words: Words): Fault => ({
  row,
  column,
  what: words.t(`editor.answers.${name}`, { cell: short(cells[column] ?? '') }),
});
