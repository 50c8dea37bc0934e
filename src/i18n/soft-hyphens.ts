/** Where long words may be divided, for browsers without a dictionary of the language. */

const vowels = 'аеёєиіїоуыэюя';
const consonants = 'бвгґджзклмнпрстфхцчшщ';

/** Between an open syllable and the next one; three letters stay on each side. */
const syllables = new RegExp(`(?<=\\p{L}{2}[${vowels}])(?=[${consonants}][${vowels}]\\p{L})`, 'giu');

/** Danish parts of the country stand in other scripts as they are: "Nord-sjælland". */
const parts = /(?<=\p{L}{3})(?=(?:sjælland|jylland)(?!\p{L}))/giu;

/**
 * The text with soft hyphens in long words of the East Slavic and Bulgarian languages, where the rule holds without exception. A
 * word on a narrow key would else not stand beside its sign.
 *
 * @example withSoftHyphens('Где переночевать').split('\u00AD') // ['Где пере', 'но', 'че', 'вать']
 */
export const withSoftHyphens = (text: string): string =>
  text.replace(/[\u0400-\u04FF]{9,}/g, (word) => word.replace(syllables, '\u00AD')).replace(parts, '\u00AD');
