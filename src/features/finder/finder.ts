/**
 * The finder: turns the list of all services into the list that fits. The page works without it; what it cannot load it
 * says in one sentence and leaves the rest as it was. Choices stay in memory: no address, no storage (Q13-Q16).
 */
import '../../components/element/old-phones.ts';
import {
  changeAfter,
  criteriaToDrop,
  findServices,
  nationalLines,
  type Clock,
  type Found,
} from '../../domain/finder/find.ts';
import { hook } from '../../components/element/hooks.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { Chips } from './chips.ts';
import { criteriaFrom, keysOf, nothingChosen, withKey, withoutKey } from './choices.ts';
import type { Chosen, CriterionKey, Where } from './choices.ts';
import { CriterionControls } from './criterion-controls.ts';
import { ListView } from './list-view.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { MapView } from './map-view.ts';
import { SharedLink } from './shared-link.ts';
import { siteRoot } from './site-root.ts';
import { WherePicker } from './where-picker.ts';

/** Milliseconds. */
const longestWait = 3_600_000;

class HvFinder extends HTMLElement {
  private chosen: Chosen = nothingChosen;
  private indexAddress!: URL;
  private words!: Words;
  private controls!: CriterionControls;
  private list!: ListView;
  private picker!: WherePicker;
  private map!: MapView;
  private chips!: Chips;
  private link!: SharedLink;
  private stopEnhancing: (() => void) | undefined;
  private loading: Promise<LoadedIndex | undefined> | undefined;
  private index: LoadedIndex | undefined;
  private nextRefresh: ReturnType<typeof setTimeout> | undefined;
  private usualHeading: ChildNode[] | undefined;

  connectedCallback(): void {
    this.indexAddress = new URL(this.dataset['list'] ?? '', siteRoot());
    this.words = readWords(this);
    this.controls = new CriterionControls(this);
    this.list = new ListView({
      cards: hook(this, 'cards'),
      more: hook(this, 'more'),
      index: this.indexAddress,
      words: this.words,
      clockStyle: {
        locale: this.dataset['locale'] ?? document.documentElement.lang,
        timeZone: this.dataset['timeZone'] ?? 'UTC',
        weekdays: (this.dataset['weekdays'] ?? '').split('|'),
      },
    });
    this.picker = new WherePicker({
      root: this,
      words: this.words,
      controls: this.controls,
      choose: (where) => this.chooseWhere(where),
      announce: (key) => this.announce(key),
    });
    this.map = new MapView({
      root: this,
      words: this.words,
      copyOfCard: (id) => this.list.copyOf(id),
      labelOfArea: (area) => this.controls.labelOf(`area:${area}`).textContent ?? '',
      announce: (key) => this.announce(key),
      open: () => void this.update(this.chosen),
    });
    this.chips = new Chips({
      root: this,
      words: this.words,
      controls: this.controls,
      remove: (key) => this.update(withoutKey(this.chosen, key)),
      goToList: () => this.goToList(),
    });
    this.link = new SharedLink({
      root: this,
      words: this.words,
      controls: this.controls,
      announce: (key) => this.announce(key),
      open: (chosen, town) =>
        void this.update(chosen).then(() => (town === undefined ? undefined : this.picker.chooseTown(town))),
    });
    for (const enhanced of this.querySelectorAll<HTMLElement>('[data-enhanced]')) enhanced.hidden = false;
    this.stopEnhancing = this.controls.enhance((key, control) => this.toggle(key, control));
    hook(this, 'clear').addEventListener('click', () => void this.update(nothingChosen).then(() => this.goToList()));
    hook(this, 'copy').addEventListener('click', () => void this.link.copy(this.chosen));
    this.showCount('finder.countAll', Number(this.dataset['total'] ?? 0));
    for (const button of this.querySelectorAll('[data-to-list]'))
      button.addEventListener('click', () => this.goToList());
    // What is open may have changed while the page was hidden.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.refresh();
    });
    this.link.open();
  }

  private toggle(key: CriterionKey, control: HTMLElement): void {
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

  private chooseWhere(where: Where): void {
    this.fold(this.querySelector<HTMLDetailsElement>('[data-filter="where"]'));
    void this.update({ ...this.chosen, where });
  }

  private fold(group: HTMLDetailsElement | null): void {
    if (group === null) return;
    group.open = false;
    this.goToList();
  }

  /** Shows the count and focuses it: the next Tab is in the list. */
  private goToList(): void {
    const count = hook(this, 'count');
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: 'start' });
  }

  /** Takes new choices and shows what fits, fetching the index the first time. */
  private async update(chosen: Chosen): Promise<void> {
    if (chosen.where !== undefined && chosen.where !== this.chosen.where) this.picker.forgetPosition();
    this.chosen = chosen;
    this.controls.showChosen(keysOf(chosen));
    this.announce(undefined);
    if (this.index === undefined) hook(this, 'count').replaceChildren(this.words.node('finder.loading'));
    this.loading ??= loadIndex(this.indexAddress);
    this.index = await this.loading;
    if (this.index === undefined) this.giveUp();
    else this.render();
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
    for (const enhanced of this.querySelectorAll<HTMLElement>('[data-enhanced]')) enhanced.hidden = true;
    const state = this.querySelector<HTMLElement>('.finder-state');
    if (state !== null) state.hidden = false;
    hook(this, 'map-open').hidden = true;
    hook(this, 'copy').hidden = true;
    hook(this, 'clear').hidden = true;
    this.chips.show(this.chosen);
    this.showCount('finder.countAll', Number(this.dataset['total'] ?? 0));
    this.announce('finder.indexMissing');
    if (isFocusPutAway) this.goToList();
  }

  private render(): void {
    if (this.index === undefined) return;
    const criteria = criteriaFrom(this.chosen);
    const { found, shown, clock } = this.find(this.index);
    const isAny = keysOf(this.chosen).length > 0;
    this.chips.show(this.chosen);
    this.showHeading(isAny, found.length === 0, shown.length > 0);
    if (found.length === 0) this.announce('finder.none');
    this.list.show(shown, clock, { need: criteria.need, area: criteria.area ?? criteria.near?.area });
    this.showCount(isAny ? 'finder.count' : 'finder.countAll', found.length);
    hook(this, 'clear').hidden = !isAny;
    hook(this, 'copy').hidden = !isAny;
    const rest = this.querySelector<HTMLElement>('[data-rest]');
    if (rest !== null) rest.hidden = true;
    this.map.show(shown, criteria.near?.point);
  }

  /** What fits now, and what the list holds: where nothing fits, the lines of the country. */
  private find({ entries, built, until }: LoadedIndex): { found: Found[]; shown: Found[]; clock: Clock } {
    const clock: Clock = { built, until, now: Math.floor(Date.now() / 60_000) };
    const criteria = criteriaFrom(this.chosen);
    const found = findServices(entries, criteria, clock);
    this.refreshAt(changeAfter(entries, clock.now));
    return { found, shown: found.length > 0 ? found : nationalLines(entries, criteria, clock), clock };
  }

  /** The same choices at a later time: only the list is drawn anew; the picked cards and the focus stay. */
  private refresh(): void {
    if (this.index === undefined) return;
    const { shown, clock } = this.find(this.index);
    this.list.refresh(shown, clock);
    this.map.refresh();
  }

  /** A page that stays open must not go on saying "open" of what has closed. */
  private refreshAt(minute: number | undefined): void {
    clearTimeout(this.nextRefresh);
    if (minute === undefined) return;
    // A timer of over 24 days would fire at once, and one that slept with the phone fires late: never wait long.
    const wait = Math.min(minute * 60_000 - Date.now(), longestWait);
    this.nextRefresh = setTimeout(() => this.refresh(), Math.max(wait, 0) + 1000);
  }

  private showCount(key: string, count: number): void {
    hook(this, 'count').replaceChildren(this.words.node(key, { count }));
  }

  /** One sentence, or none. */
  private announce(key: string | undefined): void {
    hook(this, 'message').replaceChildren(...(key === undefined ? [] : [this.words.node(key)]));
  }

  /** The heading above the list, and where nothing fits, which choice could be given up. */
  private showHeading(isAny: boolean, isNone: boolean, hasLines: boolean): void {
    const heading = hook(this, 'list-heading');
    this.usualHeading ??= [...heading.childNodes];
    heading.replaceChildren(...(isNone ? [this.words.node('finder.lines')] : this.usualHeading));
    // Above a list that was chosen stands how many fit.
    heading.hidden = isNone ? !hasLines : isAny;
    const drops = isNone ? criteriaToDrop(this.index?.entries ?? [], criteriaFrom(this.chosen)) : [];
    this.chips.showDrops(drops, this.chosen);
  }
}

customElements.define('hv-finder', HvFinder);
