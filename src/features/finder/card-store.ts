/** Cards, names and lines as HTML made at build: fetched in parts, when they are to be shown. */
import { partOfRow, type CardPart } from '../../domain/finder/card-parts.ts';
import type { FinderEntry } from '../../domain/finder/index-file.ts';
import { siteRoot } from '../../components/element/site-root.ts';

export class CardStore {
  /** Address of the finder's index; the parts lie beside it. */
  private readonly index: URL;
  private readonly parts = new Map<number, Promise<CardPart | undefined>>();
  private readonly rows = new Map<string, number>();
  private readonly loaded = new Map<number, CardPart>();

  constructor(index: URL) {
    this.index = index;
  }

  /** The order of the index says in which part a service stands. */
  setOrder(entries: readonly FinderEntry[]): void {
    if (this.rows.size > 0) return;
    for (const [row, { id }] of entries.entries()) this.rows.set(id, row);
  }

  /** Fetches what is needed to show these; what cannot be fetched is missing and asked for again the next time. */
  async load(ids: readonly string[]): Promise<void> {
    const numbers = new Set([0, ...ids.map((id) => this.partOf(id))]);
    await Promise.all([...numbers].map((number) => this.loadPart(number)));
  }

  /** What stands in a list of a service; undefined where it was not fetched. Each call makes a new one. */
  make(id: string): HTMLElement | undefined {
    const html = this.loaded.get(this.partOf(id))?.services[id];
    return html === undefined ? undefined : elementsOf(html)[0];
  }

  /** What to read about a need. */
  guides(need: string): HTMLElement[] {
    return elementsOf(this.loaded.get(0)?.guides[need] ?? '');
  }

  private partOf(id: string): number {
    return partOfRow(this.rows.get(id) ?? 0);
  }

  private async loadPart(number: number): Promise<void> {
    const loading = this.parts.get(number) ?? fetchPart(new URL(`cards/${number}.json`, this.index));
    this.parts.set(number, loading);
    const part = await loading;
    if (part === undefined) this.parts.delete(number);
    else this.loaded.set(number, part);
  }
}

const fetchPart = async (address: URL): Promise<CardPart | undefined> => {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    return response.ok ? ((await response.json()) as CardPart) : undefined;
  } catch {
    return undefined;
  }
};

/** Its links are from the root of the site, wherever that lies. */
const elementsOf = (html: string): HTMLElement[] => {
  const template = document.createElement('template');
  template.innerHTML = html;
  const elements = [...template.content.children].filter((one) => one instanceof HTMLElement);
  for (const element of elements) {
    for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      link.href = new URL((link.getAttribute('href') ?? '').slice(1), siteRoot()).href;
    }
  }
  return elements;
};
