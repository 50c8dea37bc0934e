/** What every language must say alike: headings, building blocks, links, statements and numbers (requirement M8). */
import type { ProblemDefinitions } from '../../../problem.ts';
import {
  locationOf,
  originalsOf,
  type RawContent,
  sourceLanguageOf,
  type TextFile,
} from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { type Difference, differencesOf } from '../../../translation/differences.ts';
import { originalOfText, sourceTextOf } from '../../../translation/originals.ts';
import { rule } from '../rule.ts';

export interface Differs {
  what: Difference['what'];
  missing: string;
  extra: string;
}

const message = ({ what, missing, extra }: Differs): string => {
  const parts = [
    ...(missing === '' ? [] : [`${missing} is missing`]),
    ...(extra === '' ? [] : [`${extra} is too much`]),
  ];
  return `The ${what} are not those of the Danish text: ${parts.join(', ')}.`;
};

const problems = {
  'translation-differs': {
    title: 'A translation does not have the same parts as the Danish text',
    message,
    hint: () =>
      'Compare the two and translate what is left out; names of building blocks, links and numbers stay as they are.',
    severity: 'warning',
  },
  'original-differs': {
    title: 'Two originals of a text do not have the same parts',
    message,
    hint: () => 'Compare the two: one of them is wrong, or was not changed with the other.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const translationDifferences = rule(problems, (content, add) => {
  const originals = originalsOf(content);
  for (const entry of content.entries) {
    const source = sourceTextOf(content, entry);
    if (!source || source.prose.fault) continue;
    for (const text of entry.texts.filter((each) => isComparable(content, each, source))) {
      const isOriginal = originals.includes(text.language) || textAt(text.top.data, ['origin']) === 'original';
      for (const difference of differencesOf(source, text, isOriginal ? 'distinct' : 'each'))
        add(isOriginal ? 'original-differs' : 'translation-differs', placeOf(text, difference), {
          what: difference.what,
          missing: shortList(difference.missing),
          extra: shortList(difference.extra),
        });
    }
  }
});

/** One that is out of date is told by its state; its differences are what changed. */
const isComparable = (content: RawContent, text: TextFile, source: TextFile): boolean => {
  if (text.language === sourceLanguageOf(content) || text.top.data === undefined || text.prose.fault) return false;
  const made = textAt(text.top.data, ['source']);
  return textAt(text.top.data, ['origin']) === 'original' || made === originalOfText(source).fingerprint;
};

const placeOf = (text: TextFile, { at }: Difference) =>
  at === undefined
    ? { file: text.path, line: 1 }
    : 'path' in at
      ? locationOf(text.top, at.path)
      : { file: text.path, line: at.line };

const shortList = (list: readonly string[]): string =>
  [...new Set(list)].slice(0, 6).join(', ') + (new Set(list).size > 6 ? ' …' : '');
