/** The towns and municipalities of Denmark, as src/domain/geo/data/ holds them. */
import type { Point } from './distance.ts';
import { fold } from './fold.ts';

export interface Town extends Point {
  /** Made of the name; of the name and the municipality where a larger town has the name. */
  id: string;
  name: string;
  /** Name without "Kommune", as in content/vocabulary.yml. */
  municipality: string;
  /** How many people live there, to rank by: counts of different years, 0 where nobody has counted. */
  people: number;
  /** First zoom level of a web map (256 px tiles) at which the name has room. */
  zoom: number;
}

export interface Municipality extends Point {
  name: string;
  /** Id from `areas` in content/vocabulary.yml. */
  area: string;
}

/** As in towns.json: largest first. */
export type TownRow = readonly [
  name: string,
  municipality: string,
  lat: number,
  lon: number,
  people: number,
  zoom: number,
];

/** As in municipalities.json. */
export type MunicipalityRow = readonly [name: string, area: string, lat: number, lon: number];

export const readTowns = (rows: readonly TownRow[]): Town[] => {
  const taken = new Set<string>();
  return rows.map(([name, municipality, lat, lon, people, zoom]) => {
    const short = idOf(name);
    const id = taken.has(short) ? `${short}-${idOf(municipality)}` : short;
    taken.add(id);
    return { id, name, municipality, lat, lon, people, zoom };
  });
};

export const readMunicipalities = (rows: readonly MunicipalityRow[]): Municipality[] =>
  rows.map(([name, area, lat, lon]) => ({ name, area, lat, lon }));

/**
 * What somebody can pick to say where she is: every town, and the municipalities that have no town of their name.
 * The people of such a municipality are those of its towns, so that it ranks where it belongs.
 */
export const pickable = (towns: readonly Town[], municipalities: readonly Municipality[]): Town[] => {
  const taken = new Set(towns.map(({ id }) => id));
  const added = municipalities
    .filter(({ name }) => !towns.some((town) => town.name === name && town.municipality === name))
    .map(({ name, lat, lon }) => {
      const people = towns.reduce((sum, town) => sum + (town.municipality === name ? town.people : 0), 0);
      const id = taken.has(idOf(name)) ? `${idOf(name)}-kommune` : idOf(name);
      return { id, name, municipality: name, lat, lon, people, zoom: Infinity };
    });
  return [...towns, ...added].sort((a, b) => b.people - a.people);
};

const idOf = (name: string): string => fold(name).replace(/ /g, '-');
