/** Says that somebody compared translations with the Danish. */
import { unitOf } from '../domain/translation/string-units.ts';
import { locationOf, type RawContent, type TextFile } from '../editing/reader/raw-content.ts';
import { listAt, textAt } from '../editing/reader/raw-data.ts';
import { type How, markStrings, markTexts } from '../editing/translation/mark.ts';
import { originalStrings, sourceTextOf, stringWords } from '../editing/translation/originals.ts';
import { runCommand, type Write } from './command.ts';
import { contentFolder, todayInDenmark } from './surroundings.ts';
import { translatedLanguage, readTranslations, translationAt, writeChanges } from './translation-folder.ts';

const help = `Says that somebody compared translations with the Danish: writes the fingerprint of the Danish as it is now, and keeps
those Danish words, so that translate:diff can say later what changed. Compare first: nothing else makes a text current.

  npm run translate:mark -- FILE…                       texts such as content/guides/way-out/text.th.mdx
  npm run translate:mark -- --lang th --strings         all strings of a language, or:
  npm run translate:mark -- --lang th --strings KEY…    only these
  --origin O   how they were made: human, machine or machine-reviewed. Left out: as it says already; strings that say
               nothing count as made by a machine
  --by WHO     the function of who read them through, never a name: "nurse, native speaker"
  --on DAY     when, year-month-day. Left out: today
  --help       this text

Another content folder than content/: CONTENT_DIR.
Ends with 0, or with 2 when it was called in a wrong way; then nothing is written.
`;

const origins = ['human', 'machine', 'machine-reviewed'] as const;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD
 */
export const translateMark = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['strings'],
      values: ['lang', 'origin', 'by', 'on'],
      takes: 'files',
      run: ({ flags, values, all }, print) => {
        const content = readTranslations(contentFolder(env));
        const wrong: string[] = [];
        const complain = (sentence: string): undefined => {
          wrong.push(sentence);
        };
        const how = howOf(values, today, complain);
        if (typeof content === 'string') complain(content);
        else if (flags.strings) {
          const language = languageOf(content, values.lang, complain);
          if (language !== undefined) {
            checkStrings(content, language, all, how, complain);
            if (wrong.length === 0) {
              writeChanges(markStrings(content, language, how, all.length === 0 ? undefined : all.map(unitOf)));
              print(`The strings in "${language}" are marked as compared with the Danish of today.\n`);
            }
          }
        } else {
          if (values.lang !== undefined) complain('--lang goes with --strings; texts are named by their files.');
          else if (all.length === 0) complain('Which texts? Name files, or --lang and --strings.');
          const texts = all.flatMap((path) => textAtPath(content, path, how, complain) ?? []);
          if (wrong.length === 0) {
            writeChanges(markTexts(content, texts, how));
            print(`${texts.map(({ path }) => `${path} is marked as compared with the Danish of today.`).join('\n')}\n`);
          }
        }
        if (wrong.length === 0) return 0;
        print(`${wrong.join('\n')}\nNothing was written.\n`);
        return 2;
      },
    },
    args,
    write,
  );

type Complain = (sentence: string) => undefined;

const howOf = (
  { origin, by, on }: Readonly<Record<'origin' | 'by' | 'on', string | undefined>>,
  today: string,
  complain: Complain,
): How => {
  const known = origins.find((each) => each === origin);
  if (origin !== undefined && known === undefined)
    complain(`--origin is one of ${origins.join(', ')}; not "${origin}".`);
  if (on !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(on)) complain('--on is a day such as 2026-11-22.');
  if (by === undefined && (on !== undefined || known === 'machine-reviewed'))
    complain('Say with --by who read it through: a function, never a name.');
  if (by !== undefined && known === 'machine') complain('What somebody read through is machine-reviewed, not machine.');
  return { origin: known, ...(by === undefined ? {} : { reviewedBy: by, reviewedOn: on ?? today }) };
};

const languageOf = (content: RawContent, lang: string | undefined, complain: Complain): string | undefined => {
  if (lang === undefined) return complain('Say with --lang which language.');
  const known = translatedLanguage(content, lang);
  return typeof known === 'string' ? complain(known) : known.tag;
};

const takesNoMachine = ({ locales }: RawContent, language: string): boolean =>
  listAt(locales?.data, []).some(
    (locale) => textAt(locale, ['tag']) === language && textAt(locale, ['policy']) === 'human-only',
  );

const checkStrings = (
  content: RawContent,
  language: string,
  keys: readonly string[],
  how: How,
  complain: Complain,
): void => {
  if (takesNoMachine(content, language) && how.origin !== 'human')
    complain(`Only people may translate into "${language}" (locales.yml, policy): add --origin human.`);
  const own = content.files.strings?.find(({ name }) => name === language);
  if (own === undefined) {
    complain(`There are no strings in "${language}": ${content.root}/i18n/${language.toLowerCase()}.yml.`);
    return;
  }
  const units = new Set(Object.keys(stringWords(own.file.data)).map(unitOf));
  const original = originalStrings(content);
  for (const key of keys.map(unitOf)) {
    if (!units.has(key)) complain(`${own.file.path} has no "${key}".`);
    else if (original(key) === undefined) complain(`There are no Danish words for "${key}".`);
  }
};

const textAtPath = (content: RawContent | string, path: string, how: How, complain: Complain): TextFile | undefined => {
  if (typeof content === 'string') return undefined;
  const found = translationAt(content, path);
  if (typeof found === 'string') return complain(found);
  if ('strings' in found) return complain(`${path} holds strings: use --lang ${found.strings} --strings.`);
  const entry = content.entries.find(({ texts }) => texts.includes(found));
  const origin = textAt(found.top.data, ['origin']);
  if (!entry || !sourceTextOf(content, entry)) return complain(`${path}: there is no Danish text that can be read.`);
  if (origin === 'original')
    return complain(`${locationOf(found.top, ['origin']).file} is an original, not a translation.`);
  const made = how.origin ?? origin;
  if (takesNoMachine(content, found.language) && made !== 'human')
    return complain(`${path}: only people may translate into "${found.language}" (locales.yml, policy).`);
  return found;
};

if (import.meta.main) process.exitCode = translateMark(process.argv.slice(2), (text) => process.stdout.write(text));
