/** Words of offices, with the plain word to write instead (blocklist.yml, `jargon`). */
import { memoize } from '../../../../domain/memoize.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import type { RawContent } from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { foundWords } from '../../word-lists.ts';
import { rule } from '../rule.ts';
import { blanked, listsFor, namesOf, saidWords, withoutNames, wordsWithInstead } from '../said-words.ts';

const problems = {
  jargon: {
    title: 'A word of offices',
    message: ({ value }: Value) => `The text says "${value}", a word that offices use and few people speak.`,
    hint: ({ instead }: { instead: string }) => `Write it in plain words, for example: "${instead}".`,
    severity: 'warning',
    about: 'words',
  },
} as const satisfies ProblemDefinitions;

export const jargon = rule(problems, (content, add) => {
  const names = namesOf(content);
  const forReaders = memoize((language: string) => wordsWithInstead(jargonFor(content, language)));
  // Professionals know some of these words; only the worst are told there.
  const forProfessionals = memoize((language: string) => wordsWithInstead(jargonFor(content, language, 'yes')));
  for (const { own, ownLocationAt, language, audience } of saidWords(content)) {
    const words = (audience === 'reader' ? forReaders : forProfessionals)(language);
    // Most languages have no such list.
    if (words.list.length === 0) continue;
    const rest = withoutLawsAndCompounds(withoutNames(own, names));
    for (const { entry, found, index } of foundWords(rest, words.list, language))
      add('jargon', ownLocationAt(index), { value: found, instead: words.insteadOf.get(entry) ?? '' });
  }
});

/**
 * Names of laws stay as they are called, and a word with a hyphen is another word than its parts.
 *
 * @example withoutLawsAndCompounds('EU-borgere efter ydelsesloven') // '            efter            '
 */
export const withoutLawsAndCompounds = (text: string): string =>
  text.replace(/\p{L}+(?:-\p{L}+)+/gu, blanked).replace(/\p{L}+lov(?:en|ens)?(?!\p{L})/gu, blanked);

/** The words with what to write instead; with `everywhere` only the words marked so. */
const jargonFor = (content: RawContent, language: string, everywhere?: 'yes'): (readonly [string, string])[] =>
  listsFor(content, 'jargon', language)
    .filter((entry) => everywhere === undefined || textAt(entry, ['everywhere']) === everywhere)
    .map((entry) => [textAt(entry, ['word']) ?? '', textAt(entry, ['instead']) ?? '']);
