import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLocale, formatLocales, letterings, readingRules } from '../../../src/i18n/languages.ts';
import { projectRoot } from '../../support/build-site.ts';

describe('what is written by Intl', () => {
  it.each([
    ['en', 'en-GB'],
    ['da', 'da'],
    ['th', 'th'],
  ])('in "%s" has the form "%s"', (lang, locale) => expect(formatLocale(lang)).toBe(locale));

  it('is British English where a phone does not know the language, and never the language of the phone', () => {
    expect(formatLocales('rom')).toEqual(['rom', 'en-GB']);
    expect(new Intl.DateTimeFormat(formatLocales('xx'), { timeZone: 'UTC' }).format(0)).toBe('01/01/1970');
  });
});

describe('how texts are measured', () => {
  it.each([
    ['da', true, 'danish', 20],
    ['en', true, 'english', 20],
    ['en-GB', true, 'english', 20],
    ['th', false, undefined, 30],
    ['zh-Hans', false, undefined, 30],
    ['ar', false, undefined, 20],
  ])('in "%s"', (tag, isMeasured, passive, longestSentence) => {
    const rules = readingRules(tag);
    expect(rules).toMatchObject({ tag, isMeasured, longestSentence });
    expect(rules.passive).toBe(passive);
  });
});

describe('the code', () => {
  const known = new Set([
    'da',
    'en',
    'ar',
    'th',
    'am',
    'bg',
    'de',
    'es',
    'fa',
    'fr',
    'hu',
    'lt',
    'pl',
    'pt',
    'ro',
    'ru',
  ]);
  for (const tag of ['so', 'sv', 'ti', 'tr', 'uk', 'vi', 'zh', ...letterings.flatMap(({ languages }) => languages)])
    known.add(tag);

  /** Where such a word is no language of the site. */
  const exceptions = [
    ['src/domain/geo/fold.ts', 'th', 'letters of a name'],
    ['src/domain/search/fold.ts', 'th', 'letters of another alphabet'],
    ['src/domain/hours/holidays.ts', 'en', 'order of letters a to z'],
    ['src/domain/hours/open-words.ts', 'en-CA', 'digits for the machine'],
    ['src/domain/hours/open-words.ts', 'en-GB', 'digits of a clock'],
    ['src/records/text-component.ts', 'th', 'an element of HTML'],
    ['src/records/text-component.ts', 'tr', 'an element of HTML'],
    ['src/domain/text/table.ts', 'tr', 'an element of HTML'],
    ['src/records/text-component.ts', 'tr', 'an element of HTML'],
    ['src/records/text-component.ts', 'th', 'an element of HTML'],
    ['src/domain/readability/passive-danish.ts', 'vi', 'the Danish word for we'],
    ['src/domain/hours/read-hours.ts', 'en', 'an option of the library'],
    ['src/editing/answers/read-value.ts', 'th', 'a Danish name that Intl does not say'],
    ['src/editing/answers/read-value.ts', 'fa', 'a Danish name that Intl does not say'],
    ['src/editing/lint/content/rules/hours.ts', 'en', 'an option of the library'],
    ['src/editing/danish/languages.ts', 'da', 'names of languages in the Danish of the messages'],
    ['src/features/search/engine.ts', 'da', 'whose words help where others find little'],
    ['src/features/search/engine.ts', 'en', 'whose words help where others find little'],
    ['src/records/search.ts', 'en', 'whose words help where others find little'],
    ['src/domain/search/understand.ts', 'da', 'names of towns are Danish'],
    ['src/editing/lint/content/rules/locales.ts', 'en', 'names of languages in the English of the messages'],
  ] as const;

  const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\//gs, '').replace(/(?<=^|\s)\/\/.*/gm, '');

  it('names single languages in i18n/languages.ts and danish.ts alone', () => {
    const found = globSync('src/**/*.{ts,astro}', { cwd: projectRoot })
      .filter((file) => !/^src\/i18n\/(languages|danish)\.ts$/.test(file))
      .flatMap((file) =>
        [
          ...withoutComments(readFileSync(join(projectRoot, file), 'utf8')).matchAll(
            /(['"`])([a-z]{2})(-[A-Z][\w]*)?\1/g,
          ),
        ]
          .filter(([, , language = '']) => known.has(language))
          .map(([quoted]) => [file, quoted.slice(1, -1)] as const),
      )
      .filter(([file, tag]) => !exceptions.some((one) => one[0] === file && one[1] === tag));
    expect(found.map((one) => one.join(': '))).toEqual([]);
  });
});
