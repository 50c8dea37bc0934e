/**
 * `<hv-offline data-folder="../">`: keeps the pages of a language on the phone on a tap, and removes them on another.
 * Hidden without a script and in browsers without service workers. What it says is read from the browser.
 *
 * It shares no module and no class field with the finder, which would then need one request more (requirement B1): hence
 * its own few lines for words and hooks.
 */
import { formatVagueDate } from '../../i18n/dates.ts';
import { readKept, removeKept } from './copies.ts';
import type { Progress } from './messages.ts';
import { install } from './install.ts';

class HvOffline extends HTMLElement {
  declare private folder: string;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.folder = new URL(this.dataset['folder'] ?? '', document.baseURI).href;
    this.hook('keep').addEventListener('click', () => void this.whileBusy(() => this.keepPages()));
    this.hook('remove').addEventListener('click', () => void this.whileBusy(() => this.removePages()));
    void this.showState();
    this.hidden = false;
  }

  private async keepPages(): Promise<void> {
    const outcome = await install(this.folder, (progress) => this.showProgress(progress)).catch(
      () => 'failed' as const,
    );
    this.hook('progress').hidden = true;
    await this.showState();
    if (outcome === 'kept') this.announce();
    else this.announce(`offline.${outcome}`);
  }

  private async removePages(): Promise<void> {
    const isGone = await removeKept(this.folder)
      .then(() => readKept(this.folder))
      .then(({ isAnything }) => !isAnything)
      .catch(() => false);
    await this.showState();
    this.announce(isGone ? 'offline.removed' : 'offline.notRemoved');
  }

  /** One thing at a time; when the pressed button disappears, the focus goes to the other one. */
  private async whileBusy(work: () => Promise<void>): Promise<void> {
    const buttons = [this.hook('keep'), this.hook('remove')] as HTMLButtonElement[];
    if (buttons.some((button) => button.getAttribute('aria-disabled') === 'true')) return;
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    this.announce();
    await work();
    for (const button of buttons) button.removeAttribute('aria-disabled');
    if (buttons.some((button) => button.hidden)) buttons.find((button) => !button.hidden)?.focus();
  }

  private async showState(): Promise<void> {
    // A browser that may not say what it keeps keeps nothing of ours.
    const { taken, isAnything } = await readKept(this.folder).catch(() => ({ taken: undefined, isAnything: false }));
    const kept = this.hook('kept');
    kept.textContent = '';
    if (taken !== undefined) kept.append(this.words('offline.kept', { date: this.dateIn('offline.kept', taken) }));
    this.hook('keep').hidden = taken !== undefined;
    this.hook('remove').hidden = !isAnything;
  }

  private showProgress({ done, all }: Progress): void {
    const bar = this.hook('progress') as HTMLProgressElement;
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
    // Ten times in all: each is read out.
    if (done === all || done % Math.ceil(all / 10) === 0) this.announce('offline.progress', { done, all });
  }

  private announce(key?: string, values?: Record<string, number>): void {
    const message = this.hook('message');
    message.textContent = '';
    if (key !== undefined) message.append(this.words(key, values));
  }

  private hook(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (found === null) throw new Error(`<hv-offline> has no hook "${name}".`);
    return found;
  }

  /** Words of the page (components/ui/ScriptWords.astro) as an element that says its language. */
  private words(key: string, values: Record<string, string | number> = {}): HTMLElement {
    const template = this.querySelector<HTMLTemplateElement>('template[data-words]');
    const found = template?.content.querySelector<HTMLElement>(`[data-key="${key}"]`);
    const span = document.createElement('span');
    if (found?.lang) span.lang = found.lang;
    if (found?.dir) span.dir = found.dir;
    const text = (found?.textContent ?? '').trim();
    span.textContent = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
    return span;
  }

  /** The day in the language of the words around it, which may be another one than the page's. */
  private dateIn(key: string, day: string): string {
    return formatVagueDate(day, this.words(key).lang || document.documentElement.lang);
  }
}

customElements.define('hv-offline', HvOffline);
