import type { Spot } from '../../../lib/finder/index-file.ts';
import type { Point } from '../../../lib/geo/distance.ts';
export interface MapPlace {
  id: string;
  name: string;
  what: string;
  spots: readonly Spot[];
  areas: readonly string[];
  national: boolean;
}
export interface MapOptions {
  container: HTMLElement;
  say: (key: string, values?: Record<string, string | number>) => string;
  areaName: (area: string) => string;
  areaSpots: Record<string, Point>;
  tiles?: string;
  onPick: (ids: readonly string[], marker: HTMLElement) => void;
}
export interface FinderMap {
  show(places: readonly MapPlace[], here?: Point): void;
  focusMarker(): void;
  remove(): void;
}
export const openMap = (_options: MapOptions): FinderMap => {
  throw new Error('not yet');
};
