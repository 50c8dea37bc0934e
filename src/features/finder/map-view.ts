/** The map beside the list: loaded on a tap, showing the same services, giving way to a sentence where it cannot load. */
import type { Found } from '../../domain/finder/find.ts';
import type { Point } from '../../domain/geo/distance.ts';
import { afterFrame } from '../../components/element/after-frame.ts';
import { hook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import { siteRoot } from './site-root.ts';
import type { FinderMap, MapService } from './map/open-map.ts';

interface MapViewOptions {
  root: HTMLElement;
  words: Words;
  copyOfCard: (id: string) => HTMLElement | undefined;
  labelOfArea: (area: string) => string;
  announce: (key: string | undefined) => void;
  /** Asks the finder for its list, now that there is somewhere to show it. */
  open: () => void;
}

export class MapView {
  private readonly options: MapViewOptions;
  private map: FinderMap | undefined;
  private isLoading = false;
  /** Ids of the cards shown under the map. */
  private picked: readonly string[] = [];
  private nextShow: ReturnType<typeof afterFrame> | undefined;

  constructor(options: MapViewOptions) {
    this.options = options;
    hook(this.options.root, 'map-open').addEventListener('click', () => void this.open());
    hook(this.options.root, 'map-close').addEventListener('click', () => this.close());
    hook(this.options.root, 'map-skip').addEventListener('click', () => this.skip());
    hook(this.options.root, 'map-back').addEventListener('click', () => this.back());
  }

  /** Puts the services of the list on the map, if it is open; the list, which says more, is drawn first. */
  show(found: readonly Found[], here: Point | undefined): void {
    this.nextShow?.stop();
    this.nextShow = this.map === undefined ? undefined : afterFrame(() => this.showNow(found, here));
  }

  /** Draws the picked cards anew, unless the focus is in them. */
  refresh(): void {
    const isAmid = hook(this.options.root, 'picked-cards').contains(document.activeElement);
    if (!hook(this.options.root, 'picked').hidden && !isAmid) this.drawPicked();
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
    hook(this.options.root, 'picked').hidden = true;
    this.map.show(services, here);
  }

  private async open(): Promise<void> {
    const { root, words, announce, labelOfArea } = this.options;
    if (this.map !== undefined) return this.back();
    // A second tap while it loads opens no second map.
    if (this.isLoading) return;
    this.isLoading = true;
    announce('finder.mapLoading');
    const module = await import('./map/open-map.ts').catch(() => undefined);
    this.isLoading = false;
    if (module === undefined) {
      announce('finder.mapMissing');
      return;
    }
    announce(undefined);
    hook(this.options.root, 'map').hidden = false;
    hook(this.options.root, 'map-open').hidden = true;
    const tiles = root.dataset['tiles'];
    this.map = module.openMap({
      container: hook(this.options.root, 'map-canvas'),
      say: words.text,
      write: words.node,
      lang: document.documentElement.lang,
      locale: root.dataset['locale'] ?? document.documentElement.lang,
      areaName: labelOfArea,
      areaMiddles: JSON.parse(root.dataset['areas'] ?? '{}') as Record<string, Point>,
      ...(tiles === undefined ? {} : { tiles: new URL(tiles, siteRoot()).href }),
      onPick: (ids) => this.pick(ids),
    });
    this.options.open();
    hook(this.options.root, 'map').scrollIntoView({ block: 'nearest' });
    hook(this.options.root, 'map-skip').focus({ preventScroll: true });
  }

  /** Does nothing where no map is open. */
  close(): void {
    if (this.map === undefined) return;
    this.map.remove();
    this.map = undefined;
    hook(this.options.root, 'map').hidden = true;
    hook(this.options.root, 'map-open').hidden = false;
    hook(this.options.root, 'map-open').focus();
  }

  private skip(): void {
    const heading = hook(this.options.root, 'list-heading');
    const count = hook(this.options.root, 'count');
    (heading.hidden ? (this.options.root.querySelector<HTMLElement>('[data-cards] a') ?? count) : heading).focus();
  }

  private back(): void {
    hook(this.options.root, 'picked').hidden = true;
    this.map?.focusMarker();
  }

  private pick(ids: readonly string[]): void {
    this.picked = ids;
    const picked = hook(this.options.root, 'picked');
    picked.hidden = !this.drawPicked();
    picked.focus();
  }

  /** false: there is none. */
  private drawPicked(): boolean {
    const cards = this.picked.flatMap((id) => this.options.copyOfCard(id) ?? []);
    hook(this.options.root, 'picked-cards').replaceChildren(...cards);
    return cards.length > 0;
  }
}
