/** The known word that a mistyped word probably means. */

/**
 * The nearest of the known words, or '' when none is near.
 *
 * @example nearestWord('adress', ['address', 'name']) // 'address'
 * @example nearestWord('xyz', ['address', 'name']) // ''
 */
export const nearestWord = (word: string, known: Iterable<string>): string => {
  let best = '';
  let bestDistance = Infinity;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  if (bestDistance <= Math.max(1, Math.floor(Math.max(word.length, best.length) / 3))) return best;
  return contained(word, known);
};

/** `reden` is three steps from nothing, but one id contains it whole. */
const contained = (word: string, known: Iterable<string>): string => {
  if (word.length < 4) return '';
  const low = word.toLowerCase();
  const hits = [...known].filter(
    (candidate) => candidate.length >= 4 && (candidate.includes(low) || low.includes(candidate.toLowerCase())),
  );
  return hits.length === 1 ? (hits[0] ?? '') : '';
};

const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      // Two letters in the wrong order are one slip of the fingers.
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? Infinity;
};
