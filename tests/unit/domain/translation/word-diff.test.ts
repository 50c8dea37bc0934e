import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines, markedWords } from '../../../../src/domain/translation/word-diff.ts';

describe('what changed between two versions', () => {
  it('is the sentence that changed, beside what it was', () => {
    expect(changedLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([{ before: 'b', after: 'x' }, { after: 'd' }]);
    expect(changedLines(['a', 'b'], ['b'])).toEqual([{ before: 'a' }]);
  });

  it('is shown word by word', () => {
    expect(markedWords('De siger det til politiet.', 'De siger det ikke til politiet.')).toBe(
      'De siger det {+ikke+} til politiet.',
    );
    expect(markedWords('Ring til os i dag', 'Ring til dem i dag')).toBe('Ring til [-os-] {+dem+} i dag');
  });

  const words = fc.array(fc.constantFrom('ring', 'til', 'os', 'nu', 'ikke'), { minLength: 1, maxLength: 12 });

  it('loses no word of either version', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const marked = markedWords(before.join(' '), after.join(' '));
        const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(tidy(marked.replace(/\{\+.*?\+\}/g, '').replace(/\[-|-\]/g, ''))).toBe(before.join(' '));
        expect(tidy(marked.replace(/\[-.*?-\]/g, '').replace(/\{\+|\+\}/g, ''))).toBe(after.join(' '));
      }),
    );
  });

  it('is nothing between the same', () => {
    fc.assert(fc.property(words, (list) => void expect(changedLines(list, list)).toEqual([])));
  });
});
