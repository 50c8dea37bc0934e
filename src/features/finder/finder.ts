/**
 * The finder: turns the list of all places into the list that fits. The page works without it; what it cannot load it
 * says in one sentence and leaves the rest as it was. Choices stay in memory: no address, no storage (Q13-Q16).
 */
import '../../components/element/old-phones.ts';
import { decodeIndex } from '../../domain/finder/decode-index.ts';
import { findPlaces, nationalLines, wishesToDrop, type Clock } from '../../domain/finder/find.ts';
import type { Found, Wish } from '../../domain/finder/find.ts';
import type { FinderEntry, IndexFile, IndexTimes } from '../../domain/finder/index-file.ts';
import { fragmentOf, wishesOf, type KnownWishes } from '../../domain/finder/link.ts';
import { findHook } from '../../components/element/hooks.ts';
import { withoutOwnPart } from '../../i18n/history-free-fragment.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { keysOf, linkWishesFrom, nothingChosen, wishesFrom, withKey, withoutKey } from './whereabouts.ts';
import type { Chosen, Place, WishKey } from './whereabouts.ts';
import { danishName, ListView } from './list-view.ts';
import { MapView } from './map-view.ts';
import { PlacePicker } from './place-picker.ts';
import { WishControls } from './criterion-controls.ts';

interface Index extends IndexTimes {
  entries: readonly FinderEntry[];
}

class HvFinder extends HTMLElement {
  private chosen: Chosen = nothingChosen;
  private words!: Words;
  private controls!: WishControls;
  private list!: ListView;
  private picker!: PlacePicker;
  private map!: MapView;
  private stopEnhancing: (() => void) | undefined;
  private loading: Promise<Index | undefined> | undefined;
  private index: Index | undefined;
  private usualHeading: ChildNode[] | undefined;

  connectedCallback(): void {
    this.words = readWords(this);
    this.controls = new WishControls(this);
    this.list = new ListView({
      cards: findHook(this, 'cards'),
      more: findHook(this, 'more'),
      words: this.words,
      timeZone: this.dataset['timeZone'] ?? 'UTC',
    });
    this.picker = new PlacePicker({
      root: this,
      words: this.words,
      choose: (place) => this.choosePlace(place),
      tell: (key) => this.tell(key),
    });
    this.map = new MapView({
      root: this,
      words: this.words,
      copyOfCard: (id) => this.list.copyOf(id),
      labelOfArea: (area) => this.controls.labelOf(`area:${area}`).textContent ?? '',
      tell: (key) => this.tell(key),
      open: () => void this.update(this.chosen),
    });
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    this.stopEnhancing = this.controls.enhance((key, control) => this.toggle(key, control));
    findHook(this, 'clear').addEventListener(
      'click',
      () => void this.update(nothingChosen).then(() => this.goToList()),
    );
    findHook(this, 'copy').addEventListener('click', () => void this.copyLink());
    this.showCount('finder.countAll', Number(this.dataset['total'] ?? 0));
    for (const button of this.querySelectorAll('[data-to-list]'))
      button.addEventListener('click', () => this.goToList());
    // Hours pass while a phone lies in a pocket.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.refresh();
    });
    window.addEventListener('hashchange', () => this.openLink());
    this.openLink();
  }

  private toggle(key: WishKey, control: HTMLElement): void {
    const group = control.closest<HTMLDetailsElement>('details[data-filter]');
    // Of these there is one at a time: the answer is given, the question folds away.
    const isAnswered = /^(need|area|town):/.test(key);
    if (keysOf(this.chosen).includes(key)) void this.update(withoutKey(this.chosen, key));
    else if (key.startsWith('town:')) void this.picker.chooseTown(key.slice('town:'.length));
    else {
      if (isAnswered) this.fold(group);
      void this.update(withKey(this.chosen, key));
    }
  }

  private choosePlace(place: Place): void {
    this.fold(this.querySelector<HTMLDetailsElement>('[data-filter="where"]'));
    void this.update({ ...this.chosen, place });
  }

  private fold(group: HTMLDetailsElement | null): void {
    if (group === null) return;
    group.open = false;
    this.goToList();
  }

  /** The answer is what she came for: it comes into view, and the next Tab is in it. */
  private goToList(): void {
    const count = findHook(this, 'count');
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: 'start' });
  }

  /** Takes new choices and shows what fits, fetching the index the first time. */
  private async update(chosen: Chosen): Promise<void> {
    if (chosen.place !== undefined && chosen.place !== this.chosen.place) this.picker.forgetPosition();
    this.chosen = chosen;
    this.controls.showChosen(keysOf(chosen));
    this.tell(undefined);
    if (this.index === undefined) findHook(this, 'count').replaceChildren(this.words.node('finder.loading'));
    this.loading ??= this.fetchIndex();
    this.index = await this.loading;
    if (this.index === undefined) this.giveUp();
    else this.render();
  }

  private async fetchIndex(): Promise<Index | undefined> {
    try {
      const response = await fetch(new URL(this.dataset['list'] ?? '', document.baseURI), { credentials: 'omit' });
      if (!response.ok) return undefined;
      const file = (await response.json()) as IndexFile;
      return { entries: decodeIndex(file), built: file.built, until: file.until };
    } catch {
      return undefined;
    }
  }

  /** Without the index the links lead to lists again, and what cannot work is put away. */
  private giveUp(): void {
    this.loading = undefined;
    this.stopEnhancing?.();
    this.chosen = nothingChosen;
    // Without a list it would be empty.
    this.map.close();
    // The links it speaks of are to be seen.
    const needs = this.querySelector<HTMLDetailsElement>('[data-filter="need"]');
    if (needs !== null) needs.open = true;
    const isFocusPutAway = document.activeElement?.closest('[data-enhanced]') !== null;
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = true;
    const state = this.querySelector<HTMLElement>('.finder-state');
    if (state !== null) state.hidden = false;
    findHook(this, 'map-open').hidden = true;
    findHook(this, 'copy').hidden = true;
    findHook(this, 'clear').hidden = true;
    this.showChips();
    this.showCount('finder.countAll', Number(this.dataset['total'] ?? 0));
    this.tell('finder.indexMissing');
    if (isFocusPutAway) this.goToList();
  }

  private render(): void {
    if (this.index === undefined) return;
    const wishes = wishesFrom(this.chosen);
    const { found, shown, clock } = this.find(this.index);
    const isAny = keysOf(this.chosen).length > 0;
    this.showChips();
    this.showHeading(isAny, found.length === 0);
    if (found.length === 0) this.tell('finder.none');
    this.list.show(shown, clock);
    this.showCount(isAny ? 'finder.count' : 'finder.countAll', found.length);
    findHook(this, 'clear').hidden = !isAny;
    findHook(this, 'copy').hidden = !isAny;
    const rest = this.querySelector<HTMLElement>('[data-rest]');
    if (rest !== null) rest.hidden = true;
    this.map.show(shown, wishes.near?.point);
  }

  /** What fits now, and what the list holds: where nothing fits, the lines of the country. */
  private find({ entries, built, until }: Index): { found: Found[]; shown: Found[]; clock: Clock } {
    const clock: Clock = { built, until, now: Math.floor(Date.now() / 60_000) };
    const wishes = wishesFrom(this.chosen);
    const found = findPlaces(entries, wishes, clock);
    return { found, shown: found.length > 0 ? found : nationalLines(entries, wishes, clock), clock };
  }

  /** The same choices at a later time. Nothing but the list is touched: she may come back from a call to a picked card. */
  private refresh(): void {
    if (this.index === undefined) return;
    const { shown, clock } = this.find(this.index);
    this.list.refresh(shown, clock);
    this.map.refresh();
  }

  private showCount(key: string, count: number): void {
    findHook(this, 'count').replaceChildren(this.words.node(key, { count }));
  }

  /** One sentence, or none. */
  private tell(key: string | undefined): void {
    findHook(this, 'message').replaceChildren(...(key === undefined ? [] : [this.words.node(key)]));
  }

  private labelOf(key: WishKey): HTMLElement {
    const { place } = this.chosen;
    if (key === 'here:') return this.words.node('near.here');
    if (place?.is === 'town' && key === `town:${place.town}`) {
      const label = document.createElement('span');
      label.append(danishName(place.name));
      return label;
    }
    return this.controls.labelOf(key);
  }

  private showChips(): void {
    const list = findHook(this, 'chosen');
    const keys = keysOf(this.chosen);
    list.hidden = keys.length === 0;
    list.replaceChildren(
      ...keys.map((key, position) => {
        const label = this.labelOf(key);
        const name = this.words.text('finder.remove', { filter: (label.textContent ?? '').trim() });
        return listItem(chip([label, cross()], () => void this.removeChip(key, position), name));
      }),
    );
  }

  private async removeChip(key: WishKey, position: number): Promise<void> {
    await this.update(withoutKey(this.chosen, key));
    const chips = findHook(this, 'chosen').querySelectorAll('button');
    // To the chip that took its place, else to the count, which says what the list holds now.
    const next = chips[Math.min(position, chips.length - 1)];
    if (next === undefined) this.goToList();
    else next.focus();
  }

  /** What stands above the list, and for who finds nothing: which choice to give up. */
  private showHeading(isAny: boolean, isNone: boolean): void {
    const heading = findHook(this, 'list-heading');
    this.usualHeading ??= [...heading.childNodes];
    heading.replaceChildren(...(isNone ? [this.words.node('finder.lines')] : this.usualHeading));
    // Above a list that was chosen stands how many fit.
    heading.hidden = isAny && !isNone;
    findHook(this, 'none').hidden = !isNone;
    const drops = isNone ? wishesToDrop(this.index?.entries ?? [], wishesFrom(this.chosen)) : [];
    findHook(this, 'drops').replaceChildren(
      ...drops.map(({ wish, count }) => {
        const key = this.keyOfWish(wish);
        const drop = this.words.node('finder.drop', { count, filter: this.labelOf(key) });
        return listItem(chip([drop], () => void this.update(withoutKey(this.chosen, key)).then(() => this.goToList())));
      }),
    );
  }

  private keyOfWish(wish: Wish): WishKey {
    const wanted = wish.is === 'must' ? `must:${wish.criterion}` : `${wish.is}:`;
    return (
      keysOf(this.chosen).find((key) => key === wanted || (wish.is !== 'must' && key.startsWith(wanted))) ?? wanted
    );
  }

  /** What a link may ask for on this page. */
  private known(): KnownWishes {
    return {
      needs: this.controls.codes('need'),
      areas: this.controls.codes('area'),
      languages: this.controls.languages(),
      isTown: (id) => /^[\p{L}\p{N}-]{1,60}$/u.test(id),
    };
  }

  /** Takes over what a link asks for, and takes it out of the address: whoever looks at the bar sees a plain page. */
  private openLink(): void {
    const { town, need, area, language, must = [] } = wishesOf(location.hash, this.known());
    const chosen: Chosen = {
      must,
      ...(need === undefined ? {} : { need }),
      ...(language === undefined ? {} : { language }),
      ...(area === undefined ? {} : { place: { is: 'area' as const, area } }),
    };
    // Also an old link, whose choices no longer exist, does not stay in the address.
    if (!/(^#|&)[nalmt]=/.test(location.hash)) return;
    history.replaceState(history.state, '', location.pathname + location.search + withoutOwnPart(location.hash));
    if (keysOf(chosen).length === 0 && town === undefined) return;
    void this.update(chosen).then(() => (town === undefined ? undefined : this.picker.chooseTown(town)));
  }

  private async copyLink(): Promise<void> {
    const link = new URL(location.href);
    link.hash = fragmentOf(linkWishesFrom(this.chosen), this.known());
    try {
      await navigator.clipboard.writeText(link.href);
      this.tell('finder.copied');
    } catch {
      // No clipboard on an old phone or without https: she copies it herself.
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = link.href;
      field.setAttribute('aria-label', this.words.text('finder.copyByHand'));
      findHook(this, 'message').replaceChildren(this.words.node('finder.copyByHand'), field);
      field.select();
    }
  }
}

const listItem = (child: Node): HTMLLIElement => {
  const item = document.createElement('li');
  item.append(child);
  return item;
};

const chip = (parts: readonly Node[], press: () => void, name?: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'finder-chip';
  if (name !== undefined) button.setAttribute('aria-label', name);
  button.append(...parts);
  button.addEventListener('click', press);
  return button;
};

const cross = (): HTMLSpanElement => {
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.append('×');
  return sign;
};

customElements.define('hv-finder', HvFinder);
