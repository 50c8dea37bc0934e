/** Every translation says how it was made and from which version of the Danish words, and that version is known. */
import { unitOf } from '../../../../domain/translation/string-units.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import {
  allTexts,
  languagesOf,
  locationOf,
  marksOf,
  originalsOf,
  type RawContent,
  sourceLanguageOf,
  stringsOf,
} from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import {
  keptStrings,
  keptTexts,
  originalOfText,
  originalStrings,
  sourceTextOf,
  stringWords,
} from '../../../translation/originals.ts';
import { markedStrings } from '../../../translation/units.ts';
import { rule } from '../rule.ts';
import { detailMissing } from '../shared-problems.ts';

const problems = {
  'detail-missing': detailMissing,
  'translation-source-missing': {
    title: 'A translation does not say what it was made from',
    message: () => 'This text is a translation, but nothing says which version of the Danish text it was made from.',
    hint: ({ file }: { file: string }) =>
      `Compare the two, then run: npm run translate:mark -- ${file}. If it is not a translation, write origin: original.`,
    severity: 'error',
  },
  'translation-source-unknown': {
    title: 'A translation was made from words that nobody knows',
    message: ({ value }: Value) =>
      `The fingerprint "${value}" matches no version of the Danish words: not the present one and none that was kept.`,
    hint: ({ command }: { command: string }) =>
      `It cannot be typed by hand. Compare the translation with the Danish, then run: npm run translate:mark -- ${command}.`,
    severity: 'error',
  },
  'string-source-missing': {
    title: 'Nobody has said what some labels were made from',
    message: ({ count, value }: Value & { count: number }) =>
      `Nothing says how some of these labels (${count}) were made and from what; the first is "${value}". They count as machine-made and out of date.`,
    hint: ({ language }: { language: string }) =>
      `Compare them with the Danish, then run: npm run translate:mark -- --lang ${language} --strings.`,
    severity: 'warning',
  },
  'translation-machine-refused': {
    title: 'A machine made words in a language that takes none',
    message: ({ value }: Value) =>
      `locales.yml says policy: human-only for "${value}", but these words were made by a machine.`,
    hint: () =>
      'Delete them: readers then see another language with a note. Only people may translate into this language.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const translationSources = rule(problems, (content, add) => {
  const humanOnly = humanOnlyIn(content);
  lintTexts(content, humanOnly, add);
  lintMarks(content, humanOnly, add);
  lintUnmarked(content, add);
});

/** Languages whose words must be made by people (locales.yml, policy). */
const humanOnlyIn = ({ locales }: RawContent): ReadonlySet<string> =>
  new Set(
    listAt(locales?.data, []).flatMap((locale) =>
      textAt(locale, ['policy']) === 'human-only' ? (textAt(locale, ['tag']) ?? []) : [],
    ),
  );

const isByMachine = (origin: string | undefined): boolean => origin === 'machine' || origin === 'machine-reviewed';

const lintTexts = (content: RawContent, humanOnly: ReadonlySet<string>, add: Add): void => {
  for (const { entry, text } of allTexts(content)) {
    const { top, language, path } = text;
    const origin = textAt(top.data, ['origin']);
    if (origin === undefined || origin === 'original') continue;
    if (humanOnly.has(language) && isByMachine(origin))
      add('translation-machine-refused', locationOf(top, ['origin']), { value: language });
    if (origin === 'machine-reviewed' && textAt(top.data, ['reviewedBy']) === undefined)
      add('detail-missing', locationOf(top, ['origin']), {
        value: 'origin: machine-reviewed',
        needs: 'reviewedBy',
      });
    const value = textAt(top.data, ['source']);
    if (value === undefined) {
      add('translation-source-missing', locationOf(top, ['origin']), { file: path });
      continue;
    }
    const source = sourceTextOf(content, entry);
    // A Danish text that is missing or broken is told by itself.
    if (!source || originalOfText(source).fingerprint === value || keptTexts(entry).has(value)) continue;
    add('translation-source-unknown', locationOf(top, ['source']), { value, command: path });
  }
};

const lintMarks = (content: RawContent, humanOnly: ReadonlySet<string>, add: Add): void => {
  const original = originalStrings(content);
  const kept = keptStrings(content);
  for (const { language, file } of marksOf(content)) {
    listAt(file.data, ['made']).forEach((group, index) => {
      const origin = textAt(group, ['origin']);
      if (humanOnly.has(language) && isByMachine(origin))
        add('translation-machine-refused', locationOf(file, ['made', index, 'origin']), { value: language });
      for (const unit of Object.keys(groupAt(group, ['keys']))) {
        const value = textAt(group, ['keys', unit]) ?? '';
        if (original(unit)?.fingerprint !== value && !kept.has(value))
          add('translation-source-unknown', locationOf(file, ['made', index, 'keys', unit]), {
            value,
            command: `--lang ${language} --strings ${unit}`,
          });
      }
    });
  }
};

const lintUnmarked = (content: RawContent, add: Add): void => {
  // A broken list of languages is told by itself.
  const translated = languagesOf(content).filter((tag) => !originalsOf(content).includes(tag));
  const original = originalStrings(content);
  for (const { language, file } of stringsOf(content)) {
    if (!translated.includes(language) || language === sourceLanguageOf(content)) continue;
    const marks = markedStrings(content, language);
    // A key that belongs to nothing is told by itself (strings.ts).
    const unmarked = Object.keys(stringWords(file.data)).filter(
      (key) => !marks.has(unitOf(key)) && original(unitOf(key)),
    );
    const [first] = unmarked;
    if (first !== undefined)
      add('string-source-missing', locationOf(file, [first]), { count: unmarked.length, value: first, language });
  }
};
