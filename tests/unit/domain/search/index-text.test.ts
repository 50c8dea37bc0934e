import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesBeginning, readIndexText, writeIndexText } from '../../../../src/domain/search/index-text.ts';

describe('the words of the pages', () => {
  it('are written in their order, each page by its distance from the one before', () => {
    const words = new Map([
      ['bad', [7]],
      ['abort', [3, 40]],
    ]);
    expect(writeIndexText(words)).toBe('abort d bl|bad h');
  });

  it('are read as they were written', () => {
    const word = fc.stringMatching(/^[a-zก-ฮа-я0-9]{1,8}$/u);
    const pages = fc.uniqueArray(fc.nat(3000), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.dictionary(word, pages), (words) => {
        const all = new Map(Object.entries(words));
        if (all.size > 0) expect(readIndexText(writeIndexText(all))).toEqual(new Map([...all].sort()));
      }),
    );
  });

  it('are found by their beginning, the very word best, and each page once', () => {
    const words = new Map([
      ['bad', [1]],
      ['badet', [1, 2]],
      ['seng', [3]],
    ]);
    expect([...pagesBeginning(words, 'bad')]).toEqual([
      [1, 1],
      [2, 0.6],
    ]);
    expect(pagesBeginning(words, '').size).toBe(0);
  });
});
