/** What was chosen for a sheet, as the fragment of a link that somebody copies, and back. Nothing else stands in an address. */

export interface SheetChoice {
  /** Codes of services, in the order in which they were chosen. */
  places: readonly string[];
  /** Tag of the person's language. */
  language: string;
  /** Id of the part of the country whose numbers are printed; empty for all. */
  area: string;
  version: 'plain' | 'discreet';
  form: 'a4' | 'cards';
}

/** A sheet with more would be a list. */
export const mostPlaces = 8;

/** The fragment without `#`. @example sheetFragment(choice) // 's=x7k2qrt.9bcd2fg&g=th&a=fyn&v=d&f=c' */
export const sheetFragment = ({ places, language, area, version, form }: SheetChoice): string =>
  `s=${places.join('.')}&g=${language}&a=${area}&v=${version.charAt(0)}&f=${form.charAt(0)}`;

/** The choice in a fragment, undefined where it names no place; what is not known on this site is left out. */
export const sheetChoiceOf = (
  fragment: string,
  known: { places: readonly string[]; languages: readonly string[]; areas: readonly string[] },
): SheetChoice | undefined => {
  const value = (key: string): string => new RegExp(`(?:^#?|&)${key}=([\\w.-]*)`).exec(fragment)?.[1] ?? '';
  const places = [...new Set(value('s').split('.'))].filter((code) => known.places.includes(code)).slice(0, mostPlaces);
  const language = known.languages.find((tag) => tag === value('g')) ?? known.languages[0];
  if (places.length === 0 || language === undefined) return undefined;
  return {
    places,
    language,
    area: known.areas.find((id) => id === value('a')) ?? '',
    version: value('v') === 'p' ? 'plain' : 'discreet',
    form: value('f') === 'c' ? 'cards' : 'a4',
  };
};
