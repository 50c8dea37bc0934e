/** Checks the content folder and says in plain words what to correct. */
import { parseArgs } from 'node:util';
import { lintContent } from '../editing/lint/content/run.ts';
import { countProblems } from '../editing/lint/report.ts';
import type { Problem } from '../editing/lint/report.ts';
import { reportForGithub } from '../editing/lint/reporters/github.ts';
import { reportAsJson } from '../editing/lint/reporters/json.ts';
import { reportForTerminal } from '../editing/lint/reporters/terminal.ts';
import { aboutWords, reportWords, reportWordsAsJson } from '../editing/lint/reporters/report-words.ts';
import type { Content } from '../editing/lint/content/content.ts';
import { readFolder } from '../editing/reader/content-files.ts';
import { contentFromFiles } from '../editing/reader/read-content.ts';
import { printedPath, todayInDenmark } from './surroundings.ts';

const help = `Checks the content: facts, texts, numbers, checks, words and reading ease.

  npm run check:content                 checks content/, or the folder named in CONTENT_DIR
  npm run check:content -- FOLDER       checks another folder
  --words     only the words: a table of length and reading difficulty (LIX) of every text, and below it what the
              rules about words found (npm run check:words does the same)
  --strict    warnings count as mistakes too
  --json      the result as data, for other programs; with --words the table too
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
  if (options.words) write(`${options.json ? reportWordsAsJson(content, problems) : reportWords(content, problems)}\n`);
  else if (options.json) write(`${reportAsJson(problems)}\n`);
  else if (options.github) write(`${reportForGithub(problems)}\n`);
  else write(`${reportForTerminal(problems)}\n`);
  const seconds = Math.round((Date.now() - started) / 1000);
  if (seconds >= 10 && !options.json) write(`Took ${seconds} seconds.\n`);
  const { errors } = countProblems(problems);
  const warnings = countProblems(options.words ? aboutWords(problems) : problems).warnings;
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
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

const flags = ['help', 'json', 'github', 'words', 'strict'] as const;
type Arguments = Record<(typeof flags)[number], boolean> & { folder: string | undefined };

function readArguments(args: readonly string[]): Arguments | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: flag, json: flag, github: flag, words: flag, strict: flag },
    });
    if (positionals.length > 1) return 'Give one folder, not several.';
    return { ...values, folder: positionals[0] };
  } catch {
    const known = new RegExp(`^--(${flags.join('|')})$`);
    const unknown = args.find((arg) => arg.startsWith('-') && !known.test(arg)) ?? '';
    return `There is no option "${unknown}".`;
  }
}

if (import.meta.main) process.exitCode = checkContent(process.argv.slice(2), (text) => process.stdout.write(text));
