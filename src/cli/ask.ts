/** Says who can be asked, and writes the letter, the call sheet and the table for one organisation. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nearestWord } from '../domain/text/nearest-word.ts';
import { type Call, callsOf } from '../editing/enquiries/calls.ts';
import { enquiriesOf } from '../editing/enquiries/enquiries.ts';
import { wayInWords } from '../editing/enquiries/informants.ts';
import { waysWords } from '../editing/enquiries/reporters/ways.ts';
import { questionOf, saysWords, type Words } from '../editing/enquiries/words.ts';
import { formOf } from '../editing/letters/form.ts';
import { callSheetPage, letterPage, type Sender } from '../editing/letters/letter.ts';
import { formAsTable } from '../editing/letters/table.ts';
import { danish } from '../i18n/danish.ts';
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

const help = `Makes asking easy: one letter, one call sheet and one table for an organisation, with all its places.

  npm run ask                              who can be asked, the most harmful to be wrong first
  npm run ask -- --letter ORGANISATION     writes letter.html (with a form), call.html and answers.csv
  --all           call.html with all questions; else only the five that matter most, for each place
  --out FOLDER    where to write; else letters/ORGANISATION/
  --lang da|en    language of the letter; else that of LANG, else Danish
  --json          the list, or with --letter the questions, as data; writes nothing
  --help          this text

ORGANISATION is the name of its file in content/organisations, or of a service that nobody is known to run. Open the HTML
in a browser and print it, or send it. Open answers.csv in a spreadsheet and fill in: right? (yes, no, don't know), and the
new answer where it is wrong. Then: npm run answers -- letters/ORGANISATION/answers.csv
Another content folder than content/: CONTENT_DIR.

Ends with 0, or with 2 when it was called in a wrong way or the content has mistakes.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today the day from which ages are counted, YYYY-MM-DD
 */
export const ask = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['json', 'all'],
      values: ['letter', 'out', 'lang'],
      run: ({ flags, values: { letter, out, lang } }, print) => {
        const folder = contentFolder(env);
        const language = editorLanguage(lang, env, danish);
        if (language === undefined) return refused(noSuchLanguage, print);
        const words = editorWords(folder, language);
        const { t } = words;
        if (out !== undefined && letter === undefined) return refused(t('editor.ask.with', { option: '--out' }), print);
        if (flags.all && letter === undefined) return refused(t('editor.ask.with', { option: '--all' }), print);
        const read = readForCommand(folder, today, print);
        if (read === undefined) return 2;
        const { content } = read;
        const calls = callsOf(enquiriesOf(content, new Date(`${today}T12:00:00Z`)), content);
        if (letter === undefined) {
          print(flags.json ? asData(calls) : `${calls.map((call) => callLine(call, words)).join('\n')}\n`);
          return 0;
        }
        const organisation = content.services.find(({ id }) => id === letter)?.facts.organisation;
        const call = calls.find(({ id }) => id === letter) ?? calls.find(({ id }) => id === organisation);
        if (call === undefined)
          return refused(
            content.organisations.has(letter)
              ? t('editor.ask.nothingOpen', { name: letter })
              : `${t('editor.ask.nobody', { name: letter })} ${didYouMean(letter, calls, words)}`,
            print,
          );
        if (flags.json) print(formAsData(call, words));
        else {
          const sender = { site: content.site.name, operator: content.site.operator };
          const files = writeLetter(call, sender, words, out ?? join('letters', call.id), flags.all);
          print(
            `${t('editor.ask.written', Object.fromEntries(files.map((file) => [named(file), printedPath(file)])))}\n`,
          );
        }
        return 0;
      },
    },
    args,
    write,
  );

const didYouMean = (typed: string, calls: readonly Call[], { t }: Words): string => {
  const near = nearestWord(
    typed,
    calls.map(({ id }) => id),
  );
  return near === '' ? t('editor.ask.lists') : t('editor.ask.meant', { name: near });
};

/** @example named('letters/danner/call.html') // 'call' */
const named = (file: string): string => basename(file, extname(file));

const callLine = ({ id, name, office, enquiries, first, later }: Call, words: Words): string => {
  const { t } = words;
  const places = t('editor.list.places', { count: enquiries.length });
  const counts = t('editor.first.count', { first, rest: later });
  const [only, ...more] = enquiries;
  const whom = only !== undefined && more.length === 0 ? only.informant : office;
  return `${id}\n    ${name}, ${places}. ${counts} ${waysWords(whom, words)}`;
};

const asData = (calls: readonly Call[]): string =>
  `${JSON.stringify(
    calls.map(({ id, name, urgency, office, enquiries, first, later }) => ({
      id,
      name,
      urgency,
      office: { is: office.is, ways: office.ways.map(wayInWords) },
      first,
      later,
      services: enquiries.map((enquiry) => ({
        id: enquiry.id,
        name: enquiry.name,
        ask: { is: enquiry.informant.is, ways: enquiry.informant.ways.map(wayInWords) },
      })),
    })),
    null,
    2,
  )}\n`;

const formAsData = (call: Call, words: Words): string =>
  `${JSON.stringify(
    {
      id: call.id,
      name: call.name,
      rows: formOf(call).map(({ fact, ...row }) => ({
        ...row,
        question: questionOf(words, fact),
        saysNow: saysWords(words, fact),
        why: fact.why,
        file: fact.at.file,
      })),
    },
    null,
    2,
  )}\n`;

/** Writes the three files; gives their paths. */
const writeLetter = (call: Call, sender: Sender, words: Words, folder: string, hasLater: boolean): string[] => {
  mkdirSync(folder, { recursive: true });
  const files = {
    'letter.html': letterPage(call, sender, words),
    'call.html': callSheetPage(call, sender, words, hasLater),
    'answers.csv': formAsTable(formOf(call), words),
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};

if (import.meta.main) process.exitCode = ask(process.argv.slice(2), (text) => process.stdout.write(text));
