/** The words that may not stand where others see them (blocklist.yml, `words`). */
import { groupAt, textsAt } from '../reader/raw-data.ts';

/** Those for a language: its own and those for all. */
export const sensitiveWordsFor = (blocklist: unknown, language: string): string[] => {
  const base = language.split('-')[0] ?? language;
  const lists = new Set(['all', language, base]);
  return [...lists].flatMap((list) => textsAt(blocklist, ['words', list]).map(({ text }) => text));
};

/** Those of every language. */
export const sensitiveWordsInAll = (blocklist: unknown): string[] => [
  ...new Set(Object.keys(groupAt(blocklist, ['words'])).flatMap((language) => sensitiveWordsFor(blocklist, language))),
];
