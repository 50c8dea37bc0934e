/** The towns of Denmark, loaded when a reader wants to say where she is. */
import exonyms from '../../domain/geo/data/exonyms.json';
import { municipalities, towns } from '../../domain/geo/data/towns.ts';
import type { Point } from '../../domain/geo/distance.ts';
import { findTown, indexTowns, type Exonyms } from '../../domain/geo/find-town.ts';
import { pickable, type Town } from '../../domain/geo/gazetteer.ts';
import { whereaboutsOf, type Whereabouts } from '../../domain/geo/nearest.ts';

const picks = pickable(towns, municipalities);
const index = indexTowns(picks, exonyms as Exonyms);

const areaOf = (municipality: string): string | undefined =>
  municipalities.find(({ name }) => name === municipality)?.area;

/** Up to eight towns that may be meant, the likeliest first. */
export const townsLike = (typed: string): Town[] => findTown(index, typed);

export const townById = (id: string): Town | undefined => picks.find((town) => town.id === id);

export const whereaboutsOfTown = ({ lat, lon, municipality }: Town): Whereabouts => {
  const area = areaOf(municipality);
  return { point: { lat, lon }, municipality, ...(area === undefined ? {} : { area }) };
};

export const whereaboutsOfPoint = (point: Point): Whereabouts => whereaboutsOf(point, towns, areaOf);
