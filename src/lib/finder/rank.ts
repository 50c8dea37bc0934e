/** Puts thousands of places in order on an old phone: each becomes one number, and numbers are sorted by the machine. */

export interface Rank {
  /** The most important first, lower is better: a whole number and how many values it can have. */
  steps: readonly (readonly [value: number, of: number])[];
  /** What decides among equals; Infinity where nobody knows. */
  km: number;
}

/** 16,777 km: what is further away than that is as far as can be. */
const metres = 2 ** 24;

/** Places in a list. With 13 bits of steps and 24 of metres this is all a number can hold exactly. */
const rows = 2 ** 16;

/** Lowest rank first; equal ones stay as they came. Distances that differ by less than a metre are equal. */
export const inRankOrder = <T>(list: readonly T[], rankOf: (item: T) => Rank): T[] => {
  const keys = Float64Array.from(list, (item, row) => {
    const { steps, km } = rankOf(item);
    const rank = steps.reduce((sum, [value, of]) => sum * of + Math.min(value, of - 1), 0);
    return (rank * metres + Math.min(Math.round(km * 1000), metres - 1)) * rows + row;
  });
  return Array.from(keys.sort(), (key) => list[key % rows] as T);
};
