/** Says what changed in the Danish since a translation was made. */
import { changeInWords, changesOfStrings, changesOfText } from '../editing/translation/diff.ts';
import { contentFolder } from './surroundings.ts';
import { runCommand, type Write } from './command.ts';
import { readTranslations, translationAt } from './translation-folder.ts';

const help = `Says in words what changed in the Danish since a translation was made. Works without git: the Danish of that day is kept.

  npm run translate:diff FILE           a text such as content/guides/way-out/text.th.mdx, or strings: content/i18n/th.yml
  npm run -s translate:diff FILE -- --json   the same as data
  --help                                this text

[-gone-] and {+new+} stand around the words. Mend the translation, then: npm run translate:mark -- FILE.
Another content folder than content/: CONTENT_DIR.
Ends with 0 when nothing changed, 1 when something did, 2 when it was called in a wrong way.
`;

/** Runs the command; gives the exit code. */
export const translateDiff = (args: readonly string[], write: Write, env: NodeJS.ProcessEnv = process.env): number =>
  runCommand(
    {
      help,
      flags: ['json'],
      takes: 'file',
      run: ({ flags, named }, print) => {
        const content = readTranslations(contentFolder(env));
        const found =
          typeof content === 'string'
            ? content
            : named === undefined
              ? 'Which translation? Name its file.'
              : translationAt(content, named);
        if (typeof content === 'string' || typeof found === 'string') {
          print(`${String(found)}\n`);
          return 2;
        }
        const changes = 'strings' in found ? changesOfStrings(content, found.strings) : changesOfText(content, found);
        if (flags.json) print(`${JSON.stringify({ file: named, changes }, null, 2)}\n`);
        else if (changes === 'unknown')
          print(
            'Nobody knows which Danish this was made from. Compare the two whole texts, then run translate:mark.\n',
          );
        else if (changes.length === 0) print('The Danish is as it was when this was made.\n');
        else print(`${changes.map(changeInWords).join('\n')}\n`);
        return changes.length === 0 ? 0 : 1;
      },
    },
    args,
    write,
  );

if (import.meta.main) process.exitCode = translateDiff(process.argv.slice(2), (text) => process.stdout.write(text));
