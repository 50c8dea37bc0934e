/**
 * What is spoken around the reader: names and addresses are Danish, and so is what she says and shows to others.
 *
 * A part of languages.ts, in a file of its own for the script of the finder: with more it would share a module with the
 * page about the phone, and each of the two would need one request more (requirement B1).
 */
export const danish = 'da';
