/** `<hv-compare>`: up to four panels side by side, above the list they are taken from. In memory alone. */
import '../../components/element/old-phones.ts';
import { hook } from '../../components/element/hooks.ts';
import { readWords } from '../../components/element/script-words.ts';

/** More would be too narrow to read. */
const most = 4;

class HvCompare extends HTMLElement {
  connectedCallback(): void {
    const words = readWords(this);
    const shelf = hook(this, 'shelf');
    const message = hook(this, 'message');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-put]') : null;
      const fold = button?.closest('details');
      const panel = fold?.querySelector('[data-panel]');
      if (fold === null || fold === undefined || panel === null || panel === undefined) return;
      const isFull = shelf.childElementCount >= most;
      message.replaceChildren(...(isFull ? [words.node('pro.compareFull')] : []));
      const isThere = [...shelf.children].some((one) => (one as HTMLElement).dataset['of'] === fold.id);
      if (isFull || isThere) return;
      const copy = panel.cloneNode(true) as HTMLElement;
      copy.dataset['of'] = fold.id;
      copy.append(this.outButton(words.node('pro.compareOut'), copy, fold));
      shelf.append(copy);
      fold.open = false;
      copy.querySelector('a')?.focus();
    });
  }

  private outButton(label: Node, copy: HTMLElement, fold: HTMLElement): HTMLButtonElement {
    const out = document.createElement('button');
    out.type = 'button';
    out.className = 'button button-quiet no-print';
    out.append(label);
    out.addEventListener('click', () => {
      copy.remove();
      hook(this, 'message').replaceChildren();
      fold.querySelector('summary')?.focus();
    });
    return out;
  }
}

customElements.define('hv-compare', HvCompare);
