/**
 * What is read from a glossary: its table | Danish | use | avoid | why, source |, several words parted by `;`, and its list of
 * questions to a native speaker.
 */

export interface GlossaryRow {
  danish: string;
  use: readonly string[];
  avoid: readonly string[];
}

/**
 * The rows of the table with these headings; a glossary has one.
 *
 * @example glossaryRows('| Danish | use | avoid |\n| --- | --- | --- |\n| tolk | interpreter | translator; x |')
 */
export const glossaryRows = (text: string): GlossaryRow[] => {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => /^\|\s*Danish\s*\|\s*use\s*\|\s*avoid\s*\|/i.test(line));
  if (heading === -1) return [];
  const rows = lines.slice(heading + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map((line) => {
    const [, danish = '', use = '', avoid = ''] = line.split('|').map((cell) => cell.trim());
    return { danish, use: wordsIn(use), avoid: wordsIn(avoid) };
  });
};

const wordsIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * What the writer of a glossary is least sure of: the numbered list under "Least sure of", in its order.
 *
 * @example glossaryQuestions('## Least sure of\n\n1. Is tu warm\n   or rude?\n') // ['Is tu warm or rude?']
 */
export const glossaryQuestions = (text: string): string[] => {
  const section = text.split(/^## /m).find((each) => /^Least sure of\b/i.test(each)) ?? '';
  return section
    .split(/^\d+\.\s+/m)
    .slice(1)
    .map((question) => question.replace(/\s+/g, ' ').trim());
};
