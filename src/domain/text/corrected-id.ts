/**
 * A word as a folder or id may be called.
 *
 * @example correctedId('Drop In') // 'drop-in'
 */
export const correctedId = (value: string): string => {
  const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return value
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
};
