/**
 * What was chosen on one page for the next one, when the next one is of this site and is opened by the same tap. It stands
 * in the name of the window, in memory alone: an address with it would be a line of its own in the browser's list, and
 * storage would outlive the visit. The next page takes it away; the exit too (features/exit/left.ts).
 */

/** Tells it from other names a window may have. */
const prefix = 'hv:';

/** To be called in the tap that opens the next page. */
export const handOver = (text: string): void => {
  window.name = prefix + text;
};

/** What the page before has chosen, once; undefined where it has chosen nothing. */
export const takeHandOver = (): string | undefined => {
  if (!window.name.startsWith(prefix)) return undefined;
  const text = window.name.slice(prefix.length);
  window.name = '';
  return text;
};
