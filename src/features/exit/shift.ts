/**
 * Counts Shift pressed by itself. A press counts when the key comes up again and nothing else happened while it was
 * down: as part of a capital letter, of Shift+Tab or of Ctrl+Shift it does not ask for the exit (requirement Q6).
 */

/** So many presses leave the site. */
export const pressesToExit = 3;

/** Longest time between two presses, in milliseconds. */
export const pressesWithin = 5000;

export interface ShiftCount {
  presses: number;
  /** Shift is down and nothing else has been pressed since. */
  isAlone: boolean;
}

export const noPresses: ShiftCount = { presses: 0, isAlone: false };

/** What is needed of a KeyboardEvent. */
export interface KeyStroke {
  type: string;
  key: string;
  repeat: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The count after a key went down or up. Any other key begins it again, and so does a field one types in. */
export const countAfter = (count: ShiftCount, stroke: KeyStroke, isTyping: boolean): ShiftCount => {
  const { type, key, repeat, ctrlKey, altKey, metaKey } = stroke;
  if (isTyping || ctrlKey || altKey || metaKey || key !== 'Shift') return noPresses;
  if (type === 'keydown') return repeat ? count : { ...count, isAlone: true };
  return count.isAlone ? { presses: count.presses + 1, isAlone: false } : count;
};
