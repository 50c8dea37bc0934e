/**
 * On paper nothing can be opened: folds (`details.fold`) are printed open and are afterwards as they were. Browsers from
 * 2025 on do it by the style sheet alone (components/ui/fold.css). One marked `data-paper="as-is"` stays as it is.
 */
export const enableOpenOnPaper = (): void => {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.fold:not([open]):not([data-paper="as-is"])')];
    for (const fold of opened) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
};
