/** The mark of the reader's own position. It never leaves the phone. */
import { DivIcon, type Map as LeafletMap, Marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { Point } from '../../../domain/geo/distance.ts';

const pane = 'here';

/** The function it gives back moves the mark, or takes it away. */
export const createHere = (map: LeafletMap, name: string): ((here: Point | undefined) => void) => {
  map.createPane(pane);
  let marker: Marker | undefined;
  return (here) => {
    marker?.remove();
    marker = undefined;
    if (here === undefined || !Number.isFinite(here.lat) || !Number.isFinite(here.lon)) return;
    const sign = document.createElement('span');
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', name);
    sign.title = name;
    const icon = new DivIcon({ html: sign, className: 'map-here', iconSize: [20, 20] });
    marker = new Marker([here.lat, here.lon], { pane, icon, interactive: false, keyboard: false }).addTo(map);
  };
};
