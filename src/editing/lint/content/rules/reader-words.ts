/** Words not used about or to readers, with what to write instead. */
import { memoize } from '../../../../domain/memoize.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import type { RawContent } from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';
import { listsFor, namesOf, saidWords, withoutNames, wordsWithInstead } from '../said-words.ts';

const problems = {
  'word-for-readers': {
    title: 'A word is not one the reader should be called',
    message: ({ value }: Value) => `The text says "${value}".`,
    hint: ({ instead }: { instead: string }) => `Write "${instead}" instead.`,
    severity: 'error',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const readerWords = rule(problems, (content, add) => {
  const names = namesOf(content);
  const termsBy = memoize((language: string) => wordsWithInstead(termsFor(content, language)));
  for (const { words, locationAt, language, audience } of saidWords(content)) {
    if (audience !== 'reader') continue;
    const terms = termsBy(language);
    // Most languages have no such list.
    if (terms.list.length === 0) continue;
    for (const { entry, found, index } of foundWords(withoutNames(words, names), terms.list, language))
      add('word-for-readers', locationAt(index), { value: found, instead: terms.insteadOf.get(entry) ?? '' });
  }
});

/** The words with what to write instead. */
const termsFor = (content: RawContent, language: string): (readonly [string, string])[] =>
  listsFor(content, 'terms', language).map((term) => [textAt(term, ['word']) ?? '', textAt(term, ['instead']) ?? '']);
