/** Takes translations back from a translator's file. */
import { existsSync, readFileSync } from 'node:fs';
import { importTranslations } from '../editing/translation/import.ts';
import { readPo } from '../editing/translation/po-file.ts';
import { runCommand, type Write } from './command.ts';
import { contentFolder, todayInDenmark } from './surroundings.ts';
import { translatedLanguage, readTranslations, writeChanges } from './translation-folder.ts';

const help = `Takes translations back from a PO file that translate:export wrote. They count as made by people.

  npm run translate:import -- FILE      FILE as it came back
  --dry-run   only says what would happen
  --help      this text

What is empty or marked "needs work" is left out. A text is taken when all its parts are there. Numbers, building blocks
(<Phone … />), links and {{places}} must be as in the Danish: otherwise nothing of the file is written, and each is named.
Another content folder than content/: CONTENT_DIR.
Ends with 0, with 1 when something was refused, with 2 when it was called in a wrong way.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD
 */
export const translateImport = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['dry-run'],
      takes: 'file',
      run: ({ flags, named }, print) => {
        const content = readTranslations(contentFolder(env));
        const file = readFile(named);
        if (typeof content === 'string' || typeof file === 'string') {
          print(`${String(typeof content === 'string' ? content : file)}\n`);
          return 2;
        }
        const language = translatedLanguage(content, file.language);
        if (typeof language === 'string') {
          print(`${language}\n`);
          return 2;
        }
        const { changes, refused, left, taken } = importTranslations(content, language.tag, file, today);
        for (const sentence of left) print(`Left out: ${sentence}\n`);
        if (refused.length > 0) {
          print(`${refused.join('\n')}\nNothing was written.\n`);
          return 1;
        }
        if (!flags['dry-run']) writeChanges(changes);
        print(`${taken.texts} texts and ${taken.strings} strings ${flags['dry-run'] ? 'would be' : 'are'} taken.\n`);
        return 0;
      },
    },
    args,
    write,
  );

const readFile = (named: string | undefined) => {
  if (named === undefined) return 'Which file? Name the PO file that came back.';
  if (!existsSync(named)) return `There is no file "${named}".`;
  return readPo(readFileSync(named, 'utf8')) ?? `"${named}" is no PO file with a language.`;
};

if (import.meta.main) process.exitCode = translateImport(process.argv.slice(2), (text) => process.stdout.write(text));
