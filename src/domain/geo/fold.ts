/** Names made comparable, however they were typed. */

/** No name of a Danish town is half as long; what is longer was pasted by mistake. */
const longestName = 60;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/å/g, 'aa'],
  [/[øöœ]/g, 'oe'],
  [/[æä]/g, 'ae'],
  [/ß/g, 'ss'],
  [/ð/g, 'd'],
  [/þ/g, 'th'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
];

/**
 * Lower case, the Danish letters written out, no accents, words separated by one space. Any script passes through.
 *
 * @example fold('Århus') // 'aarhus'
 * @example fold(' Høje-Taastrup ') // 'hoeje taastrup'
 * @example fold('Nykøbing F.') // 'nykoebing f'
 */
export const fold = (text: string): string => foldText(text.slice(0, longestName));

/** The same for a text of any length. */
export const foldText = (text: string): string => {
  let folded = text.normalize('NFKC').toLowerCase();
  for (const [letter, written] of spellings) folded = folded.replace(letter, written);
  return folded
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/**
 * What is left when somebody has no Danish keyboard and leaves the accents out: one letter for every spelling, no spaces.
 *
 * @example foldLoosely('Århus') // 'arhus', as for Aarhus and Arhus
 * @example foldLoosely('København') // 'kobenhavn', as for Koebenhavn and Kobenhavn
 */
export const foldLoosely = (text: string): string =>
  fold(text).replace(/a[ae]/g, 'a').replace(/oe/g, 'o').replace(/ /g, '');
