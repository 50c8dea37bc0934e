/**
 * The history-free mode: an ordinary tap on a link of this site puts the next page in the place of this one, so that the
 * browser's list keeps only the last. Other taps stay as they are, and so do links to other sites.
 */
import { historyFreeFragment, readHistoryFree } from '../../i18n/history-free-fragment.ts';
import { isPlainClick, linkOf } from '../../components/element/click.ts';

const isOn = (): boolean => readHistoryFree(location.hash).isOn;

/** Root of the site, known from the link to the front page; pages outside the languages have none. */
const rootOfSite = (): string | undefined => {
  const home = document.querySelector<HTMLAnchorElement>('a[data-home]');
  return home === null ? undefined : new URL('..', home.href).href;
};

/** This page from the root of the site. */
const here = (): string => {
  const root = rootOfSite();
  const address = location.origin + location.pathname;
  return root !== undefined && address.startsWith(root) ? address.slice(root.length) : '';
};

/** The style sheet shows the line that says that the mode is on. */
const show = (): void => void document.documentElement.classList.toggle('history-free', isOn());

/** The page before, if the fragment names one of this site; otherwise where the link leads anyway. */
const back = (link: URL): string => {
  const root = rootOfSite();
  const { previous } = readHistoryFree(location.hash);
  return root === undefined || previous === undefined ? link.href : root + previous;
};

/** The next page. A link to the page that is open leaves the way back as it was. */
const goTo = (to: URL): void => {
  const previous = to.pathname === location.pathname ? readHistoryFree(location.hash).previous : here();
  const { hash } = to;
  to.hash = '';
  location.replace(to.href + historyFreeFragment(previous, hash));
};

/** A jump within the page. The browser's own way would write a new fragment, and with it a line in the list. */
const jumpTo = (target: Element): void => {
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
};

const onClick = (event: MouseEvent): void => {
  const link = linkOf(event);
  const href = link?.getAttribute('href');
  if (!link || href == null || event.defaultPrevented || !isPlainClick(event)) return;
  const turn = link.getAttribute('data-history-free');
  if (turn !== 'on' && !isOn()) return;
  const to = new URL(href, document.baseURI);
  if (to.origin !== location.origin || link.hasAttribute('download') || link.hasAttribute('target')) return;
  event.preventDefault();
  if (turn === 'on') return location.replace(to.href + historyFreeFragment());
  if (turn === 'off') return location.replace(to.href);
  if (turn === 'back') return location.replace(back(to) + historyFreeFragment());
  const target = to.pathname === location.pathname ? document.getElementById(to.hash.slice(1)) : null;
  if (target === null) goTo(to);
  else jumpTo(target);
};

export const enableHistoryFree = (): void => {
  show();
  window.addEventListener('hashchange', show);
  document.addEventListener('click', onClick);
};
