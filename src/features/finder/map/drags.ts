import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** Milliseconds in which a browser sends the click that ends a drag. */
const clickAfterDrag = 100;

/** Whether a click only ends a drag that began on a marker, and so picks nothing. */
export const noteDrags = (map: LeafletMap): (() => boolean) => {
  let ended = -Infinity;
  map.on('dragend', () => {
    ended = performance.now();
  });
  return () => performance.now() - ended < clickAfterDrag;
};
