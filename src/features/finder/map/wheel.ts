/** The wheel scrolls the page past the map, unless somebody is at work on it or holds Ctrl. */
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

export const tameWheel = (map: LeafletMap, container: HTMLElement): void => {
  let isAtWork = false;
  const set = (value: boolean) => (): void => {
    isAtWork = value;
  };
  container.addEventListener('pointerdown', set(true));
  container.addEventListener('focusin', set(true));
  container.addEventListener('focusout', set(false));
  container.addEventListener('pointerleave', () => {
    isAtWork = container.contains(document.activeElement);
  });
  // Before Leaflet hears of it.
  container.addEventListener(
    'wheel',
    ({ ctrlKey }) => {
      if (isAtWork || ctrlKey) map.scrollWheelZoom.enable();
      else map.scrollWheelZoom.disable();
    },
    { capture: true, passive: true },
  );
};
