/**
 * Shows what the search finds, as she types. Loaded at the first focus of the box, with the engine; the words of the page
 * stand in its templates (Parts.astro).
 */
import '../../components/element/old-phones.ts';
import { hook } from '../../components/element/hooks.ts';
import { isPlainClick } from '../../components/element/click.ts';
import { handOver } from '../../components/element/hand-over.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { siteRoot } from '../../components/element/site-root.ts';
import { finderAddress } from '../../domain/search/results.ts';
import type { Danger, FinderChip, SearchAnswer, SearchResult } from '../../domain/search/results.ts';
import { openEngine, type Engine } from './engine.ts';
import { loadParts } from './parts.ts';

/** Milliseconds without a key until the search begins, until it is said that it takes time, and until a count is said. */
const pause = 60;
const patience = 500;
const rest = 800;

const groups = ['services', 'guides', 'cards', 'places', 'elsewhere'] as const;

/** Listens to the field from now on, and searches at once for what stands in it already. Rejects where its words are missing. */
export const openView = async (root: HTMLElement, field: HTMLInputElement): Promise<void> => {
  const language = root.dataset['language'] ?? document.documentElement.lang;
  const folder = new URL(`${language.toLowerCase()}/`, siteRoot());
  // Both are fetched at the same time; that the engine cannot be opened is said by the view.
  openEngine({ root: siteRoot(), language }).catch(() => undefined);
  const parts = await loadParts(new URL('search/', folder));
  new SearchView({ root, field, parts, language, folder }).listen();
};

interface ViewOptions {
  root: HTMLElement;
  field: HTMLInputElement;
  /** Templates and words. */
  parts: HTMLElement;
  /** Tag of the page's language. */
  language: string;
  /** Of the language, with a slash at the end. */
  folder: URL;
}

class SearchView {
  private readonly root: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly parts: HTMLElement;
  private readonly words: Words;
  private readonly language: string;
  private readonly folder: URL;
  /** What languages call themselves, by tag. */
  private readonly names: Readonly<Record<string, string>>;
  /** Counts the questions: an answer to an earlier one comes too late. */
  private asked = 0;
  private readonly timers = { pause: 0, patience: 0, rest: 0 };

  constructor({ root, field, parts, language, folder }: ViewOptions) {
    this.root = root;
    this.field = field;
    this.parts = parts;
    this.words = readWords(parts);
    this.language = language;
    this.folder = folder;
    this.names = JSON.parse(parts.dataset['names'] ?? '{}') as Record<string, string>;
  }

  listen(): void {
    const { field } = this;
    const clear = hook(this.root, 'search-clear');
    field.addEventListener('focus', () => void this.open().catch(() => this.giveUp()));
    field.addEventListener('input', () => {
      window.clearTimeout(this.timers.pause);
      // An empty field is cleared at once.
      if (field.value.trim() === '') void this.search();
      else this.timers.pause = window.setTimeout(() => void this.search(), pause);
    });
    field.addEventListener('keydown', (event) => this.onKey(event));
    clear.addEventListener('click', () => {
      this.clear();
      field.focus();
    });
    void this.open().catch(() => this.giveUp());
    if (field.value !== '') field.dispatchEvent(new Event('input'));
  }

  private onKey(event: KeyboardEvent): void {
    // The keys of an input method choose among its own words. Old WebViews say so by the number alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') this.clear();
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    window.clearTimeout(this.timers.pause);
    void this.search().then(() => this.goToFirst());
  }

  /** To what was found: the next Tab goes on in it, and a phone puts its keyboard away. Nothing is opened. */
  private goToFirst(): void {
    const first = [...hook(this.root, 'search-results').querySelectorAll('a')].find(
      (link) => link.getClientRects().length > 0,
    );
    first?.focus();
  }

  private clear(): void {
    this.field.value = '';
    this.field.dispatchEvent(new Event('input'));
  }

  /** The same engine each time; one that could not be opened is tried again. */
  private open(): Promise<Engine> {
    return openEngine({ root: siteRoot(), language: this.language });
  }

  private async search(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    const query = this.field.value.trim();
    window.clearTimeout(this.timers.patience);
    window.clearTimeout(this.timers.rest);
    if (query === '') return this.show();
    this.timers.patience = window.setTimeout(() => this.say(this.words.node('search.waiting')), patience);
    try {
      const answer = await (await this.open()).search(query);
      if (mine !== this.asked) return;
      window.clearTimeout(this.timers.patience);
      this.show(answer);
    } catch {
      if (mine === this.asked) this.giveUp();
    }
  }

  /** One sentence and everything from A to Z. */
  private giveUp(): void {
    window.clearTimeout(this.timers.patience);
    this.show();
    hook(this.root, 'search-unavailable').hidden = false;
  }

  private say(...what: Node[]): void {
    hook(this.root, 'search-found').hidden = false;
    hook(this.root, 'search-status').replaceChildren(...what);
  }

  /** Everything that was found, or nothing where nothing is asked. */
  private show(answer?: SearchAnswer): void {
    hook(this.root, 'search-unavailable').hidden = true;
    hook(this.root, 'search-found').hidden = answer === undefined;
    const results = hook(this.root, 'search-results');
    results.textContent = '';
    if (answer === undefined) return hook(this.root, 'search-status').replaceChildren();
    const { danger, finder, corrected } = answer;
    const count = groups.reduce((sum, group) => sum + answer[group].length, finder === undefined ? 0 : 1);
    if (danger !== undefined) results.append(this.dangerPart(danger));
    if (finder !== undefined) results.append(this.finderPart(finder.chips));
    for (const group of groups) if (answer[group].length > 0) results.append(this.groupPart(group, answer[group]));
    if (count === 0) results.append(this.part('none'));
    const sentences =
      count === 0
        ? [this.words.node('search.none')]
        : [
            this.words.node('search.found', { count }),
            ...(corrected === undefined
              ? []
              : [' · ', this.words.node('search.corrected', { words: nameOf(corrected) })]),
          ];
    this.bringUp();
    // Seen at once; said when nothing has been typed for a while, so that a screen reader does not count along.
    const status = hook(this.root, 'search-status');
    status.setAttribute('aria-live', 'off');
    status.replaceChildren(...sentences);
    this.timers.rest = window.setTimeout(() => {
      status.setAttribute('aria-live', 'polite');
      status.replaceChildren(...[...status.childNodes].map((node) => node.cloneNode(true)));
    }, rest);
  }

  /** Above the keyboard of a phone there is little room: what is found goes where it is seen. */
  private bringUp(): void {
    const { top } = hook(this.root, 'search-results').getBoundingClientRect();
    const room = window.visualViewport?.height ?? window.innerHeight;
    if (document.activeElement === this.field && top > room / 2)
      this.field.closest('[role="search"]')?.scrollIntoView({ block: 'start' });
  }

  /** The emergency number, and the lines that fit: those of single towns only where she has named hers. */
  private dangerPart({ subject, areas }: Danger): DocumentFragment {
    const part = this.part('danger');
    const lines = [`line-${subject}`, ...areas.map((area) => `line-${subject}-${area}`)].map((name) => this.part(name));
    part.querySelector('[data-search-lines]')?.append(...lines);
    return part;
  }

  /** The finder with what her words named; each choice can be taken off. */
  private finderPart(chips: readonly FinderChip[]): DocumentFragment {
    const part = this.part('finder');
    const section = part.firstElementChild;
    const list = part.querySelector<HTMLElement>('[data-search-chips]');
    const link = part.querySelector<HTMLAnchorElement>('[data-search-open]');
    if (section === null || list === null || link === null) return part;
    let chosen = chips;
    link.addEventListener('click', (event) => this.openFinder(event, chosen));
    const draw = (): void => {
      link.href = new URL(pageOf(chosen), this.folder).href;
      list.replaceChildren(
        ...chosen.map((chip, at) =>
          this.chipItem(chip, () => {
            chosen = chosen.filter((one) => one !== chip);
            draw();
            // To the chip that took its place, else to where the rest leads.
            const chipsLeft = list.querySelectorAll('button');
            (chipsLeft[Math.min(at, chipsLeft.length - 1)] ?? link).focus();
          }),
        ),
      );
    };
    draw();
    return part;
  }

  private chipItem(chip: FinderChip, remove: () => void): HTMLLIElement {
    const label = wordsOf(chip.label, chip.lang);
    const cross = document.createElement('span');
    cross.setAttribute('aria-hidden', 'true');
    cross.append('×');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet search-chip';
    button.setAttribute('aria-label', this.words.text('finder.remove', { filter: chip.label }));
    button.append(label, cross);
    button.addEventListener('click', remove);
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  /**
   * The choices go to a finder on this page, or to the next one through memory: an address with them would be a line of its
   * own in the browser's list. In a new tab the page of the need or the part of the country opens alone.
   */
  private openFinder(event: MouseEvent, chips: readonly FinderChip[]): void {
    if (!isPlainClick(event)) return;
    const [page = '', fragment = ''] = [pageOf(chips), finderAddress(chips).split('#')[1]];
    const offer = new CustomEvent('hv-choices', { detail: fragment, cancelable: true });
    if (!document.dispatchEvent(offer)) {
      event.preventDefault();
      this.clear();
    } else if (chips.length > (page === 'find/' ? 0 : 1)) handOver(fragment);
  }

  private groupPart(group: (typeof groups)[number], found: readonly SearchResult[]): DocumentFragment {
    const part = this.part(group);
    const items = found.map((result) => this.resultItem(result, group === 'elsewhere'));
    part.querySelector('[data-search-list]')?.append(...items);
    return part;
  }

  private resultItem(result: SearchResult, isElsewhere: boolean): DocumentFragment {
    const { title, what, where, reach, language, titleLanguage } = result;
    const item = this.part('result');
    const link = item.querySelector('a');
    if (link !== null) link.href = new URL(result.address, this.folder).href;
    const inLanguage = language === this.language ? undefined : language;
    /** Place and way are told in the words of the page, or of the other side. */
    const around = isElsewhere ? language : undefined;
    item
      .querySelector('[data-search-title]')
      ?.replaceChildren(wordsOf(title, titleLanguage ?? inLanguage, titleLanguage !== undefined));
    const notes: Node[] = [
      ...(isElsewhere ? [this.words.node(`search.kind.${result.kind}`)] : []),
      ...(isElsewhere ? [wordsOf(this.names[language] ?? language, language)] : []),
      ...(what === '' ? [] : [wordsOf(what, inLanguage)]),
      ...(where === undefined ? [] : [wordsOf(where, around)]),
      ...(reach === undefined ? [] : [numberOf(reach) ?? wordsOf(reach, around)]),
    ];
    item
      .querySelector('[data-search-note]')
      ?.append(...notes.flatMap((note, at) => (at === 0 ? [note] : [' · ', note])));
    return item;
  }

  private template(name: string): DocumentFragment | undefined {
    const found = this.parts.querySelector<HTMLTemplateElement>(`template[data-search-part="${name}"]`);
    return found === null ? undefined : document.importNode(found.content, true);
  }

  private part(name: string): DocumentFragment {
    return this.template(name) ?? document.createDocumentFragment();
  }
}

/** The page of the finder that fits best by its address alone. */
const pageOf = (chips: readonly FinderChip[]): string => {
  const known = chips.find(({ is }) => is === 'need') ?? chips.find(({ is }) => is === 'area');
  return known === undefined ? 'find/' : `find/${known.value}/`;
};

/** Words that may be in another language, whose direction they keep. */
const wordsOf = (text: string, lang: string | undefined, isName = false): HTMLElement => {
  const words = document.createElement('bdi');
  if (lang !== undefined) words.lang = lang;
  if (isName) words.translate = false;
  words.append(text);
  return words;
};

/** What was typed, put right: in no language that is known. */
const nameOf = (text: string): HTMLElement => wordsOf(text, undefined, true);

/** A phone number: left to right and never broken in two. */
const numberOf = (text: string): HTMLElement | undefined => {
  if (!/^\+?[\d\s]+$/.test(text)) return undefined;
  const number = wordsOf(text, undefined, true);
  number.dir = 'ltr';
  number.className = 'number';
  return number;
};
