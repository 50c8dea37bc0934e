/** What a marker is called by a screen reader: its only words, since the map shows a number or a sign. */
import type { Mark } from './map-marks.ts';

type Say = (key: string, values?: Record<string, string | number>) => string;

interface MarkWords {
  /** MarkWords of the page by key; `count` chooses the plural. */
  say: Say;
  areaName: (area: string) => string;
  /** Puts names in a row, as the language does it. */
  list: (names: readonly string[]) => string;
}

/** More towns than this are summed up in the name of a marker. */
const mostTowns = 3;

/**
 * The names of markers, in their order; no two are the same.
 *
 * @example namesOf(marks, danish) // ['Stedet, varmestue, Aarhus', '3 steder i Odense og Kolding']
 */
export const namesOf = (marks: readonly Mark[], words: MarkWords): string[] => {
  const used = new Map<string, number>();
  return marks.map((mark) => {
    const name = nameOf(mark, words);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

const nameOf = ({ kind, services, towns, area = '' }: Mark, { say, areaName, list }: MarkWords): string => {
  const count = services.length;
  if (kind === 'area') return say('map.area', { count, area: areaName(area) });
  const isLong = towns.length > mostTowns;
  const named = list([...towns.slice(0, mostTowns), ...(isLong ? [say('map.moreTowns')] : [])]);
  const [service] = services;
  if (kind === 'cluster' || service === undefined) return say('map.cluster', { count, towns: named });
  return say('map.place', { name: service.name, what: service.what, town: named });
};
