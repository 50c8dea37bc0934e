/** Makes the files of a new service, guide, message or language, with every unknown marked. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { correctedId } from '../domain/text/corrected-id.ts';
import { nearestWord } from '../domain/text/nearest-word.ts';
import type { Given } from '../editing/blanks/blank-facts.ts';
import { type GivenWords, wordsLanguages } from '../editing/blanks/blank-words.ts';
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
import { runCommand, type Write } from './command.ts';
import { askForNew } from './new-questions.ts';
import { contentFolder, printedPath, todayInDenmark } from './surroundings.ts';
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
      values,
      takes: 'files',
      run: ({ flags, values: said, all: [what, id, ...more] }, print) => {
        const folder = contentFolder(env);
        const content = readTranslations(folder);
        const made =
          typeof content === 'string'
            ? [content]
            : filesFor(content, folder, what, more.length > 0 ? undefined : id, said, today);
        if (isRefused(made)) {
          print(`${made.join('\n')}\nNothing was written.\n`);
          return 2;
        }
        for (const { path, text, isAdded } of made) {
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          if (isAdded === true) appendFileSync(target, text);
          else writeFileSync(target, text, { flag: 'wx' });
        }
        print(flags.json ? asData(folder, made) : `${inWords(folder, made, what ?? '', said).join('\n')}\n`);
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

const filesFor = (
  content: RawContent,
  folder: string,
  what: string | undefined,
  id: string | undefined,
  said: Said,
  today: string,
): string[] | Made[] => {
  const known = whats.find((each) => each === what);
  if (known === undefined) return [unknownWhat(what)];
  if (id === undefined) return [`Say one name behind "${known}", as in: npm run new -- ${examples[known]}`];
  const wrong = [...wrongOptions(known, said), ...wrongValues(content, known, said)];
  const made =
    known === 'language' ? languageFile(content, folder, id, said) : entryFiles(content, known, id, said, today);
  const refused = isRefused(made) ? made : [];
  return wrong.length + refused.length > 0 ? [...refused, ...wrong] : (made as Made[]);
};

const examples: Readonly<Record<What, string>> = {
  service: 'service reden-vejle',
  guide: 'guide your-teeth',
  notice: 'notice storm',
  language: 'language fa',
};

const unknownWhat = (what: string | undefined): string => {
  const list = `There are: ${whats.join(', ')}.`;
  if (what === undefined) return `Say what is new. ${list}`;
  const near = nearestWord(what, whats);
  return `There is no "${what}" to make. ${near === '' ? list : `Did you mean "${near}"?`}`;
};

const wrongOptions = (what: What, said: Said): string[] => {
  const right = [...needed[what], ...possible[what]];
  const missing = needed[what].filter((option) => (said[option] ?? '').trim() === '');
  return [
    ...values
      .filter((option) => said[option] !== undefined && !right.includes(option))
      .map((option) => `--${option} does not belong to a ${what}.`),
    ...(missing.length === 0 ? [] : [`Say also ${missing.map((option) => `--${option}`).join(', ')}.`]),
  ];
};

const wrongValues = (content: RawContent, what: What, said: Said): string[] =>
  [...needed[what], ...possible[what]].flatMap((option) => {
    const ids = idsFor(content, option);
    const value = said[option];
    if (ids === undefined || value === undefined) return [];
    return listIn(value)
      .filter((one) => !ids.includes(one))
      .map((one) => {
        const near = nearestWord(one, ids);
        return `--${option} has no "${one}". ${near === '' ? `There are: ${ids.join(', ')}.` : `Did you mean "${near}"?`}`;
      });
  });

/** @example listIn('sleep, food') // ['sleep', 'food'] */
const listIn = (value: string): string[] =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const entryFiles = (content: RawContent, kind: NewKind, id: string, said: Said, today: string): string[] | Made[] => {
  const corrected = correctedId(id);
  if (corrected !== id)
    return [`A name has only a-z, 0-9 and hyphens.${corrected === '' ? '' : ` Call it "${corrected}".`}`];
  const [there] = entriesOf(content, kind).filter((entry) => entry.id === id);
  if (there) return [`There is a ${kind} "${id}" already: ${there.folder}.`];
  const source = sourceLanguageOf(content);
  // A guide is written in one language first; what is not there yet is shown in the other.
  const originals = kind === 'guide' && said['title-en'] === undefined ? [source] : [source, ...originalsOf(content)];
  return newFiles({
    kind,
    id,
    facts: factsFrom(kind, said, today),
    words: { da: wordsFrom(said, ''), en: wordsFrom(said, '-en') },
    languages: wordsLanguages.filter((language) => originals.includes(language)),
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

const languageFile = (content: RawContent, folder: string, tag: string, said: Said): string[] | Made[] => {
  const known = languageFromTag(tag);
  if (known === undefined) return [`There is no language with the tag "${tag}": write it like da, th or pt-BR.`];
  if (languagesOf(content).some((each) => each.toLowerCase() === known.tag.toLowerCase()))
    return [`The language "${known.tag}" is in locales.yml already.`];
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

const inWords = (folder: string, made: readonly Made[], what: string, said: Said): string[] => {
  const at = ({ path }: NewFile): string => printedPath(join(folder, path));
  if (what === 'language')
    return [
      ...made.map(
        (file) =>
          `${at(file)} has one language more. Its pages show another language, with a note, until people have translated.`,
      ),
      'Now: npm run translate:export, for a translator; and words that give a page away, in blocklist.yml.',
      'Once the least words are there, and machines may translate too: take the line policy: human-only away.',
    ];
  const blanks = made.flatMap((file) => blanksIn(file.text).map((blank) => `  ${at(file)}: ${blank}`));
  return [
    ...made.map((file) => `${at(file)} is written.`),
    ...(said.source !== undefined && said.how === undefined
      ? ['The source counts as the weakest kind, somebody else’s list. Is it more? Change "how" under needsCheck.']
      : []),
    ...(blanks.length === 0 ? [] : ['Still blank, and the check asks for it:', ...blanks]),
    'What is unknown: ask, and write it in. Then: npm run check:content',
  ];
};

/** Asks, on a terminal, for what the arguments do not say. */
const withAnswers = async (args: readonly string[]): Promise<readonly string[] | undefined> => {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && !args.some((arg) => /^--(help|json)/.test(arg));
  const content = isAsked ? readTranslations(contentFolder(process.env)) : '';
  return typeof content === 'string' ? args : askForNew(content, args);
};

if (import.meta.main) {
  const args = await withAnswers(process.argv.slice(2));
  process.exitCode = args === undefined ? 2 : makeNew(args, (text) => process.stdout.write(text));
}
