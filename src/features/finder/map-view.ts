/**
 * The map beside the list: a drawing whose towns tell what is there, and on a tap a map that can be zoomed. Both show the
 * services of the list. What a marker stands for is told in the bar below the map; nothing on the page moves for it.
 */
import type { Found } from '../../domain/finder/find.ts';
import type { FinderEntry } from '../../domain/finder/index-file.ts';
import type { Point } from '../../domain/geo/distance.ts';
import { afterFrame } from '../../components/element/after-frame.ts';
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import { danishName } from './list-view.ts';
import { siteRoot } from '../../components/element/site-root.ts';
import type { FinderMap, MapService } from './map/open-map.ts';

interface MapViewOptions {
  root: HTMLElement;
  words: Words;
  /** All services, or undefined where they cannot be fetched. */
  entries: () => Promise<readonly FinderEntry[] | undefined>;
  labelOfArea: (area: string) => string;
  announce: (key: string | undefined) => void;
  /** Asks the finder for its list, now that there is somewhere to show it. */
  open: () => void;
  goToList: () => void;
  /** Address of the finder's index. */
  index: URL;
}

export class MapView {
  private readonly options: MapViewOptions;
  private map: FinderMap | undefined;
  private isLoading = false;
  private nextShow: ReturnType<typeof afterFrame> | undefined;
  /** Ids of the services of the list, once it is not that of the page any more. */
  private listed: ReadonlySet<string> | undefined;

  constructor(options: MapViewOptions) {
    this.options = options;
    const on = (name: string, act: () => void): void => hook(options.root, name).addEventListener('click', act);
    on('map-open', () => void this.open());
    on('map-close', () => this.close());
    on('map-skip', () => options.goToList());
    hook(options.root, 'map-link').addEventListener('click', (event) => {
      // No line in the history for a look at the map.
      event.preventDefault();
      void this.open();
    });
    for (const name of ['map-drawing', 'map-canvas']) {
      hook(options.root, name).addEventListener('focusin', (event) => this.tell(event));
    }
    hook(options.root, 'map-drawing').addEventListener('click', (event) => this.tapTown(event));
  }

  /** Puts the services of the list on the map; the list, which says more, is drawn first. */
  show(found: readonly Found[], here: Point | undefined): void {
    this.listed = new Set(found.map(({ service }) => service.id));
    this.nextShow?.stop();
    this.showPicked([]);
    this.markTowns();
    if (this.map !== undefined) this.nextShow = afterFrame(() => this.showNow(found, here));
  }

  /** Does nothing where no map is open. */
  close(): void {
    if (this.map === undefined) return;
    this.map.remove();
    this.map = undefined;
    this.toggle(false);
    hook(this.options.root, 'map-open').focus();
  }

  /** The drawing shows the towns of the list, each with how many are there. */
  private markTowns(): void {
    for (const town of this.towns()) {
      const ids = this.listedIn(town);
      town.toggleAttribute('hidden', ids.length === 0);
      // Where the name is written, it is read with the figure.
      if (town.querySelector('.map-town') === null) town.setAttribute('aria-label', this.nameOf(town));
      const figure = town.querySelector('.map-figure');
      if (figure !== null) figure.textContent = String(ids.length);
    }
  }

  private towns(): SVGAElement[] {
    return [...hook(this.options.root, 'map-drawing').querySelectorAll<SVGAElement>('[data-town]')];
  }

  /** "6 places in Aalborg". */
  private nameOf(town: SVGAElement): string {
    const { town: towns = '' } = town.dataset;
    return this.options.words.text('map.cluster', { count: this.listedIn(town).length, towns });
  }

  private listedIn({ dataset }: SVGAElement): string[] {
    const ids = (dataset['ids'] ?? '').split(' ');
    return this.listed === undefined ? ids : ids.filter((id) => this.listed?.has(id));
  }

  /** Beside the map: what the marker is called that has the focus. */
  private tell({ target }: Event): void {
    const marker = target instanceof Element ? target.closest('[data-ids]') : null;
    const name = marker instanceof SVGAElement ? this.nameOf(marker) : (marker?.getAttribute('aria-label') ?? '');
    if (name !== '') hook(this.options.root, 'map-said').textContent = name;
  }

  private tapTown(event: MouseEvent): void {
    const town = this.towns().find((one) => event.target instanceof Node && one.contains(event.target));
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (town === undefined || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    void this.pickIn(town);
  }

  private async pickIn(town: SVGAElement): Promise<void> {
    const entries = await this.options.entries();
    const href = town.getAttribute('href');
    // Without the index the marker is the link it was.
    if (entries === undefined && href !== null) location.assign(href);
    else await this.pick(this.listedIn(town), this.nameOf(town));
  }

  private showNow(found: readonly Found[], here: Point | undefined): void {
    if (this.map === undefined) return;
    const { words } = this.options;
    const kinds = [...new Set(found.map(({ service }) => service.kind))];
    const kindWords = new Map(kinds.map((kind) => [kind, words.text(`kind.${kind}`)]));
    const services = found.map(({ service }): MapService => ({
      id: service.id,
      name: service.name,
      what: kindWords.get(service.kind) ?? '',
      positions: service.positions,
      areas: service.areas,
      national: service.national,
    }));
    this.map.show(services, here);
  }

  private async open(): Promise<void> {
    const { root, words, announce, labelOfArea } = this.options;
    // A second tap while it loads opens no second map.
    if (this.isLoading || this.map !== undefined) return;
    this.isLoading = true;
    announce('finder.mapLoading');
    const module = await import('./map/open-map.ts').catch(() => undefined);
    this.isLoading = false;
    if (module === undefined) {
      announce('finder.mapMissing');
      hook(root, 'map').scrollIntoView({ block: 'nearest' });
      return;
    }
    announce(undefined);
    this.toggle(true);
    const tiles = root.dataset['tiles'];
    this.map = module.openMap({
      container: hook(root, 'map-canvas'),
      say: words.text,
      write: words.node,
      lang: document.documentElement.lang,
      locale: root.dataset['locale'] ?? document.documentElement.lang,
      areaName: labelOfArea,
      areaMiddles: JSON.parse(root.dataset['areas'] ?? '{}') as Record<string, Point>,
      ...(tiles === undefined ? {} : { tiles: new URL(tiles, siteRoot()).href }),
      onPick: (ids, marker) => void this.pick(ids, marker.getAttribute('aria-label') ?? marker.textContent ?? ''),
    });
    this.options.open();
    hook(root, 'map').scrollIntoView({ block: 'nearest' });
    hook(root, 'map-skip').focus({ preventScroll: true });
  }

  private toggle(isOpen: boolean): void {
    const { root } = this.options;
    for (const name of ['map-canvas', 'map-close', 'map-skip']) hook(root, name).hidden = !isOpen;
    for (const name of ['map-drawing', 'map-open', 'map-link']) hook(root, name).hidden = isOpen;
  }

  private async pick(ids: readonly string[], said: string): Promise<void> {
    hook(this.options.root, 'map-said').textContent = said;
    const entries = (await this.options.entries()) ?? [];
    this.showPicked(entries.filter(({ id }) => ids.includes(id)));
  }

  /** Names and kinds, each a link to its page. */
  private showPicked(entries: readonly FinderEntry[]): void {
    const { root, words, index } = this.options;
    const picked = hook(root, 'picked');
    picked.hidden = entries.length === 0;
    picked.replaceChildren(
      ...entries.map(({ id, name, kind, code }) => {
        const link = document.createElement('a');
        link.href = new URL(`../p/${code}/`, index).href;
        link.append(danishName(name), ' · ', words.node(`kind.${kind}`));
        const item = document.createElement('li');
        item.dataset['pickedId'] = id;
        item.append(link);
        return item;
      }),
    );
    if (entries.length === 0) hook(root, 'map-said').replaceChildren(words.node('map.tapTown'));
  }
}
