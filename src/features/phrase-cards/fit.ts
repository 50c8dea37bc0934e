/** How large the letters of a card can be, and which way the card is turned. */

/**
 * The largest whole number from `least` to `most` that fits, found in few steps: each asks the browser to lay the card
 * out anew. What fits at one size fits at every smaller one. `least`, should nothing fit.
 *
 * @example largestThatFits(20, 300, (size) => size <= 77) // 77
 */
export const largestThatFits = (least: number, most: number, fits: (size: number) => boolean): number => {
  let low = least;
  let high = Math.max(least, most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Quarters of a turn to the right. Two: readable from the other side of a table. */
export type Turn = 0 | 1 | 2 | 3;

/** Upside down first, since somebody across a desk is the likeliest to read; then the two sides. */
const turns: readonly Turn[] = [0, 2, 1, 3];

/**
 * The next turn in which the card can be read. One too long for the screen is scrolled, and on its side it would lie
 * half outside, where nobody can scroll to: such a turn is skipped, so that each tap turns the card.
 */
export const nextTurn = (turn: Turn, isWhole: (turn: Turn) => boolean): Turn => {
  const next = turnAfter(turn);
  return isSideways(next) && !isWhole(next) ? nextTurn(next, isWhole) : next;
};

/** @example turnAfter(0) // 2 */
const turnAfter = (turn: Turn): Turn => turns[(turns.indexOf(turn) + 1) % turns.length] ?? 0;

/** Whether a card turned so stands as high as the screen is wide. */
export const isSideways = (turn: Turn): boolean => turn % 2 === 1;
