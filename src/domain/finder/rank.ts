/** Puts thousands of services in order quickly enough for an old phone: each becomes one number, and numbers are sorted. */

/** 16,777 km; greater distances count as this one. */
const metres = 2 ** 24;

/** Services in a list. With 13 bits of rank and 24 of metres this is all a number can hold exactly. */
const rows = 2 ** 16;

interface Order<T> {
  /** Lower is better: a whole number below 8,192. */
  rankOf: (item: T) => number;
  /** Decides among equals; Infinity where nobody knows. Differences below a metre do not count. */
  kmOf: (item: T) => number;
}

/** Best first; equal ones stay as they came. */
export const inRankOrder = <T>(list: readonly T[], { rankOf, kmOf }: Order<T>): T[] => {
  const keys = new Float64Array(list.length);
  let row = 0;
  for (const item of list) {
    const distance = Math.min(Math.round(kmOf(item) * 1000), metres - 1);
    keys[row] = (rankOf(item) * metres + distance) * rows + row;
    row += 1;
  }
  const sorted: T[] = [];
  for (const key of keys.sort()) sorted.push(list[key % rows] as T);
  return sorted;
};
