/** The list of services: the cards of the page, put in order, each with what it answers to the reader's choices. */
import type { Clock, Found } from '../../domain/finder/find.ts';
import { distanceInWords } from '../../domain/geo/distance-words.ts';
import { openWords, type ClockStyle } from '../../domain/hours/open-words.ts';
import { narrowContacts, type Chosen } from './card-contacts.ts';
import { danish } from '../../i18n/danish.ts';
import { afterFrame } from '../../components/element/after-frame.ts';
import type { Words } from '../../components/element/script-words.ts';

/** How many cards; more come on a tap. */
const batch = 60;

/** Fill the window of a phone: these are drawn at once. */
const firstCards = 4;

/** Drawn after the frame that shows those before. */
const nextCards = 10;

export interface ListOptions {
  cards: HTMLElement;
  more: HTMLElement;
  words: Words;
  clockStyle: ClockStyle;
  /** Address of the finder's index. */
  index: URL;
}

export class ListView {
  private readonly options: ListOptions;
  /** Made at build or here, by id; a card is moved, never made twice. */
  private readonly made = new Map<string, HTMLElement>();
  private found: readonly Found[] = [];
  private chosen: Chosen = {};
  private clock: Clock = { now: 0, built: 0, until: 0 };
  /** How many cards there are to be, and how many there are so far. */
  private wanted = batch;
  private drawn = 0;
  private nextDraw: ReturnType<typeof afterFrame> | undefined;

  constructor(options: ListOptions) {
    this.options = options;
    for (const card of options.cards.querySelectorAll<HTMLElement>('[data-service]')) {
      this.made.set(card.dataset['service'] ?? '', card);
    }
    options.more.addEventListener('click', () => this.showMore());
    // On paper nobody can ask for more.
    window.addEventListener('beforeprint', () => this.showAll());
  }

  /** Replaces the list. */
  show(found: readonly Found[], clock: Clock, chosen: Chosen): void {
    this.found = found;
    this.chosen = chosen;
    this.clock = clock;
    this.wanted = batch;
    this.replace(firstCards);
  }

  /** The same choices at a later time: as many cards as before, and the focus where it was. */
  refresh(found: readonly Found[], clock: Clock): void {
    const focused = document.activeElement;
    const isAmid = focused instanceof HTMLElement && this.options.cards.contains(focused);
    this.found = found;
    this.clock = clock;
    this.replace(Math.max(this.drawn, firstCards));
    if (isAmid) focused.focus({ preventScroll: true });
  }

  /** A copy of a card, to stand elsewhere on the page. */
  copyOf(id: string): HTMLElement | undefined {
    const match = this.found.find(({ service }) => service.id === id);
    const card = match === undefined ? this.made.get(id) : this.cardOf(match);
    const copy = card?.cloneNode(true) as HTMLElement | undefined;
    copy?.removeAttribute('data-service');
    return copy;
  }

  private showAll(): void {
    this.wanted = Infinity;
    this.append(Infinity);
  }

  private showMore(): void {
    this.append(this.wanted);
    const before = this.drawn;
    this.wanted += batch;
    this.append(before + firstCards);
    this.options.cards.children[before]?.querySelector('a')?.focus();
  }

  private replace(count: number): void {
    const first = this.found.slice(0, count).map((match) => this.cardOf(match));
    this.options.cards.replaceChildren(...first);
    this.drawn = first.length;
    this.drawLater();
  }

  /** Adds cards until there are `count`, if the list is that long. */
  private append(count: number): void {
    const next = this.found.slice(this.drawn, Math.min(count, this.wanted)).map((match) => this.cardOf(match));
    this.options.cards.append(...next);
    this.drawn += next.length;
    this.drawLater();
  }

  /** A phone draws the first cards sooner if it need not draw all of them. */
  private drawLater(): void {
    this.nextDraw?.stop();
    const isComplete = this.drawn >= Math.min(this.wanted, this.found.length);
    this.options.cards.setAttribute('aria-busy', String(!isComplete));
    this.options.more.hidden = this.found.length <= this.wanted;
    this.nextDraw = isComplete ? undefined : afterFrame(() => this.append(this.drawn + nextCards));
  }

  private cardOf(match: Found): HTMLElement {
    const { id } = match.service;
    const card = this.made.get(id) ?? this.makeCard(match);
    this.made.set(id, card);
    card.dataset['open'] = match.open.is;
    narrowContacts(card, this.chosen);
    card.querySelector('.finder-fit')?.remove();
    const lines = this.linesOf(match);
    if (lines.length > 0) {
      const fit = document.createElement('div');
      fit.className = 'finder-fit';
      fit.append(...lines);
      card.querySelector('h3')?.after(fit);
    }
    return card;
  }

  /** Open or not, how far, and what nobody knows. */
  private linesOf({ service, open, nearness, notKnown }: Found): HTMLElement[] {
    const { words, clockStyle } = this.options;
    const lines: HTMLElement[] = [];
    const add = (name: 'open' | 'near' | 'ask', className: string, ...parts: (string | Node)[]): void => {
      const line = document.createElement('p');
      line.dataset['fit'] = name;
      if (className !== '') line.className = className;
      line.append(...parts);
      lines.push(line);
    };
    const state = openWords(open, this.clock.now, service.remote, clockStyle);
    // The card of a house already says that one comes by appointment or rings first.
    if (state?.time !== undefined || open.is === 'open') {
      const time = document.createElement('bdi');
      time.append(state?.time ?? '');
      if (state !== undefined)
        add('open', open.is === 'open' ? 'finder-open-now' : '', words.node(state.key, { time }));
    }
    if (nearness?.covers === true) add('near', '', words.node('near.covers'));
    const distance = nearness?.saidKm === undefined ? undefined : distanceInWords(nearness.saidKm);
    if (distance !== undefined) add('near', '', words.node(distance.key, { km: distance.km }));
    if (notKnown.length > 0) {
      // Not one sentence: each part may be in another language (M5).
      const asked = notKnown.flatMap((criterion, index) => [index === 0 ? ' ' : ', ', words.node(`ask.${criterion}`)]);
      add('ask', 'doubt', words.node('finder.notKnown'), ...asked);
    }
    return lines;
  }

  /** For a service beyond those in the page: what the index knows, and the way to its page. */
  private makeCard({ service }: Found): HTMLElement {
    const { words, index } = this.options;
    const card = document.createElement('article');
    card.className = 'service-card';
    card.dataset['service'] = service.id;
    const heading = document.createElement('h3');
    heading.className = 'service-card-title';
    const link = document.createElement('a');
    link.href = new URL(`../p/${service.code}/`, index).href;
    const what = words.node(`kind.${service.kind}`);
    what.className = 'service-card-what';
    const name = document.createElement('span');
    name.className = 'service-card-name';
    name.append(danishName(service.name));
    link.append(what, name);
    heading.append(link);
    card.append(heading);
    const towns = [...new Set(service.positions.map(({ town }) => town))];
    if (towns.length > 0) {
      const where = document.createElement('p');
      where.append(danishName(towns.join(', ')));
      card.append(where);
    }
    return card;
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
