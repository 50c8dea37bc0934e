/** A table that a spreadsheet set to Danish opens as a table. */

/**
 * Semicolons and a mark at the beginning: with commas, a spreadsheet set to Danish puts a whole row into one cell, and
 * without the mark (BOM) some take æ, ø and å for other signs.
 */
export const asSpreadsheet = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;

/** A cell that begins with = + - or @ is run as a formula; Danish numbers stand without +45, others with 00. */
const quoted = (cell: string): string => {
  const numbers = cell.replace(/\+45 (?=\d)/g, '').replace(/^\+(?=\d)/, '00');
  const plain = /^[=+\-@\t\r]/.test(numbers) ? `'${numbers}` : numbers;
  return `"${plain.replaceAll('"', '""')}"`;
};
