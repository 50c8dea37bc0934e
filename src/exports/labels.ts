/** Words of ids, for formats that people read in one language. */
import type { OpenContact, OpenData, OpenService } from '../schemas/open-data.ts';

/** The label of an id; the id itself where the language has none. */
export type Label = (group: keyof OpenData['words'], id: string) => string;

/** @param lang language of the labels */
export const labelsIn =
  ({ words }: OpenData, lang: string): Label =>
  (group, id) =>
    words[group][id]?.[lang] ?? id;

/** What a contact is for: its line, then the parts of the country it serves; nothing for the main line of the whole country. */
export const purposeOf = ({ line, areas }: OpenContact, label: Label): string[] => [
  ...(line === null ? [] : [label('lines', line)]),
  ...(areas ?? []).map((id) => label('areas', id)),
];

/** Names of where a service works; none where nobody knows. */
export const coveredBy = ({ area }: OpenService, label: Label): string[] => {
  if (area === null) return [];
  if (area.covers === 'national') return ['Danmark'];
  return [...area.areas.map((id) => label('areas', id)), ...area.municipalities];
};
