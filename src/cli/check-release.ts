/** Prints what somebody must ring, ask, decide and read before the site goes public. Never part of a build. */
import { nearestWord } from '../domain/text/nearest-word.ts';
import { countOpen, itemsFor, openItems } from '../editing/enquiries/open-items.ts';
import { reportAsCsv } from '../editing/enquiries/reporters/csv.ts';
import { asMarkdown, firstPage } from '../editing/enquiries/reporters/first-page.ts';
import { rowsOf } from '../editing/enquiries/reporters/rows.ts';
import { reportForTerminal } from '../editing/enquiries/reporters/terminal.ts';
import { danish } from '../i18n/danish.ts';
import { refused, runCommand, type Write } from './command.ts';
import { editorWords } from './editor-words.ts';
import { contentFolder, editorLanguage, noSuchLanguage, readForCommand, todayInDenmark } from './surroundings.ts';

const help = `Prints the enquiries: what somebody must ring, ask, decide or read before the site goes public.

  npm run check:release                          the first page: whom to ring first, what harms most on top
  npm run check:release -- --all                 all of it, with file and line
  npm run check:release -- --by SERVICE          only what one call to this service clears (name of its folder)
  npm run -s check:release -- --csv > calls.csv  a table of all of it for a spreadsheet, with columns for the answers
  npm run -s check:release -- --json             the same as data, for other programs
  npm run -s check:release -- --markdown         the first page as text for an issue of a git host
  npm run check:release -- FOLDER                another content folder than content/ or CONTENT_DIR
  --lang da|en                                   language of the words; else that of LANG, else Danish
  --help                                         this text

Open is: a phone number that nobody has rung, or not for as long as recheck in facts.yml says; a fact that is not known,
not checked or older than site.yml allows; a statement of a guide that is not confirmed or old; an operator or host
that is not decided; exits that nobody has looked at; texts made by a machine, or about rights, police, health and
safety, that nobody has read through.
To close a question: npm run ask writes a letter and a table for an organisation, npm run answers takes the table back. By
hand: write what you were told and a check with how: called. If they could not tell you, leave it unknown and write the
check all the same: somebody has asked.

Ends with 0 when nothing is open, 1 when something is, 2 when it was called in a wrong way or the content has mistakes.
Time alone can make it end with 1, so no build and no test of the code may depend on it.
`;

/**
 * Runs the check; gives the exit code.
 *
 * @param today the day from which ages are counted, YYYY-MM-DD
 */
export const checkRelease = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['json', 'csv', 'markdown', 'all'],
      either: ['json', 'csv', 'markdown', 'all'],
      values: ['by', 'lang'],
      takes: 'folder',
      run: ({ flags, values: { by, lang }, named: folder = contentFolder(env) }, print) => {
        const language = editorLanguage(lang, env, danish);
        if (language === undefined) return refused(noSuchLanguage, print);
        const read = readForCommand(folder, today, print);
        if (read === undefined) return 2;
        const { services } = read.content;
        const all = openItems(read.content, new Date(`${today}T12:00:00Z`));
        const service = services.find(({ id }) => id === by);
        if (by !== undefined && service === undefined) {
          const ids = services.map(({ id }) => id);
          return refused(`There is no service "${by}".${didYouMeanService(nearestWord(by, ids))}`, print);
        }
        const items = service === undefined ? all : itemsFor(all, { id: service.id, name: service.facts.name });
        const words = editorWords(folder, language);
        if (flags.csv) print(reportAsCsv(items, read.locate, words));
        else if (flags.json)
          print(
            `${JSON.stringify({ today, counts: countOpen(items), rows: rowsOf(items, read.locate, words) }, null, 2)}\n`,
          );
        else if (flags.all || service !== undefined) print(`${reportForTerminal(items, read.locate, today, words)}\n`);
        else {
          const page = firstPage(items, read.content, words, today);
          print(`${flags.markdown ? asMarkdown(page) : page}\n`);
        }
        return countOpen(items).all > 0 ? 1 : 0;
      },
    },
    args,
    write,
  );

const didYouMeanService = (near: string): string => (near === '' ? '' : ` Did you mean "${near}"?`);

if (import.meta.main) process.exitCode = checkRelease(process.argv.slice(2), (text) => process.stdout.write(text));
