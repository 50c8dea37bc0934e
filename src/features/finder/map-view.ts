/** The map beside the list: loaded on a tap, showing the same places, giving way to a sentence where it cannot load. */
import type { Found } from '../../domain/finder/find.ts';
import type { Point } from '../../domain/geo/distance.ts';
import { afterFrame } from '../../components/element/after-frame.ts';
import { findHook } from '../../components/element/hooks.ts';
import type { Words } from '../../components/element/script-words.ts';
import type { FinderMap, MapPlace } from './map/open-map.ts';

interface MapParts {
  root: HTMLElement;
  words: Words;
  copyOfCard: (id: string) => HTMLElement | undefined;
  labelOfArea: (area: string) => string;
  tell: (key: string | undefined) => void;
  /** Asks the finder for its list, now that there is somewhere to show it. */
  open: () => void;
}

export class MapView {
  private readonly parts: MapParts;
  private map: FinderMap | undefined;
  private isLoading = false;
  /** Ids of the cards shown under the map. */
  private picked: readonly string[] = [];
  private nextShow: ReturnType<typeof afterFrame> | undefined;

  constructor(parts: MapParts) {
    this.parts = parts;
    findHook(this.parts.root, 'map-open').addEventListener('click', () => void this.open());
    findHook(this.parts.root, 'map-close').addEventListener('click', () => this.close());
    findHook(this.parts.root, 'map-skip').addEventListener('click', () => this.skip());
    findHook(this.parts.root, 'map-back').addEventListener('click', () => this.back());
  }

  /** Puts the places of the list on the map, if it is open; the list, which says more, is drawn first. */
  show(found: readonly Found[], here: Point | undefined): void {
    this.nextShow?.stop();
    this.nextShow = this.map === undefined ? undefined : afterFrame(() => this.showNow(found, here));
  }

  /** The picked cards at a later time; not under the finger of who is amid them. */
  refresh(): void {
    const isAmid = findHook(this.parts.root, 'picked-cards').contains(document.activeElement);
    if (!findHook(this.parts.root, 'picked').hidden && !isAmid) this.drawPicked();
  }

  private showNow(found: readonly Found[], here: Point | undefined): void {
    if (this.map === undefined) return;
    const { words } = this.parts;
    const kinds = [...new Set(found.map(({ candidate }) => candidate.kind))];
    const kindWords = new Map(kinds.map((kind) => [kind, words.text(`kind.${kind}`)]));
    const places = found.map(({ candidate }): MapPlace => ({
      id: candidate.id,
      name: candidate.name,
      what: kindWords.get(candidate.kind) ?? '',
      spots: candidate.spots,
      areas: candidate.areas,
      national: candidate.national,
    }));
    findHook(this.parts.root, 'picked').hidden = true;
    this.map.show(places, here);
  }

  private async open(): Promise<void> {
    const { root, words, tell, labelOfArea } = this.parts;
    if (this.map !== undefined) return this.back();
    // Who taps twice while it loads wants one map.
    if (this.isLoading) return;
    this.isLoading = true;
    tell('finder.mapLoading');
    const module = await import('./map/open-map.ts').catch(() => undefined);
    this.isLoading = false;
    if (module === undefined) {
      tell('finder.mapMissing');
      return;
    }
    tell(undefined);
    findHook(this.parts.root, 'map').hidden = false;
    findHook(this.parts.root, 'map-open').hidden = true;
    const tiles = root.dataset['tiles'];
    this.map = module.openMap({
      container: findHook(this.parts.root, 'map-canvas'),
      say: words.text,
      write: words.node,
      areaName: labelOfArea,
      areaSpots: JSON.parse(root.dataset['areas'] ?? '{}') as Record<string, Point>,
      ...(tiles === undefined ? {} : { tiles: new URL(tiles, document.baseURI).href }),
      onPick: (ids) => this.pick(ids),
    });
    this.parts.open();
    findHook(this.parts.root, 'map').scrollIntoView({ block: 'nearest' });
    findHook(this.parts.root, 'map-skip').focus({ preventScroll: true });
  }

  /** Does nothing where no map is open. */
  close(): void {
    if (this.map === undefined) return;
    this.map.remove();
    this.map = undefined;
    findHook(this.parts.root, 'map').hidden = true;
    findHook(this.parts.root, 'map-open').hidden = false;
    findHook(this.parts.root, 'map-open').focus();
  }

  private skip(): void {
    const heading = findHook(this.parts.root, 'list-heading');
    const count = findHook(this.parts.root, 'count');
    (heading.hidden ? (this.parts.root.querySelector<HTMLElement>('[data-cards] a') ?? count) : heading).focus();
  }

  private back(): void {
    findHook(this.parts.root, 'picked').hidden = true;
    this.map?.focusMarker();
  }

  private pick(ids: readonly string[]): void {
    this.picked = ids;
    const picked = findHook(this.parts.root, 'picked');
    picked.hidden = !this.drawPicked();
    picked.focus();
  }

  /** false: there is none. */
  private drawPicked(): boolean {
    const cards = this.picked.flatMap((id) => this.parts.copyOfCard(id) ?? []);
    findHook(this.parts.root, 'picked-cards').replaceChildren(...cards);
    return cards.length > 0;
  }
}
