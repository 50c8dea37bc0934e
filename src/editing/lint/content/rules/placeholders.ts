/** What the site fills in ({{date}}) has the same name in every language: another name would be shown as it stands. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, inList, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { locationOf, sourceLanguageOf, type StringsFile, stringsOf } from '../../../reader/raw-content.ts';
import { groupAt, textAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'string-placeholder': {
    title: 'Words that the site fills in have a name it does not know',
    message: ({ value }: Value) => `The site does not know {{${value}}} here, so a reader would see it as it stands.`,
    hint: ({ nearest, others }: Nearest & { others: string }) =>
      didYouMean(nearest === '' ? '' : `{{${nearest}}}`, `Other languages say ${inList(others, 'and') || 'nothing in double braces'} here.`),
    severity: 'error',
  },
  'string-placeholder-missing': {
    title: 'Words that the site fills in are left out',
    message: ({ value }: Value) => `{{${value}}} is not in these words, so a reader would not see it.`,
    hint: ({ value }: Value) => `Write {{${value}}} where it belongs in the sentence, with both braces.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const placeholders = rule(problems, (content, add) => {
  const sourceFirst = [...stringsOf(content)].sort(
    (a, b) => Number(b.language === sourceLanguageOf(content)) - Number(a.language === sourceLanguageOf(content)),
  );
  const languages = sourceFirst.map((strings) => ({ strings, names: namesByKey(strings) }));
  const byName = stringsByName(languages);
  const isUsedElsewhere = (name: string, base: string): boolean =>
    [...(byName.get(name) ?? [])].some((other) => other !== base);
  for (const base of new Set(languages.flatMap(({ names }) => [...names.keys()]))) {
    const said = languages.flatMap(({ names }) => names.get(base) ?? []);
    const right = rightNames(said, (name) => isUsedElsewhere(name, base));
    for (const { strings, names } of languages) {
      const own = names.get(base);
      if (!own) continue;
      const unknown = [...own].filter((name) => !right.has(name));
      const missing = [...right].filter((name) => !own.has(name));
      if (unknown.length === 0 && missing.length === 0) continue;
      const location = locationOf(strings.file, [keyOf(strings, base)]);
      const others = [...right].map((name) => `{{${name}}}`).join(', ');
      for (const value of unknown) {
        const nearest = missing.length === 1 ? (missing[0] ?? '') : nearestWord(value, missing);
        add('string-placeholder', location, { value, nearest, others });
      }
      // A name that was changed is one slip, not one too many and one too few.
      for (const value of missing.slice(unknown.length)) add('string-placeholder-missing', location, { value });
    }
  }
});

interface LanguageNames {
  strings: StringsFile;
  /** By key without the ending of its plural form. */
  names: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What most languages say; where as many say one thing as another, the names that other strings have too.
 *
 * @param said the names in each language, the source language first
 */
const rightNames = (
  said: readonly ReadonlySet<string>[],
  isUsual: (name: string) => boolean,
): ReadonlySet<string> => {
  const votes = (names: ReadonlySet<string>): number => said.filter((other) => isSame(names, other)).length;
  const weight = (names: ReadonlySet<string>): number => votes(names) + (names.size > 0 && [...names].every(isUsual) ? 0.5 : 0);
  return said.reduce((best, names) => (weight(names) > weight(best) ? names : best), said[0] ?? new Set());
};

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** In which strings each name stands. */
const stringsByName = (languages: readonly LanguageNames[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const byName = new Map<string, Set<string>>();
  for (const { names } of languages)
    for (const [base, its] of names)
      for (const name of its) byName.set(name, (byName.get(name) ?? new Set()).add(base));
  return byName;
};

/** Languages have other numbers of plural forms than the source; the part before counts. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const keysOf = ({ file }: StringsFile): string[] => Object.keys(groupAt(file.data, []));
/** The last of the forms, since "one day" need not say the number. */
const keyOf = (strings: StringsFile, base: string): string =>
  keysOf(strings).findLast((key) => withoutPlural(key) === base) ?? base;

/** The names in all plural forms of a string together. */
const namesByKey = (strings: StringsFile): ReadonlyMap<string, ReadonlySet<string>> => {
  const byKey = new Map<string, Set<string>>();
  for (const key of keysOf(strings)) {
    const base = withoutPlural(key);
    const names = [...(textAt(strings.file.data, [key]) ?? '').matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)];
    byKey.set(base, new Set([...(byKey.get(base) ?? []), ...names.map(([, name = '']) => name)]));
  }
  return byKey;
};
