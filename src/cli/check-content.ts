/** Checks the content folder and says in plain words what to correct. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lintContent } from '../lib/lint/lint-content.ts';
import { countProblems } from '../lib/lint/report.ts';
import type { Problem } from '../lib/lint/report.ts';
import { reportForGithub } from '../lib/lint/reporters/github.ts';
import { reportAsJson } from '../lib/lint/reporters/json.ts';
import { reportForTerminal } from '../lib/lint/reporters/terminal.ts';
import { readingTable } from '../lib/lint/rules/readability.ts';
import type { Content } from '../lib/lint/content.ts';
import { readFolder } from './content-files.ts';
import { contentFromFiles } from './read-content.ts';

const help = `Checks the content: facts, texts, numbers, checks, words and reading ease.

  npm run check:content                 checks content/, or the folder named in CONTENT_DIR
  npm run check:content -- FOLDER       checks another folder
  --words     a table of length and reading difficulty (LIX) of every text
  --json      the result as data, for other programs
  --github    the result as notes beside the lines, for a git host
  --help      this text

Ends with 0 when nothing must be corrected, 1 when something must, 2 when it was called in a wrong way.
Each problem has a page in content/help/.
`;

/** Runs the check; gives the exit code. */
export function checkContent(
  args: readonly string[],
  write: (text: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    write(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    write(help);
    return 0;
  }
  const folder = options.folder ?? (env['CONTENT_DIR'] || 'content');
  const started = Date.now();
  const { content, problems } = checkFolder(folder, todayInDenmark());
  if (options.words) write(`${wordTable(content)}\n`);
  else if (options.json) write(`${reportAsJson(problems)}\n`);
  else if (options.github) write(`${reportForGithub(problems)}\n`);
  else write(`${reportForTerminal(problems)}\n`);
  const seconds = Math.round((Date.now() - started) / 1000);
  if (seconds >= 10 && !options.json) write(`Took ${seconds} seconds.\n`);
  return countProblems(problems).errors > 0 ? 1 : 0;
}

/** All problems of a content folder. */
export function checkFolder(folder: string, today: string): { content: Content; problems: Problem[] } {
  const root = printedPath(folder);
  const files = readFolder(folder);
  if (!files) {
    const content: Content = { root, organisations: [], entries: [], strings: [], others: [] };
    return { content, problems: [{ file: root, line: 1, name: 'content-folder-missing', args: { value: folder } }] };
  }
  const { content, problems } = contentFromFiles(files, root);
  return { content, problems: lintContent(content, { today }, problems) };
}

function readArguments(
  args: readonly string[],
): { help: boolean; json: boolean; github: boolean; words: boolean; folder: string | undefined } | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: flag, json: flag, github: flag, words: flag },
    });
    if (positionals.length > 1) return 'Give one folder, not several.';
    return { ...values, folder: positionals[0] };
  } catch {
    const unknown = args.find((arg) => arg.startsWith('-') && !/^--(help|json|github|words)$/.test(arg)) ?? '';
    return `There is no option "${unknown}".`;
  }
}

/** Paths are printed from where the editor stands. */
function printedPath(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path === '' ? '.' : path.startsWith('..') ? resolve(folder) : path;
}

/** A check done tonight in Denmark is not in the future, wherever the computer stands. */
function todayInDenmark(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}

function wordTable(content: Content): string {
  const rows = readingTable(content).map(({ entry, text, ease }) => [
    `${entry.kind} ${entry.id}`,
    text.language,
    String(ease.words),
    String(ease.sentences),
    String(ease.medianSentence),
    String(ease.longestSentence),
    ease.lix === undefined ? '–' : String(ease.lix),
  ]);
  const table = [['text', 'language', 'words', 'sentences', 'median', 'longest', 'LIX'], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

if (import.meta.main) process.exitCode = checkContent(process.argv.slice(2), (text) => process.stdout.write(text));
