/**
 * `<hv-phrase-cards>`: a card that is chosen fills the screen below the bar, in the largest letters that fit, and can be
 * turned for somebody across a desk. Nothing is written anywhere: no address, no history, no storage (Q13). Without this
 * script a card opens where it stands.
 *
 * It shares no module and no class field with the finder, which would then need one request more (requirement B1).
 */
import { hasWords } from './search.ts';
import { isSideways, largestThatFits, nextTurn, type Turn } from './fit.ts';

/** Tells the style sheet to show only the bar and the card. On the body: the exit puts a new one in its place. */
const openClass = 'phrase-cards-open';

/** On the layer, where the card does not fit and is scrolled. */
const scrollsClass = 'phrase-cards-scrolls';

class HvPhraseCards extends HTMLElement {
  connectedCallback(): void {
    const [layer, stage, turn, back] = ['layer', 'stage', 'turn', 'back'].map((name) => hookOf(this, name));
    if (layer && stage && turn && back) enhance(this, { layer, stage, turn, back });
    enableSearch(this);
  }
}

const hookOf = (root: HTMLElement, name: string): HTMLElement | null => root.querySelector(`[data-${name}]`);

type Hooks = Record<'layer' | 'stage' | 'turn' | 'back', HTMLElement>;

const enhance = (root: HTMLElement, { layer, stage, turn, back }: Hooks): void => {
  /** The summary that was tapped; gets the focus back. */
  let opener: HTMLElement | undefined;
  let turned: Turn = 0;

  const draw = (): void => {
    if (opener === undefined || fit(layer, stage, turned) || !isSideways(turned)) return;
    // The phone is held differently now, and the card no longer fits on its side.
    turned = 0;
    fit(layer, stage, turned);
  };

  const open = (summary: HTMLElement): void => {
    const face = summary.parentElement?.querySelector('[data-face]');
    if (face == null) return;
    opener = summary;
    turned = 0;
    stage.textContent = '';
    stage.append(face.cloneNode(true));
    layer.hidden = false;
    document.body.classList.add(openClass);
    draw();
    layer.scrollTop = 0;
    layer.focus();
  };

  /** Back to the list as it was, with nothing left of the card. */
  const close = (): void => {
    if (opener === undefined) return;
    const summary = opener;
    opener = undefined;
    stopSpeech(layer);
    layer.hidden = true;
    stage.textContent = '';
    document.body.classList.remove(openClass);
    summary.focus();
  };

  root.addEventListener('click', (event) => {
    const summary = event.target instanceof Element ? event.target.closest('summary') : null;
    if (summary === null) return;
    event.preventDefault();
    open(summary);
  });
  turn.addEventListener('click', () => {
    turned = nextTurn(turned, (next) => fit(layer, stage, next));
    draw();
    layer.scrollTop = 0;
  });
  back.addEventListener('click', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  window.addEventListener('resize', draw);
  // The bar grows while it counts how often Shift was pressed. Safari has the observer from 13.1 on.
  const bar = document.querySelector('.frame-bar');
  if (bar !== null && 'ResizeObserver' in window) {
    const watch = new ResizeObserver(draw);
    watch.observe(bar);
    // The stage gets smaller when the button that reads aloud comes, which is when the phone has found its voices.
    watch.observe(stage);
  }
  // When the Back button shows the page again, it shows the list.
  window.addEventListener('pagehide', close);
};

/** Shows the cards that have the words that are typed, by the sentence and by what stands in the list. */
const enableSearch = (root: HTMLElement): void => {
  const field = root.querySelector<HTMLInputElement>('.phrase-cards-search input');
  const none = hookOf(root, 'none');
  if (field === null || none === null) return;
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const search = (): void => {
    for (const group of groups) {
      const cards = [...group.querySelectorAll('details')];
      for (const card of cards) card.hidden = !hasWords(card.textContent, field.value);
      group.hidden = cards.every((card) => card.hidden);
    }
    none.hidden = groups.some((group) => !group.hidden);
  };
  const clear = (): void => {
    field.value = '';
    search();
  };
  field.addEventListener('input', search);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clear();
  });
  // When the Back button shows the page again, nothing is left of what was typed.
  window.addEventListener('pagehide', clear);
};

/** Stops a voice that reads the card (`<hv-read-aloud>` around the stage): the button that began it ends it. */
const stopSpeech = (layer: HTMLElement): void =>
  layer.querySelector('[data-read-aloud-busy]:not([hidden])')?.closest('button')?.click();

/**
 * Gives the card the room below the bar, its turn, and the largest letters with which it fits into that room.
 *
 * @returns false where it does not fit even in the smallest letters, and is scrolled
 */
const fit = (layer: HTMLElement, stage: HTMLElement, turned: Turn): boolean => {
  const face = stage.firstElementChild;
  if (!(face instanceof HTMLElement)) return true;
  const bar = document.querySelector('.frame-bar');
  layer.style.top = `${bar === null ? 0 : Math.max(0, bar.getBoundingClientRect().bottom)}px`;
  layer.classList.remove(scrollsClass);
  const { clientWidth: across, clientHeight: down } = stage;
  const [width, height] = isSideways(turned) ? [down, across] : [across, down];
  face.style.width = `${width}px`;
  const fits = (size: number): boolean => {
    face.style.fontSize = `${size}px`;
    return face.scrollWidth <= width && face.offsetHeight <= height;
  };
  // Never smaller than the reader's own size of text.
  const least = Math.ceil(parseFloat(getComputedStyle(document.documentElement).fontSize));
  const isWhole = fits(largestThatFits(least, Math.min(width, height), fits));
  face.style.transform = `rotate(${turned * 90}deg)`;
  if (isWhole) return true;
  // Text twice as large on a small screen: better scrolled than too small to read.
  layer.classList.add(scrollsClass);
  face.style.width = 'auto';
  return false;
};

customElements.define('hv-phrase-cards', HvPhraseCards);
