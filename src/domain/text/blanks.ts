/** Blanks to fill in by hand: four or more low lines in a text. */

const blank = /_{4,}/g;

/** @example hasBlanks('Phone ____') // true */
export const hasBlanks = (text: string): boolean => /_{4,}/.test(text);

/** What is asked for stands right before its blank, after the last mark. */
const field = /(\s*)([^<>_.:]*?)_{4,}/g;

/**
 * HTML with a line to write on for each blank, which keeps together with the words before it; the style sheet makes it
 * six centimetres long on paper.
 *
 * @example withBlanks('<p>Phone ____</p>') // '<p><span class="prose-field">Phone <span class="prose-blank"></span></span></p>'
 */
export const withBlanks = (html: string): string =>
  html.replace(field, '$1<span class="prose-field">$2<span class="prose-blank"></span></span>');

/** Plain text with blanks long enough for a pen. Six centimetres at twelve points. */
export const withLongBlanks = (text: string): string => text.replace(blank, '_'.repeat(28));
