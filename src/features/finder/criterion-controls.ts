/** The links and buttons a reader chooses by: links to lists become filters, and say whether they are on. */
import type { CriterionKey } from './choices.ts';

const criterionOf = (element: HTMLElement): CriterionKey => element.dataset['criterion'] ?? '';

export class CriterionControls {
  private readonly root: HTMLElement;
  private readonly controls: readonly HTMLElement[];
  private readonly byKey: ReadonlyMap<CriterionKey, HTMLElement>;
  private readonly allOf = new Map<CriterionKey, HTMLElement[]>();
  /** What is on now. */
  private pressed: readonly CriterionKey[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.controls = [...root.querySelectorAll<HTMLElement>('[data-criterion]')];
    // The first of a kind has the best words: a chip before a name in the long list of towns.
    this.byKey = new Map([...this.controls].reverse().map((control) => [criterionOf(control), control]));
    for (const control of this.controls) {
      this.allOf.set(criterionOf(control), [...(this.allOf.get(criterionOf(control)) ?? []), control]);
    }
  }

  /**
   * Calls `choose` on a plain tap, Enter or Space. A link opened in another tab stays a link. The function it gives back
   * makes the links what they were, for when there is no index to choose from.
   */
  enhance(choose: (key: CriterionKey, control: HTMLElement) => void): () => void {
    let isOn = true;
    // Listening here, not on each of hundreds of towns.
    const press = (event: Event): void => {
      const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-criterion]') : null;
      if (!isOn || control === null) return;
      event.preventDefault();
      choose(criterionOf(control), control);
    };
    this.root.addEventListener('click', (event) => {
      const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey) press(event);
    });
    this.root.addEventListener('keydown', (event) => {
      // A button takes Space by itself; a link does not. Also the towns of the drawing, whose links are SVG.
      if (event.key === ' ' && event.target instanceof Element && event.target.localName === 'a') press(event);
    });
    for (const control of this.controls) {
      if (control.localName === 'a') control.setAttribute('role', 'button');
      control.removeAttribute('aria-current');
      control.setAttribute('aria-pressed', 'false');
    }
    return () => {
      isOn = false;
      for (const control of this.controls) {
        control.removeAttribute('role');
        control.removeAttribute('aria-pressed');
      }
    };
  }

  showChosen(keys: readonly CriterionKey[]): void {
    // There are hundreds of towns: only what changes is touched.
    const changed = new Set(
      [...this.pressed, ...keys].filter((key) => keys.includes(key) !== this.pressed.includes(key)),
    );
    this.pressed = keys;
    for (const key of changed) {
      for (const control of this.allOf.get(key) ?? []) control.setAttribute('aria-pressed', String(keys.includes(key)));
    }
  }

  /** Neutral codes of needs or areas, by id, in the order of the page. */
  codes(kind: 'need' | 'area'): Record<string, string> {
    const codes: Record<string, string> = {};
    for (const control of this.controls) {
      const [its, id = ''] = criterionOf(control).split(':');
      const { code } = control.dataset;
      if (its === kind && code !== undefined) codes[id] = code;
    }
    return codes;
  }

  languages(): string[] {
    return [...this.byKey.keys()].flatMap((key) => (key.startsWith('language:') ? key.slice('language:'.length) : []));
  }

  /** What a choice is called, with the language its words are in. */
  labelOf(key: CriterionKey): HTMLElement {
    const span = document.createElement('span');
    const control = this.byKey.get(key);
    const words = control?.querySelector(':scope > span');
    const label = words?.children.length === 1 ? words.firstElementChild : (words ?? control);
    if (label instanceof HTMLElement && label !== control) {
      if (label.lang !== '') span.lang = label.lang;
      if (label.dir !== '') span.dir = label.dir;
    }
    span.append(...[...(label?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return span;
  }
}
