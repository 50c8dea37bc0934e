/** What a reader has chosen so far: kept in memory only, and gone with the page (requirement Q13). */
import type { Question } from '../../domain/finder/answers.ts';
import type { FinderCriteria } from '../../domain/finder/find.ts';
import type { LinkCriteria } from '../../domain/finder/link.ts';
import type { Whereabouts } from '../../domain/geo/nearest.ts';

/** Where she is: a part of the country, a town by its id, or the phone's position. */
export type Where =
  | { is: 'area'; area: string }
  | { is: 'town'; town: string; name: string; at: Whereabouts }
  | { is: 'here'; at: Whereabouts };

export interface Chosen {
  need?: string;
  language?: string;
  must: readonly Question[];
  where?: Where;
}

/** Kind and value of one choice, as in `data-criterion`: need:doctor, must:free, language:th, area:fyn, town:kolding, here: */
export type CriterionKey = string;

export const nothingChosen: Chosen = { must: [] };

/** What a page made at build is about. */
export const chosenOnPage = (need: string | undefined, area: string | undefined): Chosen => ({
  must: [],
  ...(need === undefined ? {} : { need }),
  ...(area === undefined ? {} : { where: { is: 'area', area } }),
});

export const criteriaFrom = ({ need, language, must, where }: Chosen): FinderCriteria => ({
  ...(need === undefined ? {} : { need }),
  ...(language === undefined ? {} : { language }),
  ...(must.length > 0 ? { must } : {}),
  ...(where?.is === 'area' ? { area: where.area } : {}),
  ...(where !== undefined && where.is !== 'area' ? { near: where.at } : {}),
});

/** For a link: the phone's position never stands in one. */
export const linkCriteriaFrom = (chosen: Chosen): LinkCriteria => {
  const criteria = criteriaFrom(chosen);
  delete criteria.near;
  return { ...criteria, ...(chosen.where?.is === 'town' ? { town: chosen.where.town } : {}) };
};

const keyOfWhere = (where: Where): CriterionKey => {
  if (where.is === 'here') return 'here:';
  return where.is === 'area' ? `area:${where.area}` : `town:${where.town}`;
};

/** All choices in the order of the filters. */
export const keysOf = ({ need, language, must, where }: Chosen): CriterionKey[] => [
  ...(need === undefined ? [] : [`need:${need}`]),
  ...(where === undefined ? [] : [keyOfWhere(where)]),
  ...must.map((question) => `must:${question}`),
  ...(language === undefined ? [] : [`language:${language}`]),
];

/** What is chosen beside need and place, which the page itself tells. */
export const extraKeysOf = (chosen: Chosen): CriterionKey[] =>
  keysOf(chosen).filter((key) => key.startsWith('must:') || key.startsWith('language:'));

/** The same without one choice. */
export const withoutKey = (chosen: Chosen, key: CriterionKey): Chosen => {
  const [kind, value] = key.split(':');
  const rest = { ...chosen };
  if (kind === 'need') delete rest.need;
  else if (kind === 'language') delete rest.language;
  else if (kind === 'must') rest.must = chosen.must.filter((question) => question !== value);
  else delete rest.where;
  return rest;
};

/** The same with one more choice; of need, language and where there is one at a time. Towns are chosen elsewhere. */
export const withKey = (chosen: Chosen, key: CriterionKey): Chosen => {
  const [kind, value = ''] = key.split(':');
  switch (kind) {
    case 'need':
      return { ...chosen, need: value };
    case 'language':
      return { ...chosen, language: value };
    case 'must':
      return { ...chosen, must: [...new Set([...chosen.must, value as Question])] };
    case 'area':
      return { ...chosen, where: { is: 'area', area: value } };
    case 'everywhere':
      return withoutKey(chosen, key);
    default:
      return chosen;
  }
};
