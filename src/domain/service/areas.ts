/** Parts of the country. */
import type { Service } from '../../schemas/service.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';

/** Part of the country that a municipality lies in, or undefined for a name that is not in the list. */
export const areaOfMunicipality = (municipality: string, vocabulary: Vocabulary): string | undefined =>
  vocabulary.areas.find(({ municipalities }) => municipalities.includes(municipality))?.id;

/** Municipalities a service has a place in or works in. Those of secret places are left out. */
export const municipalitiesOf = ({ places, area }: Pick<Service, 'places' | 'area'>): string[] => {
  const shown = (Array.isArray(places) ? places : []).filter(({ visibility }) => visibility !== 'secret');
  const names = [
    ...shown.flatMap(({ municipality }) => municipality ?? []),
    ...((area === 'unknown' ? undefined : area.municipalities) ?? []),
  ];
  return [...new Set(names)].filter((name) => name !== 'unknown');
};

/** Parts of the country a service has a place in or works in; empty for lines of the whole country. */
export const areasOf = (service: Pick<Service, 'places' | 'area'>, vocabulary: Vocabulary): string[] => {
  const area = service.area === 'unknown' ? undefined : service.area;
  const found = new Set([
    ...(area?.areas ?? []),
    ...municipalitiesOf(service).flatMap((municipality) => areaOfMunicipality(municipality, vocabulary) ?? []),
  ]);
  // In the order of the vocabulary, so that lists stay the same from build to build.
  return vocabulary.areas.map(({ id }) => id).filter((id) => found.has(id));
};
