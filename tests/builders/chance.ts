/** Chance that can be repeated: the same seed draws the same things. */

export interface Chance {
  /** A whole number from 0 up to, but not including, `end`. */
  below: (end: number) => number;
  pick: <T>(values: readonly T[]) => T;
  /** One of the values, each as often as its weight says. */
  weighted: <T>(values: readonly (readonly [value: T, weight: number])[]) => T;
  /** `count` different values, in the order of the list. */
  some: <T>(values: readonly T[], count: number) => T[];
  is: (probability: number) => boolean;
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  // mulberry32, by Tommy Ettinger, public domain: short and even enough.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const at = <T>(values: readonly T[], index: number): T => {
    if (values.length === 0) throw new Error('There is nothing to choose from.');
    return values[index] as T;
  };
  return {
    below,
    pick: (values) => at(values, below(values.length)),
    weighted: (values) => {
      let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      const found = values.find(([, weight]) => (rest -= weight) < 0);
      return at(found === undefined ? values : [found], 0)[0];
    },
    some: (values, count) => {
      const left = [...values.keys()];
      const drawn = Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
      return values.filter((_, index) => drawn.includes(index));
    },
    is: (probability) => next() < probability,
  };
};
