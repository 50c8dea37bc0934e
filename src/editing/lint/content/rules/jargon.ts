/** Words of offices, with the plain word to write instead (blocklist.yml, `jargon`). */
import { textAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';
import { listsFor, namesOf, onceBy, saidWords, withoutNames } from '../said-words.ts';
import { foundWords } from '../word-lists.ts';

export function jargon(content: Content, report: Report): void {
  const names = namesOf(content);
  const forReaders = onceBy((language: string) => jargonFor(content, language));
  // Professionals know some of these words; only the worst are told there.
  const forProfessionals = onceBy((language: string) => jargonFor(content, language, 'yes'));
  for (const { own, spot, language, audience } of saidWords(content)) {
    const list = (audience === 'reader' ? forReaders : forProfessionals)(language);
    const rest = withoutLawsAndCompounds(withoutNames(own, names));
    for (const { entry, found } of foundWords(rest, [...list.keys()], language))
      report.add('jargon', spot, { value: found, instead: list.get(entry) ?? '' });
  }
}

/**
 * Names of laws stay as they are called, and a word with a hyphen is another word than its parts.
 *
 * @example withoutLawsAndCompounds('EU-borgere efter ydelsesloven') // '  efter  '
 */
export const withoutLawsAndCompounds = (text: string): string =>
  text.replace(/\p{L}+(?:-\p{L}+)+/gu, ' ').replace(/\p{L}+lov(?:en|ens)?(?!\p{L})/gu, ' ');

/** What to write instead, by word; with `everywhere` only the words marked so. */
function jargonFor(content: Content, language: string, everywhere?: 'yes'): ReadonlyMap<string, string> {
  return new Map(
    listsFor(content, 'jargon', language)
      .filter((entry) => everywhere === undefined || textAt(entry, ['everywhere']) === everywhere)
      .map((entry) => [textAt(entry, ['word']) ?? '', textAt(entry, ['instead']) ?? '']),
  );
}
