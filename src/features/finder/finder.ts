/**
 * The finder: turns the list made at build into the list that fits. The page works without it; what it cannot load it
 * says in one sentence and leaves the rest as it was. Choices stay in memory: no address, no storage (Q13-Q16).
 */
import '../../components/element/old-phones.ts';
import { changeAfter, criteriaToDrop, findServices, nationalLines, type Clock } from '../../domain/finder/find.ts';
import { listOf, type ServiceList } from '../../domain/finder/list.ts';
import { hook } from '../../components/element/hooks.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { CardStore } from './card-store.ts';
import { Chips } from './chips.ts';
import { chosenOnPage, criteriaFrom, extraKeysOf, keysOf, nothingChosen, withKey, withoutKey } from './choices.ts';
import type { Chosen, CriterionKey, Where } from './choices.ts';
import { CriterionControls } from './criterion-controls.ts';
import { ListView } from './list-view.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { MapView } from './map-view.ts';
import { stampPrints } from './printed.ts';
import { SharedLink } from './shared-link.ts';
import { siteRoot } from '../../components/element/site-root.ts';
import { WherePicker } from './where-picker.ts';

/** Milliseconds. */
const longestWait = 3_600_000;

/** From here on choices, list and map stand side by side, and the choices are open. */
const desk = '(min-width: 1000px)';

class HvFinder extends HTMLElement {
  private chosen: Chosen = nothingChosen;
  private indexAddress!: URL;
  private words!: Words;
  private controls!: CriterionControls;
  private store!: CardStore;
  private list!: ListView;
  private pickers: WherePicker[] = [];
  private map!: MapView;
  private chips!: Chips;
  private link!: SharedLink;
  private stopEnhancing: (() => void) | undefined;
  private loading: Promise<LoadedIndex | undefined> | undefined;
  private index: LoadedIndex | undefined;
  /** As the page was made. */
  private usualCount: Node[] = [];
  private nextRefresh: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.chosen = chosenOnPage(this.dataset['need'], this.dataset['area']);
    this.indexAddress = new URL(this.dataset['list'] ?? '', siteRoot());
    this.words = readWords(this);
    this.controls = new CriterionControls(this);
    this.store = new CardStore(this.indexAddress);
    this.list = new ListView({
      root: this,
      words: this.words,
      store: this.store,
      index: this.indexAddress,
      labelOf: (criterion) => this.labelOfCriterion(criterion),
      clockStyle: {
        locale: this.dataset['locale'] ?? document.documentElement.lang,
        timeZone: this.dataset['timeZone'] ?? 'UTC',
        weekdays: (this.dataset['weekdays'] ?? '').split('|'),
      },
    });
    this.pickers = [...this.querySelectorAll<HTMLElement>('[data-start], [data-filter="where"]')].map(
      (box) =>
        new WherePicker({
          root: this,
          box,
          here: [...box.querySelectorAll<HTMLElement>('[data-here]')],
          words: this.words,
          controls: this.controls,
          choose: (where) => this.chooseWhere(where),
          announce: (key) => this.announce(key),
        }),
    );
    this.map = new MapView({
      root: this,
      words: this.words,
      entries: async () => (await this.load())?.entries,
      labelOfArea: (area) => this.controls.labelOf(`area:${area}`).textContent ?? '',
      announce: (key) => this.announce(key),
      open: () => void this.update(this.chosen),
      goToList: () => this.goToList(),
      index: this.indexAddress,
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
        void this.update(chosen).then(() => (town === undefined ? undefined : this.pickers[0]?.chooseTown(town))),
    });
    this.usualCount = [...hook(this, 'count').childNodes];
    for (const enhanced of this.querySelectorAll<HTMLElement>('[data-enhanced]')) enhanced.hidden = false;
    for (const plain of this.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = true;
    this.stopEnhancing = this.controls.enhance((key, control) => this.toggle(key, control));
    this.controls.showChosen(this.pressedKeys());
    hook(this, 'clear').addEventListener('click', () => void this.update(nothingChosen).then(() => this.goToList()));
    hook(this, 'more').hidden = this.querySelector('[data-rest]') === null;
    hook(this, 'more').addEventListener('click', () => void this.showMore());
    hook(this, 'copy').addEventListener('click', () => void this.link.copy(this.chosen));
    hook(this, 'copy').hidden = keysOf(this.chosen).length === 0;
    for (const button of this.querySelectorAll('[data-to-list]'))
      button.addEventListener('click', () => this.goToList());
    if (this.querySelector('[data-start]') === null) this.openChoicesOnDesk();
    this.dataset['ready'] = '';
    // What is open may have changed while the page was hidden.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.refresh();
    });
    stampPrints(this, this.words);
    this.link.open();
  }

  /** The rest of a list made at build has to be fetched first. */
  private async showMore(): Promise<void> {
    if (this.index === undefined) await this.update(this.chosen);
    await this.list.showMore();
  }

  private toggle(key: CriterionKey, control: HTMLElement): void {
    const isPressed = keysOf(this.chosen).includes(key);
    // Of these there is one at a time: the answer is given, the question folds away.
    const isAnswer = /^(need|area|everywhere):/.test(key);
    if (isAnswer) this.fold(control);
    void this.update(isPressed ? withoutKey(this.chosen, key) : withKey(this.chosen, key));
  }

  private chooseWhere(where: Where): void {
    this.fold(hook(this, 'where-label'));
    void this.update({ ...this.chosen, where });
  }

  /** On a phone an answered question gives way to the list; on a desk both stand side by side, and nothing moves. */
  private fold(control: HTMLElement): void {
    const isDesk = matchMedia(desk).matches;
    const group = control.closest<HTMLDetailsElement>('details[data-filter]');
    if (group !== null && !isDesk) group.open = false;
    if (group === null || !isDesk) this.goToList();
  }

  /** Shows the count and focuses it: the next Tab is in the list. */
  private goToList(): void {
    const count = hook(this, 'count');
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: 'start' });
  }

  private labelOfCriterion(criterion: string): Node {
    const { language } = this.chosen;
    return this.controls.labelOf(criterion === 'language' ? `language:${language ?? ''}` : `must:${criterion}`);
  }

  private async load(): Promise<LoadedIndex | undefined> {
    this.loading ??= loadIndex(this.indexAddress);
    const index = await this.loading;
    if (index === undefined) this.loading = undefined;
    else this.store.setOrder(index.entries);
    return index;
  }

  /** Takes new choices and shows what fits, fetching the index the first time. */
  private async update(chosen: Chosen): Promise<void> {
    if (chosen.where !== undefined && chosen.where !== this.chosen.where) {
      for (const picker of this.pickers) picker.forgetPosition();
    }
    this.chosen = chosen;
    this.controls.showChosen(this.pressedKeys());
    this.announce(undefined);
    hook(this, 'cards').setAttribute('aria-busy', 'true');
    if (this.index === undefined) hook(this, 'count').replaceChildren(this.words.node('finder.loading'));
    this.index = await this.load();
    if (this.index === undefined) this.giveUp();
    else await this.render(this.index);
  }

  /** "The whole country" is chosen while no place is. */
  private pressedKeys(): CriterionKey[] {
    return [...keysOf(this.chosen), ...(this.chosen.where === undefined ? ['everywhere:'] : [])];
  }

  /** Without the index the links lead to lists again, and what cannot work is put away. */
  private giveUp(): void {
    this.stopEnhancing?.();
    this.chosen = chosenOnPage(this.dataset['need'], this.dataset['area']);
    // Without a list it would be empty.
    this.map.close();
    const isFocusPutAway = document.activeElement?.closest('[data-enhanced]') !== null;
    for (const enhanced of this.querySelectorAll<HTMLElement>('[data-enhanced]')) enhanced.hidden = true;
    for (const plain of this.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = false;
    hook(this, 'copy').hidden = true;
    this.chips.show(this.chosen);
    hook(this, 'count').replaceChildren(...this.usualCount);
    hook(this, 'cards').removeAttribute('aria-busy');
    this.announce('finder.indexMissing');
    if (isFocusPutAway) this.goToList();
  }

  private async render(index: LoadedIndex): Promise<void> {
    const criteria = criteriaFrom(this.chosen);
    const { list, isNone, clock } = this.find(index);
    this.showChoices();
    this.chips.show(this.chosen);
    this.chips.showDrops(isNone ? criteriaToDrop(index.entries, criteria) : [], this.chosen);
    if (isNone) this.announce('finder.none');
    this.showCount(list, isNone);
    hook(this, 'copy').hidden = keysOf(this.chosen).length === 0;
    // What is said only of the list the page was made with.
    for (const said of this.querySelectorAll<HTMLElement>('[data-of-page]')) said.hidden = true;
    const found = [...list.groups.flatMap((group) => group.found), ...list.briefs, ...list.lines];
    this.map.show(found, criteria.near?.point);
    const most = keysOf(this.chosen).length === 0 ? Number(this.dataset['most']) : Infinity;
    await this.list.show({ list, clock, subject: this.subject() }, most);
  }

  private subject(): { need: string | undefined; area: string | undefined } {
    const { need, area, near } = criteriaFrom(this.chosen);
    return { need, area: area ?? near?.area };
  }

  /** Heading, place and number of choices, as a page made with these choices would have them. */
  private showChoices(): void {
    const { need, where } = this.chosen;
    const isStart = keysOf(this.chosen).length === 0 && this.querySelector('[data-start]') !== null;
    const place = where === undefined ? undefined : this.labelOfPlace(where);
    const heading = need === undefined ? [] : [this.words.node(`need.${need}`)];
    const at = document.createElement('span');
    if (need !== undefined) at.className = 'finder-heading-place';
    if (place !== undefined) at.append(need === undefined ? '' : ' · ', place.cloneNode(true));
    const isAsked = need === undefined && place === undefined;
    hook(this, 'heading').replaceChildren(...(isAsked ? [this.words.node('find.heading')] : [...heading, at]));
    hook(this, 'where-label').replaceChildren(place ?? this.words.node('find.byArea'));
    hook(this, 'where-label')
      .closest('details')
      ?.classList.toggle('finder-choice-first', where === undefined);
    const extra = extraKeysOf(this.chosen).length;
    hook(this, 'more-label').replaceChildren(
      extra === 0 ? this.words.node('finder.chooseMore') : this.words.node('finder.chooseMoreOf', { count: extra }),
    );
    this.showStart(isStart);
    const question = this.querySelector<HTMLElement>('[data-need-question]');
    if (question !== null) question.hidden = need !== undefined;
  }

  /** On the start page the two first questions are asked in the list; once one is answered, all stand beside it. */
  private showStart(isStart: boolean): void {
    const start = this.querySelector<HTMLElement>('[data-start]');
    if (start === null || start.hidden === !isStart) return;
    start.hidden = !isStart;
    const layout = hook(this, 'layout');
    layout.classList.toggle('finder-layout-start', isStart);
    for (const asked of this.querySelectorAll<HTMLElement>('[data-filter="where"], [data-group-need]')) {
      asked.hidden = isStart;
    }
    const choices = hook(this, 'choices');
    const focused = document.activeElement;
    if (isStart) hook(this, 'need-question').after(choices);
    else layout.prepend(choices);
    if (!isStart) this.openChoicesOnDesk();
    // Moving it takes the focus away.
    if (focused instanceof HTMLElement && choices.contains(focused)) focused.focus({ preventScroll: true });
  }

  /** There they stand beside the list and take no room from it. */
  private openChoicesOnDesk(): void {
    if (!matchMedia(desk).matches) return;
    for (const choice of this.querySelectorAll<HTMLDetailsElement>('details[data-filter]')) choice.open = true;
  }

  private labelOfPlace(where: Where): HTMLElement {
    const key = keysOf({ must: [], where })[0] ?? '';
    return this.chips.labelOf(key, this.chosen);
  }

  /** What fits now; where nothing does, the lines of the country. */
  private find({ entries, built, until }: LoadedIndex): { list: ServiceList; isNone: boolean; clock: Clock } {
    const clock: Clock = { built, until, now: Math.floor(Date.now() / 60_000) };
    const criteria = criteriaFrom(this.chosen);
    const found = findServices(entries, criteria, clock);
    this.refreshAt(changeAfter(entries, clock.now));
    const isNone = found.length === 0;
    const areas = Object.keys(this.controls.codes('area'));
    const hasPlace = this.chosen.where !== undefined;
    // Whoever has more wishes than a need is shown first what is known to fulfil them, wherever it is.
    const hasNeed = this.chosen.need !== undefined;
    const isDivided = !hasPlace && hasNeed && extraKeysOf(this.chosen).length === 0;
    const help = this.dataset['helpLines']?.split(' ') ?? [];
    // Where her choices clash she is told which one to give up, and has the lines that are for her.
    const helpLines = isNone
      ? []
      : findServices(
          entries.filter(({ id }) => help.includes(id)),
          {},
          clock,
        );
    const form = { areas, hasPlace, hasNeed, isDivided, helpLines };
    return { list: listOf(isNone ? nationalLines(entries, criteria, clock) : found, form), isNone, clock };
  }

  /** The same choices at a later time: only the list is drawn anew; the focus stays. */
  private async refresh(): Promise<void> {
    if (this.index === undefined) return;
    const { list, clock } = this.find(this.index);
    await this.list.refresh({ list, clock, subject: this.subject() });
  }

  /** A page that stays open must not go on saying "open" of what has closed. */
  private refreshAt(minute: number | undefined): void {
    clearTimeout(this.nextRefresh);
    if (minute === undefined) return;
    // A timer of over 24 days would fire at once, and one that slept with the phone fires late: never wait long.
    const wait = Math.min(minute * 60_000 - Date.now(), longestWait);
    this.nextRefresh = setTimeout(() => void this.refresh(), Math.max(wait, 0) + 1000);
  }

  private showCount({ known, ask }: ServiceList, isNone: boolean): void {
    const { words } = this;
    if (isNone) {
      hook(this, 'count').replaceChildren(words.node('finder.count', { count: 0 }));
      return;
    }
    const parts =
      keysOf(this.chosen).length === 0
        ? [words.node('finder.countAll', { count: known + ask })]
        : [
            words.node('finder.count', { count: known }),
            ...(ask === 0 ? [] : [' · ', words.node('finder.ask', { count: ask })]),
          ];
    hook(this, 'count').replaceChildren(...parts);
  }

  /** One sentence, or none. */
  private announce(key: string | undefined): void {
    hook(this, 'message').replaceChildren(...(key === undefined ? [] : [this.words.node(key)]));
  }
}

customElements.define('hv-finder', HvFinder);
