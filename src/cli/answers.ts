/** Takes back the table that npm run ask wrote and somebody has filled in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirm } from '@clack/prompts';
import { type Changes, changesOf, type ChangedFile } from '../editing/answers/file-changes.ts';
import { lineDiff } from '../editing/answers/line-diff.ts';
import { type Fault, type Taken, takeAnswers } from '../editing/answers/take.ts';
import type { Words } from '../editing/enquiries/words.ts';
import { inLanguage } from '../editing/in-language.ts';
import { readFolder } from '../editing/reader/content-files.ts';
import { danish } from '../i18n/danish.ts';
import { type EditorLanguage, editorLanguages } from '../i18n/languages.ts';
import { refused, runCommand, type Write } from './command.ts';
import { editorWords } from './editor-words.ts';
import {
  contentFolder,
  editorLanguage,
  noSuchLanguage,
  printedPath,
  readForCommand,
  todayInDenmark,
} from './surroundings.ts';

const help = `Takes the answers of a table that npm run ask wrote: value and check go into the files, nothing else changes.

  npm run answers -- FILE.csv           shows what would change; on a terminal it then asks whether to write it
  npm run answers -- FILE.csv --write   writes it, and says what the check finds
  --lang da|en    language of the messages; else that of LANG, else Danish
  --json          what was read, as data
  --help          this text

The table may come from any spreadsheet: semicolons, commas or tabs, old Windows signs, columns moved or renamed. Days may be
written 3. december 2026, 03-12-2026 or 3/12/26; without one, today counts. "Don't know" is an answer: it writes that somebody
has asked. A cell that cannot be read gives a sentence with its row; all other rows are still taken. Correct the cell and run
the command again: what is written already is not written twice.
Another content folder than content/: CONTENT_DIR.

Ends with 0, with 1 when a row was not taken, with 2 when it was called in a wrong way.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD
 */
export const answers = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['write', 'json'],
      values: ['lang'],
      takes: 'file',
      run: ({ flags, values: { lang }, named }, print) => {
        const folder = contentFolder(env);
        const language = editorLanguage(lang, env, danish);
        if (language === undefined) return refused(noSuchLanguage, print);
        const words = editorWords(folder, language);
        if (named === undefined) return refused(words.t('editor.answers.whichFile'), print);
        if (!existsSync(named)) return refused(words.t('editor.answers.noFile', { file: named }), print);
        const read = readForCommand(folder, today, print);
        if (read === undefined) return 2;
        const others = editorLanguages.filter((other) => other !== language).map((other) => editorWords(folder, other));
        const taken = takeAnswers(readFileSync(named), { content: read.content, languages: [words, ...others], today });
        if (taken === undefined) return refused(words.t('editor.answers.noTable'), print);
        const changes = changesOf(taken.answers, readFolder(folder) ?? [], printedPath(folder), {
          today,
          isPublished: (path) => existsSync(join('public', path)),
        });
        const good = changes.files.filter(({ errors }) => errors.length === 0);
        if (flags.write) for (const { path, after } of good) writeFileSync(join(folder, path), after);
        if (flags.json) print(asData(taken, changes, flags.write));
        else {
          print(`${readLines(taken, words).join('\n')}\n`);
          print(`${changeLines(changes, words, language).join('\n')}\n`);
          print(`${endLines(good, changes, { named, isWritten: flags.write }, words).join('\n')}\n`);
        }
        return taken.faults.length > 0 || good.length < changes.files.length ? 1 : 0;
      },
    },
    args,
    write,
  );

const readLines = ({ answers: all, faults, empty, kept, withoutDay, table }: Taken, { t }: Words): string[] => {
  const count = (is: string): number => all.filter((answer) => answer.is === is).length;
  const counts = { confirmed: count('confirmed'), changed: count('changed'), asked: count('asked'), empty };
  return [
    ...(table.isWindows ? [t('editor.answers.windows')] : []),
    ...table.missing
      .filter((column) => column === 'right' || column === 'new' || column === 'key')
      .map((column) => t('editor.answers.noColumn', { column: t(`editor.column.${column}`) })),
    t('editor.answers.counts', counts),
    ...(withoutDay === 0 ? [] : [t('editor.answers.noDate', { count: withoutDay })]),
    ...(kept === 0 ? [] : [t('editor.answers.kept', { count: kept })]),
    ...(faults.length === 0
      ? []
      : ['', t('editor.answers.faults', { count: new Set(faults.map(({ row }) => row)).size })]),
    ...faults.map((fault) => `  ${faultLine(fault, t)}`),
  ];
};

const faultLine = ({ row, column, what }: Fault, t: Words['t']): string =>
  t('editor.answers.fault', { row, column: t(`editor.column.${column}`), what });

const changeLines = ({ files }: Changes, { t }: Words, language: EditorLanguage): string[] =>
  files.flatMap(({ path, before, after, errors }) => [
    '',
    path,
    ...lineDiff(before, after).map((line) => `  ${line}`),
    ...(errors.length === 0 ? [] : [t('editor.answers.refused', { file: path })]),
    ...errors
      .map((problem) => inLanguage(problem, language))
      .map(({ line, message, hint }) => `  ${line}: ${message} ${hint}`),
  ]);

const endLines = (
  good: readonly ChangedFile[],
  { counts }: Changes,
  { named, isWritten }: { named: string; isWritten: boolean },
  { t }: Words,
): string[] => {
  if (good.length === 0) return ['', t('editor.answers.nothing')];
  return isWritten
    ? ['', t('editor.answers.written', { count: good.length }), t('editor.answers.checked', { ...counts })]
    : ['', t('editor.answers.notYet', { file: named })];
};

const asData = ({ answers: all, faults, empty, kept }: Taken, { files, counts }: Changes, isWritten: boolean): string =>
  `${JSON.stringify(
    {
      answers: all.map(({ row, fact, is, value, on, source }) => ({
        row,
        file: fact.at.file,
        field: `${fact.subject}.${fact.field}`,
        is,
        ...(value === undefined ? {} : { value }),
        on,
        source,
      })),
      faults,
      empty,
      kept,
      files: files.map(({ path, errors }) => ({
        path,
        written: isWritten && errors.length === 0,
        errors: errors.map(({ line, message, hint }) => ({ line, message, hint })),
      })),
      counts,
    },
    null,
    2,
  )}\n`;

/** On a terminal one is asked before anything is written. */
const onTerminal = async (args: readonly string[]): Promise<number> => {
  let output = '';
  const print: Write = (text) => {
    output += text;
    process.stdout.write(text);
  };
  const exitCode = answers(args, print);
  const isTold = args.includes('--write') || args.includes('--json');
  const hasChanges = /^ {2}[-+] /m.test(output);
  if (exitCode === 2 || isTold || !hasChanges || !process.stdin.isTTY || !process.stdout.isTTY) return exitCode;
  const at = args.findIndex((arg) => arg.startsWith('--lang'));
  const asked = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const { t } = editorWords(contentFolder(process.env), editorLanguage(asked, process.env, danish) ?? danish);
  const isMeant = await confirm({ message: t('editor.answers.confirm'), initialValue: false });
  if (isMeant !== true) return exitCode;
  return answers([...args, '--write'], (text) => process.stdout.write(text));
};

if (import.meta.main) process.exitCode = await onTerminal(process.argv.slice(2));
