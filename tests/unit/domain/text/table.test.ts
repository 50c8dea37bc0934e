import { describe, expect, it } from 'vitest';
import { labelCells } from '../../../../src/domain/text/table.ts';

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [
    `<thead><tr role="row">${headings.map((cell) => `<th role="columnheader" scope="col">${cell}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr role="row">${row.map((cell) => `<td role="cell">${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>`,
  ].join('\n');

const labels = (html: string): string[] => [...html.matchAll(/data-label="([^"]*)"/gu)].map(([, label]) => label ?? '');

describe('the cells of a table', () => {
  it('carry the heading of their column, in every row anew', () => {
    expect(labels(labelCells(table(['Say', 'Avoid'], ['a', 'b'], ['c', 'd'])))).toEqual([
      'Say',
      'Avoid',
      'Say',
      'Avoid',
    ]);
  });

  it('keep what they say, with links and all', () => {
    const html = table(['Say', 'Avoid'], ['a <a href="/x">b</a>', 'c']);
    expect(labelCells(html).replace(/ data-label="[^"]*"/gu, '')).toBe(html);
  });

  it('carry the words of a heading, without its elements and with its marks written out', () => {
    expect(labels(labelCells(table(['<em>Say</em> &amp; do', '"So"'], ['a', 'b'])))).toEqual([
      'Say &amp; do',
      '&quot;So&quot;',
    ]);
  });

  it('carry nothing where a column has no heading', () => {
    expect(labels(labelCells(table(['', 'Avoid'], ['a', 'b', 'c'])))).toEqual(['Avoid']);
  });
});
