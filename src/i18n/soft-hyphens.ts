/** Where long words may be divided, for browsers without a dictionary of the language. */

const vowels = 'аеёєиіїоуыэюя';
const consonants = 'бвгґджзклмнпрстфхцчшщ';

/** Between an open syllable and the next one; three letters stay on each side. */
const syllables = new RegExp(`(?<=\\p{L}{2}[${vowels}])(?=[${consonants}][${vowels}]\\p{L})`, 'giu');

/** Danish parts of the country stand in Thai as they are: "Nord-sjælland". */
const parts = /(?<=\p{L}{3})(?=(?:sjælland|jylland)(?!\p{L}))/giu;

/**
 * The text with soft hyphens in words that are too long for a narrow key and would else not stand beside its sign: those of
 * twelve letters in East Slavic and Bulgarian, where the rule holds without exception. Shorter ones would be divided where a
 * space is near.
 *
 * @example withSoftHyphens('Где переночевать').split('\u00AD') // ['Где пере', 'но', 'че', 'вать']
 */
export const withSoftHyphens = (text: string): string => {
  const divided = text.replace(/[\u0400-\u04FF]{12,}/g, (word) => word.replace(syllables, '\u00AD'));
  return /\p{Script=Thai}/u.test(text) ? divided.replace(parts, '\u00AD') : divided;
};
