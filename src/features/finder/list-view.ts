/** The list: cards, names and lines, as the domain has put them in order, each with what it answers to the reader's choices. */
import type { Clock, Found } from '../../domain/finder/find.ts';
import { others, type ServiceList } from '../../domain/finder/list.ts';
import { distanceInWords } from '../../domain/geo/distance-words.ts';
import { openWords, type ClockStyle } from '../../domain/hours/open-words.ts';
import { danish } from '../../i18n/danish.ts';
import { afterFrame } from '../../components/element/after-frame.ts';
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import type { CardStore } from './card-store.ts';
import { narrowNumbers, type ListSubject } from './narrow-numbers.ts';
import { partOf } from './parts.ts';

/** How many cards; more come on a tap, and after them what is only known by name. */
const batch = 60;

/** Fill the window of a phone: these are drawn at once. */
const firstCards = 4;

/** Drawn after the frame that shows those before. */
const nextCards = 10;

export interface ListOptions {
  root: HTMLElement;
  words: Words;
  clockStyle: ClockStyle;
  store: CardStore;
  /** Address of the finder's index. */
  index: URL;
  /** What a criterion is called. */
  labelOf: (criterion: string) => Node;
}

/** What is to be shown. */
export interface Shown {
  list: ServiceList;
  clock: Clock;
  subject: ListSubject;
}

const nothing: Shown = {
  list: {
    groups: [],
    briefs: [],
    lines: [],
    areHelpLines: false,
    known: 0,
    ask: 0,
    isLinesFirst: false,
    hasNoWay: true,
    guidesStand: 'first',
  },
  clock: { now: 0, built: 0, until: 0 },
  subject: {},
};

export class ListView {
  private readonly options: ListOptions;
  private readonly cards: HTMLElement;
  /** Cards after the lines. */
  private readonly others: HTMLElement;
  private readonly more: HTMLElement;
  private shown = nothing;
  /** How many cards there are to be, and how many there are so far. */
  private wanted = batch;
  private drawn = 0;
  private unfolded: ReadonlySet<string> = new Set();
  private nextDraw: ReturnType<typeof afterFrame> | undefined;
  /** The last call to show something, which others may overtake while parts are fetched. */
  private latest: symbol | undefined;

  constructor(options: ListOptions) {
    this.options = options;
    this.cards = hook(options.root, 'cards');
    this.others = hook(options.root, 'others');
    this.more = hook(options.root, 'more');
    // On paper nobody can ask for more.
    window.addEventListener('beforeprint', () => this.showAll());
  }

  /**
   * Replaces the list, once what it holds is there.
   *
   * @param most cards at first, if that is less than usual
   */
  async show(shown: Shown, most: number): Promise<void> {
    if (!(await this.fetch(shown))) return;
    this.shown = shown;
    this.wanted = Math.min(batch, most);
    this.drawn = 0;
    this.clear();
    this.drawAround();
    this.append(firstCards);
  }

  /** The same choices at a later time: as many cards as before, and the focus where it was. */
  async refresh(shown: Shown): Promise<void> {
    if (!(await this.fetch(shown))) return;
    const focused = document.activeElement;
    const id = focused?.closest<HTMLElement>('[data-service]')?.dataset['service'];
    const isAmid = id !== undefined && this.options.root.contains(focused);
    this.shown = shown;
    const count = Math.max(this.drawn, firstCards);
    this.drawn = 0;
    this.noteFolds();
    this.clear();
    this.drawAround();
    this.append(count);
    if (!isAmid) return;
    const link = focused?.getAttribute('href') ?? '';
    const again = this.options.root.querySelector<HTMLElement>(`[data-service="${id}"] a[href="${link}"]`);
    again?.focus({ preventScroll: true });
  }

  private async fetch({ list }: Shown): Promise<boolean> {
    const asked = Symbol('asked');
    this.latest = asked;
    const { groups, briefs, lines } = list;
    const cards = groups.flatMap(({ found }) => found).slice(0, Math.max(this.drawn, batch));
    await this.options.store.load([...cards, ...briefs, ...lines].map(({ service }) => service.id));
    return this.latest === asked;
  }

  private clear(): void {
    this.cards.replaceChildren();
    this.others.replaceChildren();
  }

  private get found(): readonly Found[] {
    return this.shown.list.groups.flatMap(({ found }) => found);
  }

  private showAll(): void {
    if (this.shown === nothing) return;
    this.wanted = Infinity;
    this.append(Infinity);
  }

  /** The next cards; the focus goes to the first of them. */
  async showMore(): Promise<void> {
    const before = this.drawn;
    this.wanted += batch;
    const next = this.found.slice(before, this.wanted).map(({ service }) => service.id);
    await this.options.store.load(next);
    this.append(before + firstCards);
    const drawn = [this.cards, this.others].flatMap((list) => [...list.querySelectorAll('[data-service]')]);
    drawn[before]?.querySelector('a')?.focus();
  }

  /** Adds cards until there are `count`, if the list is that long. */
  private append(count: number): void {
    const end = Math.min(count, this.wanted);
    let before = 0;
    for (const { area, found } of this.shown.list.groups) {
      const start = Math.max(this.drawn - before, 0);
      const next = found.slice(start, Math.max(end - before, 0));
      before += found.length;
      next.forEach((match, index) => {
        const isFolded = area !== undefined && area !== others && start + index > 0;
        const list = isFolded ? this.restOf(area, found.length - 1) : this.listOf(area);
        list.append(this.itemOf(match));
      });
    }
    this.drawn = Math.min(end, before);
    this.drawLater(before);
  }

  private sectionOf(area: string | undefined): HTMLElement {
    const list = area === others ? this.others : this.cards;
    const sections = [...list.children].filter((one) => one instanceof HTMLElement);
    const known = sections.find(({ dataset }) => dataset['area'] === area);
    if (known !== undefined) return known;
    const section = document.createElement('section');
    if (area !== undefined) section.dataset['area'] = area;
    const heading = area === undefined ? undefined : partOf(this.options.root, area);
    section.append(...(heading === undefined ? [] : [heading]), cardList());
    list.append(section);
    return section;
  }

  private listOf(area: string | undefined): Element {
    const section = this.sectionOf(area);
    return section.querySelector('ol') ?? section;
  }

  /** The cards of a part of the country after its first, folded as on the page without a script. */
  private restOf(area: string, count: number): Element {
    const section = this.sectionOf(area);
    const known = section.querySelector('details ol');
    if (known !== null) return known;
    const fold = document.createElement('details');
    fold.className = 'fold finder-rest';
    fold.open = this.unfolded.has(area);
    const summary = document.createElement('summary');
    const list = cardList();
    summary.append(this.options.words.node('list.moreHere', { count }));
    fold.append(summary, list);
    section.append(fold);
    return list;
  }

  /** Parts of the country whose other cards she has opened; they stay open when the list is drawn anew. */
  private noteFolds(): void {
    this.unfolded = new Set(
      [...this.cards.querySelectorAll<HTMLElement>('details[open]')].map(
        (fold) => fold.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '',
      ),
    );
  }

  /** A phone draws the first cards sooner if it need not draw all of them. */
  private drawLater(total: number): void {
    this.nextDraw?.stop();
    const isComplete = this.drawn >= Math.min(this.wanted, total);
    this.cards.setAttribute('aria-busy', String(!isComplete));
    this.more.hidden = total <= this.wanted;
    hook(this.options.root, 'briefs').hidden = !this.more.hidden;
    this.nextDraw = isComplete ? undefined : afterFrame(() => this.append(this.drawn + nextCards));
  }

  /** Lines before or after the cards, names after them, and what to read. */
  private drawAround(): void {
    const { root, store } = this.options;
    const { list, subject } = this.shown;
    const part = (name: 'lines' | 'briefs', className: string, found: readonly Found[]): HTMLElement[] => {
      if (found.length === 0) return [];
      const section = document.createElement('section');
      if (name === 'lines') section.dataset['lines'] = list.areHelpLines ? 'help' : '';
      const items = document.createElement('ol');
      items.className = className;
      items.append(...found.map((match) => this.itemOf(match)));
      // A fold is no way in: where it stands first, its numbers show.
      items.querySelector(':scope > li:first-child > details')?.setAttribute('open', '');
      const heading = partOf(root, name === 'lines' && list.areHelpLines ? 'help' : name);
      section.append(...(heading === undefined ? [] : [heading]), items);
      return [section];
    };
    const lines = part('lines', 'line-list', list.lines);
    hook(root, 'lines-before').replaceChildren(...(list.isLinesFirst ? lines : []));
    hook(root, 'lines-after').replaceChildren(...(list.isLinesFirst ? [] : lines));
    hook(root, 'briefs').replaceChildren(...part('briefs', 'service-briefs', list.briefs));
    const guides = subject.need === undefined ? [] : store.guides(subject.need);
    const places = { first: 'guides-before', 'after-lines': 'guides-after-lines', last: 'guides' } as const;
    for (const [stand, place] of Object.entries(places))
      hook(root, place).replaceChildren(...(list.guidesStand === stand ? guides : []));
    hook(root, 'no-way').hidden = !list.hasNoWay;
    hook(root, 'elsewhere').hidden = subject.area === undefined;
  }

  private itemOf(match: Found): HTMLElement {
    const item = this.options.store.make(match.service.id) ?? this.plainItem(match);
    narrowNumbers(item, this.shown.subject);
    item.dataset['open'] = match.open.is;
    if (!item.classList.contains('service-card')) {
      const [open, near] = [this.openOf(match), this.nearOf(match)];
      if (open !== undefined) item.querySelector('.line-list-row .line-list-note')?.prepend(open, ' ');
      if (near !== undefined) item.querySelector('b')?.parentElement?.append(' · ', near);
      return item;
    }
    const answers = this.answersOf(match);
    if (answers.length > 0) {
      const fit = document.createElement('ul');
      fit.className = 'service-card-fit';
      fit.append(...answers);
      item.querySelector('.service-card-facts')?.after(fit);
    }
    return item;
  }

  /** Open or not, how far, what of her wishes is known to hold, and what she has to ask. */
  private answersOf(match: Found): HTMLElement[] {
    const { root, words, labelOf } = this.options;
    const { reasons } = match;
    const answers: HTMLElement[] = [];
    const add = (fit: string, className: string, ...parts: (string | Node)[]): void => {
      const item = document.createElement('li');
      item.dataset['fit'] = fit;
      if (className !== '') item.className = className;
      item.append(...parts);
      answers.push(item);
    };
    const sign = (name: 'yes' | 'ask'): Node[] => {
      const icon = partOf(root, name);
      return icon === undefined ? [] : [icon];
    };
    const said = this.openOf(match);
    if (said !== undefined) {
      delete said.dataset['fit'];
      add('open', match.open.is === 'open' ? 'service-card-open' : 'service-card-closed', said);
    }
    const near = this.nearOf(match);
    if (near !== undefined) {
      delete near.dataset['fit'];
      add('near', '', near);
    }
    for (const { criterion, answer } of reasons) {
      if (criterion === 'need' || (criterion === 'area' && answer === 'yes')) continue;
      const label = criterion === 'area' ? words.node('criterion.place') : labelOf(criterion);
      if (answer === 'yes') add('yes', '', ...sign('yes'), label);
      else add('ask', 'service-card-ask', ...sign('ask'), words.node('finder.notKnown', { filter: label }));
    }
    return answers;
  }

  /** Open or not, and until when; undefined where nobody can say. */
  private openOf({ service, open }: Found): HTMLElement | undefined {
    const { words, clockStyle } = this.options;
    const state = openWords(
      open,
      this.shown.clock.now,
      service.remote || service.hours.areOfNumber === true,
      clockStyle,
    );
    // The card of a house already says that one comes by appointment or rings first.
    if (state === undefined || (state.time === undefined && open.is !== 'open')) return undefined;
    const time = document.createElement('bdi');
    time.append(state.time ?? '');
    const said = words.node(state.key, { time });
    said.dataset['fit'] = 'open';
    return said;
  }

  /** How far, where a position is published; or that it comes there. */
  private nearOf({ nearness }: Found): HTMLElement | undefined {
    const { words } = this.options;
    const distance = nearness?.saidKm === undefined ? undefined : distanceInWords(nearness.saidKm);
    if (distance === undefined && nearness?.covers !== true) return undefined;
    const said = distance === undefined ? words.node('near.covers') : words.node(distance.key, { km: distance.km });
    said.dataset['fit'] = 'near';
    return said;
  }

  /** Where its HTML could not be fetched: what the index knows, and the way to its page. */
  private plainItem({ service }: Found): HTMLElement {
    const { words, index } = this.options;
    const item = document.createElement('li');
    item.className = 'service-card';
    item.dataset['service'] = service.id;
    const body = document.createElement('div');
    body.className = 'service-card-body';
    const heading = document.createElement('h3');
    heading.className = 'service-card-title';
    const link = document.createElement('a');
    link.href = new URL(`../p/${service.code}/`, index).href;
    link.append(danishName(service.name));
    heading.append(link);
    const facts = document.createElement('p');
    facts.className = 'service-card-facts';
    const towns = [...new Set(service.positions.map(({ town }) => town))].join(', ');
    facts.append(words.node(`kind.${service.kind}`), ...(towns === '' ? [] : [' · ', danishName(towns)]));
    body.append(heading, facts);
    item.append(body);
    return item;
  }
}

/** A proper name: no translator changes it, and it keeps its direction. */
export const danishName = (text: string): HTMLElement => {
  const name = document.createElement('bdi');
  name.lang = danish;
  name.translate = false;
  name.append(text);
  return name;
};

const cardList = (): HTMLOListElement => {
  const list = document.createElement('ol');
  list.className = 'service-cards';
  return list;
};
