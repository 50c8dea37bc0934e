/** Checks the content folder and says in plain words what to correct. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lintFolder } from '../editing/lint/content/lint-folder.ts';
import { ownWords } from '../editing/lint/reporters/own-words.ts';
import { reportAs } from '../editing/lint/reporters/report-as.ts';
import { aboutWords, reportWords, reportWordsAsJson } from '../editing/lint/reporters/words-report.ts';
import { countProblems } from '../editing/problem.ts';
import { earlierFiles } from '../editing/reader/earlier-files.ts';
import { refused, runCommand, type Write } from './command.ts';
import { contentFolder, editorLanguage, noSuchLanguage, printedPath, todayInDenmark } from './surroundings.ts';

const help = `Checks the content: facts, texts, numbers, checks, words and reading ease.

  npm run check:content                 checks content/, or the folder named in CONTENT_DIR
  npm run check:content -- FOLDER       checks another folder
  --words     only the words: a table of length and reading difficulty (LIX) of every text, and below it what the
              rules about words found (npm run check:words does the same)
  --strict    warnings count as mistakes too
  --since C   compares values and their checks with commit C; without it with the last commit, or in CI with the one
              before that. Where git keeps no history, nothing is compared
  --lang L    messages in Danish (da) or English (en); without it in the language of the computer (LANG)
  --json      the result as data, for other programs; with --words the table too
  --github    the result as notes beside the lines, for a git host
  --markdown  the result as one page, for its summary
  --help      this text

Ends with 0 when nothing must be corrected, 1 when something must, 2 when it was called in a wrong way.
Each problem has a page in content/help/, and in Danish in content/help/da/.
`;

/** Runs the check; gives the exit code. */
export const checkContent = (args: readonly string[], write: Write, env: NodeJS.ProcessEnv = process.env): number =>
  runCommand(
    {
      help,
      flags: ['words', 'strict', 'json', 'github', 'markdown'],
      either: ['json', 'github', 'markdown'],
      values: ['since', 'lang'],
      takes: 'folder',
      run: ({ flags, values, named: folder = contentFolder(env) }, print) => {
        const language = editorLanguage(values.lang, env);
        if (language === undefined) return refused(noSuchLanguage, print);
        const started = Date.now();
        const root = printedPath(folder);
        const since = values.since ?? (env['CI'] ? 'HEAD~1' : 'HEAD');
        const { content, problems } = lintFolder(folder, root, {
          today: todayInDenmark(),
          earlier: earlierFiles(folder, root, since),
          isPublished: (path) => existsSync(join('public', path)),
        });
        if (flags.words) print(`${(flags.json ? reportWordsAsJson : reportWords)(content, problems, language)}\n`);
        else print(reportAs(flags, problems, language));
        const seconds = Math.round((Date.now() - started) / 1000);
        if (seconds >= 10 && !flags.json) print(`${ownWords[language].took(seconds)}\n`);
        const { errors } = countProblems(problems);
        const { warnings } = countProblems(flags.words ? aboutWords(problems) : problems);
        return errors > 0 || (flags.strict && warnings > 0) ? 1 : 0;
      },
    },
    args,
    write,
  );

if (import.meta.main) process.exitCode = checkContent(process.argv.slice(2), (text) => process.stdout.write(text));
