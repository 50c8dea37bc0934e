/** What a reader has chosen so far: kept in memory only, and gone with the page (requirement Q13). */
import type { Criterion } from '../../domain/finder/answers.ts';
import type { FinderWishes } from '../../domain/finder/find.ts';
import type { LinkWishes } from '../../domain/finder/link.ts';
import type { Whereabouts } from '../../domain/geo/nearest.ts';

/** Where she is: a part of the country, a town by its id, or the phone's position. */
export type Place =
  | { is: 'area'; area: string }
  | { is: 'town'; town: string; name: string; at: Whereabouts }
  | { is: 'here'; at: Whereabouts };

export interface Chosen {
  need?: string;
  language?: string;
  must: readonly Criterion[];
  place?: Place;
}

/** Kind and value of one choice, as in `data-wish`: need:doctor, must:free, language:th, area:fyn, town:kolding, here: */
export type WishKey = string;

export const nothingChosen: Chosen = { must: [] };

export const wishesFrom = ({ need, language, must, place }: Chosen): FinderWishes => ({
  ...(need === undefined ? {} : { need }),
  ...(language === undefined ? {} : { language }),
  ...(must.length > 0 ? { must } : {}),
  ...(place?.is === 'area' ? { area: place.area } : {}),
  ...(place !== undefined && place.is !== 'area' ? { near: place.at } : {}),
});

/** For a link: the phone's position never stands in one. */
export const linkWishesFrom = (chosen: Chosen): LinkWishes => {
  const wishes = wishesFrom(chosen);
  delete wishes.near;
  return { ...wishes, ...(chosen.place?.is === 'town' ? { town: chosen.place.town } : {}) };
};

const keyOfPlace = (place: Place): WishKey => {
  if (place.is === 'here') return 'here:';
  return place.is === 'area' ? `area:${place.area}` : `town:${place.town}`;
};

/** All choices in the order of the filters. */
export const keysOf = ({ need, language, must, place }: Chosen): WishKey[] => [
  ...(need === undefined ? [] : [`need:${need}`]),
  ...(place === undefined ? [] : [keyOfPlace(place)]),
  ...must.map((criterion) => `must:${criterion}`),
  ...(language === undefined ? [] : [`language:${language}`]),
];

/** The same without one choice. */
export const withoutKey = (chosen: Chosen, key: WishKey): Chosen => {
  const [kind, value] = key.split(':');
  const rest = { ...chosen };
  if (kind === 'need') delete rest.need;
  else if (kind === 'language') delete rest.language;
  else if (kind === 'must') rest.must = chosen.must.filter((criterion) => criterion !== value);
  else delete rest.place;
  return rest;
};

/** The same with one more choice; of a need, a language and a place there is one at a time. Towns are chosen elsewhere. */
export const withKey = (chosen: Chosen, key: WishKey): Chosen => {
  const [kind, value = ''] = key.split(':');
  switch (kind) {
    case 'need':
      return { ...chosen, need: value };
    case 'language':
      return { ...chosen, language: value };
    case 'must':
      return { ...chosen, must: [...new Set([...chosen.must, value as Criterion])] };
    case 'area':
      return { ...chosen, place: { is: 'area', area: value } };
    default:
      return chosen;
  }
};
