/** Takes the page off the screen, at once and for good. */
import { hide } from './hide.ts';

/**
 * Puts an empty body in place of the page, with nothing in it but words for screen readers. What the browser is still
 * loading of the page goes into the old body, which is not shown any more; so nothing can come back, whatever the
 * style sheet, the network or the back-forward cache do.
 */
export const blank = (words: Node | undefined): void => {
  const body = document.createElement('body');
  if (words !== undefined) {
    const alert = document.createElement('p');
    alert.className = 'exit-alert';
    alert.setAttribute('role', 'alert');
    alert.append(words);
    body.append(alert);
  }
  document.body = body;
  document.title = '';
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) icon.href = 'data:,';
};

/** Hides a page that stands in a frame of another page, where its buttons could be covered (requirement P10). */
export const hideWhenFramed = (): void => {
  if (window.top !== window.self) hide();
};

/** Shows nothing of a page that may still be coming in, from before its first word is drawn. */
export const cover = (): void => {
  hide();
  const empty = (): void => blank(undefined);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', empty);
  else empty();
};
