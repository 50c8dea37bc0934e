/** Tables in editors' texts, where each row becomes a block of its own on a narrow screen. */

const headingPattern = /<th\b[^>]*>([\s\S]*?)<\/th>/gu;
const rowOrCell = /<(tr|td)\b/gu;

/**
 * Writes the heading of its column on every cell, as `data-label`, for the style sheet to print before it.
 *
 * @param html the inside of one table as Markdown makes it: one row of headings, no table in a table
 */
export const labelCells = (html: string): string => {
  const labels = [...html.matchAll(headingPattern)].map(([, inside = '']) => wordsOf(inside));
  let column = 0;
  return html.replace(rowOrCell, (start, name: string) => {
    if (name === 'tr') {
      column = 0;
      return start;
    }
    const label = labels[column] ?? '';
    column += 1;
    return label === '' ? start : `${start} data-label="${label}"`;
  });
};

/** The text of finished HTML, which is escaped already but for quotation marks. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .trim()
    .replaceAll('"', '&quot;');
