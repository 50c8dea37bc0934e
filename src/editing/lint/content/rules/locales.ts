/** The list of languages: each once, and every chain of stand-ins ends where a text exists. */
import { minimumUnits, unitOf } from '../../../../domain/translation/string-units.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { type Fields, locationOf, type RawContent, sourceLanguageOf, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'locale-unknown': {
    title: 'A language does not exist',
    message: ({ value }: Value) => `There is no language "${value}".`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'Look its code up: two letters (ISO 639-1), or three where there are no two.',
    severity: 'error',
  },
  'locale-direction': {
    title: 'A language is said to be written in the wrong direction',
    message: ({ value, dir }: Value & { dir: string }) =>
      `${nameOf(value)} is written ${dir === 'rtl' ? 'from right to left' : 'from left to right'}, but dir says otherwise.`,
    hint: ({ dir }: { dir: string }) => `Write dir: ${dir}.`,
    severity: 'error',
  },
  'locale-twice': {
    title: 'A language stands twice in the list',
    message: ({ value }: Value) => `The language "${value}" stands more than once in locales.yml.`,
    hint: () => 'Delete one of the two.',
    severity: 'error',
  },
  'locale-fallback-self': {
    title: 'A language stands in for itself',
    message: ({ value }: Value) => `The language "${value}" stands in its own list of languages to show instead.`,
    hint: ({ value }: Value) => `Take "${value}" out of the list after fallback.`,
    severity: 'error',
  },
  'locale-no-way-to-source': {
    title: 'A language has no way back to a text that exists',
    message: ({ value, source }: Value & { source: string }) =>
      `Where a text in "${value}" is missing, the languages after fallback never lead to "${source}", the language every text exists in.`,
    hint: ({ source }: { source: string }) => `Add ${source} at the end of the list after fallback.`,
    severity: 'error',
  },
  'locale-minimum-missing': {
    title: 'A language cannot say the least that a page must say',
    message: ({ value, keys }: Value & { keys: string }) =>
      `A page in "${value}" could not say in its own language what these labels say: ${keys}.`,
    hint: ({ file }: { file: string }) =>
      `Write them in ${file}. Without them a page would carry the name of the language and hold none of it.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const locales = rule(problems, (content, add) => {
  const file = content.locales;
  if (!file) return;
  const source = sourceLanguageOf(content);
  const chains = new Map<string, string[]>();
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag === undefined) return;
    lintTag(file, index, tag, add);
    if (chains.has(tag.toLowerCase())) add('locale-twice', locationOf(file, [index, 'tag']), { value: tag });
    const fallback = textsAt(file.data, [index, 'fallback']);
    chains.set(
      tag.toLowerCase(),
      fallback.map(({ text }) => text.toLowerCase()),
    );
    for (const { text, path } of fallback) {
      if (text.toLowerCase() === tag.toLowerCase()) add('locale-fallback-self', locationOf(file, path), { value: tag });
    }
  });
  listAt(file.data, []).forEach((_, index) => {
    const tag = textAt(file.data, [index, 'tag']);
    if (tag !== undefined) lintMinimum(content, file, index, tag, add);
    if (tag !== undefined && !leadsTo(tag.toLowerCase(), source.toLowerCase(), chains))
      add('locale-no-way-to-source', locationOf(file, [index, 'fallback']), { value: tag, source });
  });
});

/** Where only people may translate, a language can wait for them: it shows another, with that one's note. */
const lintMinimum = (content: RawContent, file: Fields, index: number, tag: string, add: Add): void => {
  if (textAt(file.data, [index, 'role']) !== 'translation') return;
  if (textAt(file.data, [index, 'policy']) === 'human-only') return;
  const unitsIn = (language: string): ReadonlySet<string> =>
    new Set(
      stringsOf(content)
        .filter((strings) => strings.language === language)
        .flatMap((strings) => Object.keys(groupAt(strings.file.data, [])).map(unitOf)),
    );
  const [source, own] = [unitsIn(sourceLanguageOf(content)), unitsIn(tag)];
  const missing = minimumUnits.filter((unit) => source.has(unit) && !own.has(unit));
  if (missing.length > 0)
    add('locale-minimum-missing', locationOf(file, [index, 'tag']), {
      value: tag,
      keys: missing.join(', '),
      file: `${content.root}/i18n/${tag.toLowerCase()}.yml`,
    });
};

const lintTag = (file: Fields, index: number, tag: string, add: Add): void => {
  const language = languageOf(tag);
  if (language === undefined || !isKnown(language)) {
    // A form that is no tag at all is told by the schema.
    if (language !== undefined) add('locale-unknown', locationOf(file, [index, 'tag']), { value: tag, corrected: '' });
    return;
  }
  const corrected = language.toString();
  if (corrected !== tag) add('locale-unknown', locationOf(file, [index, 'tag']), { value: tag, corrected });
  const dir = textAt(file.data, [index, 'dir']);
  const { direction = 'ltr' } = language.getTextInfo();
  if ((dir === 'ltr' || dir === 'rtl') && dir !== direction)
    add('locale-direction', locationOf(file, [index, 'dir']), { value: language.language, dir: direction });
};

const languageOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
};

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const nameOf = (language: string): string => names.of(language) ?? language;
/** The lists know every code of two letters, and not all of the small languages with three. */
const isKnown = ({ language }: Intl.Locale): boolean => language.length > 2 || names.of(language) !== undefined;

/** Two languages that only stand in for each other would go round for ever. */
const leadsTo = (
  tag: string,
  source: string,
  chains: ReadonlyMap<string, string[]>,
  seen = new Set<string>(),
): boolean => {
  if (tag === source) return true;
  if (seen.has(tag)) return false;
  seen.add(tag);
  return (chains.get(tag) ?? []).some((next) => leadsTo(next, source, chains, seen));
};
