/** Web and e-mail addresses as people read them. */

/** Longer ones fill a phone with words that nobody needs to press them. */
const longest = 32;

/**
 * The address without what every address has; of a long one only where it lies.
 *
 * @example webAddress('https://www.havnehuset.example/om/') // 'havnehuset.example/om'
 */
export const webAddress = (address: string): string => {
  const plain = address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain.length <= longest || plain.includes('@') ? plain : plain.replace(/\/.*$/, '');
};
