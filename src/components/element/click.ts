/** What was clicked on, and whether it was an ordinary tap. */

/** Not with a key held down and not with the middle button: those open a new tab, and the reader wants one. */
export const isPlainClick = ({ button, ctrlKey, shiftKey, altKey, metaKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !shiftKey && !altKey && !metaKey;

/** The link that was clicked. A link in an SVG map is one too. */
export const linkOf = ({ target }: Event): Element | undefined =>
  (target instanceof Element ? target.closest('a') : null) ?? undefined;
