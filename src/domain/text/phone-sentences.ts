/** Keys of the sentences to say on the phone. In the source language they are what one says; elsewhere what it means. */

/** What all say who speak another language; no number may have this id. */
export const foreignId = 'foreign';

/**
 * @param id of a number in phone-script.yml, or `foreign`
 * @example sentenceKeys('danger', 2) // ['say.danger.1', 'say.danger.2']
 */
export const sentenceKeys = (id: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `say.${id}.${index + 1}`);

/** Key of how a sentence sounds, written for who reads another language. */
export const pronunciationKey = (sentence: string): string => `${sentence}.pronunciation`;
