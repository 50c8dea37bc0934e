import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSideways, largestThatFits, nextTurn, type Turn } from '../../../../src/features/phrase-cards/fit.ts';

describe('the letters of a card', () => {
  it('are as large as fits, whatever the screen', () => {
    const size = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(size, size, size, (least, most, room) => {
        const found = largestThatFits(least, most, (asked) => asked <= room);
        expect(found).toBe(Math.max(least, Math.min(most, room)));
      }),
    );
  });

  it('are never smaller than the least, even if that does not fit', () => {
    expect(largestThatFits(20, 300, () => false)).toBe(20);
  });

  it('are found in few tries, for an old phone', () => {
    let tries = 0;
    largestThatFits(20, 800, (size) => {
      tries += 1;
      return size < 77;
    });
    expect(tries).toBeLessThanOrEqual(10);
  });
});

describe('a card that is turned', () => {
  it('faces the other side of the table first, then both sides, then its reader again', () => {
    const way: Turn[] = [0];
    for (let taps = 0; taps < 4; taps += 1) way.push(nextTurn(way.at(-1) ?? 0, () => true));
    expect(way).toEqual([0, 2, 1, 3, 0]);
  });

  it('is never laid on its side where it is too long, and no tap is lost', () => {
    expect(nextTurn(0, () => false)).toBe(2);
    expect(nextTurn(2, () => false)).toBe(0);
    expect(nextTurn(2, (turn) => turn === 3)).toBe(3);
  });

  it('lies on its side after every quarter', () => {
    expect(([0, 1, 2, 3] as const).filter(isSideways)).toEqual([1, 3]);
  });
});
