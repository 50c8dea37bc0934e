/** On paper: when the list was printed, since what is open and known changes. */
import { hook } from '../../components/element/hooks.ts';
import { isoLocale } from '../../i18n/languages.ts';
import type { Words } from '../../components/element/script-words.ts';

/** Before each print writes the time of it, in Denmark, in place of the day the page was made. */
export const stampPrints = (root: HTMLElement, words: Words): void => {
  const { locale, timeZone } = root.dataset;
  const style = { timeZone, calendar: 'gregory', numberingSystem: 'latn' };
  const day = new Intl.DateTimeFormat(locale, { ...style, day: 'numeric', month: 'long', year: 'numeric' });
  // 24 hours and a colon in every language, as the opening hours have them.
  const clock = new Intl.DateTimeFormat(isoLocale, { ...style, hour: '2-digit', minute: '2-digit' });
  window.addEventListener('beforeprint', () => {
    const now = new Date();
    hook(root, 'printed').replaceChildren(words.node('print.at', { time: `${day.format(now)}, ${clock.format(now)}` }));
  });
};
