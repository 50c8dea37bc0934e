/** Says how far the translation into each language is. */
import { type Counts, progressOf, progressParts } from '../domain/translation/progress.ts';
import { translationStates } from '../domain/translation/state.ts';
import { localesSchema } from '../schemas/locale.ts';
import { translationUnits } from '../editing/translation/units.ts';
import { runCommand, type Write } from './command.ts';
import { contentFolder, todayInDenmark } from './surroundings.ts';
import { readTranslations } from './translation-folder.ts';

const help = `Says how far the translation into each language is.

  npm run translate:status                  a table for each language
  npm run translate:status -- --lang th     only one
  npm run -s translate:status -- --json     the same as data
  --help                                    this text

missing   there is no translation; readers see another language, with a note
outdated  the Danish has changed since; npm run translate:diff FILE says what
machine   made by a machine, and nobody has read it through
reviewed  somebody has read it through
current   written by people and up to date
What is for professionals and editors counts only in languages that texts are written in.
Another content folder than content/: CONTENT_DIR. Ends with 0, or with 2 when it was called in a wrong way.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD; messages that are over do not count
 */
export const translateStatus = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['json'],
      values: ['lang'],
      run: ({ flags, values }, print) => {
        const content = readTranslations(contentFolder(env));
        if (typeof content === 'string') {
          print(`${content}\n`);
          return 2;
        }
        const locales = localesSchema.safeParse(content.locales?.data).data ?? [];
        const wanted = locales.filter(({ tag }) => (values.lang ?? tag).toLowerCase() === tag.toLowerCase());
        if (wanted.length === 0) {
          print(
            `There is no language "${values.lang ?? ''}" in locales.yml. There are: ${locales.map(({ tag }) => tag).join(', ')}.\n`,
          );
          return 2;
        }
        const units = translationUnits(content, today);
        const all = wanted.map((locale) => ({ ...locale, ...progressOf(units, locale) }));
        if (flags.json)
          print(
            `${JSON.stringify(
              all.map(({ tag, name, role, policy, parts, all: sum, isPartial }) => ({
                tag,
                name,
                role,
                policy,
                isPartial,
                all: sum,
                parts,
              })),
              null,
              2,
            )}\n`,
          );
        else
          print(
            all
              .map(({ tag, name, role, policy, parts, all: sum }) => {
                const kind =
                  role === 'original'
                    ? 'texts are written in it'
                    : policy === undefined
                      ? 'translated'
                      : 'translated by people only';
                const rows = [...progressParts.map((part) => row(partNames[part], parts[part])), row('all', sum)];
                return `${tag} ${name}: ${kind}\n${[heading, ...rows].join('\n')}\n`;
              })
              .join('\n'),
          );
        return 0;
      },
    },
    args,
    write,
  );

const partNames = {
  strings: 'strings',
  cards: 'phrase cards',
  phoneScript: 'phone script',
  services: 'services',
  guides: 'guides',
  pages: 'pages',
  notices: 'notices',
} as const;

const line = (name: string, cells: readonly (string | number)[]): string =>
  `  ${name.padEnd(13)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
const columns = ['total', ...translationStates] as const;
const heading = line('', columns);
const row = (name: string, counts: Counts): string =>
  line(
    name,
    columns.map((column) => counts[column]),
  );

if (import.meta.main) process.exitCode = translateStatus(process.argv.slice(2), (text) => process.stdout.write(text));
