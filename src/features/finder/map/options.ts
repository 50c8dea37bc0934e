/** How the page and the map talk to each other. */
import type { MapService } from '../../../domain/finder/map-services.ts';
import type { Point } from '../../../domain/geo/distance.ts';

export interface MapOptions {
  /** Empty; gets its size from the style sheet. */
  container: HTMLElement;
  /** Words of the page; `count` in the values chooses the plural. */
  say: (key: string, values?: Record<string, string | number>) => string;
  /** The same as an element that says its language, for words that are seen. */
  write: (key: string, values?: Record<string, string | number>) => HTMLElement;
  /** Language of the page. */
  lang: string;
  /** The tag by which Intl writes that language (i18n/languages.ts). */
  locale: string;
  areaName: (area: string) => string;
  /** Middle of each part of the country; may lack some. */
  areaMiddles: Readonly<Record<string, Point>>;
  /** Address of a PMTiles file beside the site, if there is one. */
  tiles?: string;
  /** A marker was picked: the page shows its cards. */
  onPick: (ids: readonly string[], marker: HTMLElement) => void;
}

export interface FinderMap {
  /** Replaces all markers and fits the view to them, without movement. */
  show: (services: readonly MapService[], here?: Point) => void;
  /** Back to the marker that was last picked, else to the first. */
  focusMarker: () => void;
  remove: () => void;
}
