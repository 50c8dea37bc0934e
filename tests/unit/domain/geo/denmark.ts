/** The committed map data, read as the site reads them. */
import { readFileSync } from 'node:fs';
import {
  type MunicipalityRow,
  pickable,
  readMunicipalities,
  readTowns,
  type Town,
  type TownRow,
} from '../../../../src/domain/geo/gazetteer.ts';
import { type Exonyms, indexTowns } from '../../../../src/domain/geo/find-town.ts';
import type { Coast } from '../../../../src/domain/geo/topology.ts';

export const readData = <T>(name: string): T =>
  JSON.parse(readFileSync(`src/domain/geo/data/${name}.json`, 'utf8')) as T;

export const coast = readData<Coast>('coast');
export const towns = readTowns(readData<TownRow[]>('towns'));
export const municipalities = readMunicipalities(readData<MunicipalityRow[]>('municipalities'));
export const exonyms = readData<Exonyms>('exonyms');
export const picks = pickable(towns, municipalities);
export const index = indexTowns(picks, exonyms);

export const town = (name: string, municipality?: string): Town => {
  const found = towns.find((one) => one.name === name && (municipality ?? one.municipality) === one.municipality);
  if (found === undefined) throw new Error(`towns.json has no ${name}.`);
  return found;
};

export const areaOfMunicipality = (name: string): string | undefined =>
  municipalities.find((one) => one.name === name)?.area;
