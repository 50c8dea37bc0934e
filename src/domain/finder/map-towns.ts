/** The towns of a drawing that cannot be zoomed: those where there is help, and which of them are one marker. */
import type { Town } from '../geo/gazetteer.ts';
import { whereaboutsOf } from '../geo/nearest.ts';
import type { Dot } from '../geo/project.ts';
import { townNamed } from '../geo/town-named.ts';
import type { MapPosition } from '../service/positions.ts';

/** A town and the services that stand in it. */
export interface TownHelp {
  town: Town;
  /** Ids, each once. */
  ids: string[];
}

/**
 * The towns of the positions of services, those with most services first, then those with most people. A service counts once
 * a town; a position in no town that `towns` knows is left out.
 */
export const townsWithHelp = (
  services: readonly { id: string; positions: readonly MapPosition[] }[],
  towns: readonly Town[],
): TownHelp[] => {
  const found = new Map<Town, string[]>();
  for (const { id, positions } of services) {
    for (const town of new Set(positions.flatMap((position) => townOf(position, towns) ?? []))) {
      found.set(town, [...(found.get(town) ?? []), id]);
    }
  }
  return [...found]
    .map(([town, ids]) => ({ town, ids }))
    .sort((a, b) => b.ids.length - a.ids.length || b.town.people - a.town.people);
};

/** Several towns have the same name: the one in the municipality of the position is meant. */
const townOf = ({ town, lat, lon }: MapPosition, towns: readonly Town[]): Town | undefined => {
  if (lat === undefined || lon === undefined) return undefined;
  return townNamed(town, whereaboutsOf({ lat, lon }, towns, () => undefined).municipality, towns);
};

/**
 * Towns that lie so close to a more important one that a finger cannot tell them apart are one marker with it.
 *
 * @param gap from the middle of one marker to that of the next
 */
export const mergeNear = <T extends Dot & { ids: readonly string[] }>(towns: readonly T[], gap: number): T[] => {
  const kept: T[] = [];
  for (const town of towns) {
    const at = kept.findIndex(({ x, y }) => Math.hypot(x - town.x, y - town.y) < gap);
    const near = kept[at];
    if (near === undefined) kept.push(town);
    else kept[at] = { ...near, ids: [...new Set([...near.ids, ...town.ids])] };
  }
  return kept;
};
