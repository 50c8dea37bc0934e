/** What a reader has chosen beside need and place, as chips that a tap takes away; and where nothing fits, which choice to give up. */
import type { Criterion } from '../../domain/finder/find.ts';
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import { extraKeysOf, keysOf, type Chosen, type CriterionKey } from './choices.ts';
import type { CriterionControls } from './criterion-controls.ts';
import { danishName } from './list-view.ts';

interface ChipsOptions {
  root: HTMLElement;
  words: Words;
  controls: CriterionControls;
  /** Takes a choice away and shows what fits then. */
  remove: (key: CriterionKey) => Promise<void>;
  goToList: () => void;
}

export class Chips {
  private readonly options: ChipsOptions;

  constructor(options: ChipsOptions) {
    this.options = options;
  }

  show(chosen: Chosen): void {
    const list = hook(this.options.root, 'chosen');
    const keys = extraKeysOf(chosen);
    list.hidden = keys.length === 0;
    list.replaceChildren(
      ...keys.map((key, position) => {
        const label = this.labelOf(key, chosen);
        const name = this.options.words.text('finder.remove', { filter: (label.textContent ?? '').trim() });
        return inListItem(createChip([label, createCross()], () => void this.remove(key, position), name));
      }),
    );
  }

  /** One chip a choice that can be given up, with how many services that leaves. */
  showDrops(drops: readonly { criterion: Criterion; count: number }[], chosen: Chosen): void {
    const { root, words, remove, goToList } = this.options;
    hook(root, 'none').hidden = drops.length === 0;
    hook(root, 'drops').replaceChildren(
      ...drops.map(({ criterion, count }) => {
        const key = keyOf(criterion, chosen);
        const drop = words.node('finder.drop', { count, filter: this.labelOf(key, chosen) });
        return inListItem(createChip([drop], () => void remove(key).then(goToList)));
      }),
    );
  }

  /** What a choice is called. */
  labelOf(key: CriterionKey, { where }: Chosen): HTMLElement {
    if (key === 'here:') return this.options.words.node('near.here');
    if (where?.is === 'town' && key === `town:${where.town}`) {
      const label = document.createElement('span');
      label.append(danishName(where.name));
      return label;
    }
    return this.options.controls.labelOf(key);
  }

  private async remove(key: CriterionKey, position: number): Promise<void> {
    const { root, remove, goToList } = this.options;
    await remove(key);
    const chips = hook(root, 'chosen').querySelectorAll('button');
    // To the chip that took its place, else to the count, which says what the list holds now.
    const next = chips[Math.min(position, chips.length - 1)];
    if (next === undefined) goToList();
    else next.focus();
  }
}

/** A part of the country, a town and the phone's position are one criterion: where she is. */
const keyOf = (criterion: Criterion, chosen: Chosen): CriterionKey => {
  if (criterion.is === 'must') return `must:${criterion.question}`;
  const kind = criterion.is === 'area' ? /^(area|town|here):/ : new RegExp(`^${criterion.is}:`);
  return keysOf(chosen).find((key) => kind.test(key)) ?? `${criterion.is}:`;
};

const inListItem = (child: Node): HTMLLIElement => {
  const item = document.createElement('li');
  item.append(child);
  return item;
};

const createChip = (content: readonly Node[], press: () => void, name?: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'finder-chip';
  if (name !== undefined) button.setAttribute('aria-label', name);
  button.append(...content);
  button.addEventListener('click', press);
  return button;
};

const createCross = (): HTMLSpanElement => {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.className = 'no-print';
  sign.append('×');
  return sign;
};
