/** Streets from one PMTiles file beside the site, if its operator has put one there. */
import { DomUtil, GridLayer, type Layer, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { readPmtilesHeader } from '../../../domain/geo/pmtiles-header.ts';

/** A house can be told from its neighbour; the file says how much it knows itself. */
const lastZoom = 15;

/**
 * Draws the streets over the coast. True if there are streets now; false if the file is missing or broken, and then the
 * map stays as it was: it is complete without.
 */
export const addStreets = async (map: LeafletMap, url: string, lang: string): Promise<boolean> => {
  try {
    const zooms = readPmtilesHeader(await firstBytes(url));
    if (zooms === undefined) return false;
    // The library takes Leaflet from where a <script> would put it.
    Object.assign(globalThis, { L: { DomUtil, GridLayer } });
    const { leafletLayer } = await import('protomaps-leaflet');
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const layer = leafletLayer({
      url,
      lang,
      flavor: isDark ? 'dark' : 'light',
      maxDataZoom: zooms.last,
      // Its own words hold links; ours stand under the map.
      attribution: '',
    });
    // Where the file has no tile, the coast shows through.
    delete layer.backgroundColor;
    // The library declares no types for what it inherits from Leaflet.
    map.addLayer(layer as unknown as Layer);
    map.setMaxZoom(Math.max(map.getMaxZoom(), Math.min(lastZoom, zooms.last + 1)));
    return true;
  } catch {
    return false;
  }
};

const headerLength = 127;

/** A host that ignores ranges would send the whole file for every tile: then no streets. */
const firstBytes = async (url: string): Promise<Uint8Array> => {
  const controller = new AbortController();
  const response = await fetch(url, {
    headers: { range: `bytes=0-${headerLength - 1}` },
    signal: controller.signal,
    referrerPolicy: 'no-referrer',
  });
  if (response.status === 206) return new Uint8Array(await response.arrayBuffer());
  controller.abort();
  return new Uint8Array();
};
