/** The piece of the earth the map shows: Denmark with a little sea. */
import { latLngBounds, Map as LeafletMap, point } from 'leaflet/dist/leaflet-src.esm.js';
import type { Point } from '../../../domain/geo/distance.ts';

/** Skagen to Gedser, Blåvandshuk to Christiansø. */
const country = latLngBounds([54.5, 8], [57.8, 15.25]);

/** Nobody can drag the map beyond this. */
const around = latLngBounds([53.9, 6.6], [58.4, 16.6]);

/**
 * What src/domain/geo/data/coast.json draws, as a box around the same middle as `around`: a window in the middle of the map may
 * show this much and no more, or it shows sea where Poland is.
 */
const drawn = latLngBounds([51.55, 3.5], [60.2, 19.7]);

/** Towns have room for their names; more would be an empty plain, since there are no streets. */
export const lastZoomOfCoast = 9;

/** One service fills no map: around it stays enough to see where in the country it is. */
const closestFit = 8;

/** Steps of the zoom level; small, so that the country fits a phone closely. */
const step = 0.25;

/** Pixels between the edge and the middle of a marker. */
const margin = 30;

export const isOnMap = ({ lat, lon }: Point): boolean =>
  Number.isFinite(lat) && Number.isFinite(lon) && around.contains([lat, lon]);

/** A map without any movement of its own, shown whole. */
export const createView = (element: HTMLElement): LeafletMap => {
  const map = new LeafletMap(element, {
    zoomControl: false,
    attributionControl: false,
    // Keys belong to the markers; a container that can be focused would be one more stop.
    keyboard: false,
    boxZoom: false,
    // Two quick taps on two markers are not a criterion to zoom in.
    doubleClickZoom: false,
    scrollWheelZoom: false,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    inertia: false,
    zoomSnap: step,
    zoomDelta: 1,
    maxZoom: lastZoomOfCoast,
    maxBounds: around,
    maxBoundsViscosity: 1,
  });
  map.setView(country.getCenter(), 6, { animate: false });
  limitZoom(map);
  return map;
};

export const hasSize = (map: LeafletMap): boolean => {
  const { x, y } = map.getSize();
  return x > 0 && y > 0;
};

/** Out as far as the whole country fits, but never so far that the window shows what is not drawn. */
export const limitZoom = (map: LeafletMap): void => {
  if (!hasSize(map)) return;
  // What was the limit before must not limit what is computed now.
  map.options.minZoom = 0;
  const whole = map.getBoundsZoom(country, false);
  const covered = map.getBoundsZoom(drawn, true);
  map.setMinZoom(Math.min(Math.max(whole, covered), lastZoomOfCoast));
};

/** Shows all points, or the whole country if there are none. */
export const fitTo = (map: LeafletMap, points: readonly Point[]): void => {
  const bounds = points.length === 0 ? country : latLngBounds(points.map(({ lat, lon }) => [lat, lon]));
  const padding: [number, number] = points.length === 0 ? [0, 0] : [margin, margin];
  map.fitBounds(bounds, { padding, maxZoom: closestFit, animate: false });
};

/** Shows points at a zoom level, or further out if they do not fit there. */
export const zoomTo = (map: LeafletMap, points: readonly Point[], zoom: number): void => {
  const bounds = latLngBounds(points.map(({ lat, lon }) => [lat, lon]));
  const fitting = map.getBoundsZoom(bounds, false, point(2 * margin, 2 * margin));
  map.setView(bounds.getCenter(), Math.min(Math.max(zoom, fitting), map.getMaxZoom()), { animate: false });
};

/** A step out; false if there is none left. */
export const stepOut = (map: LeafletMap): boolean => {
  const before = map.getZoom();
  map.setZoom(before - step, { animate: false });
  return map.getZoom() < before;
};
