/**
 * After the exit, the pages of this site are still steps of the Back and Forward buttons. They are covered: whoever picks
 * up the phone and goes back sees nothing. Nothing is stored for it; the marks live in the tab's own list of steps and
 * go with it.
 *
 * Measured in Chromium 156 and Firefox ESR 153, with and without pages kept for the Back button (README, "After the exit"):
 * no single mark is seen by every page. The Navigation API's own state is seen by all pages of the site around the one that
 * was left; where a browser lacks it, the name of the window comes back with steps that are loaded anew, and
 * `history.state` marks the page that was left.
 */

/** What is needed of the Navigation API (Chrome 102, Firefox 147, Safari 26.2), which TypeScript does not know yet. */
interface Steps {
  entries: () => readonly { getState: () => unknown }[];
  canGoForward: boolean;
  updateCurrentEntry: (options: { state: unknown }) => void;
}

const steps = (): Steps | undefined => (window as unknown as { navigation?: Steps }).navigation;

/** Says nothing to the next site, should the browser keep it. */
const nameOfLeft = '-';

const isMark = (state: unknown): boolean => typeof state === 'object' && state !== null && 'left' in state;

/**
 * To be called in the moment of the exit: says whether the other page is to take this step's place, or to come after it.
 *
 * Where this is the only page of the site in the tab, it takes its place, and no step of the site is left. Otherwise
 * this step stays, marked, for the pages before it to see; the step added after it ends what the Forward button had.
 */
export const markLeft = (): 'replace' | 'add' => {
  // What one page of this site hands to the next (components/element/hand-over.ts) is not for another.
  window.name = '';
  const isOnlyStep = steps() === undefined ? history.length === 1 : steps()?.entries().length === 1;
  if (isOnlyStep && steps()?.canGoForward !== true) return 'replace';
  window.name = nameOfLeft;
  const mark = { left: true };
  // Only old browsers need the second: it writes the address into the browser's list of pages once more.
  if (steps() === undefined) history.replaceState(mark, '');
  else steps()?.updateCurrentEntry({ state: mark });
  return 'add';
};

/**
 * Is this page shown because somebody went back or forward to it after the exit?
 *
 * @param isKept the browser kept the page whole and shows it again (`pageshow` with `persisted`)
 */
export const isCovered = (isKept: boolean): boolean => {
  const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isStep = isKept || loading?.type === 'back_forward';
  const isMarked = window.name === nameOfLeft || isMark(history.state);
  if (!isStep) {
    // She came again by herself.
    if (isMarked) clearMarks();
    return false;
  }
  return (
    isMarked ||
    (steps()
      ?.entries()
      .some((entry) => isMark(entry.getState())) ??
      false)
  );
};

const clearMarks = (): void => {
  if (window.name === nameOfLeft) window.name = '';
  if (isMark(history.state)) history.replaceState(null, '');
};
