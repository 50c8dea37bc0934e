/**
 * The box of the search (`<hv-search>`). All it does on its own is wait, in the script of every page: nothing is fetched
 * before the box is first focused (search-view.ts), nothing of what is typed leaves the page, and it goes when the page is
 * left (requirements Q13, Q14).
 */

const field = '#search';

/** Listens on the document: the box may come after this script. */
export const enableSearch = (): void => {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(field)) open(target);
  });
  document.addEventListener('click', ({ target }) => {
    const example = target instanceof Element ? target.closest('[data-search-try]') : null;
    if (example === null) return;
    put(example.textContent.trim())?.focus();
  });
  // When the Back button shows the page again, nothing is left of what was typed.
  window.addEventListener('pagehide', () => put(''));
};

const put = (words: string): HTMLInputElement | null => {
  const input = document.querySelector<HTMLInputElement>(field);
  if (input !== null) {
    input.value = words;
    input.dispatchEvent(new Event('input'));
  }
  return input;
};

let opening: Promise<unknown> | undefined;

const open = (input: HTMLInputElement): void => {
  const root = input.closest<HTMLElement>('hv-search');
  if (root === null) return;
  opening ??= import('./search-view.ts')
    .then(({ openView }) => openView(root, input))
    .catch(() => {
      // Asked for again at the next focus.
      opening = undefined;
      root.querySelector('[data-search-unavailable]')?.removeAttribute('hidden');
    });
};
