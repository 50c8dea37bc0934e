/** Words that the glossary of a language says to avoid in texts for readers. */
import { memoize } from '../../../../domain/memoize.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import type { RawContent } from '../../../reader/raw-content.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';
import { namesOf, saidWords, withoutNames, wordsWithInstead } from '../said-words.ts';

const problems = {
  'word-avoided': {
    title: 'A word is one that the glossary says to avoid',
    message: ({ value }: Value) => `The text says "${value}", which the glossary of this language says to avoid.`,
    hint: ({ instead }: { instead: string }) => `Write "${instead}" instead.`,
    severity: 'warning',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const glossary = rule(problems, (content, add) => {
  if (content.glossaries.length === 0) return;
  const names = namesOf(content);
  const avoided = memoize((language: string) => wordsWithInstead(avoidedIn(content, language)));
  for (const { own, ownLocationAt, language, audience } of saidWords(content)) {
    if (audience !== 'reader') continue;
    const words = avoided(language);
    // To take the names out is slower than to look.
    if (words.list.length === 0 || foundWords(own, words.list, language).length === 0) continue;
    for (const { entry, found, index } of foundWords(withoutNames(own, names), words.list, language))
      add('word-avoided', ownLocationAt(index), { value: found, instead: words.insteadOf.get(entry) ?? '' });
  }
});

/** The words with what to write instead. */
const avoidedIn = ({ glossaries }: RawContent, language: string): (readonly [string, string])[] =>
  glossaries
    .filter((each) => each.language === language)
    .flatMap(({ rows }) => rows.flatMap(({ use, avoid }) => avoid.map((word) => [word, use.join(' / ')] as const)));
