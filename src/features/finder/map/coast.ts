/** The drawing under the markers: Denmark and, fainter, its neighbours. */
import { type Map as LeafletMap, Polygon, SVG } from 'leaflet/dist/leaflet-src.esm.js';
import coastFile from '../../../domain/geo/data/coast.json';
import { type Coast, polygonsOf, readArcs } from '../../../domain/geo/topology.ts';

/** Colours stand in styles/map.css. */
export const drawCoast = (map: LeafletMap): void => {
  const coast = coastFile as Coast;
  const arcs = readArcs(coast);
  // Half a window around the window, so that no bare sea shows while the map is dragged.
  const renderer = new SVG({ padding: 0.5 });
  for (const name of ['neighbours', 'denmark'] as const) {
    const rings = polygonsOf(coast, name, arcs).map((polygon) =>
      polygon.map((ring) => ring.map(({ lat, lon }): [number, number] => [lat, lon])),
    );
    new Polygon(rings, { renderer, interactive: false, fillOpacity: 1, className: `map-land map-land-${name}` }).addTo(
      map,
    );
  }
};
