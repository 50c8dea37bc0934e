/** Makes the files of a new service, guide, message or language, with every unknown marked. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { correctedId } from '../domain/text/corrected-id.ts';
import { nearestWord } from '../domain/text/nearest-word.ts';
import type { Given } from '../editing/blanks/blank-facts.ts';
import type { GivenWords } from '../editing/blanks/blank-words.ts';
import { blanksIn, type NewFile, newFiles, type NewKind } from '../editing/blanks/new-files.ts';
import { languageFromTag, languageLines } from '../editing/blanks/new-language.ts';
import {
  idsFor,
  needed,
  possible,
  type Said,
  type What,
  whats,
  saidWith as values,
} from '../editing/blanks/what-is-needed.ts';
import {
  entriesOf,
  languagesOf,
  originalsOf,
  type RawContent,
  sourceLanguageOf,
} from '../editing/reader/raw-content.ts';
import { danish } from '../i18n/danish.ts';
import { editorLanguages } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { refused, runCommand, type Write } from './command.ts';
import { editorWords, notesIn } from './editor-words.ts';
import { askForNew } from './new-questions.ts';
import { contentFolder, editorLanguage, noSuchLanguage, printedPath, todayInDenmark } from './surroundings.ts';
import { readTranslations } from './translation-folder.ts';

const help = `Makes the files of something new. What nobody has said is "unknown", or blank where it must be filled in.

  npm run new                                   asks what, and what must be known
  npm run new -- service reden-vejle --name "Reden Vejle" --kind drop-in --needs talk,food --source https://…
  npm run new -- guide your-teeth --title "Dine tænder" --summary "Hvor du kan få hjælp." --needs doctor --services red-van
  npm run new -- notice storm --until 2026-12-31 --title "Storm" --summary "…" --text "…" --title-en "Storm" --summary-en "…" --text-en "…"
  npm run new -- language fa

A service:   --name, --kind, --needs and --source (where you know it from) must be said; else --organisation, --audience reader
             or professional, --how (called, organisation, authority, article or directory: the weakest) and --on (the day
             it was true; else today)
A guide:     --title, --summary, --needs, --services; --audience. Its words and statements are yours to write: the check asks
A message:   --until, and title, summary and text in both languages; else --from (today), --severity info or warning, --areas
             (all, or ids), --services
A language:  --name, if its own name for itself is another one
  --lang da|en  language of the messages; else that of LANG, else Danish
  --json     what was made, as data
  --help     this text

Lists are written with commas. Nothing that is there is changed. Another content folder than content/: CONTENT_DIR.
Ends with 0, or with 2 when it was called in a wrong way; then nothing is written.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today YYYY-MM-DD
 */
export const makeNew = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['json'],
      values: [...values, 'lang'],
      takes: 'files',
      run: ({ flags, values: { lang, ...said }, all: [what, id, ...more] }, print) => {
        const language = editorLanguage(lang, env, danish);
        if (language === undefined) return refused(noSuchLanguage, print);
        const folder = contentFolder(env);
        const words = editorWords(folder, language);
        const { t } = words;
        const content = readTranslations(folder);
        const made =
          typeof content === 'string'
            ? [content]
            : filesFor({ content, folder, today, words }, what, more.length > 0 ? undefined : id, said);
        if (isRefused(made)) return refused(`${made.join('\n')}\n${t('editor.new.nothing')}`, print);
        for (const { path, text, isAdded } of made) {
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          if (isAdded === true) appendFileSync(target, text);
          else writeFileSync(target, text, { flag: 'wx' });
        }
        print(flags.json ? asData(folder, made) : `${inWords(folder, made, what ?? '', said, t).join('\n')}\n`);
        return 0;
      },
    },
    args,
    write,
  );

/** A file to write, or lines to put at the end of one that is there. */
interface Made extends NewFile {
  isAdded?: boolean;
}

const isRefused = (made: readonly (string | Made)[]): made is readonly string[] =>
  made.some((each) => typeof each === 'string');

interface Around {
  content: RawContent;
  folder: string;
  /** YYYY-MM-DD */
  today: string;
  words: Translator;
}

const filesFor = (around: Around, what: string | undefined, id: string | undefined, said: Said): string[] | Made[] => {
  const { t } = around.words;
  const known = whats.find((each) => each === what);
  if (known === undefined) return [unknownWhat(what, t)];
  if (id === undefined) return [t('editor.new.oneName', { what: known, example: examples[known] })];
  const wrong = [...wrongOptions(known, said, t), ...wrongValues(around, known, said)];
  const made = known === 'language' ? languageFile(around, id, said) : entryFiles(around, known, id, said);
  const refused = isRefused(made) ? made : [];
  return wrong.length + refused.length > 0 ? [...refused, ...wrong] : (made as Made[]);
};

const examples: Readonly<Record<What, string>> = {
  service: 'service reden-vejle',
  guide: 'guide your-teeth',
  notice: 'notice storm',
  language: 'language fa',
};

const unknownWhat = (what: string | undefined, t: Translator['t']): string =>
  what === undefined
    ? `${t('editor.new.say')} ${t('editor.new.list', { list: whats.join(', ') })}`
    : `${t('editor.new.unknown', { typed: what })} ${meantOf(what, whats, t)}`;

const meantOf = (typed: string, words: readonly string[], t: Translator['t']): string => {
  const near = nearestWord(typed, words);
  return near === '' ? t('editor.new.list', { list: words.join(', ') }) : t('editor.new.meant', { near });
};

const wrongOptions = (what: What, said: Said, t: Translator['t']): string[] => {
  const right = [...needed[what], ...possible[what]];
  const missing = needed[what].filter((option) => (said[option] ?? '').trim() === '');
  return [
    ...values
      .filter((option) => said[option] !== undefined && !right.includes(option))
      .map((option) => t('editor.new.foreign', { option, what })),
    ...(missing.length === 0
      ? []
      : [t('editor.new.missing', { options: missing.map((option) => `--${option}`).join(', ') })]),
  ];
};

const wrongValues = ({ content, words: { t } }: Around, what: What, said: Said): string[] =>
  [...needed[what], ...possible[what]].flatMap((option) => {
    const ids = idsFor(content, option);
    const value = said[option];
    if (ids === undefined || value === undefined) return [];
    return listIn(value)
      .filter((one) => !ids.includes(one))
      .map((one) => `${t('editor.new.notInList', { option, typed: one })} ${meantOf(one, ids, t)}`);
  });

/** @example listIn('sleep, food') // ['sleep', 'food'] */
const listIn = (value: string): string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const entryFiles = (
  { content, today, words: own }: Around,
  kind: NewKind,
  id: string,
  said: Said,
): string[] | Made[] => {
  const { t } = own;
  const corrected = correctedId(id);
  if (corrected !== id)
    return [`${t('editor.new.letters')}${corrected === '' ? '' : ` ${t('editor.new.callIt', { name: corrected })}`}`];
  const [there] = entriesOf(content, kind).filter((entry) => entry.id === id);
  if (there) return [t('editor.new.isThere', { folder: there.folder })];
  const source = sourceLanguageOf(content);
  // A guide is written in one language first; what is not there yet is shown in the other.
  const originals = kind === 'guide' && said['title-en'] === undefined ? [source] : [source, ...originalsOf(content)];
  return newFiles({
    kind,
    id,
    notes: notesIn(own)(kind),
    facts: factsFrom(kind, said, today),
    words: { da: wordsFrom(said, ''), en: wordsFrom(said, '-en') },
    languages: editorLanguages.filter((language) => originals.includes(language)),
  });
};

const wordsFrom = (said: Said, ending: '' | '-en'): GivenWords => {
  const [title, summary, body] = [said[`title${ending}`], said[`summary${ending}`], said[`text${ending}`]];
  return {
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(body === undefined ? {} : { body }),
  };
};

const factsFrom = (kind: NewKind, said: Said, today: string): Given => {
  const { name, kind: kindOf, organisation, audience, services, severity } = said;
  const needs = said.needs === undefined ? {} : { needs: listIn(said.needs) };
  const inServices = services === undefined ? {} : { services: listIn(services) };
  switch (kind) {
    case 'service':
      return {
        ...given({ name, kind: kindOf, organisation, audienceIs: audience }),
        ...needs,
        ...(said.source === undefined
          ? {}
          : { needsCheck: { on: said.on ?? today, how: said.how ?? 'directory', source: said.source } }),
      };
    case 'guide':
      return { ...given({ audience }), ...needs, ...inServices };
    case 'notice':
      return {
        from: said.from ?? today,
        ...given({ until: said.until, severity }),
        areas: said.areas === undefined || said.areas === 'all' ? 'all' : listIn(said.areas),
        ...inServices,
      };
  }
};

const given = (fields: Readonly<Record<string, string | undefined>>): Given =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const languageFile = ({ content, folder, words: { t } }: Around, tag: string, said: Said): string[] | Made[] => {
  const known = languageFromTag(tag);
  if (known === undefined) return [t('editor.new.noTag', { tag })];
  if (languagesOf(content).some((each) => each.toLowerCase() === known.tag.toLowerCase()))
    return [t('editor.new.languageThere', { tag: known.tag })];
  const path = 'locales.yml';
  const before = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
  const source = sourceLanguageOf(content);
  const fallback = [...originalsOf(content).filter((each) => each !== source), source];
  const lines = languageLines({ ...known, name: said.name ?? known.name, fallback });
  return [{ path, text: `${before === '' || before.endsWith('\n') ? '' : '\n'}${lines}`, isAdded: true }];
};

const asData = (folder: string, made: readonly Made[]): string =>
  `${JSON.stringify(
    {
      files: made.map(({ path, text, isAdded }) => ({
        file: printedPath(join(folder, path)),
        isNew: isAdded !== true,
        blanks: isAdded === true ? [] : blanksIn(text),
      })),
    },
    null,
    2,
  )}\n`;

const inWords = (folder: string, made: readonly Made[], what: string, said: Said, t: Translator['t']): string[] => {
  const at = ({ path }: NewFile): string => printedPath(join(folder, path));
  if (what === 'language')
    return [
      ...made.map((file) => t('editor.new.languageAdded', { file: at(file) })),
      t('editor.new.languageNow'),
      t('editor.new.languageThen'),
    ];
  const blanks = made.flatMap((file) => blanksIn(file.text).map((blank) => `  ${at(file)}: ${blank}`));
  return [
    ...made.map((file) => t('editor.new.written', { file: at(file) })),
    ...(said.source !== undefined && said.how === undefined ? [t('editor.new.weak')] : []),
    ...(blanks.length === 0 ? [] : [t('editor.new.blanks'), ...blanks]),
    t('editor.new.next'),
  ];
};

/** Asks, on a terminal, for what the arguments do not say. */
const withAnswers = async (args: readonly string[]): Promise<readonly string[] | undefined> => {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !args.some((arg) => /^--(help|json)/.test(arg));
  const content = isAsked ? readTranslations(contentFolder(process.env)) : '';
  if (typeof content === 'string') return args;
  const at = args.findIndex((arg) => arg.startsWith('--lang'));
  const asked = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const language = editorLanguage(asked, process.env, danish) ?? danish;
  return askForNew(content, args, editorWords(contentFolder(process.env), language));
};

if (import.meta.main) {
  const args = await withAnswers(process.argv.slice(2));
  process.exitCode = args === undefined ? 2 : makeNew(args, (text) => process.stdout.write(text));
}
