/**
 * `<hv-offline data-folder="../">`: keeps the pages of a language on the phone on a tap, and removes them on another.
 * Hidden without a script and in browsers without service workers. What it says is read from the browser.
 */
import { formatVagueDate } from '../../i18n/dates.ts';
import { partOf } from '../parts.ts';
import { readWords, type Words } from '../words.ts';
import { readKept, removeKept } from './copies.ts';
import type { Progress } from './messages.ts';
import { take } from './take.ts';

class HvOffline extends HTMLElement {
  private words!: Words;
  private folder = '';

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.words = readWords(this);
    this.folder = new URL(this.dataset['folder'] ?? '', document.baseURI).href;
    partOf(this, 'keep').addEventListener('click', () => void this.busy(() => this.keepPages()));
    partOf(this, 'remove').addEventListener('click', () => void this.busy(() => this.removePages()));
    void this.showState();
    this.hidden = false;
  }

  private async keepPages(): Promise<void> {
    const outcome = await take(this.folder, (progress) => this.showProgress(progress)).catch(() => 'failed' as const);
    partOf(this, 'progress').hidden = true;
    await this.showState();
    if (outcome === 'kept') this.say();
    else this.say(`offline.${outcome}`);
  }

  private async removePages(): Promise<void> {
    const isGone = await removeKept(this.folder)
      .then(() => readKept(this.folder))
      .then(({ isAnything }) => !isAnything)
      .catch(() => false);
    await this.showState();
    this.say(isGone ? 'offline.removed' : 'offline.notRemoved');
  }

  /** One thing at a time; the keyboard does not lose its place when a button goes. */
  private async busy(work: () => Promise<void>): Promise<void> {
    const buttons = [partOf(this, 'keep'), partOf(this, 'remove')] as HTMLButtonElement[];
    if (buttons.some((button) => button.getAttribute('aria-disabled') === 'true')) return;
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    this.say();
    await work();
    for (const button of buttons) button.removeAttribute('aria-disabled');
    if (buttons.some((button) => button.hidden)) buttons.find((button) => !button.hidden)?.focus();
  }

  private async showState(): Promise<void> {
    // A browser that may not say what it keeps keeps nothing of ours.
    const { taken, isAnything } = await readKept(this.folder).catch(() => ({ taken: undefined, isAnything: false }));
    const kept = partOf(this, 'kept');
    kept.replaceChildren();
    if (taken !== undefined) kept.append(this.words.node('offline.kept', { date: this.dateIn('offline.kept', taken) }));
    partOf(this, 'keep').hidden = taken !== undefined;
    partOf(this, 'remove').hidden = !isAnything;
  }

  private showProgress({ done, all }: Progress): void {
    const bar = partOf(this, 'progress') as HTMLProgressElement;
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
    // Ten times in all: each is read out.
    if (done === all || done % Math.ceil(all / 10) === 0) this.say('offline.progress', { done, all });
  }

  private say(key?: string, values?: Record<string, number>): void {
    partOf(this, 'message').replaceChildren(...(key === undefined ? [] : [this.words.node(key, values)]));
  }

  /** The day in the language of the words around it, which may be another one than the page's. */
  private dateIn(key: string, day: string): string {
    return formatVagueDate(day, this.words.node(key).lang || document.documentElement.lang);
  }
}

customElements.define('hv-offline', HvOffline);
