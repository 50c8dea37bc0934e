/** Finds sentences by words. Small letters, without the dots, rings and strokes that a keyboard may not have. */

/** @example foldWords('Må jeg gå?') // 'ma jeg ga?' */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ|ae/g, 'e')
    .replace(/ø|oe/g, 'o')
    .replace(/aa/g, 'a');

/**
 * Whether every word that was typed begins or stands inside a word of the text.
 *
 * @example hasWords('Jeg har brug for en læge.', 'laege brug') // true
 */
export const hasWords = (text: string, typed: string): boolean => {
  const folded = foldWords(text);
  return foldWords(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};
