/** Blanks to fill in by hand: four or more low lines in a text. */

const blank = /_{4,}/g;

/** @example hasBlanks('Phone ____') // true */
export const hasBlanks = (text: string): boolean => /_{4,}/.test(text);

/**
 * HTML with a line to write on for each blank; the style sheet makes it six centimetres long on paper.
 *
 * @example withBlanks('<p>Phone ____</p>') // '<p>Phone <span class="prose-blank"></span></p>'
 */
export const withBlanks = (html: string): string => html.replace(blank, '<span class="prose-blank"></span>');

/** Plain text with blanks long enough for a pen. Six centimetres at twelve points. */
export const withLongBlanks = (text: string): string => text.replace(blank, '_'.repeat(28));
