/** The towns of a drawing that cannot be zoomed: those where there is help, and which of them can be links. */
import type { Town } from '../geo/gazetteer.ts';
import { whereaboutsOf } from '../geo/nearest.ts';
import { type Label, type Labelled, type LabelSizes, placeLabels } from '../geo/labels.ts';
import { townNamed } from '../geo/town-named.ts';
import type { MapPosition } from '../service/positions.ts';

/**
 * The towns of the positions of services, those with most services first, then those with most people. A service counts once
 * a town; a position in no town that `towns` knows is left out.
 */
export const townsWithHelp = (services: readonly (readonly MapPosition[])[], towns: readonly Town[]): Town[] => {
  const counts = new Map<Town, number>();
  for (const positions of services) {
    for (const town of new Set(positions.flatMap((position) => townOf(position, towns) ?? []))) {
      counts.set(town, (counts.get(town) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b.people - a.people).map(([town]) => town);
};

/** Several towns have the same name: the one in the municipality of the position is meant. */
const townOf = ({ town, lat, lon }: MapPosition, towns: readonly Town[]): Town | undefined => {
  if (lat === undefined || lon === undefined) return undefined;
  return townNamed(town, whereaboutsOf({ lat, lon }, towns, () => undefined).municipality, towns);
};

/**
 * The towns of a drawing that can be links, with their names: the most important first, each only if a finger can tell it
 * from those before it and there is room for all their names.
 */
export const linkableTowns = <T extends Labelled>(
  towns: readonly T[],
  sizes: Omit<LabelSizes, 'most'>,
): Map<T, Label> => {
  const gap = 2 * sizes.dotRadius;
  let links = new Map<T, Label>();
  for (const town of towns) {
    const before = [...links.keys()];
    if (before.some(({ x, y }) => Math.abs(x - town.x) < gap && Math.abs(y - town.y) < gap)) continue;
    const labels = placeLabels([...before, town], { ...sizes, most: Infinity });
    if (labels.size > before.length) links = labels;
  }
  return links;
};
