/** The exit: the page is gone in the same moment, then another site takes its place (requirements Q3-Q7). */
import { countAfter, noPresses, pressesToExit, pressesWithin, type ShiftCount } from './shift.ts';
import { blank, cover } from './blank.ts';
import { isCovered, markLeft } from './left.ts';
import { isPlainClick, linkOf } from '../../components/element/click.ts';

/** Where the reader went; known only to this page, and only while it is open. */
let goneTo: string | undefined;

const exit = (): void => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (link === null) return;
  goneTo = link.href;
  blank(wordsFor('going'));
  if (markLeft() === 'replace') location.replace(goneTo);
  else location.assign(goneTo);
};

/** The words stand in the page, each in its language. */
const wordsFor = (name: string): Node | undefined =>
  document.querySelector<HTMLTemplateElement>(`template[data-exit-words="${name}"]`)?.content.cloneNode(true);

/** Writes a sentence beside the link, or takes it away. Screen readers say it. */
const announce = (name?: string): void => {
  const status = document.querySelector('[data-exit-status]');
  const words = name === undefined ? undefined : wordsFor(name);
  if (status === null) return;
  status.textContent = '';
  if (words !== undefined) status.append(words);
};

let count: ShiftCount = noPresses;
let timer: number | undefined;

const onKey = (event: KeyboardEvent): void => {
  const before = count.presses;
  count = countAfter(count, event, isForTyping(event.target));
  if (count.presses === before) return;
  window.clearTimeout(timer);
  if (count.presses >= pressesToExit) return exit();
  if (count.presses === 0) return announce();
  announce(String(pressesToExit - count.presses));
  timer = window.setTimeout(expire, pressesWithin);
};

const expire = (): void => {
  count = noPresses;
  announce('expired');
  timer = window.setTimeout(() => announce(), pressesWithin);
};

const isForTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Listens on the document, so that it works before the link itself has arrived on a slow network. */
export const enableExit = (): void => {
  document.addEventListener(
    'click',
    (event) => {
      if (!isPlainClick(event) || linkOf(event)?.hasAttribute('data-exit') !== true) return;
      event.preventDefault();
      exit();
    },
    { capture: true },
  );
  document.addEventListener('keydown', onKey);
  document.addEventListener('keyup', onKey);
  // Shift and a click is another use of Shift; so is Shift and another window.
  const forget = (): void => {
    count = { ...count, isAlone: false };
  };
  document.addEventListener('pointerdown', forget);
  window.addEventListener('blur', forget);
  // Before the page is drawn, where the browser loads it anew; as it is shown, where it was kept.
  if (isCovered(false)) cover();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && (goneTo !== undefined || isCovered(true))) cover();
  });
};
