/**
 * `<hv-referral-sheet>`: makes a sheet of the places a professional has chosen, in the language of the person who gets it.
 * The choice is in memory alone; only a link that is asked for holds it, and is taken out of the address when it is opened.
 */
import '../../components/element/old-phones.ts';
import { copyLink } from '../../components/element/copy-link.ts';
import { hook } from '../../components/element/hooks.ts';
import { readWords, type Words } from '../../components/element/script-words.ts';
import { siteRoot } from '../../components/element/site-root.ts';
import { mostPlaces, sheetChoiceOf, sheetFragment, type SheetChoice } from '../../domain/finder/sheet-link.ts';
import type { SheetFile } from '../../domain/service/sheet-file.ts';
import { withoutOwnPart } from '../../i18n/history-free-fragment.ts';
import { paperOf, type DrawCode } from './paper.ts';

class HvReferralSheet extends HTMLElement {
  private words!: Words;
  private paper!: HTMLElement;
  private message!: HTMLElement;
  private places: string[] = [];
  private draw: DrawCode | undefined;
  private readonly files = new Map<string, Promise<SheetFile | undefined>>();
  /** What the browser calls the page while it is printed: neutral, and in the person's language. */
  private printTitle = '';

  connectedCallback(): void {
    this.words = readWords(this);
    this.paper = hook(this, 'paper');
    this.message = hook(this, 'message');
    document.body.classList.add('referral-sheet-page');
    hook(this, 'choices').hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'place') this.choosePlace(target);
      void this.show();
    });
    hook(this, 'print').addEventListener('click', () => void this.print());
    hook(this, 'copy').addEventListener('click', () => void this.copy());
    this.titleOnPaper();
    this.openLink();
    window.addEventListener('hashchange', () => this.openLink());
  }

  /** In the order in which they were chosen, and no more than a sheet holds. */
  private choosePlace(box: HTMLInputElement): void {
    this.places = this.places.filter((code) => code !== box.value);
    if (box.checked) this.places.push(box.value);
    for (const other of this.boxes()) other.disabled = this.places.length >= mostPlaces && !other.checked;
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="place"]')];
  }

  private select(name: 'language' | 'area'): HTMLSelectElement {
    const found = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (found === null) throw new Error(`The sheet has no list of ${name}s.`);
    return found;
  }

  private valuesOf(name: 'language' | 'area'): string[] {
    return [...this.select(name).options].map(({ value }) => value);
  }

  private choice(): SheetChoice {
    const chosen = (name: string): string =>
      this.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
    return {
      places: this.places,
      language: this.select('language').value,
      area: this.select('area').value,
      version: chosen('version') === 'plain' ? 'plain' : 'discreet',
      form: chosen('form') === 'cards' ? 'cards' : 'a4',
    };
  }

  private async show(): Promise<void> {
    const choice = this.choice();
    this.paper.hidden = choice.places.length === 0;
    this.message.replaceChildren(...(this.paper.hidden ? [this.words.node('pro.sheetEmpty')] : []));
    if (this.paper.hidden) return;
    const [file, draw] = await Promise.all([this.file(choice.language), this.loadDrawing()]);
    // Something else was chosen meanwhile, and shows itself.
    if (sheetFragment(choice) !== sheetFragment(this.choice())) return;
    if (file === undefined || draw === undefined) {
      this.paper.hidden = true;
      this.message.replaceChildren(this.words.node('pro.sheetMissing'));
      return;
    }
    this.printTitle = file.words.discreet.text;
    this.paper.lang = file.lang;
    this.paper.dir = file.dir;
    this.paper.dataset['form'] = choice.form;
    this.paper.replaceChildren(...paperOf(choice, file, siteRoot(), draw));
  }

  /** Fetched once a language; again after it failed. */
  private async file(language: string): Promise<SheetFile | undefined> {
    const loading = this.files.get(language) ?? fetchFile(language);
    this.files.set(language, loading);
    const file = await loading;
    if (file === undefined) this.files.delete(language);
    return file;
  }

  private async loadDrawing(): Promise<DrawCode | undefined> {
    try {
      this.draw ??= (await import('./code.ts')).drawCode;
    } catch {
      // No net: the next choice tries again.
    }
    return this.draw;
  }

  private async print(): Promise<void> {
    await this.show();
    if (!this.paper.hidden) window.print();
    else if (this.places.length === 0) this.querySelector('summary')?.focus();
  }

  private async copy(): Promise<void> {
    if (this.places.length === 0) return;
    const isCopied = await copyLink(sheetFragment(this.choice()), this.message, this.words);
    if (isCopied) this.message.replaceChildren(this.words.node('finder.copied'));
  }

  /** Takes over what a link asks for, and takes it out of the address. */
  private openLink(): void {
    const choice = sheetChoiceOf(location.hash, {
      places: this.boxes().map(({ value }) => value),
      languages: this.valuesOf('language'),
      areas: this.valuesOf('area'),
    });
    if (choice === undefined) return;
    history.replaceState(history.state, '', location.pathname + withoutOwnPart(location.hash));
    this.places = [...choice.places];
    for (const box of this.boxes()) {
      box.checked = this.places.includes(box.value);
      const fold = box.closest('details');
      if (box.checked && fold !== null) fold.open = true;
    }
    this.select('language').value = choice.language;
    this.select('area').value = choice.area;
    for (const name of ['version', 'form'] as const) {
      const radio = this.querySelector<HTMLInputElement>(`input[name="${name}"][value="${choice[name]}"]`);
      if (radio !== null) radio.checked = true;
    }
    void this.show();
  }

  /** The title is the name of a file that a browser saves, and stands on paper. */
  private titleOnPaper(): void {
    const usual = document.title;
    window.addEventListener('beforeprint', () => {
      if (this.printTitle !== '') document.title = this.printTitle;
    });
    window.addEventListener('afterprint', () => {
      document.title = usual;
    });
  }
}

const fetchFile = async (language: string): Promise<SheetFile | undefined> => {
  try {
    const address = new URL(`${language.toLowerCase()}/pro/sheet/list.json`, siteRoot());
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as SheetFile) : undefined;
  } catch {
    return undefined;
  }
};

customElements.define('hv-referral-sheet', HvReferralSheet);
