/** Names on the map: drawing only, since every marker says its town itself. */
import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet/dist/leaflet-src.esm.js';
import townRows from '../../../domain/geo/data/towns.json';
import { readTowns, type TownRow } from '../../../domain/geo/gazetteer.ts';
import { type MarkName, placeNames } from '../../../domain/geo/map-labels.ts';
import { danish } from '../../../i18n/danish.ts';
import type { Dot } from '../../../domain/geo/project.ts';

/** A name beside a marker: of a town in Danish, of a part of the country in the language of the page. */
export interface NamedMark extends MarkName {
  isTown: boolean;
}

const pane = 'names';

/** The largest towns have a name from this zoom level of towns.json on; the smallest phones begin before it. */
const firstZoom = 6;

/** The function it gives back draws the names anew. `withTowns` false: something else names the towns. */
export const createTownNames = (map: LeafletMap): ((marks: readonly NamedMark[], withTowns: boolean) => void) => {
  map.createPane(pane).setAttribute('aria-hidden', 'true');
  const towns = readTowns(townRows as unknown as TownRow[]);
  const layer = new LayerGroup().addTo(map);
  const write = (name: string, isTown: boolean, { x, y }: Dot): void => {
    const icon = nameIcon(name, isTown);
    const point = map.containerPointToLatLng([x, y]);
    new Marker(point, { pane, icon, interactive: false, keyboard: false }).addTo(layer);
  };
  return (marks, withTowns) => {
    layer.clearLayers();
    const { x: right, y: bottom } = map.getSize();
    const zoom = withTowns ? Math.max(firstZoom, Math.round(map.getZoom())) : 0;
    const candidates = towns
      .filter((town) => town.zoom <= zoom)
      .map(({ name, lat, lon }) => {
        const { x, y } = map.latLngToContainerPoint([lat, lon]);
        return { name, x, y };
      });
    const placed = placeNames(marks, candidates, { left: 0, top: 0, right, bottom });
    for (const { of, at } of placed.marks) write(of.name, of.isTown, at);
    for (const { of, at } of placed.towns) write(of.name, true, at);
  };
};

const nameIcon = (name: string, isTown: boolean): DivIcon => {
  const word = document.createElement('bdi');
  if (isTown) word.lang = danish;
  word.translate = !isTown;
  word.textContent = name;
  return new DivIcon({ html: word, className: 'map-name', iconSize: [0, 0] });
};
