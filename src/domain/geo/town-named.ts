/** The town an address means. */
import { foldLoosely } from './fold.ts';
import type { Town } from './gazetteer.ts';

/** As the post writes them. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/ F\.?$/, ' Falster'],
  [/ M\.?$/, ' Mors'],
  [/ Sj?\.?$/, ' Sjælland'],
];

/**
 * The town of a name as written on a letter, or undefined. With a municipality, the one there; without, the largest.
 *
 * @example townNamed('København NV', undefined, towns)?.name // 'København'
 * @example townNamed('Nykøbing F.', 'Guldborgsund', towns)?.name // 'Nykøbing Falster'
 */
export const townNamed = (name: string, municipality: string | undefined, towns: readonly Town[]): Town | undefined => {
  for (const reading of readings(name)) {
    const same = byName(towns).get(foldLoosely(reading)) ?? [];
    const found = same.find((town) => town.municipality === municipality) ?? same[0];
    if (found !== undefined) return found;
  }
  return undefined;
};

const folded = new WeakMap<readonly Town[], ReadonlyMap<string, readonly Town[]>>();

/** The towns of each name, largest first; a list of towns is gone through once, however many services ask. */
const byName = (towns: readonly Town[]): ReadonlyMap<string, readonly Town[]> => {
  const known = folded.get(towns);
  if (known !== undefined) return known;
  const found = new Map<string, Town[]>();
  for (const town of [...towns].sort((a, b) => b.people - a.people)) {
    const name = foldLoosely(town.name);
    found.set(name, [...(found.get(name) ?? []), town]);
  }
  folded.set(towns, found);
  return found;
};

/** As written, with the short form written out, without the letters of a postal district ("Aarhus C", "Viby J"). */
const readings = (name: string): string[] => [
  name,
  ...shortForms.map(([short, long]) => name.replace(short, long)),
  name.replace(/ \p{Lu}{1,2}\.?$/u, ''),
];
