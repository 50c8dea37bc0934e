/**
 * `<hv-search>`: the box of the search. All it does on its own is wait: nothing is fetched before the box is first focused
 * (search-view.ts), nothing of what is typed leaves the page, and it goes when the page is left (requirements Q13, Q14).
 */
class HvSearch extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('#search');
    if (field !== null) enhance(this, field);
  }
}

const enhance = (root: HTMLElement, field: HTMLInputElement): void => {
  let opening: Promise<unknown> | undefined;
  const open = (): void => {
    opening ??= import('./search-view.ts')
      .then(({ openView }) => openView(root, field))
      .catch(() => {
        // Asked for again at the next focus.
        opening = undefined;
        root.querySelector('[data-search-unavailable]')?.removeAttribute('hidden');
      });
  };
  const put = (words: string): void => {
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  field.addEventListener('focus', open);
  for (const example of root.querySelectorAll<HTMLElement>('[data-search-try]')) {
    example.addEventListener('click', () => {
      put(example.textContent.trim());
      field.focus();
    });
  }
  // When the Back button shows the page again, nothing is left of what was typed.
  window.addEventListener('pagehide', () => put(''));
};

customElements.define('hv-search', HvSearch);
