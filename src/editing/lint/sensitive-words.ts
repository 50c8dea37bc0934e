/** The words that may not stand where others see them (blocklist.yml, `words`). */
import { memoize } from '../../domain/memoize.ts';
import { groupAt, textsAt } from '../reader/raw-data.ts';

/** The same list is looked for on every page, so it is put together once. */
const listsOf = memoize((blocklist: unknown) =>
  memoize((language: string): readonly string[] => {
    const base = language.split('-')[0] ?? language;
    const lists = new Set(['all', language, base]);
    return [...lists].flatMap((list) => textsAt(blocklist, ['words', list]).map(({ text }) => text));
  }),
);

/** Those for a language: its own and those for all. */
export const sensitiveWordsFor = (blocklist: unknown, language: string): readonly string[] =>
  listsOf(blocklist)(language);

/** Those of every language. */
export const sensitiveWordsInAll = memoize((blocklist: unknown): readonly string[] => [
  ...new Set(Object.keys(groupAt(blocklist, ['words'])).flatMap((language) => sensitiveWordsFor(blocklist, language))),
]);
