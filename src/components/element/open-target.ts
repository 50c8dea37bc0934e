/** Opens the fold with this fragment as its id; anything else in a fragment changes nothing. */
const openFold = (fragment: string): void => {
  const target = document.getElementById(fragment.replace(/^#/, ''));
  if (target instanceof HTMLDetailsElement) target.open = true;
};

/**
 * A link to a fold opens it: who follows it comes for what is in it. Without a script that is one more tap. From another
 * page the fragment of the address names the fold; in the page the link does, since the history-free mode writes none.
 */
export const enableOpenTarget = (): void => {
  openFold(location.hash);
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link !== null) openFold(link.getAttribute('href') ?? '');
  });
};
