/** Slips of the finger. */

/**
 * Whether one slip lies between two words: a letter too many, too few, wrong, or two swapped.
 *
 * @example isOneSlip('ahus', 'arhus') // true
 * @example isOneSlip('odnese', 'odense') // true
 */
export const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
};
