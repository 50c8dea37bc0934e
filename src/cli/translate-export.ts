/** Writes what is to be translated into a file for a translator's program. */
import { writeFileSync } from 'node:fs';
import { stringParts, textParts } from '../editing/translation/parts.ts';
import { writePo } from '../editing/translation/po-file.ts';
import { runCommand, type Write } from './command.ts';
import { contentFolder, todayInDenmark } from './surroundings.ts';
import { translatedLanguage, readTranslations } from './translation-folder.ts';

const help = `Writes what is to be translated into a PO file, which Poedit and other translators' programs open: so that somebody can
translate who has neither git nor this project. What a machine made or what is out of date is marked "needs work".

  npm run translate:export -- --lang th             writes translate.th.po
  npm run translate:export -- --lang th --to FILE   writes another file
  --open      only what is missing, out of date or made by a machine
  --help      this text

The way back: npm run translate:import -- FILE. Another content folder than content/: CONTENT_DIR.
Ends with 0, or with 2 when it was called in a wrong way.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD; messages that are over are left out
 */
export const translateExport = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['open'],
      values: ['lang', 'to'],
      run: ({ flags, values }, print) => {
        const content = readTranslations(contentFolder(env));
        const language =
          typeof content === 'string'
            ? content
            : values.lang === undefined
              ? 'Say with --lang which language.'
              : translatedLanguage(content, values.lang);
        if (typeof content === 'string' || typeof language === 'string') {
          print(`${String(language)}\n`);
          return 2;
        }
        const { tag } = language;
        const all = [...stringParts(content, tag), ...textParts(content, tag, today)].flatMap(({ parts }) => parts);
        const parts = flags.open ? all.filter(({ isOpen, words }) => isOpen || words === '') : all;
        const file = values.to ?? `translate.${tag.toLowerCase()}.po`;
        writeFileSync(file, writePo({ language: tag, parts }));
        print(`${parts.length} parts are in ${file}.\n`);
        return 0;
      },
    },
    args,
    write,
  );

if (import.meta.main) process.exitCode = translateExport(process.argv.slice(2), (text) => process.stdout.write(text));
