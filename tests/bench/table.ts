/** Numbers of a benchmark for the terminal, which is a table in Markdown, too. */

/** To one decimal. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

export const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
