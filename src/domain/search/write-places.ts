/** The places of Denmark as the search reads them (places.ts). At build alone: the browser gets what this gives as a file. */
import { exonyms } from '../geo/data/exonyms.ts';
import { postcodes } from '../geo/data/postcodes.ts';
import { regions } from '../geo/data/regions.ts';
import { municipalities, towns } from '../geo/data/towns.ts';
import { pickable, type Town } from '../geo/gazetteer.ts';
import { townOfPostcode } from '../geo/postcodes.ts';
import { plainId, type PlaceRow, type PlacesFile } from './places.ts';

/** All towns that can be picked, and the names of parts of the country. */
export const writePlaces = (): PlacesFile => {
  const picks = pickable(towns, municipalities);
  const areas = [...new Set(municipalities.map(({ area }) => area))];
  const areaOf = new Map(municipalities.map(({ name, area }) => [name, areas.indexOf(area)]));
  const named = new Set<string>();
  const codes = codesByTown(picks);
  return {
    areas,
    towns: picks.map((town): PlaceRow => {
      const { id, name, municipality } = town;
      // Other names belong to the largest town of a name only.
      const others = named.has(name) ? [] : (exonyms[name] ?? []);
      named.add(name);
      const row = [name, areaOf.get(municipality) ?? -1, (codes.get(id) ?? []).join('|')] as const;
      if (id !== plainId(name)) return [...row, others.join('|'), id];
      return others.length > 0 ? [...row, others.join('|')] : row;
    }),
    regions: Object.fromEntries(
      regions.flatMap(([names, meant]) => {
        const ids = meant.flatMap((pick) => (pick.startsWith('area:') ? [pick.slice('area:'.length)] : []));
        return ids.length === 0 ? [] : names.map((name) => [name, ids]);
      }),
    ),
  };
};

/** Postcodes and runs of them ("1000-1499") by the town they are of, or near. */
const codesByTown = (picks: readonly Town[]): Map<string, string[]> => {
  const codes = new Map<string, string[]>();
  const add = (first: number, written: string): void => {
    const town = townOfPostcode(String(first), postcodes, picks);
    if (town !== undefined) codes.set(town.id, [...(codes.get(town.id) ?? []), written]);
  };
  for (const { from, to } of postcodes.ranges) add(from, `${from}-${to}`);
  for (const code of postcodes.byNumber.keys()) add(code, String(code));
  return codes;
};
