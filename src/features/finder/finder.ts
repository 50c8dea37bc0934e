/**
 * The finder: turns the list of all services into the list that fits. The page works without it; what it cannot load it
 * says in one sentence and leaves the rest as it was. Choices stay in memory: no address, no storage (Q13-Q16).
 */
import '../../components/element/old-phones.ts';
import { changeAfter, findServices, nationalLines, criteriaToDrop, type Clock } from '../../domain/finder/find.ts';
import type { Found, Criterion } from '../../domain/finder/find.ts';
import { readIndex, type FinderEntry, type IndexFile, type IndexTimes } from '../../domain/finder/index-file.ts';
import { fragmentOf, criteriaOf, type KnownCriteria } from '../../domain/finder/link.ts';
import { hook } from '../../components/element/hooks.ts';
import { withoutOwnPart } from '../../i18n/history-free-fragment.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { keysOf, linkCriteriaFrom, nothingChosen, criteriaFrom, withKey, withoutKey } from './choices.ts';
import type { Chosen, CriterionKey, Where } from './choices.ts';
import { danishName, ListView } from './list-view.ts';
import { MapView } from './map-view.ts';
import { WherePicker } from './where-picker.ts';
import { CriterionControls } from './criterion-controls.ts';

interface Index extends IndexTimes {
  entries: readonly FinderEntry[];
}

/** Milliseconds. */
const longestWait = 3_600_000;

class HvFinder extends HTMLElement {
  private chosen: Chosen = nothingChosen;
  private words!: Words;
  private controls!: CriterionControls;
  private list!: ListView;
  private picker!: WherePicker;
  private map!: MapView;
  private stopEnhancing: (() => void) | undefined;
  private loading: Promise<Index | undefined> | undefined;
  private index: Index | undefined;
  private nextRefresh: ReturnType<typeof setTimeout> | undefined;
  private usualHeading: ChildNode[] | undefined;

  connectedCallback(): void {
    this.words = readWords(this);
    this.controls = new CriterionControls(this);
    this.list = new ListView({
      cards: hook(this, 'cards'),
      more: hook(this, 'more'),
      words: this.words,
      clockStyle: {
        locale: document.documentElement.lang,
        timeZone: this.dataset['timeZone'] ?? 'UTC',
        weekdays: (this.dataset['weekdays'] ?? '').split('|'),
      },
    });
    this.picker = new WherePicker({
      root: this,
      words: this.words,
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
    for (const part of this.querySelectorAll<HTMLElement>('[data-enhanced]')) part.hidden = false;
    this.stopEnhancing = this.controls.enhance((key, control) => this.toggle(key, control));
    hook(this, 'clear').addEventListener('click', () => void this.update(nothingChosen).then(() => this.goToList()));
    hook(this, 'copy').addEventListener('click', () => void this.copyLink());
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

  private toggle(key: CriterionKey, control: HTMLElement): void {
    const group = control.closest<HTMLDetailsElement>('details.filter');
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

  /** The answer is what she came for: it comes into view, and the next Tab is in it. */
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
      return { entries: readIndex(file), built: file.built, until: file.until };
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
    hook(this, 'map-open').hidden = true;
    hook(this, 'copy').hidden = true;
    hook(this, 'clear').hidden = true;
    this.showChips();
    this.showCount('finder.countAll', Number(this.dataset['total'] ?? 0));
    this.announce('finder.indexMissing');
    if (isFocusPutAway) this.goToList();
  }

  private render(): void {
    if (this.index === undefined) return;
    const criteria = criteriaFrom(this.chosen);
    const { found, shown, clock } = this.find(this.index);
    const isAny = keysOf(this.chosen).length > 0;
    this.showChips();
    this.showHeading(isAny, found.length === 0);
    if (found.length === 0) this.announce('finder.none');
    this.list.show(shown, clock);
    this.showCount(isAny ? 'finder.count' : 'finder.countAll', found.length);
    hook(this, 'clear').hidden = !isAny;
    hook(this, 'copy').hidden = !isAny;
    const rest = this.querySelector<HTMLElement>('[data-rest]');
    if (rest !== null) rest.hidden = true;
    this.map.show(shown, criteria.near?.point);
  }

  /** What fits now, and what the list holds: where nothing fits, the lines of the country. */
  private find({ entries, built, until }: Index): { found: Found[]; shown: Found[]; clock: Clock } {
    const clock: Clock = { built, until, now: Math.floor(Date.now() / 60_000) };
    const criteria = criteriaFrom(this.chosen);
    const found = findServices(entries, criteria, clock);
    this.refreshAt(changeAfter(entries, clock.now));
    return { found, shown: found.length > 0 ? found : nationalLines(entries, criteria, clock), clock };
  }

  /** The same choices at a later time. Nothing but the list is touched: she may come back from a call to a picked card. */
  private refresh(): void {
    if (this.index === undefined) return;
    const { shown, clock } = this.find(this.index);
    this.list.refresh(shown, clock);
    this.map.refresh();
  }

  /** Somebody looks at a list for hours, or leaves it open beside the bed: it must not go on saying "open". */
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

  private labelOf(key: CriterionKey): HTMLElement {
    const { where } = this.chosen;
    if (key === 'here:') return this.words.node('near.here');
    if (where?.is === 'town' && key === `town:${where.town}`) {
      const label = document.createElement('span');
      label.append(danishName(where.name));
      return label;
    }
    return this.controls.labelOf(key);
  }

  private showChips(): void {
    const list = hook(this, 'chosen');
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

  private async removeChip(key: CriterionKey, position: number): Promise<void> {
    await this.update(withoutKey(this.chosen, key));
    const chips = hook(this, 'chosen').querySelectorAll('button');
    // To the chip that took its place, else to the count, which says what the list holds now.
    const next = chips[Math.min(position, chips.length - 1)];
    if (next === undefined) this.goToList();
    else next.focus();
  }

  /** What stands above the list, and for who finds nothing: which choice to give up. */
  private showHeading(isAny: boolean, isNone: boolean): void {
    const heading = hook(this, 'list-heading');
    this.usualHeading ??= [...heading.childNodes];
    heading.replaceChildren(...(isNone ? [this.words.node('finder.lines')] : this.usualHeading));
    // Above a list that was chosen stands how many fit.
    heading.hidden = isAny && !isNone;
    hook(this, 'none').hidden = !isNone;
    const drops = isNone ? criteriaToDrop(this.index?.entries ?? [], criteriaFrom(this.chosen)) : [];
    hook(this, 'drops').replaceChildren(
      ...drops.map(({ criterion, count }) => {
        const key = this.keyOfCriterion(criterion);
        const drop = this.words.node('finder.drop', { count, filter: this.labelOf(key) });
        return listItem(chip([drop], () => void this.update(withoutKey(this.chosen, key)).then(() => this.goToList())));
      }),
    );
  }

  private keyOfCriterion(criterion: Criterion): CriterionKey {
    const wanted = criterion.is === 'must' ? `must:${criterion.question}` : `${criterion.is}:`;
    return (
      keysOf(this.chosen).find((key) => key === wanted || (criterion.is !== 'must' && key.startsWith(wanted))) ?? wanted
    );
  }

  /** What a link may ask for on this page. */
  private known(): KnownCriteria {
    return {
      needs: this.controls.codes('need'),
      areas: this.controls.codes('area'),
      languages: this.controls.languages(),
      isTown: (id) => /^[\p{L}\p{N}-]{1,60}$/u.test(id),
    };
  }

  /** Takes over what a link asks for, and takes it out of the address: whoever looks at the bar sees a plain page. */
  private openLink(): void {
    const { town, need, area, language, must = [] } = criteriaOf(location.hash, this.known());
    const chosen: Chosen = {
      must,
      ...(need === undefined ? {} : { need }),
      ...(language === undefined ? {} : { language }),
      ...(area === undefined ? {} : { where: { is: 'area' as const, area } }),
    };
    // Also an old link, whose choices no longer exist, does not stay in the address.
    if (!/(^#|&)[nalmt]=/.test(location.hash)) return;
    history.replaceState(history.state, '', location.pathname + location.search + withoutOwnPart(location.hash));
    if (keysOf(chosen).length === 0 && town === undefined) return;
    void this.update(chosen).then(() => (town === undefined ? undefined : this.picker.chooseTown(town)));
  }

  private async copyLink(): Promise<void> {
    const link = new URL(location.href);
    link.hash = fragmentOf(linkCriteriaFrom(this.chosen), this.known());
    try {
      await navigator.clipboard.writeText(link.href);
      this.announce('finder.copied');
    } catch {
      // No clipboard on an old phone or without https: she copies it herself.
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = link.href;
      field.setAttribute('aria-label', this.words.text('finder.copyByHand'));
      hook(this, 'message').replaceChildren(this.words.node('finder.copyByHand'), field);
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
  button.className = 'chip';
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
