import { describe, expect, it } from 'vitest';
import { sectionFrom } from '../../../../src/features/read-aloud/sections.ts';

/** A lead, a heading with two paragraphs, a heading with one. */
const text = [false, true, false, false, true, false];

describe('the sections of a text', () => {
  it.each([
    ['the beginning of this one', 3, 0, 1],
    ['the next', 3, 1, 4],
    ['the one before', 3, -1, 0],
    ['the first, when there is none before', 0, -1, 0],
    ['the last, when there is none after', 5, 1, 4],
  ])('%s', (_, at, step, start) => expect(sectionFrom(text, at, step)).toBe(start));

  it('without headings is one', () => expect(sectionFrom([false, false], 1, 1)).toBe(0));

  it('that begins with a heading has no empty one before it', () => expect(sectionFrom([true, false], 1, -1)).toBe(0));
});
