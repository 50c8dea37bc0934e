/** Many buttons, one stop for the Tab key: arrow keys go from one to the next, Home and End to the ends. */

export interface Roving {
  /** Takes the buttons in their order; `stop` is the one Tab leads to. */
  set: (buttons: readonly HTMLElement[], stop: HTMLElement | undefined) => void;
  /** Focuses a button and makes it the stop. */
  focus: (button: HTMLElement) => void;
}

/** `beforeFocus` brings a button into view. */
export const createRoving = (container: HTMLElement, beforeFocus: (button: HTMLElement) => void): Roving => {
  let buttons: readonly HTMLElement[] = [];
  const makeStop = (stop: HTMLElement | undefined): void => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  const focus = (button: HTMLElement): void => {
    beforeFocus(button);
    makeStop(button);
    // The map moves what is outside into view itself; a browser would scroll the window of the map.
    button.focus({ preventScroll: true });
  };
  container.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = buttons[nextIndex(event.key, at, buttons.length)];
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  });
  container.addEventListener('focusin', ({ target }) => {
    if (buttons.includes(target as HTMLElement)) makeStop(target as HTMLElement);
  });
  return {
    set: (all, stop) => {
      buttons = all;
      makeStop(stop ?? all[0]);
    },
    focus,
  };
};

/** -1 for keys that lead nowhere. */
const nextIndex = (key: string, at: number, count: number): number => {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
};
