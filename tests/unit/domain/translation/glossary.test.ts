import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryRows } from '../../../../src/domain/translation/glossary.ts';

describe('the table of a glossary', () => {
  it('gives the words to use and to avoid for each Danish one', () => {
    const text =
      '# Words\n\n| a | b |\n| - | - |\n| x | y |\n\n| Danish | use | avoid | why, source |\n| --- | --- | --- | --- |\n| kunde | ลูกค้า | | read |\n| offer | a; b | c*; d e | |\n\n| later | table |\n';
    expect(glossaryRows(text)).toEqual([
      { danish: 'kunde', use: ['ลูกค้า'], avoid: [] },
      { danish: 'offer', use: ['a', 'b'], avoid: ['c*', 'd e'] },
    ]);
  });

  it('is missing in notes without one', () => expect(glossaryRows('# Ord\n')).toEqual([]));

  it.each(globSync('content/glossaries/*.md'))('is read from %s', (file) => {
    const rows = glossaryRows(readFileSync(file, 'utf8'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.some(({ avoid }) => avoid.length > 0)).toBe(true);
  });
});
