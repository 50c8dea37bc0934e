/** The report about words: a table of all texts, and below it what the rules about words found. */
import type { EditorLanguage } from '../../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import type { RawContent } from '../../reader/raw-content.ts';
import { readingTable } from '../content/rules/readability.ts';
import { reportAsJson } from './json.ts';
import { ownWords } from './own-words.ts';
import { reportForTerminal } from './terminal.ts';

/** Those of the problems that are about words (requirements L1, L11, Q23). */
export const aboutWords = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ about }) => about === 'words');

/** Table, problems and their number by name, as lines for a terminal. */
export const reportWords = (content: RawContent, problems: readonly Problem[], language: EditorLanguage): string => {
  const { table, others: inOthers } = ownWords[language];
  const found = aboutWords(problems);
  const others = problems.length - found.length;
  return [
    wordTable(content, table),
    '',
    reportForTerminal(found, language),
    ...(found.length === 0 ? [] : [countsByName(found)]),
    ...(others === 0 ? [] : [inOthers(others)]),
  ].join('\n');
};

/** The same as data: `texts` with their measures beside `problems`. */
export const reportWordsAsJson = (
  content: RawContent,
  problems: readonly Problem[],
  language: EditorLanguage,
): string => {
  const texts = readingTable(content).map(({ entry, text, ease }) => ({
    kind: entry.kind,
    id: entry.id,
    language: text.language,
    file: text.path,
    ...ease,
    lix: ease.lix ?? null,
  }));
  return JSON.stringify({ texts, ...(JSON.parse(reportAsJson(aboutWords(problems), language)) as object) }, null, 2);
};

/** @example 'jargon 4, passive-often 1' */
const countsByName = (problems: readonly Problem[]): string => {
  const counts = new Map<string, number>();
  for (const { name } of problems) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
};

const wordTable = (content: RawContent, heads: readonly string[]): string => {
  const rows = readingTable(content).map(({ entry, text, ease }) => [
    `${entry.kind} ${entry.id}`,
    text.language,
    String(ease.words),
    String(ease.sentences),
    String(ease.medianSentence),
    String(ease.longestSentence),
    ease.lix === undefined ? '–' : String(ease.lix),
  ]);
  const table = [heads, ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
