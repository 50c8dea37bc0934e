import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossaryQuestions, glossaryRows } from '../../../../src/domain/translation/glossary.ts';

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

describe('the questions of a glossary to a native speaker', () => {
  it('are the numbered list under their heading, and nothing else', () => {
    const text =
      '## Words\n\n1. No question.\n\n## Least sure of: for a native speaker\n\n1. Is it warm\n   or rude?\n2. In 2026. Right?\n\n## How it sounds\n\n1. Not this.\n';
    expect(glossaryQuestions(text)).toEqual(['Is it warm or rude?', 'In 2026. Right?']);
  });

  it('are none where there is no such list', () => expect(glossaryQuestions('## Words\n\n1. No.\n')).toEqual([]));

  it.each(globSync('content/glossaries/*.md'))('stand in %s', (file) =>
    expect(glossaryQuestions(readFileSync(file, 'utf8')).length).toBeGreaterThan(2),
  );
});
