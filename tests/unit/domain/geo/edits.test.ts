import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../../../src/domain/geo/edits.ts';

describe('one slip', () => {
  it.each([
    ['ahus', 'arhus', true],
    ['odense', 'odense', true],
    ['odnese', 'odense', true],
    ['vejlee', 'vejle', true],
    ['wejle', 'vejle', true],
    ['a', '', true],
    ['vjele', 'vejlx', false],
    ['ribe', 'brie', false],
    ['ab', 'abcd', false],
    ['xbc', 'ayc', false],
  ])('between %j and %j: %j', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });

  it('lies between a word and the same word without one letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), (word, at) => {
        const gap = at % word.length;
        expect(isOneSlip(word, word.slice(0, gap) + word.slice(gap + 1))).toBe(true);
      }),
    );
  });
});
