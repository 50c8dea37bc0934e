/** The towns of Denmark, loaded when a reader wants to say where she is. */
import { exonyms } from '../../domain/geo/data/exonyms.ts';
import { postcodes } from '../../domain/geo/data/postcodes.ts';
import { regions } from '../../domain/geo/data/regions.ts';
import { municipalities, towns } from '../../domain/geo/data/towns.ts';
import type { Point } from '../../domain/geo/distance.ts';
import { indexTowns } from '../../domain/geo/find-town.ts';
import { findWhere, type WhereMeant } from '../../domain/geo/find-where.ts';
import { pickable, type Town } from '../../domain/geo/gazetteer.ts';
import { isAbroad, whereaboutsOf, type Whereabouts } from '../../domain/geo/nearest.ts';

const picks = pickable(towns, municipalities);

const index = { towns: indexTowns(picks, exonyms), postcodes, regions };

const areaOf = (municipality: string): string | undefined =>
  municipalities.find(({ name }) => name === municipality)?.area;

/** Up to eight towns and parts of the country that may be meant, the likeliest first. */
export const whereMeant = (typed: string, areas: ReadonlyMap<string, string>): WhereMeant[] =>
  findWhere({ ...index, areas }, typed);

export const townById = (id: string): Town | undefined => picks.find((town) => town.id === id);

export const whereaboutsOfTown = ({ lat, lon, municipality }: Town): Whereabouts => {
  const area = areaOf(municipality);
  return { point: { lat, lon }, municipality, ...(area === undefined ? {} : { area }) };
};

/** Undefined where that is not in Denmark or near it. */
export const whereaboutsOfPoint = (point: Point): Whereabouts | undefined =>
  isAbroad(point, towns) ? undefined : whereaboutsOf(point, towns, areaOf);
