import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf, withBlocks } from '../../../../src/domain/translation/blocks.ts';
import { sourceText } from '../../../../src/domain/translation/source-text.ts';

const body = `
Ring til <Phone of="x" />.

## Gør dette

1. Spis.
2. Sov
   godt.

> Har I plads?
> I nat?

<Section is="a">

Mere **her**.

</Section>

<HistoryFree />

<Danish>Jeg vil gerne sove.</Danish>

| hvad | hvor |
| --- | --- |
| seng | <Place id="y" /> |
`;

describe('the blocks of a text', () => {
  it('are what somebody translates, each on one line', () => {
    expect(blocksOf(body)?.map(({ kind, words }) => [kind, words])).toEqual([
      ['paragraph', 'Ring til <Phone of="x" />.'],
      ['heading2', 'Gør dette'],
      ['paragraph', 'Spis.'],
      ['paragraph', 'Sov godt.'],
      ['paragraph', 'Har I plads? I nat?'],
      ['paragraph', 'Mere **her**.'],
      ['tableCell', 'hvad'],
      ['tableCell', 'hvor'],
      ['tableCell', 'seng'],
    ]);
  });

  it('can be exchanged, and all around them stays', () => {
    const blocks = blocksOf(body) ?? [];
    const english = withBlocks(
      body,
      blocks,
      blocks.map(({ words }) => words.toUpperCase().replace(/<[^>]*>/g, '<Phone of="x" />')),
    );
    expect(english).toContain('2. SOV GODT.\n\n> HAR I PLADS? I NAT?\n\n<Section is="a">');
    expect(english).toContain('<Danish>Jeg vil gerne sove.</Danish>');
  });

  it.each(globSync('content/{services,guides,pages,notices}/*/text.da.mdx'))('give %s back unchanged', (file) => {
    const [, , text = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const blocks = blocksOf(text) ?? [];
    expect(blocks.length).toBeGreaterThan(0);
    const again = withBlocks(
      text,
      blocks,
      blocks.map(({ words }) => words),
    );
    expect(sourceText({}, again)).toBe(sourceText({}, text));
  });

  it('are unknown in a text that cannot be read', () => expect(blocksOf('<Phone')).toBeUndefined());
});
