/** Sections of a text: each begins at a heading, and the first where the text does. */

/**
 * Where the section begins that lies `step` sections from the passage being read; the nearest there is.
 *
 * @param isHeading passage by passage
 * @param at index of a passage
 * @returns index of a passage
 */
export const sectionFrom = (isHeading: readonly boolean[], at: number, step: number): number => {
  const starts = isHeading.flatMap((heading, index) => (heading || index === 0 ? [index] : []));
  const current = starts.filter((start) => start <= at).length - 1;
  return starts[Math.max(0, Math.min(current + step, starts.length - 1))] ?? 0;
};
