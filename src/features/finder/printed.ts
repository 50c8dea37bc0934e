/** On paper: when the list was printed, since what is open and known changes. */
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';

/** Before each print writes the time of it, in Denmark, in place of the day the page was made. */
export const stampPrints = (root: HTMLElement, words: Words): void => {
  const { locale, timeZone } = root.dataset;
  const style = { timeZone, calendar: 'gregory', numberingSystem: 'latn' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...style, day: 'numeric', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { ...style, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  window.addEventListener('beforeprint', () => {
    const now = new Date();
    const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
    // 24 hours and a colon in every language, as the opening hours have them.
    const time = `${day.format(now)}, ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
    hook(root, 'printed').replaceChildren(words.node('print.at', { time }));
  });
};
