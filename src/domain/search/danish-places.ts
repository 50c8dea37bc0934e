/** The places of Denmark, as the search has them. */
import { exonyms } from '../geo/data/exonyms.ts';
import { postcodes } from '../geo/data/postcodes.ts';
import { regions } from '../geo/data/regions.ts';
import { municipalities, towns } from '../geo/data/towns.ts';
import { pickable } from '../geo/gazetteer.ts';
import { writePlaces, type PlacesFile } from './places.ts';

/** At build alone: the browser gets what this gives as a file. */
export const writeDanishPlaces = (): PlacesFile =>
  writePlaces({ towns: pickable(towns, municipalities), municipalities, postcodes, exonyms, regions });
